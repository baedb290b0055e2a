import fc from 'fast-check';
import { addressOf, countryOf, readPlace } from './place';

describe('place', () => {
  test('what is written into an address is read back, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined }),
        (query, record) => {
          expect(readPlace(addressOf({ query, record }, '?theme=dark'))).toEqual({ query, record });
        },
      ),
    );
  });

  test('other parameters stay', () => {
    expect(addressOf({ query: 'a', record: undefined }, '?theme=dark&q=b&record=c')).toBe('?theme=dark&q=a');
    expect(addressOf({ query: '', record: undefined }, '?q=b')).toBe('?');
  });

  test('the country comes from the address, else from the language, else from nobody', () => {
    expect(countryOf('?country=gb', 'en-US')).toBe('GB');
    expect(countryOf('', 'en-US')).toBe('US');
    expect(countryOf('', 'zh-Hant-TW')).toBe('TW');
    expect(countryOf('', 'de')).toBeUndefined();
    expect(countryOf('?country=" | delete', 'de')).toBeUndefined();
  });
});
