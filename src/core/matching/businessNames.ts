// Names of businesses, by their words: a rare word tells more than "spa", and the legal form stands apart.
import { editDistance } from '../similarity/editDistance';
import { phoneticKey } from '../similarity/phoneticKey';
import { romanise } from '../similarity/romanise';
import { tokenSetSimilarity } from '../similarity/tokenSets';
import { readBusinessName } from '../text/businessName';
import { readPersonName } from '../text/personName';
import { MISSING, type Comparison, type FieldDefinition } from './comparison';
import { withLongWords } from './businessWords';
import { hasEnded } from './operatingStates';
import { valuesOfAll, type RecordToResolve, type ResolutionSchema } from './schema';
import { listsOf, NO_VALUE, ValueTable, type Lists } from './valueTable';

const SAME = 1;
const FORM_OPEN = 2;
const CLOSE = 3;
/** "Lotus Spa" and "Lotus Nails": one that changed its name, a sister, or a stranger. */
export const SHARES_WORDS = 4;
/** "Lotus Ltd" and "Lotus LLC" are two companies. */
export const OTHER_FORM = 5;
export const DIFFERENT_BUSINESS = 6;
/** Levels of officers. */
export const SAME_OFFICER = 1;
export const OTHER_OFFICER = 3;
const CLOSE_FROM = 0.75;
const SHARES_FROM = 0.35;
const MAX_SLIPS = 2;
const LEAST_LETTERS_FOR_SLIPS = 8;
const MOST_WORD_BITS = 16;

export const businessNameField: FieldDefinition = {
  field: 'business name',
  sort: 'name',
  levels: ['same', 'same, form left open', 'close', 'shares words', 'same, other form', 'different'],
  maxRarityBits: 5,
};
export const officerField: FieldDefinition = {
  field: 'officer',
  sort: 'name',
  levels: ['same', 'close', 'different'],
  maxRarityBits: 3,
};

export interface BusinessNames {
  /** Names without their legal forms. */
  readonly values: ValueTable;
  readonly forms: ValueTable;
  /** Two numbers a name: name, legal form (0 where none is given). */
  readonly names: Lists;
  /** Officers' full names, folded. */
  readonly officers: ValueTable;
  readonly officerLists: Lists;
  /** What the words of a name sound like, in order of the alphabet. */
  readonly sounds: Uint32Array;
  /** Of each record 1, if what is known of it says that it has ended. */
  readonly ended: Uint8Array;
  readonly written: (record: number, fieldIndex: number) => string;
}

/** Reads the names and officers of businesses. */
export function prepareBusinessNames(
  records: readonly RecordToResolve[],
  schema: ResolutionSchema,
): BusinessNames {
  const columnsOf = (...meanings: readonly string[]): readonly string[] =>
    schema.columns.filter(({ means }) => meanings.includes(means)).map(({ column }) => column);
  const shown = [columnsOf('businessName', 'alias'), columnsOf('officerName')] as const;
  const read = (record: number, columns: readonly string[]): readonly string[] =>
    valuesOfAll(records[record] as RecordToResolve, columns);
  const [values, forms, officers] = [new ValueTable(), new ValueTable(), new ValueTable()];
  const names = listsOf(records.length, 2, (record, give) => {
    for (const text of read(record, shown[0])) {
      const name = readBusinessName(text);
      if (name === undefined) continue;
      give(values.add(withLongWords(romanise(name.name))));
      give(forms.add(name.legalForm ?? ''));
      for (const alias of name.aliases) {
        give(values.add(withLongWords(romanise(alias))));
        give(NO_VALUE);
      }
    }
  });
  const officerNumber = officers.reader((text) => romanise(readPersonName(text)?.value ?? text));
  const officerLists = listsOf(records.length, 1, (record, give) => {
    for (const text of read(record, shown[1])) {
      const number = officerNumber(text);
      if (number !== NO_VALUE) give(number);
    }
  });
  const keys = new ValueTable();
  const sounds = values.each((text) => keys.add(text.split(' ').map(phoneticKey).sort().join(' ')));
  const written = (record: number, fieldIndex: number): string =>
    read(record, shown[fieldIndex === 0 ? 0 : 1]).join('; ');
  const states = columnsOf('operatingState');
  const ended = Uint8Array.from(records, (_, record) => Number(read(record, states).some(hasEnded)));
  return { values, forms, names, officers, officerLists, sounds, ended, written };
}

