import fc from 'fast-check';
import { areEqual, copyBytes, viewOf } from './byteStretches';

const fewBytes = fc.uint8Array({ maxLength: 14, max: 2 });

describe('stretches of bytes', () => {
  test('are equal where every byte is, and only there, whichever of them differs', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.nat(), (bytes, place) => {
        const [one, other] = [Uint8Array.of(7, ...bytes), Uint8Array.from(bytes)];
        expect(areEqual(viewOf(one), 1, viewOf(other), 0, bytes.length)).toBe(true);
        const at = place % bytes.length;
        other[at] = (other[at] ?? 0) ^ 1;
        expect(areEqual(viewOf(one), 1, viewOf(other), 0, bytes.length)).toBe(false);
      }),
    );
  });

  test('are copied whole, and nothing beside them is touched', () => {
    fc.assert(
      fc.property(fewBytes, (bytes) => {
        const target = new Uint8Array(bytes.length + 2).fill(9);
        copyBytes(viewOf(bytes), 0, viewOf(target), 1, bytes.length);
        expect([...target]).toEqual([9, ...bytes, 9]);
      }),
    );
  });
});
