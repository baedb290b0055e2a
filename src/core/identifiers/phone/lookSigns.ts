// Signs that look like a figure among figures: "0§1", "1|7&8", "07ı2", "2[]7", "0Ɛ4". What such a run says is asked of the
// country's plan of numbers: the signs are figures only where the whole is a number with them and none without.
import { unitAt } from '../../text/unitAt';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { labelBefore } from './labels';
import { readInternational, readNational, type ReadNumber } from './plans/readNumber';

const digitOf: Readonly<Record<string, string>> = {
  ...{ ı: '1', '¡': '1', '⎮': '1', ǀ: '1', '¦': '1', '│': '1', '|': '1' },
  ...{ '§': '5', $: '5', '&': '8', '🎱': '8' },
  ...{ Ɛ: '3', ɛ: '3', ε: '3', Є: '3', є: '3', Ʒ: '3', ʒ: '3', '∃': '3' },
  ...{ '°': '0', º: '0', '()': '0', '[]': '0', '{}': '0', '<>': '0', '¤': '0', '◯': '0', '@': '0' },
  ...{ '!': '1', Ƨ: '2', ƨ: '2', ƻ: '2', Ƽ: '5', ƽ: '5', б: '6', '¬': '7', '%': '8', '∞': '8' },
  // Only part what stands beside them.
  ...{ ـ: '', '£': '', '€': '', '\\': '' },
  ...Object.fromEntries(Array.from('ÖöÒòÓóÔôÕõŌō', (letter) => [letter, '0'])),
};
const signs = Object.keys(digitOf);
/** Signs that others read where they stand alone, and that may stand among those. */
const companions: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('○●⚪⭕∅Øø', (ring) => [ring, '0']),
);
const LAST_ASCII = 127;
const SPACE = 32;
/** By code unit: 1 where such a sign may begin, behind figures. */
export const beginsLook = new Uint8Array(0x1_00_00);
for (const sign of signs) beginsLook[sign.charCodeAt(0)] = 1;
/** The second halves of such signs, for those right before figures. */
export const endsLook = new Uint8Array(0x1_00_00);
for (const sign of signs)
  if (sign.charCodeAt(sign.length - 1) > LAST_ASCII) endsLook[sign.charCodeAt(sign.length - 1)] = 1;
for (const plus of '†十✝✚') endsLook[plus.charCodeAt(0)] = 1;
for (const closing of ')]}>&!|$%@') endsLook[closing.charCodeAt(0)] = 1;

/** Whether such a sign touches the figures from `start` to `end`; prices and brackets around a group are none. */
export function mayLookLikeFigure(text: string, start: number, end: number): boolean {
  if (end < text.length && beginsLook[unitAt(text, end)] === 1) {
    const unit = unitAt(text, end);
    const next = end + 1 < text.length ? unitAt(text, end + 1) : SPACE;
    if (unit > LAST_ASCII || isFigure(next) || next === CLOSING.get(unit) || next === unit) return true;
    if (unit === AMPERSAND && next !== SPACE && !isLetter(next)) return true;
  }
  if (start < 1 || endsLook[unitAt(text, start - 1)] !== 1) return false;
  const unit = unitAt(text, start - 1);
  const before = start > 1 ? unitAt(text, start - 2) : SPACE;
  if (unit > LAST_ASCII || unit === AMPERSAND || CLOSING.get(before) === unit) return true;
  return loneSigns.includes(text.charAt(start - 1)) && goesOnFrom(text, start - 2);
}

const loneSigns = '!|$%@';

/** Whether figures or signs that end at a place, or before a blank there, may be of the same number: "0791 !23". */
function goesOnFrom(text: string, at: number): boolean {
  const last = ' .-'.includes(text.charAt(at) || '?') ? at - 1 : at;
  return last >= 0 && (isFigure(unitAt(text, last)) || endsLook[unitAt(text, last)] === 1);
}

const AMPERSAND = 38;
const CLOSING: ReadonlyMap<number, number> = new Map([
  [40, 41],
  [60, 62],
  [91, 93],
  [123, 125],
]);
const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => (unit | SPACE) >= 97 && (unit | SPACE) <= 122;

const pairs = signs.filter((one) => one.length > 1);
const sign = `(?:[${[...signs, ...Object.keys(companions)]
  .filter((one) => one.length === 1)
  .join('')
  .replace('\\', '\\\\')}]|${pairs.map((pair) => pair.replace(/[()[\]{}]/g, '\\$&')).join('|')})`;
/** Figures and such signs, and what parts groups: bounded, and every character is of one kind only. */
const run = new RegExp(`[+†十✝✚]?(?:\\d|${sign})(?:[ .-]?(?:\\d|${sign})){6,20}`, 'uy');
const one = new RegExp(sign, 'gu');
const MAX_BACK = 24;
const MIN_FIGURES = 3;
const told = { rule: 'national', confidence: 0.7 };

