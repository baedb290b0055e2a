// Numbers said in words that are bent so much, or declined so, that none of them is a digit by itself: in a run of nothing
// but words that one language hears as digits, as long as a number and valid as one, they are. "Zwoa oans drei viere …",
// "seor cnico sies …", "двойку единичку …".
import { tableOf } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { labelBefore } from '../labels';
import { readInternational, readNational, type ReadNumber } from '../plans/readNumber';
import { digitWords, languages, numberWords, type WordMeaning } from '../spelling/lexicon';
import type { TextSigns } from '../textSigns';
import { digitsOfClass, is } from '../wordClasses';
import { bentReadings, EVERYDAY_COST } from './bentWords';
import { gluedHeard, SOUND_COST, type Heard } from './heard';
import { heardAround, MAX_GAP, type HeardWord } from './heardRuns';

const ENGLISH = 0;
export const MIN_SEEDS = 4; // digits that may be said close together
export const SEED_SPAN = 7; // tokens
const MIN_DIGITS = 8;
/** Tokens that are digits plainly, before one that only sounds like the last. */
export const MIN_PLAIN_TOKENS = MIN_DIGITS - 1;
const MAX_DIGITS = 15;
const MAX_TRIMMED = 3;
const MAX_LANGUAGES = 3;
const MAX_COST = 0.36; // of a word on average
const PLAIN_COST = 0.34;
const MIN_PLAIN = 0.5; // share of the words that are digits plainly enough
const MIN_SAID = 4; // digits in words
const MIN_SAID_SHARE = 0.4;
const MAX_EDGE_COST = 0.5;
const LEFT_OUT = 0.35; // a point for each word at an edge that may be a digit and is left out
/** Languages whose plain words are read by the readers of stretches, figures among them. */
const readByOthers: ReadonlySet<string> = new Set(
  'en de es fr it pt ro pl ru tr vi zh-Latn zh nl ar ko th hi uk bg el cs hu'.split(' '),
);
const isWidelyRead = (language: number): boolean => readByOthers.has(languages[language]?.id ?? '');

/** Words that are digits in the other languages only. */
const ofFarLanguages = tableOf(
  [...digitWords].filter((word) =>
    [...(numberWords.get(word) ?? [])].every(
      ([language, meaning]) => !isWidelyRead(language) || meaning.kind !== 'number' || meaning.isSound,
    ),
  ),
);
/** Words that sound like a digit in some language, and are neither one elsewhere nor an English word that sounds like one. */
const ofEndingSounds = tableOf(
  [...numberWords.keys()].filter(
    (word) => !digitWords.has(word) && numberWords.get(word)?.has(ENGLISH) !== true && soundsLikeDigit(word),
  ),
);

function soundsLikeDigit(word: string): boolean {
  return [...(numberWords.get(word)?.values() ?? [])].some(({ kind }) => kind === 'number');
}

const told = { rule: 'spelled', confidence: 0.75 };
const none: readonly Change[] = [];

/**
 * Changes of such runs to whole numbers, in order of place. One look at each mark.
 *
 * @param signs - `marks`: places of figures and of words that may be digits.
 */
export function spokenRunsIn(
  prepared: PreparedText,
  signs: Pick<TextSigns, 'marks' | 'classes'>,
  region: () => string | undefined,
): readonly Change[] {
  const { marks } = signs;
  let changes: Change[] | undefined;
  let next = 0;
  for (let at = 0; at < marks.length; at += 1) {
    const first = marks[at] ?? 0;
    if (first < next || !isSeed(signs, prepared.table, at)) continue;
    const found = runIn(prepared, { first, after: next }, region);
    if (found === undefined) continue;
    next = found.next;
    if (found.change !== undefined) (changes ??= []).push(found.change);
  }
  return changes ?? none;
}

export const MIN_WORDS = 2;

/** "Sixty or ninety minutes": no digit. */
export const isTen = (found: number): boolean => (found & is.digitWord) !== 0 && digitsOfClass(found) > 1;

