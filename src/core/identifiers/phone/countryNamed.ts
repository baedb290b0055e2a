// A country that is named right before a number is the country of that number, whatever the text is about: "German number
// 030 23125123", "mein polnisches Handy: 512 345 678", "🇬🇧 07700 900123". Facts of common knowledge (2026-11).
import { tableOf } from '../../text/heldWords';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { isNameOfCountry, regionOfCode, regionOfName } from './countryNames';
import { labelBefore } from './labels';
import { FLAG_HIGH, flagBefore } from './regionSaid';
import { readInternational, readNational, type ReadNumber } from './plans/readNumber';
import { saidBy, says } from './wordRoles';

/** What such a name belongs to. */
const nouns = tableOf(
  (
    'number numbers num nr no phone telephone tel mobile mob cell sim simcard line whatsapp wa nummer handy handynummer telefonnummer mobilnummer ' +
    'telefon rufnummer numero numeros telefono movil celular telefone telemovel cellulare portable numar numarul numer номер телефон numara numarasi numaram'
  ).split(' '),
);
const MAX_LINKS = 3;
const linking = tableOf(
  'is ist es e est to jest my mein meine mi mon mio meu moj mon a the whatsapp sms call only nur solo nr no'.split(
    ' ',
  ),
);
const MAX_GAP = 4;
const MIN_DIGITS = 7;
const MAX_DIGITS = 13;
const MAX_GROUPS = 6;
const told = { rule: 'national', confidence: 0.8 };

/** Changes of such numbers to ones with their country code, in order of place. One look at each figure. */
export function numbersOfNamedCountries(prepared: PreparedText): readonly Change[] {
  const { table, text } = prepared;
  const { figures, starts, ends } = table;
  const hasFlag = (table.beyond & FLAG_BLOCK) !== 0 && text.includes(FLAG_HIGH);
  const changes: Change[] = [];
  let next = 0;
  for (let place = 0; place < figures.length; place += 1) {
    const at = figures[place] ?? 0;
    if (at < next) continue;
    const isGrouped = (starts[at] ?? 0) - (ends[at - 1] ?? 0) <= 1 && figures[place - 1] === at - 1;
    if (isGrouped) continue;
    const region = regionBefore(prepared, at, hasFlag);
    const found =
      region === undefined ? numberBeforeName(prepared, place) : numberAt(prepared, place, region);
    if (found === undefined) continue;
    changes.push({ start: starts[at] ?? 0, end: found.end, word: `+${found.value}`, told });
    next = found.next;
  }
  return changes;
}

const MAX_BACK = MAX_LINKS + 2; // words from figures to the name of a country

/** Whether a country may be named right before a figure, or in brackets behind it: one look at what stands there. */
export function mayNameCountry(text: string, table: TokenTable, at: number): boolean {
  const { starts, ends, numbers } = table;
  if (mayBeCode({ text, table }, at - 1)) return true;
  // Only words that somebody looks for lead from a name to its figures.
  for (let back = 1; back <= MAX_BACK && (numbers[at - back] ?? 0) !== 0; back += 1)
    if (isNameOfCountry(numbers[at - back] ?? 0)) return true;
  const start = starts[at] ?? 0;
  for (let back = 1; back <= MAX_BEHIND_FLAG && back <= start; back += 1)
    if (isEndOfFlag(unitAt(text, start - back))) return true;
  const next = starts[at + 1] ?? -1;
  const gap = next - (ends[at] ?? 0);
  if (next < 1 || gap < 1 || gap > 2) return false;
  const sign = unitAt(text, next - 1);
  return (
    (sign === BRACKET || sign === SQUARE) &&
    (mayBeCode({ text, table }, at + 1) || isNameOfCountry(numbers[at + 1] ?? 0))
  );
}

const MAX_BEHIND_FLAG = 3; // a colon and a space between
/** Second half of the letters that flags are written with. */
const isEndOfFlag = (unit: number): boolean => unit >= 0xdd_e6 && unit <= 0xdd_ff;

/** Bit of the block that the first unit of a flag stands in, as the tokens have them. */
const FLAG_BLOCK = 1 << ((FLAG_HIGH.charCodeAt(0) >> 5) & 31);

/** The country that a noun of phones and its adjective name right before figures, or a flag. */
function regionBefore(prepared: PreparedText, figure: number, hasFlag: boolean): string | undefined {
  const { table, text } = prepared;
  const start = table.starts[figure] ?? 0;
  const sign = start > 0 ? unitAt(text, start - 1) : 0;
  if (sign === PLUS) return undefined;
  const flag = hasFlag ? flagBefore(text, start) : undefined;
  if (flag !== undefined) return flag;
  let at = figure - 1;
  const direct = at < 0 ? undefined : namedAt(prepared, at, start);
  if (direct !== undefined) return direct;
  for (
    let links = 0;
    links < MAX_LINKS && linking[table.numbers[at] ?? 0] === 1 && isNear(table, at);
    links += 1
  )
    at -= 1;
  if (at < 0 || !isNear(table, at)) return undefined;
  return regionOfPhrase(table, at, text);
}

const announcing = /^(?: ?: ?| - |- ?|[)\]] ?:? ?| ?= ?|\/)$/;

