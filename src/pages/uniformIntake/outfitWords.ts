// Outfits in words: for lists, and for who cannot see the drawing.
import { factWords } from '../../core/uniforms/drawing/valueWords';
import {
  garmentLabels,
  garments,
  slotDefinition,
  type Garment,
  type SlotDefinition,
} from '../../core/uniforms/slots';
import type { Doubt } from '../../core/uniforms/intake/twoPersons';
import { countOf } from '../../ui/words';
import type { Outfit, OutfitFact } from '../../core/uniforms/outfit';

const MAX_GARMENTS = 20;

/** What is told, garment by garment: "jumper: burgundy, pattern plain, no trim; tie: none worn". */
export function factsWords(facts: readonly OutfitFact[]): string {
  const byGarment = new Map<Garment, string[]>();
  for (const fact of facts) {
    const definition = slotDefinition(fact.slot);
    if (definition === undefined) continue;
    const parts = byGarment.get(definition.garment) ?? [];
    parts.push(factPart(definition, fact));
    byGarment.set(definition.garment, parts);
  }
  return garments
    .filter((garment) => byGarment.has(garment))
    .slice(0, MAX_GARMENTS)
    .map((garment) => `${garmentLabels[garment]}: ${(byGarment.get(garment) ?? []).join(', ')}`)
    .join('; ');
}

/** A slot in a table: "jumper: trim", "tie: whether a tie is worn". */
export function slotTitle(slot: string): string {
  const definition = slotDefinition(slot);
  return definition === undefined ? slot : `${garmentLabels[definition.garment]}: ${aspectLabel(definition)}`;
}

/** Values that say by themselves what they are of. */
const plainAspects = new Set(['colour', 'kind', 'motif', 'letters']);

function factPart(definition: SlotDefinition, { values }: OutfitFact): string {
  const isNone = values.every(({ kind }) => kind === 'absent');
  if (definition.kind === 'worn') {
    if (isNone) return 'none worn';
    return values.some(({ kind }) => kind === 'absent') ? 'worn by some' : 'worn';
  }
  const label = aspectLabel(definition);
  if (isNone) return `no ${label}`;
  const words = factWords({ values });
  return plainAspects.has(definition.aspect) ? words : `${label} ${words}`;
}

function aspectLabel({ label }: SlotDefinition): string {
  return label.replace(/^the [^’]+’s? /, '');
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

/** Why the search leaves an outfit out. */
export const doubtWords: Readonly<Record<Doubt, string>> = {
  'no submission': 'the submission that it names is not on record',
  'not accepted': 'the submission that it came with is not accepted',
  'own proposal': 'who entered it accepted it',
  'another moderator': 'it names somebody else than the one who accepted its submission',
  'not what was accepted': 'it says something else than what was accepted',
};
