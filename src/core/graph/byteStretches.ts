// Stretches of bytes compared, copied and hashed four bytes at a time: what linking does most of all.

const WORD = 4;

/** Bytes as `DataView` reads them, wherever a word of four begins. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/**
 * Whether so many bytes are the same in two places. Called for every row: an object a call, as style has it for so many
 * arguments, would cost more than the comparison.
 */
export function areEqual(
  left: DataView,
  leftFrom: number,
  right: DataView,
  rightFrom: number,
  length: number,
): boolean {
  if (length < WORD) {
    for (let at = 0; at < length; at += 1)
      if (left.getUint8(leftFrom + at) !== right.getUint8(rightFrom + at)) return false;
    return true;
  }
  // The last word first: keys and numbers differ at their ends. It may overlap the one before, so no byte is left over.
  const last = length - WORD;
  if (left.getInt32(leftFrom + last, true) !== right.getInt32(rightFrom + last, true)) return false;
  for (let at = 0; at < last; at += WORD)
    if (left.getInt32(leftFrom + at, true) !== right.getInt32(rightFrom + at, true)) return false;
  return true;
}

/** How many bytes at the begin of two stretches are the same, as far as whole words of four tell. */
export function equalWords(view: DataView, left: number, right: number, length: number): number {
  let at = 0;
  while (at + WORD <= length && view.getInt32(left + at, true) === view.getInt32(right + at, true))
    at += WORD;
  return at;
}

/** Whether all bytes of a stretch are ASCII. */
export function isPlain(view: DataView, from: number, to: number): boolean {
  let any = 0;
  let at = from;
  for (; at + WORD <= to; at += WORD) any |= view.getInt32(at, true);
  for (; at < to; at += 1) any |= view.getUint8(at);
  return (any & 0x80808080) === 0;
}

/** Copies so many bytes from one place to another, which do not overlap. */
export function copyBytes(
  source: DataView,
  from: number,
  target: DataView,
  to: number,
  length: number,
): void {
  const last = length - WORD;
  for (let at = 0; at < last; at += WORD) target.setInt32(to + at, source.getInt32(from + at, true), true);
  if (last >= 0) target.setInt32(to + last, source.getInt32(from + last, true), true);
  else for (let at = 0; at < length; at += 1) target.setUint8(to + at, source.getUint8(from + at));
}

/**
 * MurmurHash3 of 32 bits (Appleby, public domain), but that what is left over at the end is hashed as the last four bytes:
 * every bit of the text moves every bit of the hash.
 *
 * @returns the bits as a signed number: engines keep an object for each that is not.
 */
export function hashOf(view: DataView, from: number, to: number): number {
  let hash = 0;
  let at = from;
  for (; at + WORD <= to; at += WORD) {
    hash ^= scrambled(view.getInt32(at, true));
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  if (at < to) hash ^= scrambled(to - from >= WORD ? view.getInt32(to - WORD, true) : wordOf(view, at, to));
  hash ^= to - from;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Fewer bytes than four as one word. */
function wordOf(view: DataView, from: number, to: number): number {
  let word = 0;
  for (let at = from, shift = 0; at < to; at += 1, shift += 8) word |= view.getUint8(at) << shift;
  return word;
}

function scrambled(word: number): number {
  const spread = Math.imul(word, 0xcc9e2d51);
  return Math.imul((spread << 15) | (spread >>> 17), 0x1b873593);
}
