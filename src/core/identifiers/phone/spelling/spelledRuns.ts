// Runs of digits that are spelled out wholly or in part, in one of the languages of the table: words, misspelt words,
// words without spaces, words mixed with figures, doubles, look-alike letters, single letters as noise.
import type { DigitRun } from '../digitRuns';
import { guessOf, meaningOf, tokensOf, type Meaning, type Token } from './items';
import { languagesOfWord, lexicons, type Lexicon } from './lexicon';
import { lookAlikeDigits } from './lookAlikeDigits';

const MIN_DIGITS = 7;
const MAX_DIGITS = 17; // E.164 has 15; a trunk zero and an exit code come before
const MAX_GAP = 6; // separators between two digits: a line break, stars, an emoji and spaces
const MIN_WORDS = 2; // one number word beside figures is everyday speech
const MAX_LANGUAGES = 3;
const MAX_TRIM = 3;
/** Signs that digits of one number do not have between them. */
const breaks = /[$€£¥₹₽%:=<>@#?&]|\n\s*\n/;

interface Piece extends Meaning {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds runs of 7 to 17 digits of which some are spelled; a run comes several times, without doubtful words at its ends.
 *
 * @param text - clean text.
 * @returns in order of place, longer ones first. The cost is linear: a look-up for each word, and more only in
 *   languages of which number words are there.
 */
export function spelledRuns(text: string): readonly DigitRun[] {
  const tokens = tokensOf(text);
  const runs = languagesIn(tokens).flatMap((lexicon) => runsIn(text, tokens, lexicon));
  return [...runs].sort((left, right) => left.start - right.start || right.end - left.end);
}

/** The languages most of whose number words are in the text. */
function languagesIn(tokens: readonly Token[]): readonly Lexicon[] {
  const hits = new Map<number, number>();
  let odd = 0;
  for (const [at, { word, isNumber }] of tokens.entries()) {
    odd += tokens[at + 1]?.start === tokens[at]?.end ? 1 : 0;
    if (!isNumber)
      for (const place of languagesOfWord.get(word) ?? []) hits.set(place, (hits.get(place) ?? 0) + 1);
    // Glued words are in no index: a long run of letters after digits, or a very long one, is looked at in English.
    if (!isNumber && word.length >= 7 && isGluedSomewhere(word)) odd += 2;
  }
  const found = [...hits].filter(([, count]) => count >= MIN_WORDS).sort((left, right) => right[1] - left[1]);
  const chosen = found.slice(0, MAX_LANGUAGES).map(([place]) => place);
  if (odd >= 2 && !chosen.includes(0)) chosen.push(0);
  return chosen.flatMap((place) => lexicons[place] ?? []);
}

function isGluedSomewhere(word: string): boolean {
  for (let end = 3; end <= 5; end++) if (languagesOfWord.has(word.slice(0, end))) return true;
  return false;
}

function runsIn(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let pieces: Piece[] = [];
  const close = (): void => {
    runs.push(...readingsOf(text, pieces));
    pieces = [];
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const found = tokenMeaning(text, tokens, at, lexicon, pieces.length > 0);
    const last = pieces.at(-1);
    if (last !== undefined && (found === undefined || !isNear(text, last.end, token.start))) close();
    if (found === undefined) continue;
    for (const meaning of found.meanings) pieces.push({ ...meaning, start: token.start, end: found.end });
    at = found.last;
  }
  close();
  return runs;
}

function isNear(text: string, end: number, start: number): boolean {
  return start - end <= MAX_GAP && !(start > end && breaks.test(text.slice(end, start)));
}

interface Found {
  readonly meanings: readonly Meaning[];
  readonly end: number;
  /** Place of the last token that it took. */
  readonly last: number;
}

function tokenMeaning(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  isInside: boolean,
): Found | undefined {
  const token = tokens[at] as Token;
  const mixed = mixedToken(text, tokens, at, lexicon);
  if (mixed !== undefined) return mixed === 'none' ? undefined : mixed;
  const known = meaningOf(token, lexicon);
  const meanings =
    known ?? (isInside && hasDigitAfter(text, tokens, at, lexicon) ? guessOf(token, lexicon) : undefined);
  return meanings && { meanings, end: token.end, last: at };
}

/** Whether what follows a doubtful word is a digit again, so that it stands between digits. */
function hasDigitAfter(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [token, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined) return false;
  // The last digit may be the misspelt one; whether the run then reads decides.
  if (next === undefined || !isNear(text, token.end, next.start)) return true;
  return [next, second].some((one) => one !== undefined && meaningOf(one, lexicon) !== undefined);
}

/** Letters and figures without a separator: "2sixseven", "2O2", "2x0x2x5"; `none`: "90hr", which is no digit. */
function mixedToken(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Found | 'none' | undefined {
  let last = at;
  while (tokens[last + 1]?.start === tokens[last]?.end) last++;
  if (last === at) return undefined;
  const glued = tokens.slice(at, last + 1);
  const end = glued.at(-1)?.end ?? 0;
  const all = glued.map((token) => meaningOf(token, lexicon));
  // Chinese letters have no spaces between them: each is for itself.
  if (
    glued.every(({ word, isNumber }) => isNumber || word.length === 1) &&
    !/[a-z]/.test(glued.map(({ word }) => word).join(''))
  )
    return undefined;
  if (all.every((meanings) => meanings !== undefined)) return { meanings: all.flat(), end, last };
  const digits = lookAlikeDigits(text.slice(tokens[at]?.start, end));
  if (digits !== undefined)
    return { meanings: [{ digits, times: 1, isWord: true, isGuess: true }], end, last };
  return 'none';
}

/** The run, and the run without doubtful words at its ends. */
function readingsOf(text: string, pieces: readonly Piece[]): readonly DigitRun[] {
  const readings = new Map<string, DigitRun>();
  for (let from = 0; from <= Math.min(MAX_TRIM, pieces.length); from++) {
    if (from > 0 && pieces[from - 1]?.isWord !== true && pieces[from - 1]?.digits !== '') break;
    for (let less = 0; less <= Math.min(MAX_TRIM, pieces.length - from); less++) {
      const cut = pieces[pieces.length - less];
      if (less > 0 && cut?.isGuess !== true && cut?.digits !== '') break;
      const run = runOf(text, pieces.slice(from, pieces.length - less));
      if (run !== undefined && !readings.has(`${run.start}-${run.end}`))
        readings.set(`${run.start}-${run.end}`, run);
    }
  }
  return [...readings.values()];
}

function runOf(text: string, pieces: readonly Piece[]): DigitRun | undefined {
  const first = pieces.find(({ digits, times }) => digits !== '' || times > 1);
  const last = pieces.findLast(({ digits }) => digits !== '');
  const words = pieces.filter(({ isWord }) => isWord).length;
  const guesses = pieces.filter(({ isGuess, digits }) => isGuess && digits.length === 1).length;
  if (first === undefined || last === undefined || words === 0 || guesses * 2 > pieces.length)
    return undefined;
  const digits = digitsOf(pieces);
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return undefined;
  const before = text.slice(Math.max(0, first.start - 3), first.start);
  const hasPlus = /\+ ?\(?$/.test(before);
  const start = hasPlus ? first.start - (before.length - before.lastIndexOf('+')) : first.start;
  return { start, end: last.end, digits, hasPlus, groups: [digits.length], isSpelled: true };
}

/** Digits in order: doubles counted, "twenty five" as 25. */
function digitsOf(pieces: readonly Piece[]): string {
  let digits = '';
  let times = 1;
  let tens = 0;
  for (const piece of pieces) {
    if (piece.times > 1) times = piece.times;
    if (piece.digits === '') continue;
    const isUnit = piece.isWord && piece.digits.length === 1 && piece.digits !== '0';
    // "soixante douze" is 72, "vingt cinq" 25.
    const isAdded =
      tens > 0 && piece.isWord && (isUnit || ((tens === 60 || tens === 80) && /^1\d$/.test(piece.digits)));
    if (isAdded) digits = digits.slice(0, -2) + String(tens + Number(piece.digits));
    else digits += times > 1 ? (piece.digits[0] ?? '').repeat(times) + piece.digits.slice(1) : piece.digits;
    tens = !isAdded && piece.isWord && /^[2-9]0$/.test(piece.digits) ? Number(piece.digits) : 0;
    times = 1;
  }
  return digits;
}
