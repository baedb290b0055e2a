// A Bloom filter over 32-bit hashes: answers "certainly not here" or "perhaps here".

const BITS_PER_KEY = 10; // with 5 probes about one wrong "perhaps" in a hundred
const PROBES = 5;

/** Makes a filter of the hashes; 0 hashes give a filter that holds nothing. */
export function bloomOf(hashes: Iterable<number>): Uint8Array {
  const distinct = new Set(hashes);
  const filter = new Uint8Array(Math.ceil((distinct.size * BITS_PER_KEY) / 8));
  for (const hash of distinct) {
    const step = stepOf(hash);
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = placeOf(hash, step, probe, filter.length * 8);
      filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return filter;
}

/** False: certainly not among the hashes it was made of. */
export function mayHold(filter: Uint8Array, hash: number): boolean {
  const bits = filter.length * 8;
  if (bits === 0) return false;
  const step = stepOf(hash);
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = placeOf(hash, step, probe, bits);
    if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** Double hashing (Kirsch and Mitzenmacher): the second hash is the first, mixed. */
function stepOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) | 1;
}

function placeOf(hash: number, step: number, probe: number, bits: number): number {
  return ((hash + Math.imul(probe, step)) >>> 0) % bits;
}
