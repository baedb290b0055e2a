// What the extractor of user names must find, and what it must leave alone.
import type { ExtractorExamples } from './identifier';

export const usernameExamples: ExtractorExamples = {
  examples: [
    { text: 'https://www.instagram.com/Jane_Fiction/?hl=en', values: ['instagram:jane_fiction'] },
    {
      text: '@lily.fiction on ig, snap: lilyfic99',
      values: ['instagram:lily.fiction', 'snapchat:lilyfic99'],
    },
    { text: 'Telegram: @rose_fic', values: ['telegram:rose_fic'] },
    { text: 't.me/rose_fic and tiktok.com/@rose.fic', values: ['telegram:rose_fic', 'tiktok:rose.fic'] },
    { text: 'IG @jane_fiction. Kik: jfic', values: ['instagram:jane_fiction', 'kik:jfic'] },
    { text: 'WeChat ID: maple_fic', values: ['wechat:maple_fic'] },
    { text: '1nsta: jane_fiction', values: ['instagram:jane_fiction'] },
    { text: 'ig/snap: jane_fic', values: ['instagram:jane_fic', 'snapchat:jane_fic'] },
    { text: '👻 janefic99', values: ['snapchat:janefic99'] },
    { text: '微信：janefic', values: ['wechat:janefic'] },
    { text: '@jane@mastodon.social', values: ['mastodon:jane@mastodon.social'] },
  ],
  counterExamples: [
    '@jane_fiction',
    'https://www.instagram.com/p/C0FFEE/',
    'find me on instagram',
    'Instagram: coming soon',
    'snap decision: no',
    'Telegram: +1 202 555 0123',
    'kik: 2025550123',
    'online: always',
    'insta-famous',
    'the line is long',
    'https://t.me/+AbCdEf',
  ],
};