/** Changes of such runs to whole numbers, in order of place. Each run is read once. */
export function lookSignsIn(prepared: PreparedText, region: () => string | undefined): readonly Change[] {
  const { text, table } = prepared;
  const changes: Change[] = [];
  let next = 0;
  for (const at of table.figures) {
    const start = table.starts[at] ?? 0;
    if (start < next || !mayLookLikeFigure(text, start, table.ends[at] ?? 0)) continue;
    const from = beginOfRun(text, { start, after: next });
    run.lastIndex = from;
    const whole = run.exec(text)?.[0].replace(strayEnd, '');
    if (whole === undefined) continue;
    next = from + whole.length;
    if (next <= start) continue;
    for (const written of endingsOf(whole)) {
      const end = from + written.length;
      if (/[\p{L}\p{N}\\]/u.test(text.charAt(end))) continue;
      // "0791@123456.example" is a mailbox of some kind.
      if (written.includes('@') && /^\.\p{L}/u.test(text.slice(end, end + 2))) continue;
      if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from))) continue;
      const isCall = (): boolean => labelBefore(prepared, at) === 'phone';
      const number = numberIn(written, region()) ?? partedIn(written, region(), isCall);
      if (number === undefined) continue;
      changes.push({ start: from, end, word: `+${number.value}`, told });
      break;
    }
  }
  return changes;
}

/** A mark at the end ends a sentence, unless others among the figures stand for one. */
function endingsOf(written: string): readonly string[] {
  const spoken = written.replace(/[!%@]+$/, '');
  if (spoken === written) return [written];
  return spoken.includes('!') ? [spoken, written] : [spoken];
}

/** "call 202|555|0123": an announced number that is one only without the signs. */
function partedIn(
  written: string,
  region: string | undefined,
  isCall: () => boolean,
): ReadNumber | undefined {
  return partingSign.test(written) && isCall()
    ? readDigits(written.replace(/[^\d+]/g, ''), region)
    : undefined;
}

/** A sign that a space parts from the figures before it begins what comes next. */
const strayEnd = /(?:[ .-][|&$°¦│]){1,3}$/u;

const ofRun = new RegExp(`^(?:[\\d .+†十✝✚-]|${sign})$`, 'u');

/** The first sign or figure of the run that the figures at a place are of. */
function beginOfRun(
  text: string,
  { start, after }: { readonly start: number; readonly after: number },
): number {
  let from = start;
  while (from > after && start - from < MAX_BACK) {
    const size = sizeBefore(text, from);
    if (size === 0 || from - size < after) break;
    from -= size;
  }
  while (from < start && ' .-'.includes(text.charAt(from))) from += 1;
  return from;
}

function sizeBefore(text: string, at: number): number {
  if (ofRun.test(text.charAt(at - 1)))
    return / /.test(text.charAt(at - 1)) && / /.test(text.charAt(at - 2)) ? 0 : 1;
  return ofRun.test(text.slice(at - 2, at)) ? 2 : 0;
}

function numberIn(written: string, region: string | undefined): ReadNumber | undefined {
  const figures = written.replace(/\D/g, '');
  if (figures.length < MIN_FIGURES || !(one.test(written) || /^[†十✝✚]/.test(written))) return undefined;
  one.lastIndex = 0;
  const digits = written
    .replace(/^[†十✝✚]/, '+')
    .replace(one, (found) => digitOf[found] ?? companions[found] ?? '')
    .replace(/[^\d+]/g, '');
  one.lastIndex = 0;
  const found = isMostlySigns(written, figures.length) ? undefined : readDigits(digits, region);
  if (found === undefined) return undefined;
  // What is a number without the signs is parted by them, unless they end it.
  const mayPart = partingSign.test(written) && !endsInSign.test(written);
  const parted = !mayPart ? undefined : readDigits(written.replace(/[^\d+]/g, ''), region);
  return parted ?? found;
}

/** Signs that outweigh the figures tell nothing, but where two and more kinds stand for the digits of a whole number. */
function isMostlySigns(written: string, figures: number): boolean {
  const found = written.match(one) ?? [];
  const count = found.filter((sign) => digitOf[sign] !== '').length;
  const kinds = new Set(found).size;
  return kinds > 1 ? count > 2 * figures : figures < MIN_FIGURES_OF_ONE_SIGN || count >= figures;
}

const MIN_FIGURES_OF_ONE_SIGN = 5;

/** One and the same sign between groups, as people part them. */
const partingSign = /^\+?[\d .-]*\d\d([&|$¦│°§])\d\d[\d .-]*(?:\1\d\d[\d .-]*)*$/;
const endsInSign = new RegExp(`\\d(?:§|&|🎱|\\(\\)|\\[\\]|\\{\\}|[ƐɛεЄєƷʒ∃])$`, 'u');

function readDigits(digits: string, region: string | undefined): ReadNumber | undefined {
  if (digits.startsWith('+') || /^00[1-9]/.test(digits))
    return readInternational(digits.replace(/^(?:\+|00)/, ''));
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local?.isDialled === true && digits.length >= MIN_DIALLED) return local;
  return local === undefined && digits.length === 10 ? readNational(digits, 'US') : undefined;
}

const MIN_DIALLED = 9;
