// What a caller declares: which column means what. Nothing is guessed from column names or contents.

/**
 * What a column can mean. Sex, nationality and origin are no meanings: they are never compared.
 *
 * - `personName`: a full name, read with its suffix, titles off, aliases apart; `alias`: another full name.
 * - `birthDate`: year, year-month or full (`1980`, `1980-05`, `19800517`, `1980-05-17`).
 * - `addressLine`: what stands beside street and place: house name, suite, district.
 * - `officerName`: persons who act for a business.
 * - `operatingState`: whether a business or its licence has ended; never compared, but it shows who may follow whom.
 */
export type ColumnMeaning =
  | 'givenName'
  | 'familyName'
  | 'nameSuffix'
  | 'personName'
  | 'alias'
  | 'businessName'
  | 'officerName'
  | 'operatingState'
  | 'birthDate'
  | 'streetNumber'
  | 'street'
  | 'addressLine'
  | 'place'
  | 'postcode'
  | 'region'
  | 'phone'
  | 'email'
  | 'identifier';

export interface ColumnDeclaration {
  readonly column: string;
  readonly means: ColumnMeaning;
  /** Of an `identifier`: which register it is from; numbers of two types are never compared. */
  readonly identifierType?: string;
}

export interface ResolutionSchema {
  readonly columns: readonly ColumnDeclaration[];
}

/** A company is not its owner: records of two kinds are never one thing. */
export type RecordKind = 'person' | 'business';

export interface RecordToResolve {
  /** Unique; the order of ids is the only order that counts. */
  readonly id: string;
  readonly kind: RecordKind;
  /** Where it is from; needed to say which sources hold everybody once. */
  readonly source?: string;
  /** By column; several values are alternatives. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** A relation that a source itself states, e.g. "officer of": it is shown as disclosed and never taken for sameness. */
export interface DisclosedRelation {
  readonly leftId: string;
  readonly rightId: string;
  readonly relation: string;
}

const MAX_VALUES = 8; // of one column of one record; a longer list is a dump, and its first values say as much

const noValues: readonly string[] = [];

/** Values of a record in several columns, one column after the other. */
export function valuesOfAll(record: RecordToResolve, columns: readonly string[]): readonly string[] {
  const [only] = columns;
  if (only === undefined) return noValues;
  return columns.length === 1
    ? valuesOf(record, only)
    : columns.flatMap((column) => valuesOf(record, column));
}

/** Values of a record that have a meaning, trimmed, empty ones left out. */
export function valuesOf(record: RecordToResolve, column: string): readonly string[] {
  const held = record.values[column];
  if (held === undefined) return noValues;
  if (typeof held === 'string') {
    const value = held.trim();
    return value === '' ? noValues : [value];
  }
  return held
    .slice(0, MAX_VALUES)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