/** Digits that a mark of a class may be, by itself. */
export const seedDigits = (found: number): number =>
  found === is.number ? 1 : Math.max(1, digitsOfClass(found));

/** Enough that may be digits from a mark on, and words among them, of which some are not plain. */
function isSeed(
  { classes, marks }: Pick<TextSigns, 'marks' | 'classes'>,
  { numbers, starts, ends }: PreparedText['table'],
  at: number,
): boolean {
  const first = marks[at] ?? 0;
  // "Null drei null zwei … neun sex": the last one is an everyday word.
  if (marks[at - 1] !== first - 1 && isEndedBySound({ classes, marks }, numbers, at)) return true;
  let digits = 0;
  let words = 0;
  let isPlain = true;
  let isFar = false;
  let last = first - 1;
  for (let place = at; place < marks.length; place += 1) {
    const mark = marks[place] ?? 0;
    if (mark - first >= SEED_SPAN) break;
    const found = classes[mark] ?? 0;
    const isFigure = found === is.number;
    const weight = seedDigits(found);
    if (isTen(found)) break;
    // "Ling2 yi1"
    const isTouched = isFigure && mark > first && starts[mark] === ends[mark - 1];
    isFar ||= isTouched || ofFarLanguages[numbers[mark] ?? 0] === 1;
    isPlain &&= mark === last + 1 && (isFigure || (found & is.digitWord) !== 0);
    last = mark;
    digits += weight;
    if (!isFigure) words += weight;
  }
  // Words between figures may be of a language whose words are everyday words elsewhere.
  const isMixed = digits - words >= MIN_WORDS && isFar;
  return digits >= MIN_SEEDS && words >= MIN_WORDS && (!isPlain || isMixed);
}

const MIN_GLUED = 5; // letters
const MIN_PIECES = 2;

interface Seed {
  readonly first: number;
  /** Tokens before it are of other runs. */
  readonly after: number;
}

interface Found {
  readonly change: Change | undefined;
  readonly next: number;
}

function runIn(prepared: PreparedText, seed: Seed, region: () => string | undefined): Found | undefined {
  const { first, after } = seed;
  let best: Found | undefined;
  for (const language of languagesAt(prepared, first)) {
    const words = heardAround(prepared, language, { first, after });
    const next = words.at(-1)?.to ?? first;
    if (digitsIn(words) < MIN_DIGITS) continue;
    // Plain words are read without this.
    if (isWidelyRead(language) && words.length >= MIN_DIGITS && words.every(({ cost }) => cost === 0))
      return { change: undefined, next };
    const number = numberIn(prepared, words, {
      region: region(),
      isEnglish: language === ENGLISH,
      isWidelyRead: isWidelyRead(language),
    });
    if (number !== undefined) return { change: number === 'plain' ? undefined : number, next };
    best ??= { change: undefined, next };
  }
  return best;
}

/** Plain words, as many as a number has, and right behind them a word that is a digit only where it sounds like one. */
function isEndedBySound(
  { classes, marks }: Pick<TextSigns, 'marks' | 'classes'>,
  numbers: readonly number[],
  at: number,
): boolean {
  let place = at;
  while (
    marks[place + 1] === (marks[place] ?? 0) + 1 &&
    ((classes[marks[place + 1] ?? 0] ?? 0) & (is.digitWord | is.number)) !== 0
  )
    place += 1;
  if (place - at + 1 < MIN_PLAIN_TOKENS) return false;
  return ofEndingSounds[numbers[(marks[place] ?? 0) + 1] ?? 0] === 1;
}

const HEARD = is.numberWord | is.bent | is.gluedWords;

/** Votes for each language, by its place, as the words from a place on are counted. */
const votes = new Float64Array(languages.length);

