// Numbers with words between their groups that mean nothing there: "202-call-555-me-0123", "0221 (kein WhatsApp) 4710123",
// "078.ruf.123.an.45". Without this, what stands behind such a word may read as another number.
import { roleAt, rolesOf } from '../../../text/heldWords';
import { foldWord } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { fillerWords } from '../cueWords';
import { amountWords, phoneWords, unitWords } from '../labelWords';
import { labelBefore, type Label } from '../labels';
import { planOfRegion } from '../plans/plan';
import { readInternational, readNational, type ReadNumber } from '../plans/readNumber';
import { goesOnBehind } from './sections';

const MAX_WORDS = 3; // between two groups
const MAX_ASIDE = 5; // words in brackets
const MAX_ASIDE_LENGTH = 32;
const MAX_GROUPS = 6;
const MAX_GROUP = 9; // digits
const MIN_DIGITS = 8;
const MAX_DIGITS = 14;
const MIN_ALONE = 9; // digits that are a number by themselves
const MAX_GAP = 3;
const told = { rule: 'scattered', confidence: 0.7 };

const fills = 1;
/** Who is called, when, and how one is asked. */
const others = (
  'me us now today tonight please pls mich uns an jetzt sofort gleich heute dich bitte moi nous maintenant vite ya ahora hoy mi ci subito ora adesso ' +
  'agora ja hoje teraz juz dzis acum ma acuma сейчас мне нам hemen simdi beni bana ngay nhe toi llamame llamanos chiamami ring txt'
).split(' ');
const goesOn = 2;
const thens =
  'then next dann danach luego despues puis ensuite poi dopo depois apoi potem потом затем sonra roi'.split(
    ' ',
  );
const roles = rolesOf([
  [fills, [...fillerWords, ...phoneWords, ...others, ...thens].map(foldWord)],
  [goesOn, thens],
]);

/** Figures that no word parts. */
interface Group {
  digits: string;
  readonly start: number;
  end: number;
  readonly first: number;
  last: number;
  readonly hasPlus: boolean;
}

/**
 * Changes of such numbers to whole ones, in order of place. Linear: each figure is in one chain.
 *
 * @param region - that the text is about; asked for only where there is such a number.
 */
export function numbersWithWordsBetween(
  prepared: PreparedText,
  region: () => string | undefined,
): readonly Change[] {
  const { figures } = prepared.table;
  let changes: Change[] | undefined;
  for (let place = 0; place + 1 < figures.length;) {
    if (!isFilled(prepared, figures[place] ?? 0, figures[place + 1] ?? 0)) {
      place += 1;
      continue;
    }
    const { groups, next } = chainAt(prepared, place);
    const number = isCutShort(prepared, groups) ? undefined : numberOf(prepared, groups, region);
    const [first, last] = [groups[0], groups.at(-1)];
    if (number === undefined || first === undefined || last === undefined) {
      place += 1;
      continue;
    }
    (changes ??= []).push({ start: first.start, end: last.end, word: `+${number.value}`, told });
    place = next;
  }
  return changes ?? none;
}

const none: readonly Change[] = [];

/** Whether only words that fill stand between two figures, or an aside in brackets. */
function isFilled(prepared: PreparedText, left: number, right: number): boolean {
  const words = right - left - 1;
  if (words === 0 || words > MAX_ASIDE) return false;
  const { text, table } = prepared;
  const start = table.ends[left] ?? 0;
  const end = table.starts[right] ?? 0;
  const isPlain =
    words <= MAX_WORDS &&
    between.test(text.slice(start, table.starts[left + 1])) &&
    between.test(text.slice(table.ends[right - 1], end));
  if (isPlain) return isAllFilling(prepared, left, right);
  return end - start <= MAX_ASIDE_LENGTH && aside.test(text.slice(start, end));
}

const between = /^(?: ?[-.,_*~/] ?| )$/;
const aside = /^ ?(?:\([^()\n\d]{1,28}\)|\[[^[\]\n\d]{1,28}\]|\*[^*\n\d]{1,28}\*) ?$/;

