// Addresses in three fields: the door (number and street), the line beside it, and the place with postcode and region.
import { editDistance } from '../similarity/editDistance';
import { jaroWinkler } from '../similarity/jaroWinkler';
import { couldBeSimilar, indexLetters, mostInCommonOf, type LetterIndex } from '../similarity/letterSets';
import { rememberPairs } from '../similarity/pairMemory';
import { phoneticKey } from '../similarity/phoneticKey';
import { romanise } from '../similarity/romanise';
import { MISSING, type Comparison, type FieldDefinition } from './comparison';
import { valuesOfAll, type ColumnMeaning, type RecordToResolve, type ResolutionSchema } from './schema';
import { listsOf, NO_VALUE, remembered, ValueTable, type Lists } from './valueTable';

export const addressFields: readonly FieldDefinition[] = [
  {
    field: 'street',
    sort: 'address',
    levels: [
      'same number and street',
      'close street, same number',
      'same street, other number',
      'same street, number unknown',
      'close street',
      'moved to another line',
      'same number',
      'different',
    ],
    maxRarityBits: 0,
  },
  { field: 'address line', sort: 'address', levels: ['same', 'close', 'different'], maxRarityBits: 2 },
  {
    field: 'place',
    sort: 'address',
    levels: [
      'same place and postcode',
      'same but for a slip',
      'same postcode',
      'same place',
      'close',
      'same region',
      'different',
    ],
    maxRarityBits: 2,
  },
];

const CLOSE_FROM = 0.9;
const CLOSE_WORDS_FROM = 0.5;
const LEAST_LETTERS_OF_A_WORD = 2;
const WIDTH = 6;
const [NUMBER, STREET, LINE, PLACE, POSTCODE, REGION] = [0, 1, 2, 3, 4, 5] as const;
/** As post offices shorten them, folded. */
const longForms: ReadonlyMap<string, string> = new Map(
  'st street|str street|rd road|ave avenue|av avenue|dr drive|cct circuit|crt court|ct court|cres crescent|cr crescent|pl place|ln lane|la lane|hwy highway|pde parade|tce terrace|blvd boulevard|sq square|cl close|gr grove|gdns gardens|mt mount|apt apartment|apmt apartment|ste suite'
    .split('|')
    .map((pair) => {
      const [short = '', long = ''] = pair.split(' ');
      return [short, long] as const;
    }),
);
const numberFirst = /^(\d{1,5}[a-z]?) (.+)$/;

export interface Addresses {
  /** Six numbers an address: number, street, line, place, postcode, region. */
  readonly lists: Lists;
  /** Of each of the six its values. */
  readonly values: readonly ValueTable[];
  /** Number and street together, of each entry; 0 where one is missing. */
  readonly doors: Uint32Array;
  readonly doorCounts: Uint32Array;
  /** What a street sounds like; what a place sounds like. */
  readonly streetSounds: Uint32Array;
  readonly placeSounds: Uint32Array;
}

const meanings: readonly ColumnMeaning[] = [
  'streetNumber',
  'street',
  'addressLine',
  'place',
  'postcode',
  'region',
];

export function prepareAddresses(
  records: readonly RecordToResolve[],
  schema: ResolutionSchema,
): Addresses | undefined {
  const columns = meanings.map((meaning) =>
    schema.columns.filter(({ means }) => means === meaning).map(({ column }) => column),
  );
  if (columns.every((names) => names.length === 0)) return undefined;
  const values = meanings.map(() => new ValueTable());
  const doorTable = new ValueTable();
  const fold = remembered((text) => longFormsOf(romanise(text)));
  const numberOf = values.map((table) => table.reader(fold));
  const giveFolded = (texts: string[], give: (number: number) => void): void => {
    separateNumber(texts);
    texts.forEach((text, part) => {
      give((values[part] as ValueTable).add(text));
    });
  };
  const lists = listsOf(records.length, WIDTH, (index, give) => {
    const record = records[index] as RecordToResolve;
    const held = columns.map((names) => valuesOfAll(record, names));
    let count = 0;
    for (const list of held) if (list.length > count) count = list.length;
    for (let at = 0; at < count; at += 1) {
      // Only a street without a number of its own may hold one.
      if (held[STREET]?.[at] !== undefined && fold(held[NUMBER]?.[at] ?? '') === '')
        giveFolded(
          held.map((list) => fold(list[at] ?? '')),
          give,
        );
      else
        for (let part = 0; part < WIDTH; part += 1) {
          const text = held[part]?.[at];
          give(text === undefined ? NO_VALUE : (numberOf[part]?.(text) ?? NO_VALUE));
        }
    }
  });
  const doors = doorsOf(lists.numbers, doorTable);
  const sounds = new ValueTable();
  const sound = (text: string): number => sounds.add(text.split(' ').map(phoneticKey).join(' '));
  return {
    lists,
    values,
    doors,
    doorCounts: Uint32Array.from({ length: doorTable.size }, (_, door) => doorTable.count(door)),
    streetSounds: (values[STREET] as ValueTable).each((text) => sound(text.split(' ')[0] ?? '')),
    placeSounds: (values[PLACE] as ValueTable).each(sound),
  };
}