/** The languages that most of the words from a place on are of, likeliest first. */
function languagesAt({ table }: PreparedText, first: number): readonly number[] {
  const { notes, starts, ends, words } = table;
  votes.fill(0);
  for (let at = first; at < first + SEED_SPAN && at < starts.length; at += 1) {
    const isTouched = (at > 0 && starts[at] === ends[at - 1]) || starts[at + 1] === ends[at];
    if (((notes[at] ?? 0) & HEARD) === 0 && !isTouched) continue;
    const word = words[at] ?? '';
    numberWords.get(word)?.forEach(voteForNumber);
    const note = notes[at] ?? 0;
    const mayBeGlued =
      isTouched || (note & is.gluedWords) !== 0 || ((note & is.digitWord) === 0 && digitsOfClass(note) > 1);
    const glued = mayBeGlued && word.length >= MIN_GLUED ? gluedHeard(word, MIN_PIECES) : undefined;
    if (glued === undefined) for (const reading of bentReadings(word)) voteFor(reading);
    else voteFor(glued);
  }
  return likeliest();
}

function voteForNumber(meaning: WordMeaning, language: number): void {
  if (meaning.kind === 'number' && meaning.value < 10) votes[language] = (votes[language] ?? 0) + 1;
}

/** Votes of a word that is heard as digits, the more the plainer it is. */
function voteFor({ languages: bits, cost }: { readonly languages: number; readonly cost: number }): void {
  if (cost >= EVERYDAY_COST) return;
  for (let left = bits; left !== 0; left &= left - 1) {
    const language = 31 - Math.clz32(left & -left);
    votes[language] = (votes[language] ?? 0) + 1 - cost;
  }
}

/** The languages with most votes; of two with as many the first one. */
function likeliest(): readonly number[] {
  const found: number[] = [];
  while (found.length < MAX_LANGUAGES) {
    let best = -1;
    for (let language = 0; language < votes.length; language += 1)
      if ((votes[language] ?? 0) > (best < 0 ? 0 : (votes[best] ?? 0))) best = language;
    if (best < 0) break;
    found.push(best);
    votes[best] = 0;
  }
  return found;
}

interface Tongue {
  readonly region: string | undefined;
  readonly isEnglish: boolean;
  readonly isWidelyRead: boolean;
}

/** The whole run, or without what is hardly a digit at its edges, whatever is the likeliest. */
function numberIn(
  prepared: PreparedText,
  heard: readonly HeardWord[],
  { region, isEnglish, isWidelyRead }: Tongue,
): Change | 'plain' | undefined {
  let best: Change | 'plain' | undefined;
  let least = Infinity;
  const signed = heard.findIndex(({ from }) => plusBefore(prepared, from) !== undefined);
  if (signed > MAX_TRIMMED || isCountedUp(heard) || isCutOff(prepared, heard[0]?.from ?? 0)) return undefined;
  for (let left = Math.max(0, signed); left <= (signed < 0 ? MAX_TRIMMED : signed); left += 1) {
    for (let right = 0; right <= MAX_TRIMMED && left + right < heard.length; right += 1) {
      const kept = heard.slice(left, heard.length - right);
      const omitted = leftOut(heard.slice(0, left)) + leftOut(heard.slice(heard.length - right));
      const [first, last] = [kept[0], kept.at(-1)];
      const price = omitted + costOf(kept) + (isGoingOn(prepared, last) ? GOES_ON : 0);
      if (price >= least || first === undefined || last === undefined) continue;
      if (Math.max(first.cost, last.cost) > MAX_EDGE_COST || (costOf(kept) > 0 && !isSpoken(kept, isEnglish)))
        continue;
      const digits = kept.map((word) => word.digits).join('');
      const number = readSaid(prepared, first.from, { digits, region });
      if (number === undefined) continue;
      least = price;
      const start = plusBefore(prepared, first.from) ?? prepared.table.starts[first.from] ?? 0;
      const end = prepared.table.ends[last.to - 1] ?? start;
      // Plain words are read without this.
      best = isWidelyRead && costOf(kept) === 0 ? 'plain' : { start, end, word: `+${number.value}`, told };
    }
  }
  return best;
}

