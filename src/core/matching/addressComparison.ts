// How close two addresses are, in the three fields of addresses.ts.
import { editDistance } from '../similarity/editDistance';
import { jaroWinkler } from '../similarity/jaroWinkler';
import { couldBeClose, indexLetters, mostInCommonOf, type LetterIndex } from '../similarity/letterSets';
import { rememberPairs } from '../similarity/pairMemory';
import { addressFields, addressParts, type Addresses } from './addresses';
import { MISSING as missing, type Comparison } from './comparison';
import { NO_VALUE as noValue, ValueTable } from './valueTable';

// Held here by value: they are asked for by the million, and a look into another module each time would be felt.
const { NUMBER, STREET, LINE, PLACE, POSTCODE, REGION, WIDTH } = addressParts;
const [MISSING, NO_VALUE] = [missing, noValue];

const CLOSE_FROM = 0.9;
const CLOSE_WORDS_FROM = 0.5;
const LEAST_LETTERS_OF_A_WORD = 2;

/** How close two values of one part are: numbers, as they are compared by the million. */
type Likeness = 0 | 1 | 2 | 3;
const [UNKNOWN, EQUAL, CLOSE, UNLIKE] = [0, 1, 2, 3] as const;
type LikenessOfPart = (left: number, right: number) => Likeness;

/** Levels of two addresses, each given by where its six numbers start. */
type LevelOfEntries = (from: number, to: number) => number;

/** Compares addresses; with several, the best of each field. */
export function compareAddresses(addresses: Addresses): Comparison {
  const { lists, values, doors, doorCounts } = addresses;
  const { starts, numbers } = lists;
  const [doorLevel, lineLevel, placeLevel] = levelsOfEntries(addresses);
  const levelsInOrder: readonly LevelOfEntries[] = [doorLevel, lineLevel, placeLevel];
  const countOf = (part: number, entry: number): number =>
    values[part]?.count(numbers[entry * WIDTH + part] ?? 0) ?? 0;
  const countsInOrder: readonly ((entry: number) => number)[] = [
    (entry) => doorCounts[doors[entry] ?? 0] ?? 0,
    (entry) => countOf(LINE, entry),
    (entry) => Math.min(countOf(PLACE, entry), countOf(POSTCODE, entry)),
  ];
  return {
    fields: addressFields,
    compare: (left, right, out, at) => {
      let door = MISSING;
      let line = MISSING;
      let place = MISSING;
      const end = (starts[left + 1] ?? 0) * WIDTH;
      const toEnd = (starts[right + 1] ?? 0) * WIDTH;
      for (let from = (starts[left] ?? 0) * WIDTH; from < end; from += WIDTH)
        for (let to = (starts[right] ?? 0) * WIDTH; to < toEnd; to += WIDTH) {
          door = closer(door, doorLevel(from, to));
          line = closer(line, lineLevel(from, to));
          place = closer(place, placeLevel(from, to));
        }
      out[at] = door;
      out[at + 1] = line;
      out[at + 2] = place;
    },
    sharedCount: ({ left, right }, fieldIndex, level) => {
      if (level !== SAME) return undefined;
      const [levelOf, countOfEntry] = [levelsInOrder[fieldIndex], countsInOrder[fieldIndex]];
      for (let one = starts[left] ?? 0; one < (starts[left + 1] ?? 0); one += 1)
        for (let other = starts[right] ?? 0; other < (starts[right + 1] ?? 0); other += 1)
          if (levelOf?.(one * WIDTH, other * WIDTH) === SAME) return countOfEntry?.(one);
      return undefined;
    },
    show: (record, fieldIndex) => showEntries(addresses, record, fieldIndex),
  };
}

/** The smaller level, a missing one standing behind all. */
function closer(best: number, level: number): number {
  return level !== MISSING && (best === MISSING || level < best) ? level : best;
}

