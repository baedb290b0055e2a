// A Bloom filter over 32-bit hashes: answers "certainly not here" or "perhaps here".

const BITS_PER_KEY = 10; // with 5 probes about one wrong "perhaps" in a hundred
const PROBES = 5;

/** Makes a filter of the hashes; 0 hashes give a filter that holds nothing. */
export function bloomOf(hashes: Iterable<number>): Uint8Array {
  const distinct = new Set(hashes);
  const filter = new Uint8Array(Math.ceil((distinct.size * BITS_PER_KEY) / 8));
  for (const hash of distinct) {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = place(hash, probe, filter.length * 8);
      filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return filter;
}

/** False: certainly not among the hashes it was made of. */
export function mayHold(filter: Uint8Array, hash: number): boolean {
  if (filter.length === 0) return false;
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = place(hash, probe, filter.length * 8);
    if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** Double hashing (Kirsch and Mitzenmacher): the second hash is the first, mixed. */
function place(hash: number, probe: number, bits: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return ((hash + Math.imul(probe, mixed | 1)) >>> 0) % bits;
}