const digitsIn = (heard: readonly Heard[]): number =>
  heard.reduce((sum, { digits }) => sum + digits.length, 0);

/** "Count with me one two three … nine": nobody's number, and what everybody counts. */
const isCountedUp = (heard: readonly Heard[]): boolean =>
  /^.?123456789/.test(heard.map(({ digits }) => digits).join(''));

const IN_FRONT = is.number | is.digitWord | is.gluedWords;

/** Whether digits that were not heard stand right before. */
function isCutOff({ table, text }: PreparedText, first: number): boolean {
  const { starts, ends, notes } = table;
  if (first === 0 || ((notes[first - 1] ?? 0) & IN_FRONT) === 0) return false;
  const gap = text.slice(ends[first - 1], starts[first]);
  return gap.length <= 1 && !gap.includes('\n');
}

const GOES_ON = 0.4;
/** Sounds, and words that are near a digit only. */
const isEveryday = ({ cost }: Heard): boolean => cost === SOUND_COST || cost > PLAIN_COST;

/** "… two three for a time": a word that may be no digit, and words behind it. */
function isGoingOn({ text, table }: PreparedText, last: HeardWord | undefined): boolean {
  if (last === undefined || !last.isWord || !isEveryday(last)) return false;
  const end = table.ends[last.to - 1] ?? 0;
  return /^ \p{L}/u.test(text.slice(end, end + 3));
}

const costOf = (heard: readonly Heard[]): number => heard.reduce((sum, { cost }) => sum + cost, 0);

const leftOut = (heard: readonly Heard[]): number =>
  heard.reduce((sum, { cost, digits }) => sum + Math.max(0, 1 - cost) * LEFT_OUT * digits.length, 0);

/** English words that sound like digits stand in every sentence. */
const MAX_SOUNDS = 0.25;

function isSpoken(heard: readonly HeardWord[], isEnglish: boolean): boolean {
  let plain = 0;
  let sounds = 0;
  let words = 0;
  let digits = 0;
  for (const one of heard) {
    if (one.cost <= PLAIN_COST) plain += 1;
    if (one.cost === SOUND_COST) sounds += 1;
    if (one.isWord) words += one.digits.length;
    digits += one.digits.length;
  }
  if (isEnglish && sounds > MAX_SOUNDS * heard.length) return false;
  if (words < MIN_SAID || words < MIN_SAID_SHARE * digits) return false;
  return costOf(heard) <= MAX_COST * heard.length && plain >= MIN_PLAIN * heard.length;
}

const AMERICAN = 10;

function readSaid(
  prepared: PreparedText,
  first: number,
  { digits, region }: { readonly digits: string; readonly region: string | undefined },
): ReadNumber | undefined {
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS || /^(\d)\1*$/.test(digits)) return undefined;
  if (plusBefore(prepared, first) !== undefined) return readInternational(digits.replace(/^00/, ''));
  const label = labelBefore(prepared, first);
  if (label === 'other') return undefined;
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local?.isDialled === true) return local;
  if (digits.startsWith('00')) return readInternational(digits.slice(2));
  if (label === 'phone' && digits.length > AMERICAN) return local ?? readInternational(digits);
  return digits.length === AMERICAN && region === undefined ? readNational(digits, 'US') : undefined;
}

const MAX_SIGN_BACK = 3;

/** Where the plus sign right before a token begins, or the word for it. */
function plusBefore({ text, table }: PreparedText, first: number): number | undefined {
  const start = table.starts[first] ?? 0;
  for (let at = start - 1; at >= Math.max(0, start - MAX_SIGN_BACK); at -= 1) {
    if (text.charAt(at) === '+') return at;
    if (!' ([{'.includes(text.charAt(at))) break;
  }
  const word = table.words[first - 1];
  if (word === undefined || start - (table.ends[first - 1] ?? 0) > MAX_GAP) return undefined;
  for (const meaning of numberWords.get(word)?.values() ?? [])
    if (meaning.kind === 'plus') return table.starts[first - 1];
  return undefined;
}
