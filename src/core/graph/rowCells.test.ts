import fc from 'fast-check';
import { viewOf } from './byteStretches';
import { secondOf } from './membershipRow';
import { secondIn } from './rowCells';

const secondsIn = (text: string): number => {
  const bytes = new TextEncoder().encode(`,${text},`);
  return secondIn(viewOf(bytes), 1, bytes.length - 1);
};
/** The form in words: up to ten digits, and up to nine behind a point. */
const expected = (text: string): number => {
  const [, whole] = /^(\d{1,10})(?:\.\d{1,9})?$/.exec(text) ?? [];
  return secondOf(whole === undefined ? undefined : Number(whole));
};

describe('secondIn', () => {
  test.each([
    '1790000000',
    '1790000000.123456',
    '0',
    '7',
    '123.5',
    '4294967295',
    '4294967296',
    '9999999999',
    '17900000001',
    '1790000000.',
    '179000000:',
    '/790000000',
    '17900 0000',
    '-179000000',
    '1790000000.1234567890',
    '',
  ])('reads %s as its form says', (text) => {
    expect(secondsIn(text)).toBe(expected(text));
  });

  test('and every other cell', () => {
    const sign = fc.constantFrom('0', '1', '2', '4', '7', '9', '.', ':', '/', '-', ' ', 'é');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
        expect(secondsIn(signs.join(''))).toBe(expected(signs.join('')));
      }),
      { numRuns: 2_000 },
    );
  });
});
