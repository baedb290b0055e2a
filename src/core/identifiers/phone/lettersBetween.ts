// Figures of one number that letters or words part, without a space or always with one: "202sweet555kiss0123",
// "2love0love2love5…", "20k255m50123", "call 202 sweet 555 sweet 0123". Codes look the same, so what such a run says has
// to be a number as its country dials it, and something beside that has to tell: the same word each time, groups as of a
// number, a zero that begins it, or a label.
import type { TokenTable } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { labelBefore, type Label } from './labels';
import { groupsOf, readNational, type ReadNumber } from './plans/readNumber';

const MIN_WORDS = 2;
const MAX_WORDS = 14;
const MIN_DIGITS = 9;
const MAX_DIGITS = 13;
const MAX_LETTERS = 10;
const told = { rule: 'scattered', confidence: 0.6 };

interface Run {
  /** Places of its first and last figures. */
  readonly first: number;
  readonly last: number;
  readonly groups: readonly string[];
  readonly words: readonly string[];
}

/** Changes of such runs to whole numbers, in order of place. One look at each figure; each run is read once. */
export function lettersBetweenIn(
  prepared: PreparedText,
  region: () => string | undefined,
): readonly Change[] {
  const { table } = prepared;
  const { figures, starts, ends } = table;
  const changes: Change[] = [];
  let next = 0;
  for (let place = 0; place < figures.length; place += 1) {
    const first = figures[place] ?? 0;
    // Two words between three figures at least.
    if (first < next || figures[place + 1] !== first + 2 || figures[place + 2] !== first + 4) continue;
    const run = runFrom(prepared, first);
    if (run === undefined) continue;
    next = run.last + 1;
    const number = numberOf(prepared, run, region());
    if (number === undefined) continue;
    changes.push({ start: starts[first] ?? 0, end: ends[run.last] ?? 0, word: `+${number.value}`, told });
  }
  return changes;
}

/** Figures and words by turns, all gaps alike: none, or one space. */
function runFrom({ table, text }: PreparedText, first: number): Run | undefined {
  const { starts, ends, words } = table;
  const gap = (starts[first + 1] ?? 0) - (ends[first] ?? 0);
  if (gap > 1 || (gap === 1 && text.charAt(ends[first] ?? 0) !== ' ')) return undefined;
  if (isTouchedBefore(table, text, first)) return undefined;
  const groups = [words[first] ?? ''];
  const between: string[] = [];
  let last = first;
  while (between.length < MAX_WORDS && isPair(table, text, last, gap)) {
    between.push(words[last + 1] ?? '');
    groups.push(words[last + 2] ?? '');
    last += 2;
  }
  // What goes on is longer than a number, or another thing.
  if (
    between.length < MIN_WORDS ||
    starts[last + 1] === ends[last] ||
    /[-_/@]/.test(text.charAt(ends[last] ?? 0))
  )
    return undefined;
  return { first, last, groups, words: between };
}

const isTouchedBefore = ({ starts, ends }: TokenTable, text: string, first: number): boolean =>
  first > 0 && (ends[first - 1] === starts[first] || /[-_/+@.]/.test(text.charAt((starts[first] ?? 0) - 1)));

/** A word and figures follow, as far apart as before. */
function isPair({ starts, ends, words }: TokenTable, text: string, at: number, gap: number): boolean {
  const [from, to] = [starts[at + 1] ?? -1, ends[at + 1] ?? 0];
  const word = words[at + 1] ?? '';
  if (from - (ends[at] ?? 0) !== gap || (starts[at + 2] ?? -1) - to !== gap) return false;
  if (gap === 1 && (text.charAt(from - 1) !== ' ' || text.charAt(to) !== ' ')) return false;
  return word.length <= MAX_LETTERS && letters.test(word) && figuresOnly.test(words[at + 2] ?? '');
}

const letters = /^\p{L}+$/u;
const figuresOnly = /^\d{1,6}$/;
/** What figures are counted in. */
const units: ReadonlySet<string> = new Set(
  (
    'mm cm m km g kg mg ml l lb lbs oz ft in min mins h hr hrs std sec s d px pt gb mb tb kb hz mhz ghz w kw v eur usd gbp pln ron lei ' +
    'am pm st nd rd th and or to by of per for the vs je a e de'
  ).split(' '),
);

function numberOf(
  prepared: PreparedText,
  { first, groups, words }: Run,
  region: string | undefined,
): ReadNumber | undefined {
  const digits = groups.join('');
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS || words.every((word) => units.has(word)))
    return undefined;
  const number = dialled(digits, region);
  if (number === undefined) return undefined;
  const isSpaced = (prepared.table.starts[first + 1] ?? 0) > (prepared.table.ends[first] ?? 0);
  const isSame = new Set(words).size === 1;
  const label = labelBefore(prepared, first);
  // "310 until 450 until 1760": spaces stand between all that is listed.
  if (isSpaced)
    return isSame && (label === 'phone' || isLetterSpaced(words, digits, label)) ? number : undefined;
  if (isSame && label !== 'other' && !units.has(words[0] ?? '')) return number;
  if (label === 'phone') return number;
  if (label === 'none' && digits.startsWith('0') && isAlphabet(words)) return number;
  if (label !== 'none' || words.some((word) => units.has(word))) return undefined;
  const isHex = words.every((word) => /^[a-f]+$/.test(word));
  return !isHex && (digits.startsWith('0') || isGrouped(groups, number)) ? number : undefined;
}

/** "020 Z 7946 Z 0123": a letter that is no unit, in a number as it is dialled at home. */
const isLetterSpaced = ([word = '']: readonly string[], digits: string, label: Label): boolean =>
  label === 'none' && word.length === 1 && !units.has(word) && digits.startsWith('0');

const FIRST_LETTERS = 'abcdefghijklmn';
const MIN_ALPHABET = 4;

/** "0a2b07c946d0123": letters in the order of the alphabet, as no hash and no part of a machine has them. */
const isAlphabet = (words: readonly string[]): boolean =>
  words.length >= MIN_ALPHABET && FIRST_LETTERS.startsWith(words.join(''));

/** One by one, in pairs, or as its country groups it. */
function isGrouped(groups: readonly string[], number: ReadNumber): boolean {
  const lengths = groups.map(({ length }) => length);
  const usual = groupsOf(number).join();
  return lengths.every((one) => one === 1) || lengths.every((one) => one === 2) || lengths.join() === usual;
}

const NORTH_AMERICAN = /^1?[2-9]\d{2}[2-9]\d{6}$/;

function dialled(digits: string, region: string | undefined): ReadNumber | undefined {
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local?.isDialled === true) return local;
  return NORTH_AMERICAN.test(digits) ? readNational(digits, 'US') : undefined;
}