/** A name or a code of a country that announces the figures behind it: "FR: 01…", "(UK) 020…", "Romania 0712…". */
function namedAt(prepared: PreparedText, at: number, start: number): string | undefined {
  const { table, text } = prepared;
  const [from, to] = [table.starts[at] ?? 0, table.ends[at] ?? 0];
  if (start - to > MAX_GAP) return undefined;
  const code = mayBeCode(prepared, at) ? regionOfCode(text.slice(from, to)) : undefined;
  const region = code?.region ?? regionOfName(table.numbers[at] ?? 0);
  if (region === undefined) return undefined;
  const gap = text.slice(to, start);
  // "ID: 0451 203 118"
  if (announcing.test(gap)) return (saidBy(table.numbers[at] ?? 0) & says.other) === 0 ? region : undefined;
  // "CALL ME AT 0664 …" names no country.
  const isTold =
    code !== undefined && !code.isEveryday && text.charAt(start) === '0' && !isShouted(text, from);
  return gap === ' ' && isTold ? region : undefined;
}

/** Whether a word is two or three letters, the first of them in capitals. */
function mayBeCode({ table, text }: Pick<PreparedText, 'table' | 'text'>, at: number): boolean {
  if (at < 0) return false;
  const start = table.starts[at] ?? 0;
  const letters = (table.ends[at] ?? 0) - start;
  if (letters < 2 || letters > MAX_CODE) return false;
  const first = unitAt(text, start);
  return first >= CAPITAL_A && first <= CAPITAL_Z;
}

const MAX_CODE = 3; // letters
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const shouted = /\p{Lu}{3,}[^\p{L}]{1,3}$/u;

/** A word in capitals stands before it. */
const isShouted = (text: string, from: number): boolean =>
  shouted.test(text.slice(Math.max(0, from - 8), from));

/** "0712034567 (RO)", "020 7946 0853 [UK]": the country in brackets right behind. */
function numberBeforeName(prepared: PreparedText, place: number): Found | undefined {
  const { table, text } = prepared;
  const { figures, starts, ends } = table;
  let last = place;
  while (last - place < MAX_GROUPS && figures[last + 1] === (figures[last] ?? 0) + 1) last += 1;
  const at = figures[last] ?? 0;
  const end = ends[at] ?? 0;
  const [from, to] = [starts[at + 1] ?? 0, ends[at + 1] ?? 0];
  const isBehindBracket = from - end === 1 || (from - end === 2 && unitAt(text, end) === SPACE);
  if (!isBehindBracket || (unitAt(text, from - 1) !== BRACKET && unitAt(text, from - 1) !== SQUARE))
    return undefined;
  if (!closing.test(text.slice(to, to + MAX_NOTE))) return undefined;
  const region = regionOfCode(text.slice(from, to))?.region ?? regionOfName(table.numbers[at + 1] ?? 0);
  if (region === undefined) return undefined;
  const first = figures[place] ?? 0;
  if (unitAt(text, Math.max(0, (starts[first] ?? 0) - 1)) === PLUS) return undefined;
  // Only groups of one number are read to its end.
  const found = numberAt(prepared, place, region);
  if (found?.end !== end) return undefined;
  const label = labelBefore(prepared, first);
  return label === 'other' || label === 'amount' ? undefined : found;
}

const SPACE = 32;
const BRACKET = 40;
const SQUARE = 91;
const MAX_NOTE = 12; // characters behind the name
const closing = /^(?: \p{L}{2,8})? ?[)\]]/u;

/** "German number", "número alemán": nothing but a space or a hyphen between. */
function regionOfPhrase({ numbers, starts, ends }: TokenTable, at: number, text: string): string | undefined {
  const [left, right] = [numbers[at - 1] ?? 0, numbers[at] ?? 0];
  const isTied =
    (starts[at] ?? 0) - (ends[at - 1] ?? 0) === 1 && ' -'.includes(text.charAt(ends[at - 1] ?? 0));
  if (!isTied) return undefined;
  if (nouns[right] === 1 && isNameOfCountry(left)) return regionOfName(left);
  return nouns[left] === 1 ? regionOfName(right) : undefined;
}

/** Whether what follows a token stands close to it. */
function isNear({ starts, ends }: TokenTable, at: number): boolean {
  return at >= 0 && (starts[at + 1] ?? 0) - (ends[at] ?? 0) <= MAX_GAP;
}

const PLUS = 43;

interface Found {
  readonly value: string;
  readonly end: number;
  /** Place of the token behind it. */
  readonly next: number;
}

/** The longest number of the country that the groups from a figure on are. */
function numberAt({ table, text }: PreparedText, place: number, region: string): Found | undefined {
  const { figures, starts, ends, words } = table;
  let digits = '';
  let found: Found | undefined;
  for (let step = 0; step < MAX_GROUPS; step += 1) {
    const at = figures[place + step] ?? -1;
    if (at < 0 || (step > 0 && at !== (figures[place + step - 1] ?? 0) + 1)) break;
    if (step > 0 && !grouping.test(text.slice(ends[at - 1], starts[at]))) break;
    digits += words[at] ?? '';
    if (digits.length > MAX_DIGITS) break;
    if (digits.length < MIN_DIGITS || isTouched(text, ends[at] ?? 0)) continue;
    const number = readNational(digits, region);
    const whole = number?.isDialled === true ? number : withCode(digits, region);
    if (whole !== undefined) found = { value: whole.value, end: ends[at] ?? 0, next: at + 1 };
  }
  return found;
}

/** "🇦🇺 61 7 5550 8340": the country is told by its code too. */
function withCode(digits: string, region: string): ReadNumber | undefined {
  const number = readInternational(digits);
  return number?.region === region ? number : undefined;
}

const grouping = /^(?: ?[-/] ?|\.| |\) ?)$/;

const isTouched = (text: string, end: number): boolean => /^[\p{L}@%€$£]/u.test(text.slice(end, end + 1));
