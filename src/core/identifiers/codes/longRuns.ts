// Long runs of letters and digits: what wallets, hashes and other codes have in common. One scan finds them for all.
import type { Span } from '../../brand';

import { LONG_RUN } from '../../text/tokens';

export const MIN_RUN_CHARACTERS = LONG_RUN;

/**
 * Unbroken runs of at least 16 ASCII letters and digits, in order of place.
 *
 * @param text - clean text. Looks at every sixteenth character, and back from there; linear.
 */
export function longRunsIn(text: string): readonly Span[] {
  const runs: Span[] = [];
  for (let run = nextRun(text, 0); run !== undefined; run = nextRun(text, run.end + 1)) runs.push(run);
  return runs;
}

/** Whether there is any such run. */
export function hasLongRun(text: string): boolean {
  return nextRun(text, 0) !== undefined;
}

function nextRun(text: string, from: number): Span | undefined {
  let start = from;
  while (start + MIN_RUN_CHARACTERS <= text.length) {
    let at = start + MIN_RUN_CHARACTERS - 1;
    while (at >= start && isLetterOrDigit(text.charCodeAt(at))) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + MIN_RUN_CHARACTERS;
    while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end += 1;
    return { start, end };
  }
  return undefined;
}

/** Of ASCII, by UTF-16 code unit. */
export function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
}
