// Identifiers and attributes of rows, as fields that stand side by side.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { Attribute } from '../../core/attributes/attribute';
import type { Identifier } from '../../core/identifiers/identifier';
import { toMid } from '../../core/identifiers/mid';
import { knownRegion } from '../../core/identifiers/phone/plans/readNumber';
import { extractFromMany } from '../../core/identifiers/registry';
import type { TextInContext } from '../../core/identifiers/together';
import { takeApartMany, type TakenApart } from '../../core/takeApart';
import type { ExtractSettings } from './settings';

/** Longest value that is read; the extractors are made for texts of a few hundred thousand characters. */
export const MAX_VALUE_CHARACTERS = 200_000;
/** Identifiers, and attributes, that a row may list: a pasted directory must not make a cell that Splunk then cuts. */
export const MAX_ROW_IDENTIFIERS = 1_000;

export interface ExtractedRow {
  readonly row: CommandRow;
  readonly hasField: boolean;
  /** A value was longer than what is read, and was left out. */
  readonly isTooLong: boolean;
  /** The country in the row's field is none. */
  readonly isCountryUnknown: boolean;
  /** More identifiers or attributes than are listed. */
  readonly isCut: boolean;
}

/**
 * Adds to each row what is found in its field.
 *
 * @param rows - a few hundred at most: what is read of all of them is held at once, since texts read together are read
 *   faster than one by one.
 * @returns the rows with all fields they had, and `mid`, `identifier_type`, `identifier_value` and further facts side by
 *   side in order of place, each identifier once, and `identifier_count`. Where nothing is found the lists are there and
 *   empty, so that values of an earlier run do not stay. Attributes likewise, where they are asked for.
 */
export function extractRows(rows: readonly CommandRow[], settings: ExtractSettings): readonly ExtractedRow[] {
  const asked = rows.map((row) => askedOf(row, settings));
  const read = readAll(
    asked.flatMap(({ texts }) => texts),
    settings,
  );
  let first = 0;
  return asked.map((one) => {
    const end = first + one.texts.length;
    const extracted = extractedRow(one, read.slice(first, end), settings);
    first = end;
    return extracted;
  });
}

/** A row and what is to be read of it. */
interface AskedRow {
  readonly row: CommandRow;
  readonly texts: readonly TextInContext[];
  readonly valueCount: number;
  readonly isCountryUnknown: boolean;
}

function askedOf(row: CommandRow, settings: ExtractSettings): AskedRow {
  const values = row.get(settings.field) ?? [];
  const written = countryIn(row, settings);
  const country = knownRegion(written);
  const context = country === undefined ? {} : { country };
  const readable = values.filter((value) => value.length <= MAX_VALUE_CHARACTERS);
  return {
    row,
    texts: readable.map((text) => ({ text, context })),
    valueCount: values.length,
    isCountryUnknown: written !== undefined && country === undefined,
  };
}

function extractedRow(
  { row, texts, valueCount, isCountryUnknown }: AskedRow,
  read: readonly TakenApart[],
  settings: ExtractSettings,
): ExtractedRow {
  const identifiers = identifierFields(
    read.flatMap((one) => one.identifiers),
    settings,
  );
  const attributes = settings.hasAttributes
    ? attributeFields(read.flatMap((one) => one.attributes))
    : nothing;
  return {
    row: new Map([...row, ...identifiers.fields, ...attributes.fields]),
    hasField: valueCount > 0,
    isTooLong: texts.length < valueCount,
    isCountryUnknown,
    isCut: identifiers.count > MAX_ROW_IDENTIFIERS || attributes.count > MAX_ROW_IDENTIFIERS,
  };
}

/** Attributes cost as much again as identifiers, so they are read only for who asks. */
function readAll(texts: readonly TextInContext[], { hasAttributes }: ExtractSettings): readonly TakenApart[] {
  return hasAttributes
    ? takeApartMany(texts)
    : extractFromMany(texts).map((identifiers) => ({ identifiers, attributes: [] }));
}

interface Fields {
  readonly fields: readonly (readonly [string, readonly string[]])[];
  /** How many there are, more than are listed perhaps. */
  readonly count: number;
}
const nothing: Fields = { fields: [], count: 0 };

function identifierFields(all: readonly Identifier[], { types }: ExtractSettings): Fields {
  const found = new Map<string, Identifier>();
  for (const identifier of all) {
    if (!types.has(identifier.type)) continue;
    const mid = toMid(identifier.type, identifier.value);
    if (!found.has(mid)) found.set(mid, identifier);
  }
  const listed = [...found.values()].slice(0, MAX_ROW_IDENTIFIERS);
  return {
    fields: [
      ['mid', [...found.keys()].slice(0, MAX_ROW_IDENTIFIERS)],
      ['identifier_type', listed.map(({ type }) => type)],
      ['identifier_value', listed.map(({ value }) => value)],
      ['identifier_written', listed.map((one) => one.written)],
      ['identifier_count', [String(found.size)]],
      ['identifier_rule', listed.map(({ rule }) => rule)],
      ['identifier_confidence', listed.map(({ confidence }) => confidence.toFixed(2))],
      ['identifier_obfuscated', listed.map(({ obfuscated }) => String(obfuscated))],
      // Never empty: an empty value in the middle of a list would shift those after it.
      ['identifier_details', listed.map(({ details }) => JSON.stringify(details ?? {}))],
    ],
    count: found.size,
  };
}

function attributeFields(all: readonly Attribute[]): Fields {
  const found = new Map<string, Attribute>();
  for (const attribute of all) {
    const key = `${attribute.kind}:${attribute.value}`;
    if (!found.has(key)) found.set(key, attribute);
  }
  const listed = [...found.values()].slice(0, MAX_ROW_IDENTIFIERS);
  return {
    fields: [
      ['attribute_kind', listed.map(({ kind }) => kind)],
      ['attribute_value', listed.map(({ value }) => value)],
      ['attribute_written', listed.map((one) => one.written)],
      ['attribute_rule', listed.map(({ rule }) => rule)],
      ['attribute_count', [String(found.size)]],
      ['review_reason', [...new Set(listed.flatMap(({ review }) => review ?? []))]],
    ],
    count: found.size,
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
