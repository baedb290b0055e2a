// The arguments of one minervaextract, read once.
import type { Result } from '../../core/brand';
import { identifierTypes, type IdentifierType } from '../../core/identifiers/identifier';
import { knownRegion } from '../../core/identifiers/phone/plans/readNumber';
import { readArguments } from '../readArguments';
import { minervaextractDefinition } from './definition';

export interface ExtractSettings {
  readonly field: string;
  /** One country for all rows, the field that holds it, or neither. */
  readonly country:
    { readonly kind: 'fixed'; readonly code: string } | CountryField | { readonly kind: 'none' };
  readonly types: ReadonlySet<IdentifierType>;
  /** True: what else the text says is read, too. */
  readonly hasAttributes: boolean;
}

interface CountryField {
  readonly kind: 'field';
  readonly name: string;
}

/** As Splunk's own commands take them; nothing is no. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['', 'false', 'f', '0', 'no'].map((word) => [word, false] as const),
  ...['true', 't', '1', 'yes'].map((word) => [word, true] as const),
]);

/**
 * Reads the arguments.
 *
 * @param words - of `searchinfo.args`.
 * @returns settings, or a message that names the argument, its value and what to write instead.
 */
export function readSettings(
  words: readonly string[],
): Result<ExtractSettings, { readonly message: string }> {
  const read = readArguments(minervaextractDefinition, words);
  if (!read.ok) return read;
  const value = (name: string): string => read.value.get(name) ?? '';
  const country = value('country');
  if (country !== '' && knownRegion(country) === undefined)
    return refuse(`country '${country}' is not known; write a two-letter code (ISO 3166-1), e.g. GB.`);
  const types = typesIn(value('types'));
  const hasAttributes = booleans.get(value('attributes').toLowerCase());
  if (hasAttributes === undefined)
    return refuse(`attributes '${value('attributes')}' is neither true nor false.`);
  const unknown = types.find((type) => !isType(type));
  if (unknown !== undefined)
    return refuse(`types '${unknown}' is not known. Known are: ${identifierTypes.join(', ')}.`);
  return {
    ok: true,
    value: {
      field: value('field'),
      country: countryOf(country, value('country_field')),
      types: new Set(types.length === 0 ? identifierTypes : types.filter(isType)),
      hasAttributes,
    },
  };
}

function countryOf(code: string, field: string): ExtractSettings['country'] {
  if (code !== '') return { kind: 'fixed', code };
  return field === '' ? { kind: 'none' } : { kind: 'field', name: field };
}

function typesIn(written: string): readonly string[] {
  return written
    .split(',')
    .map((type) => type.trim().toLowerCase())
    .filter((type) => type !== '');
}

function isType(text: string): text is IdentifierType {
  return (identifierTypes as readonly string[]).includes(text);
}

function refuse(what: string): { readonly ok: false; readonly problem: { readonly message: string } } {
  return { ok: false, problem: { message: `minervaextract: ${what.slice(0, 300)}` } };
}