/** @returns functions for the door, the line beside it, and the place. */
function levelsOfEntries({
  lists: { numbers },
  values,
}: Addresses): readonly [LevelOfEntries, LevelOfEntries, LevelOfEntries] {
  const [numberLikeness, streetLikeness, lineLikeness, placeLikeness, postcodeLikeness, regionLikeness] =
    values.map(likenessOfPart) as [
      LikenessOfPart,
      LikenessOfPart,
      LikenessOfPart,
      LikenessOfPart,
      LikenessOfPart,
      LikenessOfPart,
    ];
  const lineOfStreet = (values[STREET] as ValueTable).each(
    (street) => values[LINE]?.find(street) ?? NO_VALUE,
  );
  const isMoved = (from: number, to: number): boolean => {
    const line = numbers[from + LINE] ?? 0;
    const toLine = numbers[to + LINE] ?? 0;
    return (
      (toLine !== NO_VALUE && lineOfStreet[numbers[from + STREET] ?? 0] === toLine) ||
      (line !== NO_VALUE && lineOfStreet[numbers[to + STREET] ?? 0] === line)
    );
  };
  return [
    (from, to) => {
      const street = streetLikeness(numbers[from + STREET] ?? 0, numbers[to + STREET] ?? 0);
      const number = numberLikeness(numbers[from + NUMBER] ?? 0, numbers[to + NUMBER] ?? 0);
      const level = streetLevel(street, number);
      return level > CLOSE_STREET && isMoved(from, to) ? MOVED : level;
    },
    (from, to) => lineLikeness(numbers[from + LINE] ?? 0, numbers[to + LINE] ?? 0),
    (from, to) =>
      levelOfPlaces(
        placeLikeness(numbers[from + PLACE] ?? 0, numbers[to + PLACE] ?? 0),
        postcodeLikeness(numbers[from + POSTCODE] ?? 0, numbers[to + POSTCODE] ?? 0),
        regionLikeness(numbers[from + REGION] ?? 0, numbers[to + REGION] ?? 0),
      ),
  ];
}

function likenessOfPart(table: ValueTable, part: number): LikenessOfPart {
  const values = comparablePart(table, part);
  const isCloseHere = rememberPairs((left, right) => Number(isClose(values, part, left, right)));
  return (left, right) => {
    if (left === NO_VALUE || right === NO_VALUE) return UNKNOWN;
    if (left === right) return EQUAL;
    return mayBeClose(values, part, left, right) && isCloseHere(left, right) === 1 ? CLOSE : UNLIKE;
  };
}

function showEntries({ lists, values }: Addresses, record: number, fieldIndex: number): string {
  const parts = [[NUMBER, STREET], [LINE], [PLACE, POSTCODE, REGION]][fieldIndex] ?? [];
  const shown: string[] = [];
  for (let entry = lists.starts[record] ?? 0; entry < (lists.starts[record + 1] ?? 0); entry += 1)
    shown.push(
      parts
        .map((part) => values[part]?.text(lists.numbers[entry * WIDTH + part] ?? 0) ?? '')
        .filter((part) => part !== '')
        .join(' '),
    );
  return shown.filter((line) => line !== '').join('; ');
}

const SAME = 1;
const CLOSE_STREET = 5;
const MOVED = 6;

function streetLevel(street: Likeness, number: Likeness): number {
  if (street === UNKNOWN) return number === EQUAL ? 7 : number === UNKNOWN ? MISSING : 8;
  if (street === EQUAL) return number === EQUAL ? 1 : number === UNKNOWN ? 4 : 3;
  if (street === CLOSE) return number === EQUAL ? 2 : CLOSE_STREET;
  return number === EQUAL ? 7 : 8;
}

function levelOfPlaces(place: Likeness, postcode: Likeness, region: Likeness): number {
  if (place === EQUAL && postcode === EQUAL) return 1;
  if (place === EQUAL) return postcode === CLOSE ? 2 : 4;
  if (postcode === EQUAL) return place === CLOSE ? 2 : 3;
  if (place === CLOSE || postcode === CLOSE) return 5;
  if (region === EQUAL) return 6;
  return place === UNKNOWN && postcode === UNKNOWN && region === UNKNOWN ? MISSING : 7;
}

