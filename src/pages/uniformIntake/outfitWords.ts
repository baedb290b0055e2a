// Outfits in words: for lists, and for who cannot see the drawing.
import { factWords, slotWords } from '../../core/uniforms/drawing/valueWords';
import { countOf } from '../../ui/words';
import type { Outfit, OutfitFact } from '../../core/uniforms/outfit';

const MAX_FACTS = 60;

/** What is told: "blazer’s colour navy; tie’s stripes gold and white". */
export function factsWords(facts: readonly OutfitFact[]): string {
  const shown = facts
    .slice(0, MAX_FACTS)
    .map((fact) => `${slotWords(fact.slot).replace(/^the /, '')} ${factWords(fact)}`);
  const more = facts.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** When: "2019 to 2024", "since 2025", "until 2020", "years not told". */
export function yearsWords({ wornFrom, wornTo }: Pick<Outfit, 'wornFrom' | 'wornTo'>): string {
  if (wornFrom === undefined) return wornTo === undefined ? 'years not told' : `until ${wornTo}`;
  if (wornTo === undefined) return `since ${wornFrom}`;
  return wornFrom === wornTo ? String(wornFrom) : `${wornFrom} to ${wornTo}`;
}

/** What a submission holds: "2 outfits and 1 piece of artwork". */
export function contentWords(outfits: number, artwork: number): string {
  return [
    ...(outfits > 0 || artwork === 0 ? [countOf(outfits, 'outfit')] : []),
    ...(artwork > 0 ? [countOf(artwork, 'piece of artwork', 'pieces of artwork')] : []),
  ].join(' and ');
}
