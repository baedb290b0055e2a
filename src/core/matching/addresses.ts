// Addresses in three fields: the door (number and street), the line beside it, and the place with postcode and region.
import { editDistance } from '../similarity/editDistance';
import { jaroWinkler } from '../similarity/jaroWinkler';
import { couldBeSimilar, indexLetters, mostInCommonOf, type LetterIndex } from '../similarity/letterSets';
import { phoneticKey } from '../similarity/phoneticKey';
import { romanise } from '../similarity/romanise';
import { MISSING, type Comparison, type FieldDefinition } from './comparison';
import { valuesOf, type ColumnMeaning, type RecordToResolve, type ResolutionSchema } from './schema';
import { listsOf, NO_VALUE, ValueTable, type Lists } from './valueTable';

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
  const doors: number[] = [];
  const folded = new Map<string, string>();
  const fold = (text: string): string => {
    const known = folded.get(text);
    if (known !== undefined) return known;
    const value = longFormsOf(romanise(text));
    folded.set(text, value);
    return value;
  };
  const lists = listsOf(records.length, WIDTH, (index) => {
    const record = records[index] as RecordToResolve;
    const held = columns.map((names) => names.flatMap((column) => valuesOf(record, column)).map(fold));
    const entries: number[] = [];
    const count = Math.max(...held.map((list) => list.length));
    for (let at = 0; at < count; at += 1) {
      const texts = held.map((list) => list[at] ?? '');
      separateNumber(texts);
      const numbers = texts.map((text, part) => (values[part] as ValueTable).add(text));
      entries.push(...numbers);
      doors.push(
        numbers[NUMBER] && numbers[STREET] ? doorTable.add(`${numbers[NUMBER]} ${numbers[STREET]}`) : 0,
      );
    }
    return entries;
  });
  const sounds = new ValueTable();
  const sound = (text: string): number => sounds.add(text.split(' ').map(phoneticKey).join(' '));
  const doorNumbers = Uint32Array.from(doors);
  return {
    lists,
    values,
    doors: doorNumbers,
    doorCounts: Uint32Array.from({ length: doorTable.size }, (_, door) => doorTable.count(door)),
    streetSounds: (values[STREET] as ValueTable).each((text) => sound(text.split(' ')[0] ?? '')),
    placeSounds: (values[PLACE] as ValueTable).each(sound),
  };
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

/** Compares addresses; with several, the best of each field. */
export function compareAddresses({ lists, values, doors, doorCounts }: Addresses): Comparison {
  const { numbers } = lists;
  const text = (part: number, number: number): string => values[part]?.text(number) ?? '';
  const parts = values.map(comparablePart);
  const likenessOf = (part: number, left: number, right: number): Likeness => {
    if (left === NO_VALUE || right === NO_VALUE) return UNKNOWN;
    if (left === right) return EQUAL;
    return isClose(parts[part] as ComparablePart, part, left, right) ? CLOSE : UNLIKE;
  };
  const lineOfStreet = (values[STREET] as ValueTable).each(
    (street) => values[LINE]?.find(street) ?? NO_VALUE,
  );
  const best = [0, 0, 0];
  const sharedCounts = [0, 0, 0];
  const compareAll = (left: number, right: number): void => {
    best.fill(MISSING);
    for (let one = lists.starts[left] ?? 0; one < (lists.starts[left + 1] ?? 0); one += 1)
      for (let other = lists.starts[right] ?? 0; other < (lists.starts[right + 1] ?? 0); other += 1) {
        const from = one * WIDTH;
        const to = other * WIDTH;
        const street = numbers[from + STREET] ?? 0;
        const toStreet = numbers[to + STREET] ?? 0;
        const line = numbers[from + LINE] ?? 0;
        const toLine = numbers[to + LINE] ?? 0;
        let door = streetLevel(
          likenessOf(STREET, street, toStreet),
          likenessOf(NUMBER, numbers[from + NUMBER] ?? 0, numbers[to + NUMBER] ?? 0),
        );
        const isMoved =
          (toLine !== NO_VALUE && lineOfStreet[street] === toLine) ||
          (line !== NO_VALUE && lineOfStreet[toStreet] === line);
        if (door > CLOSE_STREET && isMoved) door = MOVED;
        keepBetter(0, door, doorCounts[doors[one] ?? 0] ?? 0);
        keepBetter(1, likenessOf(LINE, line, toLine), values[LINE]?.count(line) ?? 0);
        const place = numbers[from + PLACE] ?? 0;
        const postcode = numbers[from + POSTCODE] ?? 0;
        const level = placeLevel(
          likenessOf(PLACE, place, numbers[to + PLACE] ?? 0),
          likenessOf(POSTCODE, postcode, numbers[to + POSTCODE] ?? 0),
          likenessOf(REGION, numbers[from + REGION] ?? 0, numbers[to + REGION] ?? 0),
        );
        keepBetter(
          2,
          level,
          Math.min(values[PLACE]?.count(place) ?? 0, values[POSTCODE]?.count(postcode) ?? 0),
        );
      }
  };
  const keepBetter = (field: number, level: number, count: number): void => {
    if (level === MISSING || (best[field] !== MISSING && level >= (best[field] ?? 0))) return;
    best[field] = level;
    sharedCounts[field] = count;
  };
  return {
    fields: addressFields,
    compare: (left, right, out, at) => {
      compareAll(left, right);
      out[at] = best[0] ?? 0;
      out[at + 1] = best[1] ?? 0;
      out[at + 2] = best[2] ?? 0;
    },
    sharedCount: ({ left, right }, fieldIndex, level) => {
      if (level !== 1) return undefined;
      compareAll(left, right);
      return sharedCounts[fieldIndex];
    },
    show: (record, fieldIndex) => {
      const parts = [[NUMBER, STREET], [LINE], [PLACE, POSTCODE, REGION]][fieldIndex] ?? [];
      const shown: string[] = [];
      for (let entry = lists.starts[record] ?? 0; entry < (lists.starts[record + 1] ?? 0); entry += 1)
        shown.push(
          parts
            .map((part) => text(part, lists.numbers[entry * WIDTH + part] ?? 0))
            .filter((part) => part !== '')
            .join(' '),
        );
      return shown.filter((line) => line !== '').join('; ');
    },
  };
}

const CLOSE_STREET = 5;
const MOVED = 6;

function streetLevel(street: Likeness, number: Likeness): number {
  if (street === UNKNOWN) return number === EQUAL ? 7 : number === UNKNOWN ? MISSING : 8;
  if (street === EQUAL) return number === EQUAL ? 1 : number === UNKNOWN ? 4 : 3;
  if (street === CLOSE) return number === EQUAL ? 2 : CLOSE_STREET;
  return number === EQUAL ? 7 : 8;
}

function placeLevel(place: Likeness, postcode: Likeness, region: Likeness): number {
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
    fronts: words.map((list) => (list.length > 1 ? list.slice(0, -1).join(' ') : (list[0] ?? ''))),
  };
}

function isClose(
  { texts, letters, words, fronts }: ComparablePart,
  part: number,
  left: number,
  right: number,
): boolean {
  if (part === REGION) return false;
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
  if (common < longest - (isNumber ? 1 : 2) && (isNumber || !couldBeSimilar(common, leftLength, rightLength)))
    return false;
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
