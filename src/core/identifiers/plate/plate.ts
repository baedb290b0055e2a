// Plates of road vehicles, British and German. Many short words and codes look like one, so it is read only behind a
// word for the plate, or in capitals with a word for a vehicle near.
import type { Needs } from '../../text/needs';
import type { Token, TokenTable } from '../../text/tokens';
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import { germanDistricts } from './germanDistricts';

/** Words that say a plate follows. */
const plateWords =
  'reg regs registration registrations registered plate plates numberplate vrm vrn licence license tag kennzeichen nummernschild kfz autokennzeichen amtl';
/** Words of a vehicle or of driving one. */
const vehicleWords =
  'car cars van vans vehicle vehicles truck lorry minibus minicab taxi suv saloon hatchback estate motorbike motorcycle scooter drives drive driving drove driver parked parking bmw audi mercedes merc vw volkswagen ford vauxhall opel toyota honda nissan volvo renault peugeot citroen skoda seat kia hyundai mazda fiat jaguar rover lexus tesla golf transit sprinter vito astra corsa fiesta focus prius auto pkw wagen fahrzeug transporter lkw fährt fahrt fahrer geparkt bus';
const fold = (words: string): readonly string[] =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(' ');
const isPlateWord = new Set(fold(plateWords));
const needs: Needs = { words: new Set([...fold(plateWords), ...fold(vehicleWords)]) };

const REACH = 60; // characters between a vehicle and its plate: "white Transit van, tinted windows, AB12 CDE"
const LABEL_REACH = 40;
const MAX_CLUES = 40; // that stand within reach of one plate; more are no text

// Area letters of the present British form have no I, Q, T or Z; the two digits are those of a half year since 2001.
const britishNow = /([A-HJ-PR-SU-WXY][A-HJ-PR-Y])[ -]?([05][1-9]|[1267]\d)[ -]?([A-HJ-PR-Z]{3})/iy;
const britishOld =
  /(?:([A-HJ-NPR-TV-Y])[ -]?(\d{1,3})[ -]?([A-HJ-PR-Y]{3})|([A-HJ-PR-Y]{3})[ -]?(\d{1,3})[ -]?([A-HJ-NPR-TV-Y]))/iy;
const northernIrish = /(?![A-Z]{4})([A-Z]{0,2}[IZ][A-Z]{0,2})[ -]?(\d{1,4})/iy;
const german = /([A-ZÄÖÜ]{1,3})([-–: ]{1,3})([A-Z]{1,2})[ -]?([1-9]\d{0,3})(?: ?([EH])(?![A-Z]))?/iy;
/** "S-XL 34" is a size. */
const size = /^[SML]-X{0,2}[SML]\b/;
const postcodeAfter = /^ ?\d[A-Z]{2}\b/;
const valueForm =
  /^(?:gb:[a-z]{1,3}\d{1,4}[a-z]{0,3}|gb:\d{1,4}[a-z]{1,3}|de:[a-zäöü]{1,3}-[a-z]{1,2}[1-9]\d{0,3}[eh]?)$/;

export const plate = defineExtractor({
  type: 'plate',
  description:
    'British and German vehicle plates, written `gb:ab12cde` and `de:b-ab1234`: behind a word for the plate, or in capitals and of the present form with a word for a vehicle within sixty characters. Not postcodes, models of cars and product codes.',
  needs,
  settled: valueForm,
  find: findPlates,
  normalise: (written, { country }) => {
    const text = written.trim();
    if (valueForm.test(text)) return text;
    if (text.length > 14) return undefined;
    const whole = [
      ...(country === 'DE' ? [germanAt(text, 0, true)] : []),
      ...(country === 'GB' ? [britishAt(text, 0, true)] : []),
    ];
    return whole.find((candidate) => candidate?.end === text.length)?.value;
  },
});

/** Every plate has a number behind one or two groups of letters: only there is anything looked at. */
function findPlates(prepared: PreparedText): readonly Candidate[] {
  const all: Candidate[] = [];
  if (prepared.table.figures.length === 0) return all;
  const figures = prepared.numbers().filter((place) => isBehindGroup(prepared.table, place));
  if (figures.length === 0) return all;
  const { text, tokens } = prepared;
  const clues: Token[] = [];
  for (const place of prepared.places(needs)) clues.push(tokens[place] as Token);
  let near = 0;
  for (const place of figures) {
    for (const start of startsBefore(tokens, place)) {
      if (start < (all.at(-1)?.end ?? 0) || isInWord(text, start)) continue;
      while ((clues[near]?.end ?? Infinity) < start - REACH) near += 1;
      const candidate = plateAt(text, start, clues, near);
      if (candidate === undefined) continue;
      all.push(candidate);
      break;
    }
  }
  return all;
}

