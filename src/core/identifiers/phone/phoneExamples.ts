// What the phone extractor must find, and what it must leave alone.
import type { ExtractorExamples } from '../identifier';

export const phoneExamples: ExtractorExamples = {
  examples: [
    { text: 'call +1 (202) 555-0123 now', values: ['12025550123'] },
    { text: 'Phone Number 442079460018; alt.', values: ['442079460018'] },
    { text: 'Tel. 020 7946 0018', context: { country: 'GB' }, values: ['442079460018'] },
    { text: '202.555.0123 / 202-555-0145', values: ['12025550123', '12025550145'] },
    { text: 'two oh two 555 zero one two three', context: { country: 'US' }, values: ['12025550123'] },
    { text: '2O2-555-O123', context: { country: 'US' }, values: ['12025550123'] },
    { text: 'text 2025550123', context: { country: 'US' }, values: ['12025550123'] },
    { text: 'https://wa.me/442079460018', values: ['442079460018'] },
    { text: '+44 (0)118 496 0123', values: ['441184960123'] },
    { text: '②⓪② 555 ０１２３', context: { country: 'US' }, values: ['12025550123'] },
  ],
  counterExamples: [
    'IMO 1234567',
    'Passport 202555012 (Iran) expires 12 Jan 2025',
    'National ID No. 2025550123 (Iran)',
    'Tax ID No. 442079460018',
    'DOB 12-31-1970; 2020-12-31',
    'only $2025550123',
    '1,202,555,0123.50',
    '192.168.202.155',
    'ref 202-555-0123-4567-8910',
    '40.712800 -74.006000',
    '10 20 30 40 50 60 70',
  ],
};
