// Blocking passes: which records are worth comparing. Each pass looks for what another would miss after one mistake.
import type { Addresses } from './addresses';
import type { PersonNames } from './personNames';
import type { PreparedRecords } from './prepare';
import type { Lists } from './valueTable';

/** Calls `give` for each key of a record; equal keys mean "compare these two". Keys are whole numbers below 2⁵³. */
export interface BlockingPass {
  readonly pass: string;
  /** Fields that the key is made of: pairs found by it say nothing of how often those agree. */
  readonly keyFields: readonly string[];
  readonly keysOf: (record: number, give: (key: number) => void) => void;
  /** Of a key, for the report of what was cut. */
  readonly describe: (record: number) => string;
}

/** A sorted pass: neighbours in the order of a text are compared. */
export interface SortedPass {
  readonly pass: string;
  readonly keyFields: readonly string[];
  /** '' leaves a record out. */
  readonly textOf: (record: number) => string;
}

const MULTIPLIER = 0x1000000; // 2²⁴: a file has fewer distinct sounds
const names = ['given name', 'family name'];

function eachOf(lists: Lists, record: number, width: number, use: (at: number) => void): void {
  for (let entry = lists.starts[record] ?? 0; entry < (lists.starts[record + 1] ?? 0); entry += 1)
    use(entry * width);
}

/** The passes that these records' columns allow. */
export function blockingPasses(prepared: PreparedRecords): readonly BlockingPass[] {
  return [...exactPasses(prepared), ...personPasses(prepared), ...addressPasses(prepared)];
}

function exactPasses({ exact }: PreparedRecords): readonly BlockingPass[] {
  return exact.map(({ field, lists, values }) => ({
    pass: `same ${field.field}`,
    keyFields: [field.field],
    keysOf: (record, give) => {
      eachOf(lists, record, 1, (at) => give(lists.numbers[at] ?? 0));
    },
    describe: (record) => values.text(lists.numbers[lists.starts[record] ?? 0] ?? 0),
  }));
}

function personPasses(prepared: PreparedRecords): readonly BlockingPass[] {
  const { names: persons, comparisons } = prepared;
  if (persons === undefined) return [];
  const { sounds } = persons;
  const describe = (record: number): string => comparisons[0]?.show(record, 0) ?? '';
  const bothSounds: BlockingPass = {
    pass: 'both names sound alike, in any order',
    keyFields: names,
    keysOf: (record, give) =>
      eachName(persons, record, (given, family) => {
        const [one, other] = [sounds[given] ?? 0, sounds[family] ?? 0];
        if (one !== 0 && other !== 0) give(Math.min(one, other) * MULTIPLIER + Math.max(one, other));
      }),
    describe,
  };
  return [
    bothSounds,
    ...datePasses(prepared, persons, describe),
    ...(prepared.addresses === undefined ? [] : [placePass(prepared.addresses, persons, describe)]),
  ];
}

function eachName(persons: PersonNames, record: number, use: (given: number, family: number) => void): void {
  eachOf(persons.names, record, 2, (at) => {
    use(persons.names.numbers[at] ?? 0, persons.names.numbers[at + 1] ?? 0);
  });
}

function datePasses(
  { births, comparisons }: PreparedRecords,
  persons: PersonNames,
  describe: (record: number) => string,
): readonly BlockingPass[] {
  if (births === undefined) return [];
  const { sounds, parts } = persons;
  const eachDate = (record: number, use: (date: number) => void): void =>
    eachOf(births.dates, record, 1, (at) => use(births.packed[births.dates.numbers[at] ?? 0] ?? 0));
  return [
    {
      pass: 'same date of birth',
      keyFields: ['date of birth'],
      keysOf: (record, give) => eachDate(record, (date) => date % 100 > 0 && give(date)),
      describe: (record) => comparisons[1]?.show(record, 0) ?? '',
    },
    {
      pass: 'a name sounds alike, same year of birth',
      keyFields: [...names, 'date of birth'],
      keysOf: (record, give) =>
        eachName(persons, record, (given, family) =>
          eachDate(record, (date) => {
            const year = Math.floor(date / 10_000);
            if (given !== 0) give((sounds[given] ?? 0) * MULTIPLIER + year);
            if (family !== 0) give((sounds[family] ?? 0) * MULTIPLIER + year);
          }),
        ),
      describe,
    },
    {
      pass: 'same day and month of birth, same initial',
      keyFields: [...names, 'date of birth'],
      keysOf: (record, give) =>
        eachName(persons, record, (given, family) =>
          eachDate(record, (date) => {
            if (date % 100 === 0) return;
            const [initial, other] = [parts.text(given).charCodeAt(0), parts.text(family).charCodeAt(0)];
            if (given !== 0) give(initial * MULTIPLIER + (date % 10_000));
            if (family !== 0 && initial !== other) give(other * MULTIPLIER + (date % 10_000));
          }),
        ),
      describe,
    },
  ];
}

function placePass(
  { lists, placeSounds }: Addresses,
  persons: PersonNames,
  describe: (record: number) => string,
): BlockingPass {
  return {
    pass: 'a name sounds alike, same postcode or place',
    keyFields: [...names, 'place'],
    keysOf: (record, give) =>
      eachName(persons, record, (given, family) =>
        eachOf(lists, record, 6, (at) => {
          const place = placeSounds[lists.numbers[at + 3] ?? 0] ?? 0;
          const postcode = lists.numbers[at + 4] ?? 0;
          for (const sound of [persons.sounds[given] ?? 0, persons.sounds[family] ?? 0]) {
            if (sound === 0) continue;
            if (postcode !== 0) give((sound * MULTIPLIER + postcode) * 2);
            if (place !== 0) give((sound * MULTIPLIER + place) * 2 + 1);
          }
        }),
      ),
    describe,
  };
}

function addressPasses({ addresses }: PreparedRecords): readonly BlockingPass[] {
  if (addresses === undefined) return [];
  const { lists, values, streetSounds } = addresses;
  return [
    {
      pass: 'street sounds alike, same number',
      keyFields: ['street', 'address line'],
      keysOf: (record, give) =>
        eachOf(lists, record, 6, (at) => {
          const [number, street] = [lists.numbers[at] ?? 0, streetSounds[lists.numbers[at + 1] ?? 0] ?? 0];
          if (number !== 0 && street !== 0) give(street * MULTIPLIER + number);
        }),
      describe: (record) => values[1]?.text(lists.numbers[6 * (lists.starts[record] ?? 0) + 1] ?? 0) ?? '',
    },
  ];
}

/** Passes over neighbours in sorted order, which find a name with a slip behind its first letters. */
export function sortedPasses({ names: persons }: PreparedRecords): readonly SortedPass[] {
  if (persons === undefined) return [];
  const text = (record: number, first: 0 | 1): string => {
    const at = 2 * (persons.names.starts[record] ?? 0);
    if (persons.names.starts[record] === persons.names.starts[record + 1]) return '';
    const [one, other] = [persons.names.numbers[at + first] ?? 0, persons.names.numbers[at + 1 - first] ?? 0];
    return `${persons.parts.text(one)} ${persons.parts.text(other)}`;
  };
  return [
    { pass: 'neighbours by family name', keyFields: names, textOf: (record) => text(record, 1) },
    { pass: 'neighbours by given name', keyFields: names, textOf: (record) => text(record, 0) },
  ];
}
