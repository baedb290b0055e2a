// A text taken apart once: everything that identifies, and everything else it says.
import type { Attribute } from './attributes/attribute';
import { attributeNeeds, attributesIn, attributesInMany } from './attributes/registry';
import { preparerOf } from './identifiers/extractor';
import type { ExtractionContext, Identifier } from './identifiers/identifier';
import { identifierNeeds, identifiersIn, identifiersInMany } from './identifiers/registry';
import { readTogether, type TextInContext } from './identifiers/together';

export interface TakenApart {
  readonly identifiers: readonly Identifier[];
  readonly attributes: readonly Attribute[];
}

const prepare = preparerOf([...identifierNeeds, ...attributeNeeds]);

/**
 * Reads a text with every extractor and every finder; the text is cleaned and scanned once for all.
 *
 * @returns both lists in order of place, spans on the raw text.
 */
export function takeApart(text: string, context: ExtractionContext): TakenApart {
  const prepared = prepare(text);
  return { identifiers: identifiersIn(prepared, context), attributes: attributesIn(prepared, context) };
}

/** As `takeApart`, of many texts at once: faster, and what each holds is exactly what it holds when read alone. */
export function takeApartMany(texts: readonly TextInContext[]): readonly TakenApart[] {
  return readTogether(texts, (lot) => {
    const prepared = lot.map(({ text, context }) => ({ prepared: prepare(text), context }));
    const attributes = attributesInMany(prepared);
    return identifiersInMany(prepared).map((identifiers, place) => ({
      identifiers,
      attributes: attributes[place] ?? [],
    }));
  });
}
