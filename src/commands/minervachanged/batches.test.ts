import fc from 'fast-check';
import { inBatches } from './batches';

test('batches hold all values in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (values, size) => {
      const batches = [...inBatches(values, size)];
      expect(batches.flat()).toEqual(values);
      expect(batches.every(({ length }) => length > 0 && length <= size)).toBe(true);
    }),
  );
});
