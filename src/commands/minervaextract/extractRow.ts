// Identifiers of one row, as fields that stand side by side.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { Identifier } from '../../core/identifiers/identifier';
import { toMid } from '../../core/identifiers/mid';
import { knownRegion } from '../../core/identifiers/phone/plans/readNumber';
import { extractIdentifiers } from '../../core/identifiers/registry';
import type { ExtractSettings } from './settings';

/** Longest value that is read; the extractors are made for texts of a few hundred thousand characters. */
export const MAX_VALUE_CHARACTERS = 200_000;
/** Identifiers that a row may list: a pasted directory must not make a cell that Splunk then cuts. */
export const MAX_ROW_IDENTIFIERS = 1_000;

export interface ExtractedRow {
  readonly row: CommandRow;
  readonly hasField: boolean;
  /** A value was longer than what is read, and was left out. */
  readonly isTooLong: boolean;
  /** The country in the row's field is none. */
  readonly isCountryUnknown: boolean;
  /** More identifiers than are listed. */
  readonly isCut: boolean;
}

/**
 * Adds to a row what is found in its field.
 *
 * @returns the row with all fields it had, and `mid`, `identifier_type`, `identifier_value`, `identifier_written` side by
 *   side in order of place, each identifier once, and `identifier_count`. Where nothing is found the lists are there and
 *   empty, so that values of an earlier run do not stay.
 */
export function extractRow(row: CommandRow, settings: ExtractSettings): ExtractedRow {
  const values = row.get(settings.field) ?? [];
  const readable = values.filter((value) => value.length <= MAX_VALUE_CHARACTERS);
  const written = countryIn(row, settings);
  const country = knownRegion(written);
  const found = new Map<string, Identifier>();
  for (const value of readable)
    for (const identifier of extractIdentifiers(value, country === undefined ? {} : { country })) {
      const mid = toMid(identifier.type, identifier.value);
      if (settings.types.has(identifier.type) && !found.has(mid)) found.set(mid, identifier);
    }
  const listed = [...found].slice(0, MAX_ROW_IDENTIFIERS);
  return {
    row: new Map([
      ...row,
      ['mid', listed.map(([mid]) => mid)],
      ['identifier_type', listed.map(([, { type }]) => type)],
      ['identifier_value', listed.map(([, { value }]) => value)],
      ['identifier_written', listed.map(([, identifier]) => identifier.written)],
      ['identifier_count', [String(found.size)]],
    ]),
    hasField: values.length > 0,
    isTooLong: readable.length < values.length,
    isCountryUnknown: written !== undefined && country === undefined,
    isCut: found.size > MAX_ROW_IDENTIFIERS,
  };
}

function countryIn(row: CommandRow, { country }: ExtractSettings): string | undefined {
  switch (country.kind) {
    case 'fixed':
      return country.code;
    case 'field':
      return row.get(country.name)?.[0]?.trim();
    case 'none':
      return undefined;
  }
}
