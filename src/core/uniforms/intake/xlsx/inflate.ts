// Deflate (RFC 1951) in plain code with a hard limit on what comes out, because a workbook arrives from strangers: a file
// of 5 MB may unpack to gigabytes. Nothing is kept of a stream that is damaged or too large.

export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'damaged' | 'too-large' };

// Lengths 257–285 and distances 0–29: base value and extra bits, RFC 1951 section 3.2.5.
const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12_289, 16_385, 24_577,
];
const distanceBits = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
/** Order in which lengths of code lengths are written, section 3.2.7. */
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;
const END_OF_BLOCK = 256;

/**
 * Unpacks a raw deflate stream.
 *
 * @param mostBytes - more than this is refused as `too-large` as soon as it would be written.
 */
export function inflate(packed: Uint8Array, mostBytes: number): Inflated {
  const stream = new Stream(packed, mostBytes);
  try {
    while (!stream.block()) if (stream.isOver) return { ok: false, reason: 'too-large' };
    return stream.isOver ? { ok: false, reason: 'too-large' } : { ok: true, bytes: stream.written() };
  } catch (error) {
    if (error instanceof Damage) return { ok: false, reason: 'damaged' };
    throw error;
  }
}

class Damage extends Error {}

/** A code of Huffman by lengths: how many codes of each length, and their symbols in order (canonical, section 3.2.2). */
interface Codes {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

class Stream {
  isOver = false;
  private out = new Uint8Array(64 * 1024);
  private length = 0;
  private at = 0;
  private held = 0;
  private heldBits = 0;

  constructor(
    private readonly packed: Uint8Array,
    private readonly mostBytes: number,
  ) {}

  written(): Uint8Array {
    return this.out.slice(0, this.length);
  }

  /** One block; whether it was the last. */
  block(): boolean {
    const isLast = this.bits(1) === 1;
    const kind = this.bits(2);
    if (kind === 0) this.stored();
    else if (kind === 1) this.coded(fixedLengths, fixedDistances);
    else if (kind === 2) {
      const [lengths, distances] = this.readCodes();
      this.coded(lengths, distances);
    } else throw new Damage();
    return isLast;
  }

  private bits(count: number): number {
    while (this.heldBits < count) {
      const byte = this.packed[this.at];
      if (byte === undefined) throw new Damage();
      this.at += 1;
      this.held |= byte << this.heldBits;
      this.heldBits += 8;
    }
    const value = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.heldBits -= count;
    return value;
  }

  private stored(): void {
    this.held = 0;
    this.heldBits = 0;
    const length = this.bits(16);
    if ((length ^ 0xffff) !== this.bits(16)) throw new Damage();
    if (this.at + length > this.packed.length) throw new Damage();
    for (let left = length; left > 0 && !this.isOver; left -= 1) {
      this.put(this.packed[this.at] ?? 0);
      this.at += 1;
    }
  }

  private coded(lengths: Codes, distances: Codes): void {
    while (!this.isOver) {
      const symbol = this.symbol(lengths);
      if (symbol === END_OF_BLOCK) return;
      if (symbol < END_OF_BLOCK) this.put(symbol);
      else this.repeat(symbol - 257, distances);
    }
  }

  private repeat(code: number, distances: Codes): void {
    const base = lengthBases[code];
    if (base === undefined) throw new Damage();
    const length = base + this.bits(lengthBits[code] ?? 0);
    const far = this.symbol(distances);
    const start = distanceBases[far];
    if (start === undefined) throw new Damage();
    const distance = start + this.bits(distanceBits[far] ?? 0);
    if (distance > this.length) throw new Damage();
    for (let left = length; left > 0 && !this.isOver; left -= 1)
      this.put(this.out[this.length - distance] ?? 0);
  }

  private put(byte: number): void {
    if (this.length >= this.mostBytes) {
      this.isOver = true;
      return;
    }
    if (this.length === this.out.length) {
      const wider = new Uint8Array(
        Math.min(this.out.length * 2, Math.max(this.mostBytes, this.out.length + 1)),
      );
      wider.set(this.out);
      this.out = wider;
    }
    this.out[this.length] = byte;
    this.length += 1;
  }

  private symbol({ counts, symbols }: Codes): number {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length <= LONGEST_CODE; length += 1) {
      code |= this.bits(1);
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + (code - first)] ?? 0;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Damage();
  }

  private readCodes(): readonly [Codes, Codes] {
    const [lengthCount, distanceCount, orderCount] = [this.bits(5) + 257, this.bits(5) + 1, this.bits(4) + 4];
    if (lengthCount > 286 || distanceCount > 30) throw new Damage();
    const own = new Uint8Array(codeLengthOrder.length);
    for (let index = 0; index < orderCount; index += 1) own[codeLengthOrder[index] ?? 0] = this.bits(3);
    const codes = codesOf(own);
    const all = new Uint8Array(lengthCount + distanceCount);
    for (let index = 0; index < all.length;) {
      const symbol = this.symbol(codes);
      if (symbol < 16) {
        all[index] = symbol;
        index += 1;
        continue;
      }
      if (symbol === 16 && index === 0) throw new Damage();
      const value = symbol === 16 ? (all[index - 1] ?? 0) : 0;
      const times = symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
      if (index + times > all.length) throw new Damage();
      all.fill(value, index, index + times);
      index += times;
    }
    return [codesOf(all.subarray(0, lengthCount)), codesOf(all.subarray(lengthCount))];
  }
}

function codesOf(lengths: Uint8Array): Codes {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  // More codes than bits can tell apart: not a code.
  let left = 1;
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    left = left * 2 - (counts[length] ?? 0);
    if (left < 0) throw new Damage();
  }
  const offsets = new Uint16Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length += 1)
    offsets[length + 1] = (offsets[length] ?? 0) + (counts[length] ?? 0);
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    symbols[offsets[length] ?? 0] = symbol;
    offsets[length] = (offsets[length] ?? 0) + 1;
  });
  return { counts, symbols };
}

const fixedLengths = codesOf(
  Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  ),
);
const fixedDistances = codesOf(new Uint8Array(30).fill(5));
