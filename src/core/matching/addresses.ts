// Addresses in three fields: the door (number and street), the line beside it, and the place with postcode and region.
import { phoneticKey } from '../similarity/phoneticKey';
import { romanise } from '../similarity/romanise';
import type { FieldDefinition } from './comparison';
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

/** From this level of the street on, two doors are in two streets; "missing" is below it. */
export const OTHER_STREET_FROM = 7;
/** From this level of the place on, two places are two; "missing" is below it. */
export const DIFFERENT_PLACE_FROM = 6;

/** Where each part of an address stands in `Addresses.lists`, and how many there are. */
export const addressParts = {
  NUMBER: 0,
  STREET: 1,
  LINE: 2,
  PLACE: 3,
  POSTCODE: 4,
  REGION: 5,
  WIDTH: 6,
} as const;
const { NUMBER, STREET, PLACE, WIDTH } = addressParts;
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
