// Words of digits with signs for some of their letters, found in a text: "z*ro *ne f_ve", "tw. z.ro".
import type { TokenTable } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { maskedWords, maskSigns } from './spelling/maskedDigits';

const MAX_WORD = 10; // letters and signs
const MIN_MASKED = 2;
const MIN_BESIDE = 3; // plain number words, where only one is masked
/** Signs that hardly ever stand inside a word; one of them says that more may be masked. */
const telling = ['*', '_', '.', '#', '@', '?', '~', '^', '%', '•', '·', '+', '°', '='];

interface Masked {
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlyMap<number, string>;
}

/**
 * Changes of masked words to plain ones, in order of place, all in the one language that most of them fit.
 *
 * @param joints - places of the words that a sign ties to the word before, or of which one hides a letter.
 * @param plainWords - plain number words of the text, so many.
 */
export function maskedIn(
  { text, table }: PreparedText,
  joints: readonly number[],
  plainWords: number,
): readonly Change[] {
  const found = placesIn(text, table, joints);
  if (found.length < (plainWords >= MIN_BESIDE ? 1 : MIN_MASKED)) return [];
  const votes = new Map<number, number>();
  for (const { words } of found)
    for (const place of words.keys()) votes.set(place, (votes.get(place) ?? 0) + 1);
  let best = -1;
  for (const [place, count] of votes)
    if (best < 0 || count > (votes.get(best) ?? 0) || (count === votes.get(best) && place < best))
      best = place;
  if ((votes.get(best) ?? 0) < (plainWords >= MIN_BESIDE ? 1 : MIN_MASKED)) return [];
  return found.flatMap(({ start, end, words }) => {
    const word = words.get(best);
    return word === undefined ? [] : [{ start, end, word }];
  });
}

function placesIn(text: string, table: TokenTable, joints: readonly number[]): readonly Masked[] {
  if (!isTold(text, table, joints)) return [];
  const starts = new Set<number>();
  const found: Masked[] = [];
  for (const sign of telling)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (!isLetter(text, at - 1) && !isLetter(text, at + 1)) continue;
      const { start, end } = wordAround(text, at);
      if (starts.has(start) || end - start > MAX_WORD || end - start < 3) continue;
      starts.add(start);
      const one = maskedAt(text, start, end);
      if (one !== undefined) found.push(one);
    }
  return found.sort((left, right) => left.start - right.start);
}

/** Whether a joint is one of a masked word: at the end of a word most signs only end a sentence. */
function isTold(text: string, { starts, ends }: TokenTable, joints: readonly number[]): boolean {
  for (const joint of joints) {
    const from = ends[joint - 1] ?? 0;
    const to = starts[joint] ?? 0;
    for (let at = from; at < to; at += 1) {
      if (!maskSigns.includes(text.charAt(at))) continue;
      const { start, end } = wordAround(text, at);
      if (end - start <= MAX_WORD && end - start > 2 && maskedAt(text, start, end) !== undefined) return true;
    }
  }
  return false;
}

/** The whole, or without a sign at its end or at its beginning that only parts it from its neighbours. */
function maskedAt(text: string, start: number, end: number): Masked | undefined {
  for (const [from, to] of [
    [start, end],
    [start, end - 1],
    [start + 1, end],
  ] as const) {
    const written = text.slice(from, to);
    if (!hasMask(written)) continue;
    const words = maskedWords(written);
    if (words.size > 0) return { start: from, end: to, words };
  }
  return undefined;
}

function hasMask(written: string): boolean {
  for (let at = 0; at < written.length; at += 1) if (maskSigns.includes(written.charAt(at))) return true;
  return false;
}

function wordAround(text: string, place: number): { readonly start: number; readonly end: number } {
  let start = place;
  while (place - start <= MAX_WORD && isOfWord(text, start - 1)) start -= 1;
  let end = place + 1;
  while (end - place <= MAX_WORD && isOfWord(text, end)) end += 1;
  return { start, end };
}

const isOfWord = (text: string, at: number): boolean =>
  isLetter(text, at) || (at >= 0 && at < text.length && maskSigns.includes(text.charAt(at)));

/** Of ASCII, or of any other script. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  return (unit >= 97 && unit <= 122) || unit > 0xbf;
}
