// What stands around a number and makes it an age: a unit, a label, a person, a name, a decade, a witness's guess.
import type { PreparedText } from '../../identifiers/extractor';
import {
  ageLabels,
  ageUnits,
  familyWords,
  limits,
  limitsAfter,
  lookFillers,
  lookWords,
  measures,
  notNames,
  oldThings,
  oldWords,
  otherWords,
  otherYears,
  selfWords,
  yearUnits,
} from './ageWords';

export const ADULT = 18;
const MIN_TEEN = 13; // fewer years alone are a span of time
const MAX_BARE_AGE = 60; // a bare number in brackets beyond it is seldom an age

/** A number or a range at one place: `first` and `last` are places of tokens. */
export interface AgeNumber {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly isWritten: boolean;
}

export interface Reading {
  readonly rule: string;
  readonly confidence: number;
  /** Place of the last token that belongs to the reading. */
  readonly last: number;
  /** Where the reading says other ages than the number: "early 20s". */
  readonly range?: { readonly from: number; readonly to: number };
}

/** What makes a number an age, surest first; undefined if nothing does. */
export function readingOf(prepared: PreparedText, number: AgeNumber): Reading | undefined {
  return (
    decade(prepared, number) ??
    appearance(prepared, number) ??
    (isLimit(prepared, number)
      ? undefined
      : (withUnit(prepared, number) ??
        withLabel(prepared, number) ??
        withPerson(prepared, number) ??
        (number.isWritten ? undefined : withName(prepared, number))))
  );
}

const word = ({ tokens }: PreparedText, at: number): string => tokens[at]?.word ?? '';

/** Text between two tokens, at most a few characters of it. */
function gapAfter({ text, tokens }: PreparedText, at: number): string {
  const end = tokens[at]?.end ?? text.length;
  return text.slice(end, Math.min(tokens[at + 1]?.start ?? text.length, end + 8));
}

/** The number is a rule for clients: "18+", "over 21", "30 and up". */
function isLimit(prepared: PreparedText, { first, last }: AgeNumber): boolean {
  if (limits.has(word(prepared, first - 1)) || limits.has(word(prepared, first - 2))) {
    if (!ageLabels.has(word(prepared, first - 1))) return true;
  }
  if (word(prepared, first - 1) === 'be' && /^(must|should|to)$/.test(word(prepared, first - 2))) return true;
  const joint = /^(and|or|und|oder|y|o|si|sau)$/.test(word(prepared, last + 1)) ? 2 : 1;
  const afterUnit = yearUnits.has(word(prepared, last + 1)) ? 1 : 0;
  const tail = [last + joint, last + joint + afterUnit, last + 2 + afterUnit, last + 3 + afterUnit];
  return tail.some((at) => limitsAfter.has(word(prepared, at))) && !oldWords.has(word(prepared, last + 1));
}

/** "23 yo", "22 Jahre alt", "21 años", "22岁". */
function withUnit(prepared: PreparedText, number: AgeNumber): Reading | undefined {
  const { from, first } = number;
  // Romanian puts "de" between number and years.
  const isLinked = word(prepared, number.last + 1) === 'de' && word(prepared, number.last + 2) === 'ani';
  const last = isLinked ? number.last + 1 : number.last;
  const next = word(prepared, last + 1);
  if (!/^[ .\-/]{0,2}$/.test(gapAfter(prepared, last))) return undefined;
  const isFamily = familyWords.has(word(prepared, first - 1));
  if (next === 'y' && word(prepared, last + 2) === 'o') return isFamily ? undefined : unit(last + 2, 0.95);
  if (next === 'j' && from >= ADULT && isYearSign(prepared, last)) return unit(last + 1, 0.6);
  const asian = /^(?:살|세(?!트|기|대)|ปี)/u.exec(next);
  if (ageUnits.has(next)) return isFamily ? undefined : unit(last + 1, 0.95);
  if (asian !== null) return isOtherYears(prepared, first, last + 1) ? undefined : unit(last + 1, 0.85);
  if (!yearUnits.has(next)) return undefined;
  const old = [last + 2, last + 3].find((at) => oldWords.has(word(prepared, at)));
  if (old !== undefined) {
    const isThing = oldThings.has(word(prepared, old + 1)) || isFamily;
    return isThing ? undefined : unit(old, 0.97);
  }
  const isSaid = hasSelf(prepared, first) || ageLabels.has(word(prepared, first - 1));
  if (isOtherYears(prepared, first, last + 1)) return undefined;
  if (isSaid) return unit(last + 1, 0.95);
  if (from < ADULT)
    return from >= MIN_TEEN && standsAlone(prepared, first, last + 1) ? unit(last + 1, 0.7) : undefined;
  return from <= MAX_BARE_AGE ? unit(last + 1, 0.75) : undefined;
}

