// Addresses in three fields: the door (number and street), the line beside it, and the place with postcode and region.
import { editDistance } from '../similarity/editDistance';
import { jaroWinkler } from '../similarity/jaroWinkler';
import { phoneticKey } from '../similarity/phoneticKey';
import { romanise } from '../similarity/romanise';
import { tokenSetSimilarity } from '../similarity/tokenSets';
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

type Likeness = 'missing' | 'same' | 'close' | 'different';

/** Compares addresses; with several, the best of each field. */
export function compareAddresses({ lists, values, doors, doorCounts }: Addresses): Comparison {
  const text = (part: number, number: number): string => values[part]?.text(number) ?? '';
  const likenessOf = (part: number, left: number, right: number): Likeness => {
    if (left === NO_VALUE || right === NO_VALUE) return 'missing';
    if (left === right) return 'same';
    return isClose(text(part, left), text(part, right), part) ? 'close' : 'different';
  };
  const best = [0, 0, 0];
  const sharedCounts = [0, 0, 0];
  const compareAll = (left: number, right: number): void => {
    best.fill(MISSING);
    for (let one = lists.starts[left] ?? 0; one < (lists.starts[left + 1] ?? 0); one += 1)
      for (let other = lists.starts[right] ?? 0; other < (lists.starts[right + 1] ?? 0); other += 1) {
        const at = (entry: number, part: number): number => lists.numbers[entry * WIDTH + part] ?? 0;
        const likeness = (part: number): Likeness => likenessOf(part, at(one, part), at(other, part));
        const line = likeness(LINE);
        let street = streetLevel(likeness(STREET), likeness(NUMBER));
        if (
          street > CLOSE_STREET &&
          (isSameText(text(STREET, at(one, STREET)), text(LINE, at(other, LINE))) ||
            isSameText(text(LINE, at(one, LINE)), text(STREET, at(other, STREET))))
        )
          street = MOVED;
        keepBetter(0, street, doorCounts[doors[one] ?? 0] ?? 0);
        keepBetter(1, lineLevel(line), values[LINE]?.count(at(one, LINE)) ?? 0);
        keepBetter(
          2,
          placeLevel(likeness(PLACE), likeness(POSTCODE), likeness(REGION)),
          Math.min(
            values[PLACE]?.count(at(one, PLACE)) ?? 0,
            values[POSTCODE]?.count(at(one, POSTCODE)) ?? 0,
          ),
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
  if (street === 'missing') return number === 'same' ? 7 : number === 'missing' ? MISSING : 8;
  if (street === 'same') return number === 'same' ? 1 : number === 'missing' ? 4 : 3;
  if (street === 'close') return number === 'same' ? 2 : CLOSE_STREET;
  return number === 'same' ? 7 : 8;
}

function lineLevel(line: Likeness): number {
  return line === 'missing' ? MISSING : line === 'same' ? 1 : line === 'close' ? 2 : 3;
}

function placeLevel(place: Likeness, postcode: Likeness, region: Likeness): number {
  if (place === 'same' && postcode === 'same') return 1;
  if (place === 'same') return postcode === 'close' ? 2 : 4;
  if (postcode === 'same') return place === 'close' ? 2 : 3;
  if (place === 'close' || postcode === 'close') return 5;
  if (region === 'same') return 6;
  return place === 'missing' && postcode === 'missing' && region === 'missing' ? MISSING : 7;
}

function isSameText(left: string, right: string): boolean {
  return left !== '' && left === right;
}

function isClose(left: string, right: string, part: number): boolean {
  if (part === REGION) return false;
  if (editDistance(left, right, 1) <= 1) return left.length > 2 || right.length > 2;
  if (part === NUMBER || part === POSTCODE) return false;
  if (left.charCodeAt(0) !== right.charCodeAt(0) && !left.includes(' ')) return false;
  if (left.length > 6 && editDistance(left, right, 2) <= 2) return true;
  if (part === LINE && tokenSetSimilarity(left.split(' '), right.split(' ')) >= CLOSE_WORDS_FROM) return true;
  return (
    jaroWinkler(firstWords(left), firstWords(right)) >= CLOSE_FROM && jaroWinkler(left, right) >= CLOSE_FROM
  );
}

/** Without its last word, which is "street" for half of all streets. */
function firstWords(text: string): string {
  const end = text.lastIndexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}
