// Street addresses: a normal form that two ways of writing one door share and two doors never do.
import { defineExtractor, type Candidate } from '../extractor';
import { findAddressLines } from './addressLines';
import { normalAddress } from './normalAddress';

export const address = defineExtractor({
  type: 'address',
  description:
    'Street addresses: columns that hold one, and in running text only lines with house number, street word and postcode in the American, British or German manner. Unit letters stay apart.',
  needs: { signs: '0123456789' },
  find: ({ text }): readonly Candidate[] =>
    findAddressLines(text).flatMap(({ start, end, rule }) => {
      const value = normalAddress(text.slice(start, end));
      return value === undefined ? [] : [{ start, end, value, rule, obfuscated: false, confidence: 0.75 }];
    }),
  normalise: (written) => normalAddress(written),
});