/** "48J", "48 J." */
function isYearSign(prepared: PreparedText, last: number): boolean {
  return gapAfter(prepared, last) === '' || gapAfter(prepared, last + 1).startsWith('.');
}

/** Nothing else belongs to it: "Lily, 16 ani, …" */
function standsAlone(prepared: PreparedText, first: number, last: number): boolean {
  const isClosed = word(prepared, last + 1) === '' || /[.,;!?\n|)]/.test(gapAfter(prepared, last));
  return isClosed && (first === 0 || /[.,;!?\n|(:]/.test(gapAfter(prepared, first - 1)));
}

const unit = (last: number, confidence: number): Reading => ({ rule: 'unit', confidence, last });

function isOtherYears(prepared: PreparedText, first: number, last: number): boolean {
  if (/ประสบการณ์|경력/u.test(word(prepared, first - 1))) return true;
  for (let at = first - 1; at >= first - 3 && !/[.!?\n]/.test(gapAfter(prepared, at)); at -= 1)
    if (otherYears.has(word(prepared, at))) return true;
  for (let at = last + 1; at <= last + 3 && !/[.!?\n]/.test(gapAfter(prepared, at - 1)); at += 1)
    if (otherYears.has(word(prepared, at))) return true;
  return false;
}

/** "Age: 22", "Alter 22", "edad 22", "อายุ 22". */
function withLabel(prepared: PreparedText, { first, last }: AgeNumber): Reading | undefined {
  const label = [first - 1, first - 2].find((at) => isLabel(prepared, at));
  if (label === undefined) return undefined;
  const between = label === first - 1 ? '' : word(prepared, first - 1);
  if (between !== '' && !/^(is|of|de|von|ist|es|range|la|est)$/.test(between)) return undefined;
  if (measures.has(word(prepared, last + 1)) && gapAfter(prepared, last) === ' ') return undefined;
  return { rule: 'label', confidence: 0.93, last };
}

function isLabel(prepared: PreparedText, at: number): boolean {
  const here = word(prepared, at);
  if (ageLabels.has(here)) return /^[ :=\-.]{0,3}$/.test(gapAfter(prepared, at));
  if (/^(?:龄|齡)$/.test(here)) return true;
  return /(?:อายุ|나이|나이는)$/u.test(here);
}

function hasSelf(prepared: PreparedText, first: number): boolean {
  const one = word(prepared, first - 1);
  if (selfWords.has(one) && one !== 'i') return true;
  return one === 'm' && word(prepared, first - 2) === 'i';
}

/** "im 21", "I am twenty two", "she is 15", "just turned 19". */
function withPerson(prepared: PreparedText, { from, first, last }: AgeNumber): Reading | undefined {
  const one = word(prepared, first - 1);
  const filler = /^(only|just|now|nur|erst|solo|apenas|doar)$/.test(one) ? 1 : 0;
  const isSelf = hasSelf(prepared, first - filler);
  const before = word(prepared, first - 1 - filler);
  const isOther = otherWords.has(before) && persons.has(word(prepared, first - 2 - filler));
  if (!isSelf && !isOther) return undefined;
  const gap = gapAfter(prepared, first - 1);
  if (gap !== ' ' && gap !== "'" && gap !== '') return undefined;
  const next = word(prepared, last + 1);
  const isEnd = gapAfter(prepared, last).trim() !== '' || next === '';
  if (!isEnd && (measures.has(next) || /^\d/.test(next))) return undefined;
  if (before === 'am' && word(prepared, first - 2 - filler) !== 'i' && !romanianAge(prepared, last))
    return undefined;
  if ((before === 'tengo' || before === 'tiene' || before === 'bin') && !isEnd && !links.has(next))
    return undefined;
  if (before === 'im' && /^\. ?[A-ZÄÖÜ]/u.test(followed(prepared, last)) && measures.has(next))
    return undefined;
  return from > MAX_BARE_AGE ? undefined : { rule: 'person', confidence: isSelf ? 0.85 : 0.8, last };
}

