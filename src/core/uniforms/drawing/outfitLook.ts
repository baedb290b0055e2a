// From what is known of an outfit to what a drawing of it needs: a colour a garment, stripes, trims, a badge. What is not
// known stays not known, so that a drawing never shows a guess.
import type { ColourId, Observation, OutfitFact, SlotValue } from '../outfit';
import { slotDefinition, type Garment } from '../slots';
import { colourOf } from '../vocabulary/colours';

export interface GarmentLook {
  readonly garment: Garment;
  /** The school has none, or the child wears none. */
  readonly isAbsent: boolean;
  /** `#rrggbb`; undefined: not known. */
  readonly colour?: string;
  readonly secondColour?: string;
  readonly trimColour?: string;
  readonly trimPlaces: readonly string[];
  /** A choice of the slot; undefined: not known. Stripes that are told make it `stripes`. */
  readonly pattern?: string;
  /** In their order where it is known. */
  readonly stripeColours: readonly string[];
  readonly stripeDirection?: string;
  readonly stripeGroup?: string;
  readonly stripeWidth?: string;
  readonly checkColours: readonly string[];
  readonly kind?: string;
  readonly buttonColour?: string;
}

export interface BadgeLook {
  readonly isAbsent: boolean;
  readonly outline?: string;
  readonly motifs: readonly string[];
  readonly letters?: string;
  readonly motto?: string;
  readonly colour?: string;
  readonly secondColour?: string;
  readonly motifColour?: string;
  /** Garment that it is on. */
  readonly on?: string;
}

export interface OutfitLook {
  /** Garments of which something is known. */
  readonly garments: ReadonlyMap<Garment, GarmentLook>;
  readonly badge?: BadgeLook;
}

type Values = ReadonlyMap<string, readonly SlotValue[]>;

/** What a drawing of an outfit shows. Facts in slots that do not exist are left out. */
export function lookOfFacts(facts: readonly OutfitFact[]): OutfitLook {
  const byGarment = new Map<Garment, Map<string, readonly SlotValue[]>>();
  for (const { slot, values } of facts) {
    const definition = slotDefinition(slot);
    if (definition === undefined) continue;
    const aspects = byGarment.get(definition.garment) ?? new Map<string, readonly SlotValue[]>();
    aspects.set(definition.aspect, [...(aspects.get(definition.aspect) ?? []), ...values]);
    byGarment.set(definition.garment, aspects);
  }
  const badge = byGarment.get('badge');
  byGarment.delete('badge');
  const garments = new Map(
    [...byGarment].map(([garment, values]) => [garment, garmentLook(garment, values)]),
  );
  return badge === undefined ? { garments } : { garments, badge: badgeLook(badge) };
}

/** What was seen, as facts: of each observation what was said, which is its first value. */
export function factsOfObservations(observations: readonly Observation[]): readonly OutfitFact[] {
  return observations.flatMap(({ slot, values: [said] }) =>
    said === undefined ? [] : [{ slot, values: [said.value] }],
  );
}

function garmentLook(garment: Garment, values: Values): GarmentLook {
  const order = textOf(values, 'stripe_order');
  const told = hexesOf(values, 'stripe_colour');
  const ordered = (order ?? '').split('>').flatMap((id) => colourOf(id)?.hex ?? []);
  const stripeColours = ordered.length > 0 ? ordered : told;
  const checkColours = hexesOf(values, 'check_colour');
  const pattern = choicesOf(values, 'pattern')[0] ?? impliedPattern(stripeColours, checkColours);
  return {
    garment,
    isAbsent: isNone(values, 'worn'),
    colour: hexesOf(values, 'colour')[0],
    secondColour: hexesOf(values, 'second_colour')[0],
    trimColour: hexesOf(values, 'trim_colour')[0],
    pattern,
    stripeDirection: choicesOf(values, 'stripe_direction')[0],
    stripeGroup: choicesOf(values, 'stripe_group')[0],
    stripeWidth: choicesOf(values, 'stripe_width')[0],
    kind: choicesOf(values, 'kind')[0],
    buttonColour: hexesOf(values, 'button_colour')[0],
    trimPlaces: choicesOf(values, 'trim_place'),
    stripeColours,
    checkColours,
  };
}

function badgeLook(values: Values): BadgeLook {
  return {
    isAbsent: isNone(values, 'worn'),
    motifs: choicesOf(values, 'motif'),
    outline: choicesOf(values, 'outline')[0],
    letters: textOf(values, 'letters'),
    motto: textOf(values, 'motto'),
    colour: hexesOf(values, 'colour')[0],
    secondColour: hexesOf(values, 'second_colour')[0],
    motifColour: hexesOf(values, 'motif_colour')[0],
    on: choicesOf(values, 'place')[0],
  };
}

function impliedPattern(stripes: readonly string[], checks: readonly string[]): string | undefined {
  if (stripes.length > 0) return 'stripes';
  return checks.length > 0 ? 'checks' : undefined;
}

function hexesOf(values: Values, aspect: string): readonly string[] {
  return (values.get(aspect) ?? []).flatMap((value) =>
    value.kind === 'colour' ? (hexOf(value.colour) ?? []) : [],
  );
}

function hexOf(colour: ColourId): string | undefined {
  return colourOf(colour)?.hex;
}

function choicesOf(values: Values, aspect: string): readonly string[] {
  return (values.get(aspect) ?? []).flatMap((value) => (value.kind === 'choice' ? value.choice : []));
}

function textOf(values: Values, aspect: string): string | undefined {
  return (values.get(aspect) ?? []).flatMap((value) => (value.kind === 'text' ? value.text : []))[0];
}

function isNone(values: Values, aspect: string): boolean {
  return (values.get(aspect) ?? []).some(({ kind }) => kind === 'absent');
}
