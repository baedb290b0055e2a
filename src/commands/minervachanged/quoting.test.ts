import fc from 'fast-check';
import { inBatches, quoted } from './quoting';

test('what is quoted stays one value, and what cannot be is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (value) => {
      const text = quoted(value);
      if (text === undefined) return;
      expect(text.slice(1, -1).replace(/\\(["\\])/g, '')).not.toMatch(/["\\]/);
      expect(text.slice(1, -1).replace(/\\(["\\])/g, '$1')).toBe(value);
      expect(text).not.toMatch(/[`*\n]/);
    }),
  );
  expect(['', 'a*', 'a`b`', 'a\nb', '\ud800'].map(quoted)).toEqual(Array(5).fill(undefined));
});

test('batches hold all values in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (values, size) => {
      const batches = [...inBatches(values, size)];
      expect(batches.flat()).toEqual(values);
      expect(batches.every(({ length }) => length > 0 && length <= size)).toBe(true);
    }),
  );
});
