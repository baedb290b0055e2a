// What the e-mail extractor must find, and what it must leave alone.
import type { ExtractorExamples } from './identifier';

export const emailExamples: ExtractorExamples = {
  examples: [
    { text: 'Email Address Jane.Doe@Example.ORG; alt.', values: ['jane.doe@example.org'] },
    {
      text: 'jane(at)example.org or sam [at] example [dot] com',
      values: ['jane@example.org', 'sam@example.com'],
    },
    { text: 'write lily at example dot net', values: ['lily@example.net'] },
    { text: 'mail: rose.fiction at example.org', values: ['rose.fiction@example.org'] },
    { text: "<mailto:o'neil+ads@example.co.uk>.", values: ["o'neil+ads@example.co.uk"] },
    { text: 'jane\u200b@exam\u200bple.org', values: ['jane@example.org'] },
    { text: 'a@münchen.example.com', values: ['a@xn--mnchen-3ya.example.com'] },
    { text: 'jane arroba example punto org', values: ['jane@example.org'] },
    { text: 'j a n e @ e x a m p l e . o r g', values: ['jane@example.org'] },
    { text: 'jane at gmail', values: ['jane@gmail.com'] },
    // Gmail gives out no names under six letters.
    { text: 'Ja.ne+ads@googlemail.com', values: ['ja.ne+ads@googlemail.com', 'jane@gmail.com'] },
    { text: 'janeNOSPAM@example.org', values: ['jane@example.org'] },
  ],
  counterExamples: [
    'meet me at example dot org',
    'look at example.org',
    'jane @ the spa',
    'ping user@localhost',
    'https://admin:secret@example.org/',
    '@handle.fiction',
    'a@b@c',
    'rate 5@10.50',
    'we are at the corner. Call',
    'photos by anna @lily.fiction',
    'en este punto de la calle',
    '@jane@mastodon.social',
  ],
};