const persons = new Set(
  'she he girl one sie ella ea they who er baby lady woman madchen chica fata person victim minor her'.split(
    ' ',
  ),
);
const links = new Set('and y und si con mit cu from de aus with but pero aber in en'.split(' '));

/** Romanian "am 22 de ani" also reads "am 22": only before "de", a sign or the end. */
function romanianAge(prepared: PreparedText, last: number): boolean {
  const next = word(prepared, last + 1);
  return (next === 'de' && word(prepared, last + 2) === 'ani') || next === 'ani';
}

function followed({ text, tokens }: PreparedText, at: number): string {
  const end = tokens[at]?.end ?? text.length;
  return text.slice(end, end + 3);
}

/** "Lily (24)", "Lily, 24, …": a name before, nothing that measures after. */
function withName(prepared: PreparedText, { from, to, first, last }: AgeNumber): Reading | undefined {
  const { text, tokens } = prepared;
  const name = tokens[first - 1];
  const number = tokens[first];
  if (name === undefined || number === undefined || from < ADULT || to > MAX_BARE_AGE) return undefined;
  if (name.isNumber || name.end - name.start < 3 || notNames.has(name.word)) return undefined;
  const initial = text.charAt(name.start);
  if (initial === initial.toLowerCase()) return undefined;
  const gap = text.slice(name.end, number.start);
  const after = text.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + 2);
  const next = tokens[last + 1];
  if (/^ ?\($/.test(gap) && after.startsWith(')')) {
    const isMeasure = next !== undefined && measures.has(next.word) && next.start - number.end <= 2;
    return isMeasure ? undefined : { rule: 'name', confidence: 0.65, last };
  }
  const isLineStart = first === 1 || /[\n.!]/.test(gapAfter(prepared, first - 2));
  const isClosed = /^(?:,|\n|\.$|\.\s|!|$| ?[-|])/.test(after);
  return /^, ?$/.test(gap) && isLineStart && isClosed ? { rule: 'name', confidence: 0.55, last } : undefined;
}

/** "early 20s", "Anfang 20", "in my 30s": a range. */
function decade(prepared: PreparedText, number: AgeNumber): Reading | undefined {
  if (number.from % 10 !== 0 || number.from !== number.to) return undefined;
  const isPlural = word(prepared, number.last + 1) === 's' && gapAfter(prepared, number.last).length <= 1;
  const part = decadeParts.get(word(prepared, number.first - 1));
  const isGerman = /^(anfang|mitte|ende)$/.test(word(prepared, number.first - 1));
  if (!isPlural && !isGerman) return undefined;
  if (part === undefined && !/^(my|her|the|their|in)$/.test(word(prepared, number.first - 1)))
    return undefined;
  if (isGerman && measures.has(word(prepared, number.last + 1))) return undefined;
  const [from, to] = part ?? [0, 9];
  return {
    rule: 'decade',
    confidence: 0.85,
    last: isPlural ? number.last + 1 : number.last,
    range: { from: number.from + from, to: number.from + to },
  };
}

const decadeParts = new Map<string, readonly [number, number]>([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
  ['anfang', [0, 3]],
  ['mitte', [4, 6]],
  ['ende', [7, 9]],
]);

/** "looks about 16", "no older than 15": what a witness writes. */
function appearance(prepared: PreparedText, { from, first, last }: AgeNumber): Reading | undefined {
  if (from > 40 || (measures.has(word(prepared, last + 1)) && gapAfter(prepared, last) === ' '))
    return undefined;
  for (let at = first - 1; at >= Math.max(0, first - 7); at -= 1) {
    const here = word(prepared, at);
    if (/[.!?;\n,]/.test(gapAfter(prepared, at))) return undefined;
    if (lookWords.has(here)) return { rule: 'appearance', confidence: 0.75, last };
    const isOlder = here === 'older' || here === 'alter' || here === 'edad';
    const isNone = [at - 1, at - 2].some((before) =>
      /^(?:no|not|nicht|t|cannot)$/.test(word(prepared, before)),
    );
    if (isOlder && isNone && /^(?:than|als)$/.test(word(prepared, at + 1)))
      return { rule: 'appearance', confidence: 0.75, last };
    if (!lookFillers.has(here)) return undefined;
  }
  return undefined;
}
