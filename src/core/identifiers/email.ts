// E-mail addresses, written plainly or with the at sign and the dots spelled out, spaced or said in many languages.
import { readTokens } from '../text/tokens';
import { emailNeeds, findIn } from './emailFind';
import { plainMailbox } from './emailReadings';
import { defineExtractor } from './extractor';

export const email = defineExtractor({
  type: 'email',
  description:
    'E-mail addresses whose domain has a known ending, as written; also with "at" and "dot" said in many languages, bracketed, spaced, over lines, or with only the name of a large provider, where the word before is not one of running text. Where the provider reads another form as the same mailbox, that form stands beside it.',
  needs: emailNeeds,
  settled: /^[a-z\d_][a-z\d_.+]*@[a-z\d.]+$/,
  find: ({ emails }) => emails(),
  normalise: (written) => {
    const text = written.trim().replace(/^mailto:/i, '');
    const plain = plainMailbox(text);
    if (plain !== undefined) return plain;
    const [only, second] = findIn(text, readTokens(text)).filter(({ rule }) => rule !== 'canonical');
    if (only === undefined || second !== undefined) return undefined;
    return only.start === 0 && only.end === text.length ? only.value : undefined;
  },
});
