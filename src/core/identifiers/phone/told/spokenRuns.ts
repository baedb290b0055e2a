// Numbers said in words that are bent so much, or declined so, that none of them is a digit by itself: in a run of nothing
// but words that one language hears as digits, as long as a number and valid as one, they are. "Zwoa oans drei viere …",
// "seor cnico sies …", "двойку единичку …".
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import type { TextSigns } from '../textSigns';
import { heardAround } from './heardRuns';
import { isWidelyRead, languagesAt } from './spokenLanguages';
import { digitsIn, MIN_DIGITS, numberIn } from './spokenNumber';
import { isSeed } from './spokenSeeds';

const ENGLISH = 0;
const none: readonly Change[] = [];

/**
 * Changes of such runs to whole numbers, in order of place. One look at each mark.
 *
 * @param signs - `marks`: places of figures and of words that may be digits.
 */
export function spokenRunsIn(
  prepared: PreparedText,
  signs: Pick<TextSigns, 'marks' | 'classes'>,
  region: () => string | undefined,
): readonly Change[] {
  const { marks } = signs;
  let changes: Change[] | undefined;
  let next = 0;
  for (let at = 0; at < marks.length; at += 1) {
    const first = marks[at] ?? 0;
    if (first < next || !isSeed(signs, prepared.table, at)) continue;
    const found = runIn(prepared, { first, after: next }, region);
    if (found === undefined) continue;
    next = found.next;
    if (found.change !== undefined) (changes ??= []).push(found.change);
  }
  return changes ?? none;
}

interface Seed {
  readonly first: number;
  /** Tokens before it are of other runs. */
  readonly after: number;
}

interface Found {
  readonly change: Change | undefined;
  readonly next: number;
}

function runIn(prepared: PreparedText, seed: Seed, region: () => string | undefined): Found | undefined {
  const { first, after } = seed;
  let best: Found | undefined;
  for (const language of languagesAt(prepared, first)) {
    const words = heardAround(prepared, language, { first, after });
    const next = words.at(-1)?.to ?? first;
    if (digitsIn(words) < MIN_DIGITS) continue;
    const number = numberIn(prepared, words, {
      region: region(),
      isEnglish: language === ENGLISH,
      isWidelyRead: isWidelyRead(language),
    });
    const isPlain =
      isWidelyRead(language) && words.length >= MIN_DIGITS && words.every(({ cost }) => cost === 0);
    // Plain words are read without this.
    if (number === undefined && isPlain) return { change: undefined, next };
    if (number !== undefined) return { change: number === 'plain' ? undefined : number, next };
    best ??= { change: undefined, next };
  }
  return best;
}