function isAllFilling(prepared: PreparedText, left: number, right: number): boolean {
  const { table, text } = prepared;
  for (let at = left + 1; at < right; at += 1) {
    if ((roleAt(roles, table.numbers, at) & fills) === 0) return false;
    if (at > left + 1 && !/^[ '’.-]$/.test(text.slice(table.ends[at - 1], table.starts[at]))) return false;
  }
  return true;
}

/** The groups that words fill, from a figure on; figures that a sign or a space parts are of one group. */
function chainAt(
  prepared: PreparedText,
  from: number,
): { readonly groups: readonly Group[]; readonly next: number } {
  const { table, text } = prepared;
  const { figures, starts, ends, words } = table;
  let begin = from;
  // "06 12 appelle moi 34"
  while (begin > 0 && isOneGroup(prepared, figures[begin - 1] ?? 0, figures[begin] ?? 0)) begin -= 1;
  const groups: Group[] = [];
  let place = begin;
  for (; place < figures.length; place += 1) {
    const at = figures[place] ?? 0;
    const before = groups.at(-1);
    const start = starts[at] ?? 0;
    if (before !== undefined && isOneGroup(prepared, before.last, at)) {
      before.digits += words[at] ?? '';
      before.end = ends[at] ?? 0;
      before.last = at;
      continue;
    }
    if (before !== undefined && !isFilled(prepared, before.last, at)) break;
    if (groups.length === MAX_GROUPS) break;
    const hasPlus = text.charAt(start - 1) === '+';
    groups.push({
      digits: words[at] ?? '',
      start: hasPlus ? start - 1 : start,
      end: ends[at] ?? 0,
      first: at,
      last: at,
      hasPlus,
    });
  }
  return { groups, next: place };
}

/** "030, then 23125, and at last 123": it goes on in other words. */
function isCutShort(prepared: PreparedText, groups: readonly Group[]): boolean {
  const [from, to] = [groups[0]?.last ?? 0, groups.at(-1)?.last ?? 0];
  for (let at = from + 1; at < to; at += 1)
    if ((roleAt(roles, prepared.table.numbers, at) & goesOn) !== 0) return goesOnBehind(prepared, to + 1);
  return false;
}

function isOneGroup({ table, text }: PreparedText, left: number, right: number): boolean {
  if (right !== left + 1) return false;
  const gap = text.slice(table.ends[left], table.starts[right]);
  return gap.length <= MAX_GAP && /^[ ().-]*$/.test(gap) && !gap.includes('. ');
}

function numberOf(
  prepared: PreparedText,
  groups: readonly Group[],
  region: () => string | undefined,
): ReadNumber | undefined {
  const [first] = groups;
  const digits = groups.map((group) => group.digits).join('');
  if (first === undefined || groups.length < 2 || digits.length < MIN_DIGITS || digits.length > MAX_DIGITS)
    return undefined;
  if (groups.some((group, at) => group.digits.length > MAX_GROUP || (at > 0 && group.hasPlus)))
    return undefined;
  // "030 or 040, then 12345"
  const { tokens } = prepared;
  if (choosing.has(tokens[first.first - 1]?.word ?? '') && tokens[first.first - 2]?.isNumber === true)
    return undefined;
  const label = labelBefore(prepared, first.first);
  if (label === 'other' || label === 'amount' || isMeasured(prepared, groups)) return undefined;
  return read(groups, digits, { label, region: region() });
}

const choosing: ReadonlySet<string> = new Set('or oder o u ou lub albo sau или oppure veya 或'.split(' '));

/** "60 min", "200 roses": counted, and no group. */
function isMeasured({ table, text }: PreparedText, groups: readonly Group[]): boolean {
  return groups.some(({ last, start, digits }) => {
    const next = table.words[last + 1] ?? '';
    const isUnit = unitWords.has(next) && (digits.endsWith('0') || !fillerWords.has(next));
    return isUnit || amountWords.has(next) || /[$€£¥%#]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  });
}

interface About {
  readonly label: Label;
  readonly region: string | undefined;
}

function read(groups: readonly Group[], digits: string, { label, region }: About): ReadNumber | undefined {
  const [first] = groups;
  if (first?.hasPlus === true || /^00[1-9]/.test(digits)) return readInternational(digits.replace(/^00/, ''));
  const lengths = groups.map((group) => group.digits.length).join();
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local?.isDialled === true) {
    const isTrunk = digits.startsWith('0') || planOfRegion(local.region)?.trunkPrefix === '';
    const isSure = label === 'phone' || !hasWhole(groups, local.region);
    return isSure && (isTrunk || label === 'phone' || groups.length > 2) ? local : undefined;
  }
  return /^(?:1,)?3,3,4$/.test(lengths) || (/^(?:1,)?3,7$/.test(lengths) && label === 'phone')
    ? readNational(digits, 'US')
    : undefined;
}

/** Whether a number stands there without the first group, or without the last. */
function hasWhole(groups: readonly Group[], region: string): boolean {
  return [groups.slice(1), groups.slice(0, -1)].some((some) => {
    const digits = some.map((group) => group.digits).join('');
    return digits.length >= MIN_ALONE && readNational(digits, region)?.isDialled === true;
  });
}
