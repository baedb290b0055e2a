// Every finder of attributes; a new one is one line here.
import { preparerOf, type PreparedText } from '../identifiers/extractor';
import type { ExtractionContext } from '../identifiers/identifier';
import type { Needs } from '../text/needs';
import type { Attribute, AttributeKind } from './attribute';
import type { AttributeFinder } from './finder';
import { name } from './names/name';

export const attributeFinders: readonly AttributeFinder[] = [name];

/** What the finders need of a text; whoever prepares texts for `attributesIn` looks for all of it. */
export const attributeNeeds: readonly Needs[] = attributeFinders.map(({ needs }) => needs);
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
  return attributeFinders
    .flatMap((finder) => finder.findPrepared(prepared, context))
    .sort((left, right) => left.start - right.start || right.end - left.end);
}

/** The finder of a kind. */
export function finderOf(kind: AttributeKind): AttributeFinder {
  const finder = attributeFinders.find((each) => each.kind === kind);
  if (finder === undefined) throw new Error(`No finder is registered for '${kind}'.`);
  return finder;
}
