import { phone } from '../phone';
import { bentReadings } from './bentWords';
import { gluedDigits } from './gluedWords';

const valuesOf = (text: string, country?: string): readonly string[] =>
  phone.extract(text, country === undefined ? {} : { country }).map(({ value }) => value);

describe('bent words of digits', () => {
  test.each([
    ['fiiive', '5'],
    ['zerooo', '0'],
    ['svn', '7'],
    ['eihgt', '8'],
    ['fahv', '5'],
    ['zwee', '2'],
    ['cerito', '0'],
  ])('"%s" is %s before anything else', (word, digit) => {
    expect(bentReadings(word)[0]?.digits).toBe(digit);
  });

  test.each(['five', 'massage', 'appointment'])('"%s" is no bent word', (word) => {
    expect(bentReadings(word)).toEqual([]);
  });

  test('run together, some of them bent, they are digits; without a plain one they are not', () => {
    expect(gluedDigits('sevenfvieone')?.digits).toBe('751');
    expect(gluedDigits('fvieisx')).toBeUndefined();
  });
});

describe('a told number', () => {
  test.each([
    ['call twooo zerooo twooo fiiive fiive fiveee zeero onnne twooo threee', 'US', '12025550123'],
    ['text me 202, hope you are well, 555, no rush, 0123', 'US', '12025550123'],
    ['1) 202\n2) 555\n3) 0123', 'US', '12025550123'],
    ['last 0123, middle 555, first 202', 'US', '12025550123'],
    ['030 und dann 23125 danach 123', 'DE', '493023125123'],
    ['UK number 020 7946 0018', undefined, '442079460018'],
  ])('is found in %j', (text, country, value) => {
    expect(valuesOf(text, country)).toEqual([value]);
  });

  test.each([
    'count with me one two three four five six seven eight nine ten and breathe',
    'invoice 202 and then order 555 followed by ticket 0123',
    'bus 12, then tram 4, then bus 319, after that walk 450 m to number 18',
    '2012 hatchback, 45,000 miles, 120 bhp, 2 owners, 5 doors',
    '1) 218 for one hour 2) 490 for two 3) 1045 overnight',
  ])('is not made of %j', (text) => {
    for (const country of [undefined, 'US', 'DE', 'GB']) expect(valuesOf(text, country)).toEqual([]);
  });
});
