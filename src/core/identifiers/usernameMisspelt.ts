// Words that are nearly the name of a platform: with letters missing, swapped or too many ("instgram", "snapchaat"),
// stretched ("innnsta"), cut short ("instag") or in pieces ("in sta gram"). Nearly a label is nearly any word, so they
// are read only where a sign, a leading word or the form of the next word says that a name is there.
import type { Token } from '../text/tokens';
import { isProseWord } from './commonWords';
import { isDigitUnit } from './web/characters';

const MIN_NEAR_LETTERS = 6; // "tiktok"; with fewer every other word is near
const MIN_TWO_EDITS_LETTERS = 9; // "instagram"
const MIN_CUT_LETTERS = 5; // "snapc"
const MAX_LETTERS = 16;
const MAX_PIECES = 4; // "in sta gra m"

/** A label and how far a word may be from it. */
interface NearLabel<Entry> {
  readonly label: string;
  readonly squeezed: string;
  /** One bit for each letter it holds. */
  readonly letters: number;
  readonly entry: Entry;
}

/** Finds entries by words that are nearly their labels. */
export interface NearLabels<Entry> {
  /** @param tokens - the entry is looked for at `place`, where the last word of a label would be. */
  readonly at: (text: string, tokens: readonly Token[], place: number) => Near<Entry> | undefined;
}

export interface Near<Entry> {
  readonly entry: Entry;
  readonly start: number;
}

/**
 * Makes the look-up.
 *
 * @param labels - labels without spaces and what each stands for; other than Latin ones are left out.
 */
export function nearLabelsOf<Entry>(labels: ReadonlyMap<string, Entry>): NearLabels<Entry> {
  const byFirst = Array.from({ length: 128 }, (): NearLabel<Entry>[] => []);
  const lastPieces = new Set<string>();
  for (const [label, entry] of labels) {
    if (!/^[a-z]{3,}$/.test(label)) continue;
    const near = { label, squeezed: squeeze(label), letters: lettersIn(label), entry };
    byFirst[label.charCodeAt(0)]?.push(near);
    if (label.length < MIN_NEAR_LETTERS) continue;
    for (let from = 1; from < label.length; from += 1) lastPieces.add(label.slice(from));
  }
  const candidateOf = (word: string): Entry | undefined => {
    const candidates = byFirst[word.charCodeAt(0)];
    if (candidates === undefined || candidates.length === 0) return undefined;
    const letters = lettersIn(word);
    for (const near of candidates) {
      const strange = letters & ~near.letters;
      const missing = near.letters & ~letters;
      if (strange === 0 && missing === 0 && near.squeezed === squeeze(word)) return near.entry;
      if (word.length < MIN_CUT_LETTERS || near.label.length < MIN_NEAR_LETTERS) continue;
      if (strange === 0 && word.length < near.label.length && near.label.startsWith(word)) return near.entry;
      if (isAtMostTwo(strange) && isAtMostTwo(missing) && isNear(word, near.label)) return near.entry;
    }
    return undefined;
  };
  const isFirst = (word: string): boolean => (byFirst[word.charCodeAt(0)]?.length ?? 0) > 0;
  return {
    at: (text, tokens, place) => {
      const { word, start, end, isNumber } = tokens[place] as Token;
      const { length } = word;
      if (isNumber || length > MAX_LETTERS) return undefined;
      const isSigned = isSignedAt(text, start, end);
      if (isSigned && lastPieces.has(word)) {
        const joined = piecesAt(text, tokens, place, labels);
        if (joined !== undefined) return joined;
      }
      if (length < 4 || !isFirst(word) || !(isSigned || isLed(text, tokens, place))) return undefined;
      const entry = candidateOf(word);
      return entry === undefined || labels.has(word) || isProseWord(word) ? undefined : { entry, start };
    },
  };
}

function isAtMostTwo(bits: number): boolean {
  const rest = bits & (bits - 1);
  return (rest & (rest - 1)) === 0;
}

function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** "in sta gram", "snap cha t": pieces over single spaces that make a label together. */
function piecesAt<Entry>(
  text: string,
  tokens: readonly Token[],
  place: number,
  labels: ReadonlyMap<string, Entry>,
): Near<Entry> | undefined {
  let { word, start } = tokens[place] as Token;
  for (let back = 1; back < MAX_PIECES; back += 1) {
    const before = tokens[place - back];
    if (before === undefined || before.end !== start - 1 || text[before.end] !== ' ') return undefined;
    word = before.word + word;
    start = before.start;
    if (word.length > MAX_LETTERS) return undefined;
    const entry = word.length < MIN_NEAR_LETTERS ? undefined : labels.get(word);
    if (entry !== undefined) return { entry, start };
  }
  return undefined;
}

const nextSigns = new Uint8Array(128);
for (const sign of ':=@') nextSigns[sign.charCodeAt(0)] = 1;
const apartSigns = new Uint8Array(128);
for (const sign of ':=@->') apartSigns[sign.charCodeAt(0)] = 1;

/** Whether a sign that leads to a name stands behind a word, or brackets around it. */
function isSignedAt(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 0x20) return apartSigns[text.charCodeAt(end + 1)] === 1;
  if (next === 0x29 || next === 0x5d) return text[start - 1] === '(' || text[start - 1] === '[';
  return nextSigns[next] === 1;
}

/** Whether a word in the form of a name stands behind, or "on" before. */
function isLed(text: string, tokens: readonly Token[], place: number): boolean {
  const { start, end } = tokens[place] as Token;
  const behind = tokens[place + 1];
  if (behind?.start === end + 1 && text[end] === ' ') {
    const unit = text.charCodeAt(behind.end);
    if (unit === 0x5f || isDigitUnit(unit)) return true;
  }
  return (
    text.charCodeAt(start - 1) === 0x20 &&
    text.charCodeAt(start - 2) === 0x6e &&
    text.charCodeAt(start - 3) === 0x6f &&
    text.charCodeAt(start - 4) === 0x20
  );
}

/** "innnsta" and "snapchaat" without the letters that stand twice. */
function squeeze(word: string): string {
  let short = '';
  for (const letter of word) if (!short.endsWith(letter)) short += letter;
  return short;
}

function isNear(word: string, label: string): boolean {
  const most = label.length >= MIN_TWO_EDITS_LETTERS ? 2 : 1;
  return Math.abs(word.length - label.length) <= most && editsBetween(word, label) <= most;
}

/** Letters to add, take out, change, or swap with their neighbour (optimal string alignment). Words are short. */
function editsBetween(left: string, right: string): number {
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let down = 1; down <= left.length; down += 1) {
    const next = [down];
    for (let across = 1; across <= right.length; across += 1) {
      const isSame = left[down - 1] === right[across - 1];
      let edits = Math.min(
        (row[across] ?? 0) + 1,
        (next[across - 1] ?? 0) + 1,
        (row[across - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        down > 1 &&
        across > 1 &&
        left[down - 1] === right[across - 2] &&
        left[down - 2] === right[across - 1];
      if (isSwapped) edits = Math.min(edits, (before[across - 2] ?? 0) + 1);
      next.push(edits);
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}
