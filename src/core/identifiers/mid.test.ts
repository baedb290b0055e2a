import fc from 'fast-check';
import { identifierTypes } from './identifier';
import { readMid, toMid } from './mid';

const anyType = fc.constantFrom(...identifierTypes);
const anyValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-ascii' }),
  fc.stringMatching(/^h_[0-9a-f]{0,41}$/),
  fc.stringMatching(/^[a-z0-9@._-]{1,140}$/),
);
const majorBreakers = /[ \t\r\n|+,;&?*'"[\](){}<>!%]|--/;

describe('toMid', () => {
  test('writes a plain value readably', () => {
    expect(toMid('phone', '12025550123')).toMatch(/^[0-9a-f]{2}:phone:12025550123$/);
    expect(toMid('email', 'jane@example.org')).toMatch(/^[0-9a-f]{2}:email:jane@example\.org$/);
    expect(toMid('username', 'instagram:jane_doe')).toMatch(/^[0-9a-f]{2}:username:instagram:jane_doe$/);
  });

  test.each([
    '',
    'a b',
    'a--b',
    'A',
    'é',
    '+1',
    'h_',
    'h_0',
    '%20',
    'x'.repeat(121),
    'a\u0000',
    '$x$',
    '`m`',
  ])('hashes %j', (value) => {
    expect(toMid('url', value)).toMatch(/^[0-9a-f]{2}:url:h_[0-9a-f]{40}$/);
  });

  test('equal identifiers, and only they, have equal mids', () => {
    fc.assert(
      fc.property(anyType, anyValue, anyType, anyValue, (type, value, otherType, otherValue) => {
        expect(toMid(type, value) === toMid(otherType, otherValue)).toBe(
          type === otherType && value === otherValue,
        );
        expect(toMid(type, value)).toBe(toMid(type, value));
      }),
    );
  });

  test('half surrogate pairs stay apart', () => {
    expect(toMid('url', '\ud800')).not.toBe(toMid('url', '\ud801'));
    expect(toMid('url', '\ud800')).not.toBe(toMid('url', '\ufffd'));
  });

  test('holds no major breaker, no upper case and only printable ASCII', () => {
    fc.assert(
      fc.property(anyType, anyValue, (type, value) => {
        const mid = toMid(type, value);
        expect(mid).toMatch(/^[!-~]+$/);
        expect(mid).not.toMatch(majorBreakers);
        expect(mid).toBe(mid.toLowerCase());
        expect(mid.length).toBeLessThanOrEqual(140);
      }),
    );
  });

  test('spreads values evenly over the 256 prefixes', () => {
    const counts = new Map<string, number>();
    const values = 51_200;
    for (let i = 0; i < values; i += 1) {
      const prefix = toMid('phone', String(12025550000 + i)).slice(0, 2);
      counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
    const expected = values / 256;
    const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(counts.size).toBe(256);
    // 99.9 % point of chi-square with 255 degrees of freedom.
    expect(chiSquare).toBeLessThan(330.5);
  });

  test('readMid takes apart what toMid put together', () => {
    fc.assert(
      fc.property(anyType, anyValue, (type, value) => {
        const parts = readMid(toMid(type, value));
        expect(parts?.type).toBe(type);
        expect(parts?.isHashed ? parts.value.length : parts?.value).toBe(parts?.isHashed ? 42 : value);
      }),
    );
    expect(readMid('no mid')).toBeUndefined();
  });
});