/** Whether a short number has a short word right before it: hardly a price or an hour has. */
const isBehindGroup = ({ starts, ends }: TokenTable, place: number): boolean =>
  place > 0 &&
  (ends[place] ?? 0) - (starts[place] ?? 0) <= 4 &&
  (ends[place - 1] ?? 0) - (starts[place - 1] ?? 0) <= 3 &&
  (starts[place] ?? 0) - (ends[place - 1] ?? 0) <= 3;

/** Where a plate with this number could begin: at the second short word before it, or at the first. */
function startsBefore(tokens: readonly Token[], place: number): readonly number[] {
  const last = tokens[place - 1];
  const number = tokens[place];
  if (number === undefined || !isGroup(last, number.start) || number.end - number.start > 4) return [];
  const first = tokens[place - 2];
  return isGroup(first, last.start) ? [first.start, last.start] : [last.start];
}

function isGroup(token: Token | undefined, next: number): token is Token {
  return token?.isNumber === false && token.end - token.start <= 3 && next - token.end <= 3;
}

function isInWord(text: string, start: number): boolean {
  return /[\p{L}\p{N}_£$€#@/-]/u.test(text[start - 1] ?? ' ');
}

/** @param near - the first clue that is within reach. */
function plateAt(text: string, start: number, clues: readonly Token[], near: number): Candidate | undefined {
  let hasVehicle = false;
  let hasLabel = false;
  for (let at = near; at < clues.length && at < near + MAX_CLUES; at += 1) {
    const clue = clues[at] as Token;
    if (clue.start > start + REACH) break;
    hasVehicle = true;
    const isBefore = clue.end <= start && start - clue.end <= LABEL_REACH && isPlateWord.has(clue.word);
    hasLabel ||= isBefore && isOneBreath(text.slice(clue.end, start));
  }
  if (!hasVehicle) return undefined;
  return britishAt(text, start, hasLabel) ?? germanAt(text, start, hasLabel);
}

/** Between "reg" and the plate stand a few words of it and signs, no sentence: "number plate is", "(UK) no." */
function isOneBreath(between: string): boolean {
  return /^(?:[\s:.#="'(-]{0,3}(?:number|num|no|nr|plates?|registration|reg|mark|is|was|plate|number:|ending|uk|gb|de|of|with|kennzeichen|nummer|lautet|ist|the|a|vehicle|car|van)\b){0,4}[\s:.#="'(-]{0,4}$/i.test(
    between,
  );
}

function britishAt(text: string, start: number, isLabelled: boolean): Candidate | undefined {
  const forms = isLabelled ? [britishNow, britishOld, northernIrish] : [britishNow];
  for (const form of forms) {
    const written = matchAt(form, text, start);
    if (written === undefined || (!isLabelled && written !== written.toUpperCase())) continue;
    const plain = written.toLowerCase().replace(/[^a-z0-9]/g, '');
    // "ABC 1" and "A 1" are ends of sentences more often than plates.
    if (form !== britishNow && plain.length < 5) continue;
    return found(start, written, `gb:${plain}`, isLabelled);
  }
  return undefined;
}

function germanAt(text: string, start: number, isLabelled: boolean): Candidate | undefined {
  german.lastIndex = start;
  const match = german.exec(text);
  if (match === null) return undefined;
  const [written, district = '', sign = '', letters = '', digits = '', ending = ''] = match;
  if (!germanDistricts.has(district.toUpperCase()) || !isEnd(text, start + written.length)) return undefined;
  const isCapital = written === written.toUpperCase();
  const isPlain = isCapital && sign.includes('-') && digits.length > 1 && !size.test(written);
  // "A B 1" is the beginning of something spaced out.
  if ((!isLabelled && !isPlain) || district.length + letters.length + digits.length < 4) return undefined;
  const value = `de:${district.toLowerCase()}-${letters.toLowerCase()}${digits}${ending.toLowerCase()}`;
  return found(start, written, value, isLabelled);
}

function matchAt(form: RegExp, text: string, start: number): string | undefined {
  form.lastIndex = start;
  const written = form.exec(text)?.[0];
  return written !== undefined && isEnd(text, start + written.length) ? written : undefined;
}

function isEnd(text: string, end: number): boolean {
  return (
    !/^(?:[\p{L}\p{N}_-]|[.,]\d)/u.test(text.slice(end, end + 2)) &&
    !postcodeAfter.test(text.slice(end, end + 5))
  );
}

function found(start: number, written: string, value: string, isLabelled: boolean): Candidate {
  const end = start + written.length;
  const rule = isLabelled ? 'labelled' : 'vehicle';
  return { start, end, value, rule, obfuscated: false, confidence: isLabelled ? 0.92 : 0.75 };
}
