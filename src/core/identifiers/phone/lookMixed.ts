// Numbers in which signs and letters together look like figures: "2()2-$$$-()!23", "0|6| 4q6 ol23", "Z()Z.SSS.()|Z3". Signs alone
// are read in `lookSigns.ts`; here few figures may be left, so that the whole has to be grouped as its country groups it or
// be dialled with a zero.
import { groupsOf, readInternational, readNational, type ReadNumber } from './plans/readNumber';

const digitOf: Readonly<Record<string, string>> = {
  ...{
    '()': '0',
    '[]': '0',
    '{}': '0',
    '<>': '0',
    '°': '0',
    º: '0',
    '@': '0',
    '¤': '0',
    O: '0',
    o: '0',
    Q: '0',
  },
  ...{ '|': '1', '!': '1', '¡': '1', '¦': '1', ǀ: '1', ı: '1', I: '1', i: '1', l: '1' },
  ...{ Z: '2', z: '2', E: '3', Ɛ: '3', ε: '3', Ʒ: '3', ʒ: '3', A: '4', S: '5', s: '5', $: '5', '§': '5' },
  ...{ b: '6', G: '6', T: '7', B: '8', '&': '8', '%': '8', '∞': '8', '€': '3', g: '9', q: '9' },
};
const mark = '(?:\\(\\)|\\[\\]|\\{\\}|<>|[°º@¤OoQ|!¡¦ǀıIilZzEƐεƷʒASs$§bGTB&gq%∞€])';
const marks = new RegExp(mark, 'gu');
const part = `(?:\\d|${mark}){1,12}`;
/** Groups of such, bounded; nothing else touches them. */
const run = new RegExp(`(?<![\\p{L}\\p{N}@$])\\+?${part}(?:[ .-]${part}){0,10}(?![\\p{L}\\p{N}@])`, 'uy');
/** Two figures' worth of signs that no word holds. */
const signs = /\(\)|\[\]|\{\}|<>|[|§$¦ǀ!&°%∞€]/gu;
const MIN_FIGURES = 3;
const MIN_SIGNS = 2;
const MIN_DIGITS = 9;

export interface MixedNumber {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumber;
}

const MAX_BACK = 24;
const ofRun = /^[\d .+()[\]{}<>°º@¤OoQ|!¡¦ǀıIilZzEƐεƷʒASs$§bGTB&gq%∞€-]$/u;

/** The number so written that holds the figures at a place; undefined where there is none. */
export function mixedNumberAround(
  text: string,
  { start, after }: { readonly start: number; readonly after: number },
  region: () => string | undefined,
): MixedNumber | undefined {
  let first = start;
  while (first > after && start - first < MAX_BACK && ofRun.test(text.charAt(first - 1))) first -= 1;
  if ((text.slice(first, start + MAX_BACK).match(signs)?.length ?? 0) < MIN_SIGNS) return undefined;
  for (let from = first; from <= start; from += 1) {
    if (from > 0 && text.charAt(from - 1) !== ' ' && !(from === start || isOpening(text, from))) continue;
    const found = mixedNumberAt(text, from, region());
    if (found !== undefined && found.end > start) return found;
  }
  return undefined;
}

/** Nothing of a number is before it. */
const isOpening = (text: string, from: number): boolean => /[^\p{L}\p{N}@$-]/u.test(text.charAt(from - 1));

/** The number that begins at an offset, written so; undefined where none does. One look. */
function mixedNumberAt(text: string, start: number, region: string | undefined): MixedNumber | undefined {
  run.lastIndex = start;
  const written = run.exec(text)?.[0];
  if (written === undefined) return undefined;
  // A word behind may be of letters that look like figures: "so", "is".
  for (let groups = written.split(/(?=[ .-])/u); groups.length > 0; groups = groups.slice(0, -1)) {
    const tried = groups.join('');
    const number = numberIn(tried, region);
    if (number !== undefined) return { start, end: start + tried.length, number };
  }
  return undefined;
}

function numberIn(written: string, region: string | undefined): ReadNumber | undefined {
  const figures = written.replace(/\D/g, '').length;
  if (figures < MIN_FIGURES || (written.match(signs)?.length ?? 0) < MIN_SIGNS) return undefined;
  // Signs that part the groups of a number.
  if (dialled(written.replace(/\D/g, ''), region) !== undefined) return undefined;
  const read = written.replace(marks, (one) => digitOf[one] ?? one);
  const groups = read.split(/[ .-]/u);
  const digits = groups.join('');
  if (!/^\+?\d+$/.test(digits) || digits.length < MIN_DIGITS) return undefined;
  if (digits.startsWith('+')) return readInternational(digits.slice(1));
  const number = dialled(digits, region);
  if (number === undefined) return undefined;
  const lengths = groups.map(({ length }) => length).join();
  const isGrouped =
    lengths === groupsOf(number).join() || /^(?:1,?){9,}$/.test(lengths) || groups.length === 1;
  return isGrouped || digits.startsWith('0') ? number : undefined;
}

function dialled(digits: string, region: string | undefined): ReadNumber | undefined {
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local?.isDialled === true) return local;
  return digits.length === 10 ? readNational(digits, 'US') : undefined;
}