/** Values of one part, ready for comparing. */
interface ComparablePart {
  readonly texts: readonly string[];
  readonly letters: LetterIndex;
  /** Numbers of a value's words; of the line alone. */
  readonly words: readonly (readonly number[])[];
  readonly wordCounts: Uint16Array;
  /** Without the last word, which is "street" for half of all streets. */
  readonly fronts: readonly string[];
  readonly lettersOfFronts: LetterIndex;
}

function comparablePart(table: ValueTable, part: number): ComparablePart {
  const texts = Array.from({ length: table.size }, (_, number) => table.text(number));
  const numbers = new ValueTable();
  const words = part === LINE ? texts.map((text) => text.split(' ').map((word) => numbers.add(word))) : [];
  const letters = indexLetters(texts);
  const isNumber = part === NUMBER || part === POSTCODE || part === REGION;
  const fronts = isNumber ? texts : texts.map(withoutLastWord);
  return {
    texts,
    letters,
    words,
    wordCounts: Uint16Array.from(words, ({ length }) => length),
    fronts,
    lettersOfFronts: isNumber ? letters : indexLetters(fronts),
  };
}

function withoutLastWord(text: string): string {
  const last = text.lastIndexOf(' ');
  return last < 0 ? text : text.slice(0, last);
}

/** Whether letters allow two values to be close: nearly all strangers' are told apart here. */
function mayBeClose(values: ComparablePart, part: number, left: number, right: number): boolean {
  if (part === REGION) return false;
  const { letters, wordCounts } = values;
  const leftLength = letters.lengths[left] ?? 0;
  const rightLength = letters.lengths[right] ?? 0;
  const common = mostInCommonOf(letters, left, right);
  const lacking = (leftLength > rightLength ? leftLength : rightLength) - common;
  if (part === NUMBER || part === POSTCODE) return lacking <= 1;
  const isOfWords = part === LINE && ((wordCounts[left] ?? 0) > 1 || (wordCounts[right] ?? 0) > 1);
  if (isOfWords && common >= LEAST_LETTERS_OF_A_WORD) return true;
  return (
    lacking <= 2 || (couldBeClose(common, leftLength, rightLength) && frontsMayBeClose(values, left, right))
  );
}

function frontsMayBeClose({ lettersOfFronts }: ComparablePart, left: number, right: number): boolean {
  const leftLength = lettersOfFronts.lengths[left] ?? 0;
  const rightLength = lettersOfFronts.lengths[right] ?? 0;
  return couldBeClose(mostInCommonOf(lettersOfFronts, left, right), leftLength, rightLength);
}

function isClose(values: ComparablePart, part: number, left: number, right: number): boolean {
  const { texts, letters, words, fronts } = values;
  const leftLength = letters.lengths[left] ?? 0;
  const rightLength = letters.lengths[right] ?? 0;
  const longest = leftLength > rightLength ? leftLength : rightLength;
  const common = mostInCommonOf(letters, left, right);
  const isNumber = part === NUMBER || part === POSTCODE;
  if (
    part === LINE &&
    common >= LEAST_LETTERS_OF_A_WORD &&
    sharesHalfOfWords(words[left] ?? [], words[right] ?? [])
  )
    return true;
  const one = texts[left] ?? '';
  const other = texts[right] ?? '';
  const slips = isNumber || longest <= 6 ? 1 : 2;
  if (longest > 2 && common >= longest - slips && editDistance(one, other, slips) <= slips) return true;
  if (isNumber || !couldBeClose(common, leftLength, rightLength)) return false;
  return (
    frontsMayBeClose(values, left, right) &&
    jaroWinkler(fronts[left] ?? '', fronts[right] ?? '') >= CLOSE_FROM &&
    jaroWinkler(one, other) >= CLOSE_FROM
  );
}

/** Half of the words of both together. */
function sharesHalfOfWords(left: readonly number[], right: readonly number[]): boolean {
  if (left.length === 1 && right.length === 1) return false;
  let shared = 0;
  for (const word of left) if (right.includes(word)) shared += 1;
  return shared >= CLOSE_WORDS_FROM * (left.length + right.length - shared);
}
