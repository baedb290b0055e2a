// Every finder of attributes; a new one is one line here.
import { preparerOf, type PreparedInContext, type PreparedText } from '../identifiers/extractor';
import type { ExtractionContext } from '../identifiers/identifier';
import type { Needs } from '../text/needs';
import type { Attribute, AttributeKind } from './attribute';
import type { AttributeFinder } from './finder';
import { age } from './age/age';
import { arrival } from './arrival';
import { availability } from './availability';
import { contactrule } from './contactrule';
import { hours } from './hours';
import { language } from './language/language';
import { name } from './names/name';
import { price } from './price/price';
import { restriction } from './restriction';
import { service } from './service';
import { tour } from './tour/tour';
import { wording } from './wording';

export const attributeFinders: readonly AttributeFinder[] = [
  language,
  age,
  price,
  availability,
  hours,
  tour,
  service,
  arrival,
  wording,
  restriction,
  contactrule,
  name,
];

const byKind = new Map<AttributeKind, AttributeFinder>(
  attributeFinders.map((finder) => [finder.kind, finder]),
);

/** The finder of a kind; every kind has one, which a test holds. */
export function finderOf(kind: AttributeKind): AttributeFinder {
  const finder = byKind.get(kind);
  if (finder === undefined) throw new Error(`No finder is registered for '${kind}'.`);
  return finder;
}

/** What the finders need of a text, each need once; whoever prepares texts for `attributesIn` looks for all of it. */
export const attributeNeeds: readonly Needs[] = [...new Set(attributeFinders.map(({ needs }) => needs))];
const prepare = preparerOf(attributeNeeds);

/**
 * Everything an advert says besides identifiers.
 *
 * @param text - as the source gave it, in any script.
 * @param context - the country tells which currency "100" is in.
 * @returns in order of place, spans on the raw text; kinds may overlap.
 */
export function extractAttributes(text: string, context: ExtractionContext): readonly Attribute[] {
  return attributesIn(prepare(text), context);
}

/** As `extractAttributes`, of a text that other finders read too. */
export function attributesIn(prepared: PreparedText, context: ExtractionContext): readonly Attribute[] {
  const found: Attribute[] = [];
  for (const finder of attributeFinders)
    for (const attribute of finder.findPrepared(prepared, context)) found.push(attribute);
  return found.sort(byPlace);
}

/** As `attributesIn`, of many texts: each finder reads all of them before the next begins, as `identifiersInMany`. */
export function attributesInMany(texts: readonly PreparedInContext[]): readonly (readonly Attribute[])[] {
  const all = texts.map((): Attribute[] => []);
  for (const finder of attributeFinders)
    texts.forEach(({ prepared, context }, place) => {
      for (const attribute of finder.findPrepared(prepared, context)) all[place]?.push(attribute);
    });
  return all.map((found) => found.sort(byPlace));
}

const byPlace = (left: Attribute, right: Attribute): number =>
  left.start - right.start || right.end - left.end;
