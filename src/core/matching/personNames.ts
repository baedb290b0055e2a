// Given and family names compared in their best arrangement: straight, or exchanged as forms and native order do.
import { phoneticKey } from '../similarity/phoneticKey';
import { readHanName, romanise } from '../similarity/romanise';
import { readPersonName } from '../text/personName';
import { MISSING as missing, type Comparison, type FieldDefinition } from './comparison';
import { likenessOfNumbers, nameLevel, nameLevels, type LikenessOfParts } from './nameLikeness';
import { valuesOf, valuesOfAll, type RecordToResolve, type ResolutionSchema } from './schema';
import { listsOf, NO_VALUE as noValue, remembered, ValueTable, type Lists } from './valueTable';

// Held here by value: they are asked for by the million, and a look into another module each time would be felt.
const { SAME, ONE_SLIP, KNOWN_SHORT_FORM, SIMILAR, EXCHANGED, DIFFERENT } = nameLevel;
const [MISSING, NO_VALUE] = [missing, noValue];
const LEAST_SOUNDS = 3;
const MAX_NAMES = 6;
/** A rare name tells more than a common one, up to here: what looks unique in a file may be common outside. */
const MAX_RARITY_BITS = 5;

export const nameFields: readonly FieldDefinition[] = [
  { field: 'given name', sort: 'name', levels: nameLevels, maxRarityBits: MAX_RARITY_BITS },
  // Family names have no short forms.
  {
    field: 'family name',
    sort: 'name',
    levels: nameLevels.filter((_, place) => place !== KNOWN_SHORT_FORM - 1),
    maxRarityBits: MAX_RARITY_BITS,
  },
];

export interface PersonNames {
  /** Given and family names of all records; one table, since they may be exchanged. */
  readonly parts: ValueTable;
  /** Two numbers a name: given, family. */
  readonly names: Lists;
  /** Number of what a part sounds like. */
  readonly sounds: Uint32Array;
  /** The same, 0 where so few consonants sound alike by chance. */
  readonly tellingSounds: Uint32Array;
  /** Of each record `jr`, `ii` …, or ''. */
  readonly suffixes: readonly string[];
  /** Names as written, for people. */
  readonly written: (record: number) => string;
}

interface NameColumns {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly full: readonly string[];
  readonly suffix: readonly string[];
}

/** Reads the names of persons. */
export function preparePersonNames(
  records: readonly RecordToResolve[],
  schema: ResolutionSchema,
): PersonNames {
  const columnsOf = (...meanings: readonly string[]): readonly string[] =>
    schema.columns.filter(({ means }) => meanings.includes(means)).map(({ column }) => column);
  const columns: NameColumns = {
    given: columnsOf('givenName'),
    family: columnsOf('familyName'),
    full: columnsOf('personName', 'alias'),
    suffix: columnsOf('nameSuffix'),
  };
  const hasMore = columns.full.length + columns.suffix.length > 0;
  const parts = new ValueTable();
  const suffixes: string[] = [];
  const fold = remembered(romanise);
  const numberOf = parts.reader(romanise);
  const names = listsOf(records.length, 2, (index, give) => {
    const record = records[index] as RecordToResolve;
    const [given, family] = [valuesOfAll(record, columns.given), valuesOfAll(record, columns.family)];
    if (!hasMore && given.length < 2 && family.length < 2) {
      const [one, other] = [numberOf(given[0] ?? ''), numberOf(family[0] ?? '')];
      suffixes.push('');
      if (one === NO_VALUE && other === NO_VALUE) return;
      give(one);
      give(other);
      return;
    }
    const read = readNames(record, columns, fold);
    suffixes.push(read.suffix);
    for (const [one, other] of read.names.slice(0, MAX_NAMES)) {
      give(parts.add(one));
      give(parts.add(other));
    }
  });
  const keys = new ValueTable();
  const tellingSounds = new Uint32Array(parts.size);
  let part = 0;
  const sounds = parts.each((text) => {
    const key = phoneticKey(text.replaceAll(' ', ''));
    const sound = keys.add(key || text);
    part += 1;
    if (key.length >= LEAST_SOUNDS) tellingSounds[part] = sound;
    return sound;
  });
  const shown = [...columns.given, ...columns.family, ...columns.full, ...columns.suffix];
  const written = (record: number): string =>
    shown.flatMap((column) => valuesOf(records[record] as RecordToResolve, column)).join(' ');
  return { parts, names, sounds, tellingSounds, suffixes, written };
}

