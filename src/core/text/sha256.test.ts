import fc from 'fast-check';
import { digest } from './digest';
import { PADDING_BYTES, Sha256 } from './sha256';

function hexOf(sha256: Sha256, text: Uint8Array): string {
  const bytes = new Uint8Array(text.length + PADDING_BYTES).fill(0xff);
  bytes.set(text);
  sha256.of(bytes, text.length);
  return Array.from(sha256.words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

describe('Sha256', () => {
  const sha256 = new Sha256();

  it('gives the examples of FIPS 180-4', () => {
    const ofText = (text: string): string => hexOf(sha256, Buffer.from(text));
    expect(ofText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(ofText('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  it('agrees with digest at every length around the ends of blocks, one text after another', () => {
    for (let length = 1; length < 200; length += 1) {
      const text = 'x'.repeat(length);
      expect(hexOf(sha256, Buffer.from(text))).toBe(digest(text));
    }
  });

  it('agrees with digest on any text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((some) => !some.startsWith('\0'));
    fc.assert(
      fc.property(text, (some) => {
        expect(hexOf(sha256, Buffer.from(some))).toBe(digest(some));
      }),
    );
  });
});
