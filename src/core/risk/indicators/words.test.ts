import { toMid } from '../../identifiers/mid';
import { counted, shown } from './words';

describe('what an indicator says', () => {
  test('a phone is written as one dials it, though its digits alone are indexed', () => {
    expect(shown(toMid('phone', '12015550100'))).toBe('phone +12015550100');
  });

  test('an address is written in words, as nearly as its index has them', () => {
    expect(shown(toMid('address', '146-kiln-street-zy290he-unit-b'))).toBe(
      'address 146 kiln street zy290he unit b',
    );
  });

  test('a value that is kept as a hash is named by its kind alone', () => {
    expect(shown(toMid('address', '12 example street springfield '.repeat(20)))).toBe('address');
  });

  test('one record is one', () => {
    expect([counted(1, 'business'), counted(2, 'business')]).toEqual(['1 business', '2 businesses']);
  });
});
