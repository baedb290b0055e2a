// What the plate extractor must find, and what it must leave alone. Plates are made up.
import type { ExtractorExamples } from '../identifier';

export const plateExamples: ExtractorExamples = {
  examples: [
    { text: 'white van, AB12 CDE, tinted windows', values: ['gb:ab12cde'] },
    { text: 'Reg: ab12cde', values: ['gb:ab12cde'] },
    { text: 'number plate A123 BCD', values: ['gb:a123bcd'] },
    { text: 'drives a blue BMW reg BIG 1234', values: ['gb:big1234'] },
    { text: 'Kennzeichen B-AB 1234', values: ['de:b-ab1234'] },
    { text: 'schwarzer Audi (M-XY 123) vor dem Haus', values: ['de:m-xy123'] },
    { text: 'Kennzeichen: TÜ AB 12E', values: ['de:tü-ab12e'] },
  ],
  counterExamples: [
    'AB12 CDE',
    'the car park at AB12 3CD',
    'his van is at SW1A 1AA',
    'drives a BMW M3, 320d or X5',
    'reg. clients only',
    'we have a van, size XL-M 42',
    'car wash ab12 cde',
    'register at 10 am',
    'B-AB 1234',
  ],
};