/** Number and street together, of each entry. */
function doorsOf(numbers: Uint32Array, doorTable: ValueTable): Uint32Array {
  const doors = new Uint32Array(numbers.length / WIDTH);
  for (let entry = 0; entry < doors.length; entry += 1) {
    const [number, street] = [numbers[entry * WIDTH + NUMBER], numbers[entry * WIDTH + STREET]];
    if (number && street) doors[entry] = doorTable.add(`${number} ${street}`);
  }
  return doors;
}

function longFormsOf(text: string): string {
  return text
    .split(' ')
    .map((word) => longForms.get(word) ?? word)
    .join(' ');
}

/** "12 mill street" without a number of its own is the number 12. */
function separateNumber(texts: string[]): void {
  const found = texts[NUMBER] === '' ? numberFirst.exec(texts[STREET] ?? '') : null;
  if (found === null) return;
  texts[NUMBER] = found[1] ?? '';
  texts[STREET] = found[2] ?? '';
}

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
  const values = comparablePart(table);
  const isCloseHere = rememberPairs((left, right) => Number(isClose(values, part, left, right)));
  return (left, right) => {
    if (left === NO_VALUE || right === NO_VALUE) return UNKNOWN;
    if (left === right) return EQUAL;
    return couldBeClose(values, part, left, right) && isCloseHere(left, right) === 1 ? CLOSE : UNLIKE;
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
  readonly words: readonly (readonly string[])[];
  readonly wordCounts: Uint16Array;
  /** Without the last word, which is "street" for half of all streets. */
  readonly fronts: readonly string[];
}

function comparablePart(table: ValueTable): ComparablePart {
  const texts = Array.from({ length: table.size }, (_, number) => table.text(number));
  const words = texts.map((text) => text.split(' '));
  return {
    texts,
    letters: indexLetters(texts),
    words,
    wordCounts: Uint16Array.from(words, ({ length }) => length),
    fronts: words.map((list) => (list.length > 1 ? list.slice(0, -1).join(' ') : (list[0] ?? ''))),
  };
}

/** Whether letters allow two values to be close: nearly all strangers' are told apart here. */
function couldBeClose(
  { letters, wordCounts }: ComparablePart,
  part: number,
  left: number,
  right: number,
): boolean {
  if (part === REGION) return false;
  const leftLength = letters.lengths[left] ?? 0;
  const rightLength = letters.lengths[right] ?? 0;
  const common = mostInCommonOf(letters, left, right);
  if (part === NUMBER || part === POSTCODE)
    return common >= (leftLength > rightLength ? leftLength : rightLength) - 1;
  const isOfWords = part === LINE && ((wordCounts[left] ?? 0) > 1 || (wordCounts[right] ?? 0) > 1);
  if (isOfWords && common >= LEAST_LETTERS_OF_A_WORD) return true;
  return (
    common >= (leftLength > rightLength ? leftLength : rightLength) - 2 ||
    couldBeSimilar(common, leftLength, rightLength)
  );
}

function isClose(values: ComparablePart, part: number, left: number, right: number): boolean {
  const { texts, letters, words, fronts } = values;
  const leftLength = letters.lengths[left] ?? 0;
  const rightLength = letters.lengths[right] ?? 0;
  const longest = Math.max(leftLength, rightLength);
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
  if (isNumber || !couldBeSimilar(common, leftLength, rightLength)) return false;
  return (
    jaroWinkler(fronts[left] ?? '', fronts[right] ?? '') >= CLOSE_FROM &&
    jaroWinkler(one, other) >= CLOSE_FROM
  );
}

/** Half of the words of both together. */
function sharesHalfOfWords(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 1 && right.length === 1) return false;
  let shared = 0;
  for (const word of left) if (right.includes(word)) shared += 1;
  return shared >= CLOSE_WORDS_FROM * (left.length + right.length - shared);
}
