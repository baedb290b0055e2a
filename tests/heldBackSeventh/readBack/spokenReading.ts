// Digits that a reader takes from words and figures: tokens are looked up, values added as the language counts, doubles
// written out, and a mistyped word taken for the nearest number word if it is the only one.
import type { Language } from '../../heldBack/style';
import { numberWords } from '../phone/numberWords';
import { byEar } from '../phone/slips';
import { furtherWords, joinWords, repeatWords, timesWords } from './furtherWords';

/** A number of one token: its value, and whether it stood as figures. */
type Told =
  | { readonly value: number; readonly figures?: string }
  | { readonly repeat: number }
  | 'times'
  | 'join'
  | 'gap';

/** Words between a count and its digit that say nothing: "dreimal die Fünf". */
const articles: ReadonlySet<string> = new Set(['die', 'el', 'le', 'il']);

const lexicons = new Map<Language, ReadonlyMap<string, Told>>();

/** Every word of the language that says something about a number. */
export function lexiconOf(language: Language): ReadonlyMap<string, Told> {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const made = new Map<string, Told>();
  const { digits, teens = [], tens = [] } = numberWords[language];
  const add = (word: string, value: number): void => void made.set(word.toLowerCase(), { value });
  // Words of several tokens are read token by token.
  tens.forEach((word, place) => !/[- ]/.test(word) && add(word, (place + 2) * 10));
  teens.forEach((word, place) => !/[- ]/.test(word) && add(word, place + 10));
  byEar[language].forEach((ways, digit) => ways.forEach((way) => add(way, digit)));
  digits.forEach(add);
  for (const [word, value] of Object.entries(furtherWords[language])) add(word, value);
  for (const [word, repeat] of Object.entries(repeatWords[language])) made.set(word, { repeat });
  for (const word of timesWords[language]) made.set(word, 'times');
  for (const word of joinWords[language]) made.set(word, 'join');
  lexicons.set(language, made);
  return made;
}

/** Digits said in a text; what says no number is passed over. */
export function digitsSaid(text: string, language: Language, isMistyped = false): string {
  const tokens =
    text
      .replace(/ [-–] /g, ', ')
      .toLowerCase()
      .match(/\d+|\p{Script=Han}|[\p{L}\p{M}]+|[^\p{L}\p{M}\d\s-]+|-| +|\s/gu) ?? [];
  return write(tokens.flatMap((token) => told(token, language, isMistyped)));
}

function told(token: string, language: Language, isMistyped: boolean): readonly Told[] {
  if (/^\d/.test(token)) return [{ value: Number(token), figures: token }];
  if (/^[ -]/.test(token) || articles.has(token)) return [];
  if (!/^[\p{L}〇]/u.test(token)) return ['gap'];
  const lexicon = lexiconOf(language);
  const whole = lexicon.get(token);
  if (whole !== undefined) return [whole];
  return (isMistyped ? nearest(token, language) : segmented(token, lexicon)) ?? ['gap'];
}

/** A compound, such as `einundzwanzig`, as its words, the longest first; undefined if letters are left. */
function segmented(token: string, lexicon: ReadonlyMap<string, Told>): readonly Told[] | undefined {
  if (token === '') return [];
  for (let length = token.length; length > 0; length -= 1) {
    const word = lexicon.get(token.slice(0, length));
    const rest = word === undefined ? undefined : segmented(token.slice(length), lexicon);
    if (word !== undefined && rest !== undefined) return [word, ...rest];
  }
  return undefined;
}

/** The number word nearest to a mistyped one. */
export function nearest(token: string, language: Language): readonly Told[] | undefined {
  const words =
    language === 'zh' ? 'ling yi er san si wu liu qi ba jiu'.split(' ') : numberWords[language].digits;
  const far = words.map((word) => editsBetween(token, word));
  const least = Math.min(...far);
  const isAlone = far.filter((edits) => edits === least).length === 1;
  return isAlone && least <= 2 ? [{ value: far.indexOf(least) }] : undefined;
}

/** Damerau and Levenshtein: letters lost, added, changed, or swapped with the next. */
function editsBetween(left: string, right: string): number {
  const rows: number[][] = Array.from({ length: left.length + 1 }, (_, row) => [row]);
  for (let column = 0; column <= right.length; column += 1) (rows[0] ?? [])[column] = column;
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= left.length; row += 1)
    for (let column = 1; column <= right.length; column += 1) {
      const isEqual = left[row - 1] === right[column - 1];
      const edits = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + Number(!isEqual),
      ];
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        edits.push(at(row - 2, column - 2) + 1);
      (rows[row] ?? [])[column] = Math.min(...edits);
    }
  return at(left.length, right.length);
}

/** Values written one after another, added where the language counts on. */
function write(all: readonly Told[]): string {
  let written = '';
  for (let place = 0; place < all.length; place += 1) {
    const one = all[place];
    if (one === undefined || typeof one === 'string') continue;
    if ('repeat' in one) {
      const next = all[place + 1];
      if (typeof next !== 'object' || 'repeat' in next) continue;
      written += textOf(next).repeat(one.repeat);
      place += 1;
      continue;
    }
    const [after, then] = [all[place + 1], all[place + 2]];
    if (after === 'times' && typeof then === 'object' && 'value' in then) {
      written += textOf(then).repeat(one.value);
      place += 2;
      continue;
    }
    const [sum, end] = counted(all, place);
    written += sum;
    place = end;
  }
  return written;
}

const textOf = (one: { readonly value: number; readonly figures?: string }): string =>
  one.figures ?? String(one.value);

/** A number of several words from a place on, and the place of its last word. */
function counted(all: readonly Told[], from: number): readonly [string, number] {
  const first = all[from];
  if (typeof first !== 'object' || 'repeat' in first) return ['', from];
  if (first.figures !== undefined) return [first.figures, from];
  let [sum, end] = [first.value, from];
  for (let place = from + 1; place < all.length; place += 1) {
    const one = all[place];
    const isJoined = all[place - 1] === 'join';
    if (one === 'join') continue;
    if (typeof one !== 'object' || 'repeat' in one || one.figures !== undefined) break;
    const next = countedOn(sum, one.value, isJoined);
    if (next === undefined) break;
    [sum, end] = [next, place];
  }
  return [String(sum), end];
}

/** Two numbers as one, such as 20 and 5, 5 and 100, 5 "und" 20, 60 and 12; undefined where each stands for itself. */
function countedOn(sum: number, value: number, isJoined: boolean): number | undefined {
  if (value === 100 && sum > 0 && sum < 10) return sum * 100;
  if (value === 20 && sum % 100 === 4 && !isJoined) return sum + 76; // quatre-vingt
  if (isJoined && sum % 100 > 0 && sum % 100 < 10 && value >= 20 && value < 100 && value % 10 === 0)
    return sum + value;
  if (value === 0) return undefined;
  if (sum % 100 === 0 && sum > 0 && value < 100) return sum + value;
  if ((sum % 100 === 60 || sum % 100 === 80) && value > 9 && value < 20) return sum + value;
  if (value === 10 && sum > 1 && sum < 10) return sum * 10;
  return sum % 10 === 0 && sum % 100 >= 10 && value < 10 ? sum + value : undefined;
}
