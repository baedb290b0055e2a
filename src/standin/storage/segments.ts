// Cuts raw text into the segments that a search term may ask for. Breakers as segmenters.conf ships them
// (MAJOR and MINOR of the default stanza); the %-sequences are left out, which only makes segments longer inside
// encoded addresses, and a longer segment is also cut at `%`, a minor breaker.

const MAJOR = ' \t\n\r[]<>(){}|!;,\'"*&?+\u00a0';
const MINOR = '/:=@.-$#%\\_';

const NOT_A_BREAKER = 0;
const MINOR_BREAKER = 1;
const MAJOR_BREAKER = 2;
const breakerOf = new Uint8Array(65536);
for (const character of MINOR) breakerOf[character.charCodeAt(0)] = MINOR_BREAKER;
for (const character of MAJOR) breakerOf[character.charCodeAt(0)] = MAJOR_BREAKER;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Hash of a lower-cased term: FNV-1a over UTF-16 units, 32 bits unsigned. */
export function hashTerm(term: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/**
 * Hashes of all segments of a text: every stretch between major breakers, and every stretch between breakers of
 * both kinds. Works on character codes only, because 15,000 events a second leave no time for making strings.
 *
 * @param note - called with each hash; equal segments come again.
 */
export function eachSegmentHash(text: string, note: (hash: number) => void): void {
  const lower = text.toLowerCase();
  let major = FNV_OFFSET;
  let minor = FNV_OFFSET;
  let majorStart = 0;
  let minorStart = 0;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32;
    const breaker = breakerOf[code] ?? NOT_A_BREAKER;
    if (breaker !== NOT_A_BREAKER) {
      if (at > minorStart) note(minor >>> 0);
      minor = FNV_OFFSET;
      minorStart = at + 1;
    } else minor = Math.imul(minor ^ code, FNV_PRIME);
    if (breaker === MAJOR_BREAKER) {
      if (at > majorStart) note(major >>> 0);
      major = FNV_OFFSET;
      majorStart = at + 1;
    } else major = Math.imul(major ^ code, FNV_PRIME);
  }
}

/** Whether the term can be looked up as one segment: it holds no major breaker. */
export function isOneSegment(term: string): boolean {
  for (let at = 0; at < term.length; at++) if (breakerOf[term.charCodeAt(at)] === MAJOR_BREAKER) return false;
  return term.length > 0;
}
