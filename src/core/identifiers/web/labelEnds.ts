// Where the label of a host may end before a dot: what a site is looked for at.
import { tableOf } from '../../text/heldWords';
import { hasSign } from '../../text/signsOf';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { codedSignAt } from '../mailbox/signTable';
import { backOver, isLabelAt, isWordAt } from './characters';
import { startOfAdded } from './addedDots';
import { isClearEndingAt } from './clearEndings';
import { gluedDotWords, startOfTag } from './dotForms';
import { endOfSpelledDot, isGluedDot, isMarkedUp } from './dots';
import { startOfOddSign } from './oddDots';
import { isFullStopAt } from './fullStops';
import { DOT, PICTURE, type Joints } from './joints';
import { dotNames } from './signWords';
import { dotBeforePer, slashWords } from './slashNames';

/** Endings that show a host whose dot is no dot ("example,com", "www example com"). */
const tellingEndings = ['com', 'net', 'org'];
/** Countries that follow "co" or "com"; only behind a picture or a star. */
const countryEndings = ['uk', 'au', 'br', 'mx', 'za', 'nz'];
/** Endings that count behind a period and a blank only. */
const looseWords = ['co', 'corn'];
/** What is left of "d0t" and an ending, which are one word and a digit to whoever takes texts apart. */
const halvesOfDot = ['tcom', 'tnet', 'torg', 'tco', 'tuk'];
/** Words at which a site may stand. */
export const triggerWords: ReadonlySet<string> = new Set([
  ...dotNames.keys(),
  ...tellingEndings,
  ...countryEndings,
  ...looseWords,
  ...halvesOfDot,
  ...slashWords,
  ...gluedDotWords,
  'www',
  'http',
  'https',
  'd',
]);

/** Places where a label of a host may end before a dot, in order. */
export function labelEndsOf(
  text: string,
  table: TokenTable,
  places: readonly number[],
  joints: Joints,
): readonly number[] {
  const ends: number[] = [];
  if ((joints.has & DOT) !== 0) addPeriods(text, table, joints, ends);
  const byPeriods = ends.length;
  for (const place of joints.glued) addGlued(text, table, place, ends);
  if (hasSign(table, AMPERSAND))
    for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1))
      if (codedSignAt(text, at)?.sign === '.')
        ends.push(backOver(text, at, isBetween, { max: MAX_BETWEEN, floor: 0 }));
  if (hasSign(table, PERCENT))
    for (let at = text.indexOf('%2'); at !== -1; at = text.indexOf('%2', at + 1))
      if (text[at + 2] === 'E' || text[at + 2] === 'e') ends.push(at);
  const bySigns = ends.length;
  for (const place of places) {
    const end = labelEndAtWord(text, table, place);
    if (end !== undefined) ends.push(end);
  }
  // Each source is in order by itself; a glued dot may stand behind one that is said.
  if (bySigns > 0 && ends.length > byPeriods) ends.sort((left, right) => left - right);
  return ends;
}

const AMPERSAND = 0x26;
const PERCENT = 0x25;

/** Periods of every sort that are not only the end of a sentence. */
function addPeriods(
  text: string,
  { starts, ends: tokenEnds, beyond }: TokenTable,
  { places, kinds }: Joints,
  ends: number[],
): void {
  const asked = (beyond & fullStopBits) === 0 ? DOT : DOT | PICTURE;
  for (let joint = 0; joint < places.length; joint += 1) {
    if (((kinds[joint] ?? 0) & asked) === 0) continue;
    const place = places[joint] ?? 0;
    const from = place < 0 ? 0 : (tokenEnds[place] ?? 0);
    const to = starts[place + 1] ?? text.length;
    for (let at = from; at < to; at += 1) {
      const unit = unitAt(text, at);
      const end = unit === PERIOD ? labelEndBefore(text, at) : isFullStopAt(text, at) ? at : undefined;
      if (end !== undefined) ends.push(end);
    }
  }
}

const PERIOD = 0x2e;
/** Of the blocks of signs that the full stops of Chinese and Japanese are in, as `TokenTable.beyond` has them. */
const fullStopBits = (1 << ((0x30_02 >> 5) & 31)) | (1 << ((0xff_61 >> 5) & 31));

/** Dots by their names within a word: "exampledotcom", "exampleDOTcom". */
function addGlued(
  text: string,
  { starts, ends: tokenEnds }: TokenTable,
  place: number,
  ends: number[],
): void {
  const start = starts[place] ?? 0;
  const end = tokenEnds[place] ?? 0;
  for (let at = start + 1; at < end - 4; at += 1) if (isGluedDot(text, at)) ends.push(at);
}

const isEndingWord = tableOf([...tellingEndings, ...looseWords]);
const isCountryWord = tableOf(countryEndings);
const isHalfOfDot = tableOf(halvesOfDot);
const isSpelledD = tableOf(['d']);
const isWww = tableOf(['www', 'http', 'https']);