function readNames(
  record: RecordToResolve,
  columns: NameColumns,
  fold: (text: string) => string,
): { readonly names: readonly (readonly [string, string])[]; readonly suffix: string } {
  const read = (list: readonly string[]): readonly string[] =>
    list.flatMap((column) => valuesOf(record, column));
  const names: (readonly [string, string])[] = [];
  let suffix =
    read(columns.suffix)
      .map(suffixOf)
      .find((value) => value !== '') ?? '';
  const [givens, families] = [read(columns.given), read(columns.family)];
  for (let at = 0; at < Math.max(givens.length, families.length); at += 1) {
    const [given, family] = [fold(givens[at] ?? givens[0] ?? ''), fold(families[at] ?? families[0] ?? '')];
    if (given !== '' || family !== '') names.push([given, family]);
  }
  for (const text of read(columns.full)) {
    const hanName = readHanName(text);
    const person = hanName === undefined ? readPersonName(text) : undefined;
    if (hanName !== undefined) names.push([hanName.given, hanName.family]);
    if (person === undefined) continue;
    names.push([fold(person.given.join(' ')), fold(person.family.join(' '))]);
    if (suffix === '') suffix = person.suffix ?? '';
    for (const alias of person.aliases) {
      const other = readPersonName(alias);
      if (other !== undefined && other.family.length > 0)
        names.push([fold(other.given.join(' ')), fold(other.family.join(' '))]);
    }
  }
  return { names, suffix };
}

/** Reads a column of suffixes by the rules of names. */
function suffixOf(text: string): string {
  return readPersonName(`A B ${text}`)?.suffix ?? '';
}

/** Compares persons by name. */
export function comparePersonNames({ parts, names, tellingSounds, written }: PersonNames): Comparison {
  const { likeness, givenLikeness } = likenessOfNumbers(parts, tellingSounds);
  const best = { given: 0, family: 0, names: 0, toNames: 0 };
  const compareAll = (left: number, right: number): void => {
    let least = MOST_COST;
    best.given = best.family = MISSING;
    for (let one = names.starts[left] ?? 0; one < (names.starts[left + 1] ?? 0); one += 1)
      for (let other = names.starts[right] ?? 0; other < (names.starts[right + 1] ?? 0); other += 1) {
        const given = names.numbers[2 * one] ?? 0;
        const family = names.numbers[2 * one + 1] ?? 0;
        const toGiven = names.numbers[2 * other] ?? 0;
        const toFamily = names.numbers[2 * other + 1] ?? 0;
        let ofGiven = partLevel(given, toGiven, givenLikeness);
        let ofFamily = partLevel(family, toFamily, likeness);
        if (ofGiven >= DIFFERENT || ofFamily >= DIFFERENT || ofGiven === 0 || ofFamily === 0) {
          const crossed = partLevel(given, toFamily, likeness);
          const back = partLevel(family, toGiven, likeness);
          if (isClose(crossed) && isClose(back)) ofGiven = ofFamily = EXCHANGED;
          else if ((isClose(crossed) && back === MISSING) || (isClose(back) && crossed === MISSING)) {
            // One name of one record, written in the other's column: one sign, whichever record it is.
            ofGiven = MISSING;
            ofFamily = EXCHANGED;
          }
        }
        const cost = costOf(ofGiven) + costOf(ofFamily);
        if (cost >= least) continue;
        least = cost;
        best.given = ofGiven;
        best.family = ofFamily;
        best.names = one;
        best.toNames = other;
      }
  };
  return {
    fields: nameFields,
    compare: (left, right, out, at) => {
      compareAll(left, right);
      out[at] = best.given;
      out[at + 1] = best.family > KNOWN_SHORT_FORM ? best.family - 1 : best.family;
    },
    sharedCount: ({ left, right }, fieldIndex, level) => {
      if (level !== SAME) return undefined;
      compareAll(left, right);
      // Equal names may be written in two ways, as one word and as two.
      return Math.max(
        parts.count(names.numbers[2 * best.names + fieldIndex] ?? 0),
        parts.count(names.numbers[2 * best.toNames + fieldIndex] ?? 0),
      );
    },
    show: (record) => written(record),
  };
}

function partLevel(left: number, right: number, likeness: LikenessOfParts): number {
  return left === NO_VALUE || right === NO_VALUE ? MISSING : likeness(left, right);
}

function isClose(level: number): boolean {
  return level === SAME || level === ONE_SLIP || level === SIMILAR;
}

const MOST_COST = 1000;

/** Which arrangement is best: the one with fewer differences; saying nothing is between similar and different. */
function costOf(level: number): number {
  return level === MISSING ? EXCHANGED + 0.5 : level;
}
