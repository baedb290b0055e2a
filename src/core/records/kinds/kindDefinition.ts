// What a kind of record is made of: one file per kind, one line in `registry.ts`.
import * as z from 'zod';
import type { RecordAttribute, RecordKind } from '../record';

export type Attributes = Readonly<Record<string, unknown>>;

export interface RecordKindDefinition {
  readonly kind: RecordKind;
  readonly title: string;
  /** What one record of this kind is, in a sentence; printed in the data model. */
  readonly description: string;
  /** Attributes that name the record, best first; without any of them the name is the kind and the native id. */
  readonly nameAttributes: readonly string[];
  /** Flat: text, number, boolean, list of texts. Every one described, every one optional. */
  readonly attributes: z.ZodObject;
  /**
   * Attributes that its free texts say, for those the mapping left empty; kinds without it are read for identifiers
   * only.
   */
  readonly attributesOfTexts?: (found: readonly RecordAttribute[], mapped: Attributes) => Attributes;
  /** `upgrades[0]` makes attributes of version 1 into version 2, and so on; never changed once released. */
  readonly upgrades: readonly ((attributes: Attributes) => Attributes)[];
}

/** Version of the kind's attributes as this release writes them. */
export function schemaVersion(definition: RecordKindDefinition): number {
  return definition.upgrades.length + 1;
}

/**
 * Brings attributes of an older version up to the one this release writes.
 *
 * @param fromVersion - version they were written in, at least 1 and at most the kind's own.
 */
export function upgradeAttributes(
  { upgrades }: Pick<RecordKindDefinition, 'upgrades'>,
  fromVersion: number,
  attributes: Attributes,
): Attributes {
  return upgrades
    .slice(fromVersion - 1)
    .reduce<Attributes>((upgraded, upgrade) => upgrade(upgraded), attributes);
}

export const text = (description: string): z.ZodOptional<z.ZodString> =>
  z.string().max(MAX_TEXT).optional().describe(description);
export const texts = (description: string): z.ZodOptional<z.ZodArray<z.ZodString>> =>
  z.array(z.string().max(MAX_TEXT)).max(MAX_LIST).optional().describe(description);
export const number = (description: string): z.ZodOptional<z.ZodNumber> =>
  z.number().optional().describe(description);
export const count = (description: string): z.ZodOptional<z.ZodNumber> =>
  z.number().int().min(0).optional().describe(description);
export const flag = (description: string): z.ZodOptional<z.ZodBoolean> =>
  z.boolean().optional().describe(description);
/** A calendar date as exact as it is known: `1970`, `1970-05`, `1970-05-17`, or with a time in UTC. */
export const date = (description: string): z.ZodOptional<z.ZodString> =>
  z
    .string()
    .regex(partialDate, 'expected YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss]Z')
    .optional()
    .describe(description);
/** Dates as exact as they are known, `circa 1970`, or from and to: `1970/1972`. */
export const looseDates = (description: string): z.ZodOptional<z.ZodArray<z.ZodString>> =>
  z
    .array(z.string().regex(looseDate, 'expected [circa ]YYYY[-MM[-DD]] or two of them joined by /'))
    .max(MAX_LIST)
    .optional()
    .describe(description);

const MAX_TEXT = 20_000; // attributes are values; running text belongs into `texts`
const MAX_LIST = 2_000; // the largest sanctions entry seen has under 200 values of one attribute
const day = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const partialDate = new RegExp(String.raw`^(${day}|\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z)$`);
const looseDate = new RegExp(`^(circa )?${day}(/(circa )?${day})?$`);

/** Where it is; the same words in every kind, so that one search finds a place in all of them. */
export const placeAttributes = {
  place: text('Town, city or locality, as the source writes it.'),
  region: text('State, province or county, as the source writes it.'),
  postcode: text('Postcode or ZIP code, as the source writes it.'),
  country: text('Country: ISO 3166-1 alpha-2 where the source allows it, else as written.'),
  latitude: number('Degrees north, WGS 84.'),
  longitude: number('Degrees east, WGS 84.'),
};

/** What every named thing may carry. */
export const namedAttributes = {
  name: text('Main name as a person reads it; stands in the envelope.'),
  aliases: texts('Other names, as the source writes them; searched like the name.'),
  url: text('Page of the source that shows it.'),
};

/** Facts of a sanctions or watch list, as listed; shown, never used as a sign of anything else. */
export const listedAttributes = {
  listed_type: text('What the list calls it, e.g. `individual`, `entity`, `vessel`.'),
  programs: texts('Programmes or resolutions it is listed under.'),
  listed_ids: texts('Numbers as listed, each with its kind and issuer: passport, tax, registration.'),
  linked_to: texts('Names of other entries the list says it is linked to.'),
  listed_remarks: texts('Further remarks of the list, one per item.'),
  addresses: texts('Addresses, each in one line.'),
};
