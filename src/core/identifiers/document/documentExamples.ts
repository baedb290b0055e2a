// What the extractor of documents must find, and what it must leave alone. Numbers are made up.
import type { ExtractorExamples } from '../identifier';

export const documentExamples: ExtractorExamples = {
  examples: [
    { text: 'Passport A1234567 (Iran)', values: ['passport:ir:a1234567'] },
    { text: 'alt. Passport RL 1234567 (Lebanon) expires 01 Jan 2019.', values: ['passport:lb:rl1234567'] },
    { text: 'National ID No. 0103-1975-00000 (Honduras)', values: ['national:hn:0103197500000'] },
    {
      text: 'Cedula No. 12345678 (Colombia); Tax ID No. 123456789.',
      values: ['national:co:12345678', 'tax:zz:123456789'],
    },
    { text: 'R.F.C. ABC-700101-XX1 (Mexico).', values: ['tax:mx:abc700101xx1'] },
    { text: 'Identification Number 1.234.567 (Paraguay)', values: ['national:py:1234567'] },
    { text: 'Romanian passport 012345678', values: ['passport:ro:012345678'] },
  ],
  counterExamples: [
    'passport photos 4 for 10',
    'bring your passport, 2 people',
    'passport valid until 12.03.2026',
    'NHS No. 943 476 5919',
    'National Insurance number QQ123456C',
    'SSN 078-05-1120',
    'I have a British passport',
    'A1234567 (Iran)',
  ],
};
