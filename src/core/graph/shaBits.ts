// The begin of SHA-256 (FIPS 180-4) of bytes that lie ready, for names by the hundred thousand: no object a digest, which
// would take as long as the hashing. What is hashed once in a while, `digest` hashes.

const [BLOCK_BYTES, LENGTH_BYTES, WORD] = [64, 8, 4] as const;
const ROUNDS = 64;
const WORDS = BLOCK_BYTES / WORD;
const END_MARK = 0x80;
const HALF_BITS = 2 ** 16;

/** The standard's constants: the first 32 bits behind the point of the cube roots of the first 64 primes. */
const constants = firstBits(Math.cbrt, ROUNDS);
/** What hashing begins from: the same of the square roots of the first eight. */
const beginning = firstBits(Math.sqrt, 8);
const schedule = new Int32Array(ROUNDS);
const state = new Int32Array(beginning.length);

/** Room that `shaBits` needs behind so many bytes. */
export const PADDING_BYTES = BLOCK_BYTES + LENGTH_BYTES;

/**
 * The first 48 bits of the SHA-256 of the bytes from 0 up to a length.
 *
 * @param view - has `PADDING_BYTES` of room behind them, which are written over.
 */
export function shaBits(view: DataView, length: number): number {
  const end = BLOCK_BYTES * Math.ceil((length + 1 + LENGTH_BYTES) / BLOCK_BYTES);
  view.setUint8(length, END_MARK);
  for (let at = length + 1; at < end - WORD; at += 1) view.setUint8(at, 0);
  view.setUint32(end - WORD, 8 * length);
  state.set(beginning);
  for (let at = 0; at < end; at += BLOCK_BYTES) takeBlock(view, at);
  return ((state[0] ?? 0) >>> 0) * HALF_BITS + ((state[1] ?? 0) >>> 16);
}

function takeBlock(view: DataView, from: number): void {
  for (let at = 0; at < WORDS; at += 1) schedule[at] = view.getInt32(from + at * WORD);
  for (let at = WORDS; at < ROUNDS; at += 1) {
    const early = schedule[at - 15] ?? 0;
    const late = schedule[at - 2] ?? 0;
    const spreadEarly = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const spreadLate = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[at] = ((schedule[at - 16] ?? 0) + spreadEarly + (schedule[at - 7] ?? 0) + spreadLate) | 0;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let at = 0; at < ROUNDS; at += 1) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const spreadE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const spreadA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const step = (h + spreadE + chosen + (constants[at] ?? 0) + (schedule[at] ?? 0)) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + step) | 0;
    d = c;
    c = b;
    b = a;
    a = (step + spreadA + most) | 0;
  }
  state[0] = ((state[0] ?? 0) + a) | 0;
  state[1] = ((state[1] ?? 0) + b) | 0;
  state[2] = ((state[2] ?? 0) + c) | 0;
  state[3] = ((state[3] ?? 0) + d) | 0;
  state[4] = ((state[4] ?? 0) + e) | 0;
  state[5] = ((state[5] ?? 0) + f) | 0;
  state[6] = ((state[6] ?? 0) + g) | 0;
  state[7] = ((state[7] ?? 0) + h) | 0;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function firstBits(root: (prime: number) => number, count: number): Int32Array {
  const bits = new Int32Array(count);
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.some((prime) => candidate % prime === 0)) continue;
    bits[primes.length] = Math.floor((root(candidate) % 1) * 2 ** 32);
    primes.push(candidate);
  }
  return bits;
}
