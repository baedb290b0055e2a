// What the IBAN extractor must find, and what it must leave alone. Accounts are made up; only their check digits are right.
import type { ExtractorExamples } from '../identifier';

export const ibanExamples: ExtractorExamples = {
  examples: [
    { text: 'IBAN: DE01 3744 4240 1908 4729 58', values: ['de01374442401908472958'] },
    { text: 'pay to GB65URAB83989461622717 please', values: ['gb65urab83989461622717'] },
    { text: 'NL88 GBEC 2040 4041 41', values: ['nl88gbec2040404141'] },
    { text: 'IBAN DE02 3744 4240 1908 4729 58', values: ['de02374442401908472958'] },
    { text: 'I B A N : D E 0 1 3 7 4 4 4 2 4 0 1 9 0 8 4 7 2 9 5 8', values: ['de01374442401908472958'] },
    { text: 'iban fr55-4924-2118-074B-EBHD-HFH8-F88', values: ['fr5549242118074bebhdhfh8f88'] },
  ],
  counterExamples: [
    'DE02374442401908472958',
    'de 01 37 44',
    'NO 15 1234 5678 901',
    'IBAN on request',
    'GB65URAB8398946162271',
    'IBAN DE01 3744 4240 1908 4729 5812',
    'is 14 months old and 26 kg',
  ],
};
