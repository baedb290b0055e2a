// Bank account numbers (IBAN): the country says how long one is, two digits check the rest.
import { tableOf } from '../../text/heldWords';
import type { Needs } from '../../text/needs';
import { before } from '../codes/labels';
import { isLetterOrDigit } from '../codes/longRuns';
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import { ibanForms, isIbanRight } from './ibanForms';

const countries = new Set([...ibanForms.keys()].map((country) => country.toLowerCase()));
const isCountry = tableOf(countries);
// The second letter of "I B A N" stands alone more seldom than the first.
const needs: Needs = { glue: true, words: new Set(['iban', 'b']) };
const label =
  /(?:^|[^a-z])i ?[.]?b ?[.]?a ?[.]?n(?: ?(?:no|nr|number|nummer|is|code|of account))?[.]?[\s:=#()*-]{0,5}$/i;
const MAX_LENGTH = 34;

export const iban = defineExtractor({
  type: 'iban',
  description:
    'Bank account numbers with the length and shape of their country, spaced or not, whose check digits are right; behind the label "IBAN" also with wrong ones, marked `check: wrong`.',
  needs,
  find: findIbans,
  normalise: (written) => {
    const text = written.trim().replace(/^iban[\s:]*/i, '');
    const read = readAt(text, 0, 1);
    return read?.end === text.length && text.length <= 2 * MAX_LENGTH ? read.iban.toLowerCase() : undefined;
  },
});

function findIbans(prepared: PreparedText): readonly Candidate[] {
  const { text } = prepared;
  const found: Candidate[] = [];
  let taken = 0;
  for (const { start, isLabelled } of [...labelledStarts(prepared), ...codeStarts(prepared)].sort(byStart)) {
    if (start < taken) continue;
    const isNamed = isLabelled || label.test(before(text, start, 20));
    const read = readAt(text, start, isNamed ? 3 : 1);
    const candidate = read && candidateOf(text, start, read, isNamed);
    if (candidate === undefined) continue;
    found.push(candidate);
    taken = candidate.end;
  }
  return found;
}

interface Start {
  readonly start: number;
  readonly isLabelled: boolean;
}

const noStarts: readonly Start[] = [];

function labelledStarts(prepared: PreparedText): readonly Start[] {
  const places = prepared.places(needs);
  if (places.length === 0) return noStarts;
  const { text, tokens } = prepared;
  return places.flatMap((place) => {
    const first = tokens[place]?.word === 'b' ? tokens[place - 1] : tokens[place];
    const start = first === undefined ? undefined : startBehindLabel(text, first.start);
    return start === undefined ? [] : [{ start, isLabelled: true }];
  });
}

/** Two letters of a country with a digit right behind. */
function codeStarts({ table }: PreparedText): readonly Start[] {
  const { starts, ends, numbers, figures } = table;
  const found: Start[] = [];
  for (const place of figures)
    if (place > 0 && ends[place - 1] === starts[place] && isCountry[numbers[place - 1] ?? 0] === 1)
      found.push({ start: starts[place - 1] ?? 0, isLabelled: false });
  return found;
}

function byStart(left: Start, right: Start): number {
  return left.start - right.start || Number(right.isLabelled) - Number(left.isLabelled);
}

const wideLabel = /i ?\.?b ?\.?a ?\.?n(?![a-z])(?: ?(?:no|nr|number|nummer|is|code))?\.?[\s:=#()*-]{0,5}/iy;

/** Where a number behind "IBAN" begins, whose letters may stand apart. */
function startBehindLabel(text: string, start: number): number | undefined {
  wideLabel.lastIndex = start;
  const written = wideLabel.exec(text);
  return written === null ? undefined : start + written[0].length;
}

interface ReadIban {
  /** Capitals, without spaces. */
  readonly iban: string;
  readonly end: number;
  readonly isRight: boolean;
  /** In one piece, or in fours as it is printed. */
  readonly isPlain: boolean;
}

/** Reads an IBAN from its first letter on, with at most so many signs between two characters. */
function readAt(text: string, start: number, maxSigns: number): ReadIban | undefined {
  let iban = '';
  let at = start;
  let isPlain = true;
  let length = MAX_LENGTH;
  while (iban.length < length) {
    let signs = 0;
    while (iban !== '' && signs < maxSigns && /[\s.\-_/]/.test(text[at + signs] ?? '')) signs += 1;
    const character = text[at + signs] ?? '';
    if (!isLetterOrDigit(character.charCodeAt(0))) return undefined;
    if (signs > 1 || (signs === 1 && iban.length % 4 !== 0)) isPlain = false;
    at += signs + 1;
    iban += character.toUpperCase();
    if (iban.length === 2) {
      const form = ibanForms.get(iban);
      if (form === undefined) return undefined;
      length = form.length;
    }
  }
  if (isLetterOrDigit(text.charCodeAt(at)) || ibanForms.get(iban.slice(0, 2))?.shape.test(iban) !== true)
    return undefined;
  return { iban, end: at, isRight: isIbanRight(iban), isPlain };
}

function candidateOf(
  text: string,
  start: number,
  { iban: read, end, isRight, isPlain }: ReadIban,
  isLabelled: boolean,
): Candidate | undefined {
  const isCapital = /^[A-Z]{2}/.test(text.slice(start, start + 2));
  const isStuck = /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !isLabelled;
  // "no 15 1234 5678 901" is a number of something; only capitals or one piece are an account without a label.
  const isBelievable = isRight && isPlain && !isStuck && (isCapital || end - start === read.length);
  if (!isLabelled && !isBelievable) return undefined;
  return {
    start,
    end,
    value: read.toLowerCase(),
    rule: isLabelled ? 'labelled' : 'shape',
    obfuscated: !isPlain,
    confidence: isRight ? (isLabelled ? 0.99 : 0.95) : 0.4,
    details: { country: read.slice(0, 2), check: isRight ? 'ok' : 'wrong' },
  };
}
