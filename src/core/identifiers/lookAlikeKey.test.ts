import fc from 'fast-check';
import { extractIdentifiers } from './registry';
import { lookAlikeKey } from './lookAlikeKey';

describe('lookAlikeKey', () => {
  test.each([
    ['jane_l0ve', 'janelove'],
    ['jane.1ove', 'JANE-LOVE'],
    ['li1y', 'lily'],
    ['rnaple', 'maple'],
    ['vviilow', 'willow'],
    ['janeeeee', 'janee'],
  ])('%s and %s share a key', (left, right) => {
    expect(lookAlikeKey(left)).toBe(lookAlikeKey(right));
  });

  test.each([
    ['jane', 'joan'],
    ['rose_a', 'rose_b'],
    ['lily7', 'lily8'],
  ])('%s and %s do not', (left, right) => {
    expect(lookAlikeKey(left)).not.toBe(lookAlikeKey(right));
  });

  test('separators between the same signs change nothing', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,20}$/);
    fc.assert(
      fc.property(name, name, fc.constantFrom('.', '_', '-', ''), (left, right, separator) => {
        expect(lookAlikeKey(left + separator + right)).toBe(lookAlikeKey(left + right));
      }),
    );
  });

  test('stands beside a name as a detail, and is never its value', () => {
    const [found] = extractIdentifiers('ig: jane_l0ve', {});
    expect(found).toMatchObject({
      value: 'instagram:jane_l0ve',
      details: { lookalike: 'janelove' },
    });
  });
});
