// Values that are same or not: phones, e-mail addresses, numbers of a register.
import { editDistance } from '../similarity/editDistance';
import { indexLetters, mostInCommonOf } from '../similarity/letterSets';
import { MISSING, type Comparison, type EvidenceSort, type FieldDefinition } from './comparison';
import { valuesOfAll, type ColumnDeclaration, type RecordToResolve, type ResolutionSchema } from './schema';
import { listsOf, NO_VALUE, ValueTable, type Lists } from './valueTable';

const levels = ['same', 'one slip', 'different'] as const;
const SAME = 1;
/** Level of two that share a value, and of two that share none and no slip of one. */
export const SAME_VALUE = SAME;
const ONE_SLIP = 2;
const DIFFERENT = 3;
export const DIFFERENT_VALUE = DIFFERENT;
/** A slip in a shorter number makes another number. */
const LEAST_CHARACTERS_FOR_A_SLIP = 6;

export interface ExactValues {
  readonly field: FieldDefinition;
  readonly values: ValueTable;
  readonly lists: Lists;
  readonly holders: number;
}

/** One for phones, one for e-mail addresses, one for each type of identifier that is declared. */
export function prepareExactValues(
  records: readonly RecordToResolve[],
  schema: ResolutionSchema,
): readonly ExactValues[] {
  const columnsOfField = new Map<string, ColumnDeclaration[]>();
  for (const declaration of schema.columns) {
    const field = fieldOf(declaration);
    if (field === undefined) continue;
    const columns = columnsOfField.get(field) ?? [];
    columns.push(declaration);
    columnsOfField.set(field, columns);
  }
  return [...columnsOfField].map(([field, columns]) => prepareField(records, field, columns));
}

function fieldOf({ means, identifierType }: ColumnDeclaration): string | undefined {
  if (means === 'phone') return 'phone';
  if (means === 'email') return 'e-mail';
  return means === 'identifier' ? `identifier ${identifierType ?? ''}`.trim() : undefined;
}

function prepareField(
  records: readonly RecordToResolve[],
  field: string,
  columns: readonly ColumnDeclaration[],
): ExactValues {
  const values = new ValueTable();
  const means = columns[0]?.means;
  const sort: EvidenceSort = means === 'identifier' ? 'identifier' : 'contact';
  let holders = 0;
  const numberOf = values.reader((text) => normalise(text, means));
  const names = columns.map(({ column }) => column);
  const lists = listsOf(records.length, 1, (index, give) => {
    const held = valuesOfAll(records[index] as RecordToResolve, names);
    const before = holders;
    if (held.length < 2) {
      const number = held[0] === undefined ? NO_VALUE : numberOf(held[0]);
      if (number === NO_VALUE) return;
      holders += 1;
      give(number);
      return;
    }
    // A value that a record writes in two ways has one holder.
    for (const value of new Set(held.map((text) => normalise(text, means)))) {
      if (value === '') continue;
      holders = before + 1;
      give(values.add(value));
    }
  });
  return { field: { field, sort, levels, maxRarityBits: 0 }, values, lists, holders };
}

const MAX_CHARACTERS = 200;

function normalise(value: string, means: string | undefined): string {
  const text = value.slice(0, MAX_CHARACTERS).normalize('NFKC').toLowerCase();
  if (means === 'phone') return text.replace(/\D/g, '').replace(/^0+/, '');
  return means === 'email' ? text.replace(/\s/g, '') : text.replace(/[^\p{L}\p{N}]/gu, '');
}

export function compareExactValues({ field, values, lists, holders }: ExactValues): Comparison {
  const texts = Array.from({ length: values.size }, (_, number) => values.text(number));
  const letters = indexLetters(texts);
  const slipLevel = (left: number, right: number): number => {
    const leftLength = letters.lengths[left] ?? 0;
    const rightLength = letters.lengths[right] ?? 0;
    const longest = leftLength > rightLength ? leftLength : rightLength;
    if (longest < LEAST_CHARACTERS_FOR_A_SLIP || mostInCommonOf(letters, left, right) < longest - 1)
      return DIFFERENT;
    return editDistance(texts[left] ?? '', texts[right] ?? '', 1) === 1 ? ONE_SLIP : DIFFERENT;
  };
  const best = { level: 0, count: 0 };
  const compareAll = (left: number, right: number): void => {
    best.level = MISSING;
    for (let one = lists.starts[left] ?? 0; one < (lists.starts[left + 1] ?? 0); one += 1)
      for (let other = lists.starts[right] ?? 0; other < (lists.starts[right + 1] ?? 0); other += 1) {
        const value = lists.numbers[one] ?? 0;
        const toValue = lists.numbers[other] ?? 0;
        const level = value === toValue ? SAME : slipLevel(value, toValue);
        const count = values.count(value);
        const isBetter = best.level === MISSING || level < best.level;
        if (!isBetter && !(level === best.level && level === SAME && count < best.count)) continue;
        best.level = level;
        best.count = count;
      }
  };
  return {
    fields: [field],
    compare: (left, right, out, at) => {
      compareAll(left, right);
      out[at] = best.level;
    },
    agreementShare: () => values.agreementShare(holders),
    sharedCount: ({ left, right }, _, level) => {
      if (level !== SAME) return undefined;
      compareAll(left, right);
      return best.count;
    },
    show: (record) =>
      [...lists.numbers.subarray(lists.starts[record] ?? 0, lists.starts[record + 1] ?? 0)]
        .map((value) => values.text(value))
        .join(', '),
  };
}
