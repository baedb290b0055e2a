import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { viewOf } from './byteStretches';
import { PADDING_BYTES, shaBits } from './shaBits';

const expected = (bytes: Uint8Array): number => {
  const view = viewOf(sha256(bytes));
  return view.getUint32(0) * 2 ** 16 + view.getUint16(4);
};
const shown = (bytes: Uint8Array): number => {
  const room = new Uint8Array(bytes.length + PADDING_BYTES).fill(0xff);
  room.set(bytes);
  return shaBits(viewOf(room), bytes.length);
};

describe('shaBits', () => {
  test('begins as SHA-256 does, for every length about the ends of blocks', () => {
    for (let length = 0; length < 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 151 + length) & 0xff);
      expect(shown(bytes)).toBe(expected(bytes));
    }
  });

  test('and for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expect(shown(bytes)).toBe(expected(bytes))),
    );
  });

  test('of "abc" it is what the standard prints', () => {
    expect(shown(new TextEncoder().encode('abc')).toString(16)).toBe('ba7816bf8f01');
  });
});
