// Street addresses: a normal form that two ways of writing one door share and two doors never do.
import { defineExtractor, type Candidate } from '../extractor';
import { findAddressLines } from './addressLines';
import { normalAddress } from './normalAddress';

export const address = defineExtractor({
  type: 'address',
  description:
    'Street addresses: columns that hold one, and in running text only lines with house number, street word and postcode in the American, British or German manner. Unit letters stay apart.',
  examples: [
    { text: 'Visit 12A High St., Reading RG1 1AA today', values: ['12a-high-street-reading-rg11aa'] },
    {
      text: 'at 742 N. Maple Ave, Apt 3B, Springfield, IL 62704',
      values: ['742-n-maple-avenue-springfield-il-62704-unit-3b'],
    },
    { text: 'Musterstraße 5b, 12345 Musterstadt', values: ['musterstrasse-5b-12345-musterstadt'] },
  ],
  counterExamples: [
    '12 High Street',
    'Havana, Cuba',
    'I walked 5 miles down the road',
    '24 hours a day in court',
    'Call 202-555-0123 on Main Street',
  ],
  find: ({ text }): readonly Candidate[] =>
    findAddressLines(text).flatMap(({ start, end, rule }) => {
      const value = normalAddress(text.slice(start, end));
      return value === undefined ? [] : [{ start, end, value, rule, obfuscated: false, confidence: 0.75 }];
    }),
  normalise: (written) => normalAddress(written),
});
