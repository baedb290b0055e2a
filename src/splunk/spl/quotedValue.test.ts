import fc from 'fast-check';
import { quotedSearchValue, quotedValue } from './quotedValue';

test('what is quoted stays one value, and what cannot be is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (value) => {
      const text = quotedSearchValue(value);
      if (text === undefined) return;
      expect(text.slice(1, -1).replace(/\\(["\\])/g, '')).not.toMatch(/["\\]/);
      expect(text.slice(1, -1).replace(/\\(["\\])/g, '$1')).toBe(value);
      expect(text).not.toMatch(/[`*\n]/);
    }),
  );
  expect(['', 'a*', 'a`b`', 'a\nb', '\ud800'].map(quotedSearchValue)).toEqual(Array(5).fill(undefined));
});

test('a star is a wildcard to search and nothing to eval', () => {
  expect(quotedSearchValue('a*')).toBeUndefined();
  expect(quotedValue('a*')).toBe('"a*"');
});
