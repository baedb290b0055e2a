// Which hashes a slice's values have, exactly. A search for two thousand values has twenty wrong "perhaps" of a Bloom filter
// in every slice, and so would read every slice; of 32-bit hashes hardly one slice in sixty has a wrong one.

/** The distinct hashes, least first. */
export function hashListOf(hashes: Iterable<number>): Uint32Array {
  return Uint32Array.from(new Set(hashes)).sort();
}

/** Whether a hash is in the list. */
export function isListed(list: Uint32Array, hash: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return list[low] === hash;
}