/** Compares businesses by name and officers. */
export function compareBusinessNames(prepared: BusinessNames): Comparison {
  const { values, names, officers, officerLists, written } = prepared;
  const bits = wordBits(values);
  const best = { level: 0, count: 0, officer: 0, officerCount: 0 };
  const keep = (level: number, count: number): void => {
    if (best.level !== MISSING && level >= best.level) return;
    best.level = level;
    best.count = count;
  };
  const compareNames = (left: number, right: number): void => {
    best.level = MISSING;
    for (let one = names.starts[left] ?? 0; one < (names.starts[left + 1] ?? 0); one += 1)
      for (let other = names.starts[right] ?? 0; other < (names.starts[right + 1] ?? 0); other += 1) {
        const [name, toName] = [names.numbers[2 * one] ?? 0, names.numbers[2 * other] ?? 0];
        const [form, toForm] = [names.numbers[2 * one + 1] ?? 0, names.numbers[2 * other + 1] ?? 0];
        if (name === NO_VALUE || toName === NO_VALUE) continue;
        const likeness =
          name === toName ? SAME : likenessOfNames(values.text(name), values.text(toName), bits);
        keep(withForms(likeness, form, toForm), values.count(name));
      }
  };
  const compareOfficers = (left: number, right: number): void => {
    best.officer = MISSING;
    for (let one = officerLists.starts[left] ?? 0; one < (officerLists.starts[left + 1] ?? 0); one += 1)
      for (
        let other = officerLists.starts[right] ?? 0;
        other < (officerLists.starts[right + 1] ?? 0);
        other += 1
      ) {
        const [name, toName] = [officerLists.numbers[one] ?? 0, officerLists.numbers[other] ?? 0];
        const level = officerLevel(officers.text(name), officers.text(toName));
        if (best.officer !== MISSING && level >= best.officer) continue;
        best.officer = level;
        best.officerCount = officers.count(name);
      }
  };
  return {
    fields: [businessNameField, officerField],
    compare: (left, right, out, at) => {
      compareNames(left, right);
      compareOfficers(left, right);
      out[at] = best.level;
      out[at + 1] = best.officer;
    },
    sharedCount: ({ left, right }, fieldIndex, level) => {
      if (level !== SAME) return undefined;
      compareNames(left, right);
      compareOfficers(left, right);
      return fieldIndex === 0 ? best.count : best.officerCount;
    },
    show: written,
  };
}

/** What a word tells: −log2 of the share of names that hold it. */
function wordBits(values: ValueTable): (word: string) => number {
  const counts = new Map<string, number>();
  for (let number = 1; number < values.size; number += 1)
    for (const word of new Set(values.text(number).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.min(MOST_WORD_BITS, 1 + Math.log2(values.size / (counts.get(word) ?? 1)));
}

function likenessOfNames(left: string, right: string, bits: (word: string) => number): number {
  const [one, other] = [left.replaceAll(' ', ''), right.replaceAll(' ', '')];
  if (one === other) return SAME;
  if (areTwoUnits(left.split(' '), right.split(' '))) return DIFFERENT_BUSINESS;
  const isLong = Math.min(one.length, other.length) >= LEAST_LETTERS_FOR_SLIPS;
  if (isLong && editDistance(one, other, MAX_SLIPS) <= MAX_SLIPS) return CLOSE;
  const similarity = tokenSetSimilarity(left.split(' '), right.split(' '), bits);
  if (similarity >= CLOSE_FROM) return CLOSE;
  return similarity >= SHARES_FROM ? SHARES_WORDS : DIFFERENT_BUSINESS;
}

const numbered = /\d/;

/** "Wash Point 12" and "Wash Point 14" are two branches, however alike their names: each has a number that the other lacks. */
function areTwoUnits(left: readonly string[], right: readonly string[]): boolean {
  const hasOwn = (words: readonly string[], others: readonly string[]): boolean =>
    words.some((word) => numbered.test(word) && !others.includes(word));
  return hasOwn(left, right) && hasOwn(right, left);
}

function withForms(likeness: number, form: number, toForm: number): number {
  if (likeness > CLOSE || form === toForm) return likeness;
  if (form !== NO_VALUE && toForm !== NO_VALUE) return OTHER_FORM;
  return likeness === SAME ? FORM_OPEN : likeness;
}

function officerLevel(left: string, right: string): number {
  if (left === right) return SAME_OFFICER;
  const [one, other] = [left.split(' '), right.split(' ')];
  return tokenSetSimilarity(one, other) >= CLOSE_FROM ? 2 : OTHER_OFFICER;
}
