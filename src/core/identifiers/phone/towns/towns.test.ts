import { phone } from '../phone';
import { townTable } from './townTable';

/** Values, and what told the country of each. */
const read = (text: string, country?: string): readonly (readonly [string, string | undefined])[] =>
  phone
    .extract(text, country === undefined ? {} : { country })
    .map(({ value, details }) => [value, details?.['countryFrom']] as const);

describe('the country that a named town tells', () => {
  it('is that of a number as it is dialled there, and the find says which town told it', () => {
    expect(read('Visiting Leeds this week, 0113 496 0123')).toEqual([['441134960123', 'the town Leeds']]);
    expect(read('We Wrocławiu do piątku, 71 322 33 44')).toEqual([['48713223344', 'the town Wrocławiu']]);
    expect(read('成都新到,028 6552 9988')).toEqual([['862865529988', 'the town 成都']]);
  });
  it('is less sure than a country that the host gives, and surer with an area code of the town', () => {
    const sureness = (text: string, country?: string): number =>
      phone.extract(text, country === undefined ? {} : { country })[0]?.confidence ?? 0;
    const text = 'Leeds this week 0113 496 0123';
    expect(sureness(text)).toBeLessThan(sureness(text, 'GB'));
    expect(sureness('Sheffield this week 0113 496 0123')).toBeLessThan(sureness(text));
  });
  it('is not asked where the host gives one', () => {
    expect(read('Leeds this week 0113 496 0123', 'GB')).toEqual([['441134960123', undefined]]);
    expect(read('Leeds this week 0113 496 0123', 'PL')).toEqual([]);
  });
  it('is none where towns of two countries are named beside the number, unless the area code is of one of them', () => {
    expect(read('Lyon and Leeds next month: 07400 123 456')).toEqual([]);
    expect(read('From Lyon to Leeds next month: 0113 496 0123')).toEqual([
      ['441134960123', 'the town Leeds'],
    ]);
  });
  it('is told by the town of the number’s own sentence before one elsewhere', () => {
    expect(read('Back from Lyon! Now in Leeds, 07400 123 456')).toEqual([['447400123456', 'the town Leeds']]);
  });
  it('needs a word of place or the area code where the name is a word of everyday speech', () => {
    expect(read('Nice girl 06 12 34 56 78')).toEqual([]);
    expect(read('Je suis à Nice 06 12 34 56 78')).toEqual([['33612345678', 'the town Nice']]);
    expect(read('Reading 0118 496 0142')).toEqual([['441184960142', 'the town Reading']]);
  });
  it('is not told by a town of North America that bears the name, a street or an address', () => {
    expect(read('Glasgow, KY 07400 123 456')).toEqual([]);
    expect(read('Leeds Road 07400 123 456')).toEqual([]);
    expect(read('leeds@example.org 07400 123 456')).toEqual([]);
  });
  it('makes no number of an order, an amount or an id', () => {
    for (const text of ['Leeds order no. 0113 496 0123', 'Lyon 100 150 200 250', 'Boston 3125550123 pieces'])
      expect(read(text)).toEqual([]);
  });
});

describe('the table of towns', () => {
  it('holds no name that is all figures or empty, and no code that is none', () => {
    for (const [word, towns] of townTable().byWord) {
      expect(word).toMatch(/^[\p{L}\p{M}]+~?$/u);
      for (const { codes } of towns) for (const code of codes) expect(code).toMatch(/^\d{1,5}$/);
    }
  });
});