function labelEndAtWord(
  text: string,
  { starts, ends, numbers }: TokenTable,
  place: number,
): number | undefined {
  const number = numbers[place] ?? 0;
  const start = starts[place] ?? 0;
  if (isSlashName[number] === 1) return undefined;
  if (isWww[number] === 1) return endOfWww(text, ends[place] ?? start);
  if (isHalfOfDot[number] === 1)
    return /d0$/i.test(text.slice(Math.max(0, start - 2), start)) && isWordAt(text, start - 3)
      ? start - 2
      : undefined;
  // "example. com": a period and a space are a dot only before an ending that is no word of a sentence.
  if (isEndingWord[number] === 1 && /[.] ?\r?\n?$/.test(text.slice(Math.max(0, start - 3), start)))
    return labelEndBefore(text, text.lastIndexOf('.', start));
  if (isLooseWord[number] === 1) return undefined;
  if (isCountryWord[number] === 1 && startOfOddSign(text, start) === start && text[start - 1] !== ',')
    return undefined;
  if (isSpelledD[number] === 1 && endOfSpelledDot(text, start) === undefined) return undefined;
  if (unitAt(text, start) >= 0x2e_80 && !isAmongLatin(text, start, ends[place] ?? start)) return undefined;
  return isWordAt(text, start - 1) ? start : labelEndBehind(text, start);
}

const isLooseWord = tableOf(looseWords);

/** "www-example-com" is one label as characters go. */
function endOfWww(text: string, end: number): number {
  let at = end;
  if (text[at] !== '-' && text[at] !== '_') return at;
  while (at - end < MAX_BETWEEN_LABELS && isLabelAt(text, at)) at += 1;
  return at;
}
const MAX_BETWEEN_LABELS = 64;

/** "点" is a word of its own among Chinese words. */
const isAmongLatin = (text: string, start: number, end: number): boolean =>
  isLatinOrBracket(text, start - 1) && isLatinOrBracket(text, end);
const chineseBrackets = '【】〔〕「」『』《》〈〉';
const isLatinOrBracket = (text: string, at: number): boolean =>
  !(text.charCodeAt(at) >= 128) || chineseBrackets.includes(text.charAt(at));

/** End of the label before the name of a dot, or before an ending: behind blanks, signs, pictures, "and then". */
function labelEndBehind(text: string, start: number): number {
  const odd = startOfOddSign(text, start);
  if (odd < start && isWordAt(text, odd - 1)) return odd;
  const before = text[start - 1];
  const added = before === ' ' || before === '(' || before === '[' ? startOfAdded(text, start) : start;
  const from = added < start && isLabelAt(text, added - 1) ? added : start;
  return from < start ? from : backOver(text, start, isBetween, { max: MAX_BETWEEN, floor: 0 });
}

const betweenSigns = new Set(
  Array.from(' \n\r,[({<>«»‹›“”„【〔「『《〈-*_~`|/=+:"\'', (sign) => sign.charCodeAt(0)),
);
const MAX_BETWEEN = 5;
const isBetween = (text: string, at: number): boolean => betweenSigns.has(text.charCodeAt(at));

/** End of the label before a period; undefined where the period only ends a sentence. */
function labelEndBefore(text: string, at: number): number | undefined {
  const isGlued = isLabelAt(text, at - 1);
  if (isLabelAt(text, at + 1))
    return isGlued
      ? at
      : text[at - 1] === '.'
        ? endBeforePeriods(text, at)
        : (startOfTag(text, at) ?? labelEndBehind(text, at));
  // "shop.**example**.org"
  if (isGlued && isMarkedUp(text, at)) return at;
  // "example . org"; "*new*. Next" is the end of a sentence.
  if (!isGlued && isBlankBefore(text, at))
    return backOver(text, at, isBetween, { max: MAX_BETWEEN, floor: 0 });
  if (!isGlued)
    return isEndingAt(text, at + 2) || isEnclosedPeriod(text, at)
      ? backOver(text, at, isBetween, { max: MAX_BETWEEN, floor: 0 })
      : undefined;
  return isEndingAt(text, at + 2) ? at : undefined;
}

/** "example...org": where the first of a few periods stands. */
const endBeforePeriods = (text: string, at: number): number | undefined =>
  isClearEndingAt(text, at + 1)
    ? backOver(text, at, (all, place) => all[place] === '.', { max: 3, floor: 0 })
    : undefined;

const isBlankBefore = (text: string, at: number): boolean => {
  const before = unitAt(text, at - 1);
  return before === 0x20 || before === 0x0a || before === 0x0d;
};
/** "[.]", "*.*" */
const isEnclosedPeriod = (text: string, at: number): boolean => {
  const behind = text[at + 1] ?? ' ';
  return behind !== ' ' && behind !== '\n' && behind !== '\r';
};

const looseEndings = new Set(['com', 'net', 'org', 'co', 'c0m', 'corn', 'n3t']);

/** "example. com": a period and a space are a dot only before an ending that is no word of a sentence. */
function isEndingAt(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x63 && first !== 0x6e && first !== 0x6f) return false;
  let end = at + 1;
  while (end - at < 5 && isWordAt(text, end)) end += 1;
  return end - at <= 4 && looseEndings.has(text.slice(at, end).toLowerCase());
}

const isSlashName = tableOf(slashWords);
const isSlashNear = tableOf([...slashWords, dotBeforePer]);
/** Whether the slash is called by its name. */
export const isSlashSaid = ({ numbers }: TokenTable, places: readonly number[]): boolean =>
  places.some((place) => isSlashNear[numbers[place] ?? 0] === 1);
