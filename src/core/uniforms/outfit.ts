// The shapes that every part of the uniform tool speaks in: what a school wears, what somebody saw, what is asked. Plain
// frozen data: vocabulary, intake, catalogue, search and page all read these and add none of their own to them.
import type { Span } from '../brand';
import type { Lab } from './colour/lab';

/** A school of a nation: `GB-ENG:100000` (URN), `GB-WLS:6602129`, `GB-NIR:1010014`. */
export type SchoolKey = string & { readonly unit: 'nation:number' };

/** A named colour of the vocabulary (`navy`, `bottle_green`); its CIE Lab stands there. */
export type ColourId = string & { readonly unit: 'colour of the vocabulary' };

/** Where something is seen, garment and aspect: `blazer.trim_colour`. Only those of `slots.ts` exist. */
export type Slot = string & { readonly unit: 'garment.aspect' };

export type SlotValue =
  | { readonly kind: 'colour'; readonly colour: ColourId }
  /** One of the slot's choices in `slots.ts`: a pattern, an outline, a motif of the vocabulary. */
  | { readonly kind: 'choice'; readonly choice: string }
  /** Letters, a motto, an order of stripes; compared folded (see `foldText`). */
  | { readonly kind: 'text'; readonly text: string }
  /**
   * There is none: in `….worn`, the school has no such garment, or the person wears none; in another slot, the garment has
   * none of it (`blazer.trim_colour`: no trim).
   */
  | { readonly kind: 'absent' };

export const outfitKinds = ['everyday', 'summer', 'sixth form', 'pe kit'] as const;
export type OutfitKind = (typeof outfitKinds)[number];

/** What is known of one slot of an outfit. Several values: each may be seen (grey *or* black trousers; stripes gold *and* white). */
export interface OutfitFact {
  readonly slot: Slot;
  readonly values: readonly SlotValue[];
}

/** What a school wears, in one of its kinds, in some years. A slot that is not told is unknown, never "plain" or "none". */
export interface Outfit {
  readonly school: SchoolKey;
  readonly kind: OutfitKind;
  /** First and last calendar year it was worn; undefined: not known (first) or still worn (last). */
  readonly wornFrom?: number;
  readonly wornTo?: number;
  readonly facts: readonly OutfitFact[];
  /** Who told it: the id of a source of the intake. */
  readonly source: string;
  /** A supplier's stock design, shared by many schools; undefined where it is the school's own or not known. */
  readonly supplierDesign?: string;
}

export interface ObservedValue {
  readonly value: SlotValue;
  readonly probability01: number;
}

/** What was seen in one slot: from words, from the form, later from pictures. Several values are "or". */
export interface Observation {
  readonly slot: Slot;
  /** Probabilities sum to at most 1; what is missing to 1 is "something else". */
  readonly values: readonly ObservedValue[];
  /** How sure the one who saw is that the slot was seen at all: "might be grey trousers" is below 1. */
  readonly certainty01: number;
  readonly origin: 'words' | 'form' | 'picture';
  /** A measured colour (D65), where a picture gave one; read in place of the named colour's own. */
  readonly lab?: Lab;
  /** Where in the words it was read. */
  readonly span?: Span;
}

export const schoolPhases = [
  'nursery',
  'primary',
  'middle',
  'secondary',
  'all-through',
  '16 plus',
  'unknown',
] as const;
export type SchoolPhase = (typeof schoolPhases)[number];

export const schoolSexes = ['mixed', 'girls', 'boys', 'unknown'] as const;
export type SchoolSex = (typeof schoolSexes)[number];

/** Each filter stands alone and can be taken back; an absent one filters nothing. A school of which a filter's field is not known stays in. */
export interface QueryFilters {
  readonly near?: {
    readonly latitude: number;
    readonly longitude: number;
    readonly radiusKilometres: number;
  };
  readonly phases?: readonly SchoolPhase[];
  readonly sexes?: readonly SchoolSex[];
  readonly nations?: readonly string[];
  readonly authorities?: readonly string[];
  /** Calendar years of which one at least the outfit was worn in. */
  readonly years?: { readonly from: number; readonly to: number };
  readonly kinds?: readonly OutfitKind[];
  /** `open`: only schools that are open today; closed ones are in otherwise, with their successor. */
  readonly status?: 'open' | 'closed';
}

/** What the light was like: how far a colour may seem another. `poor`: lamps, dusk, a bad picture. */
export const lightKinds = ['daylight', 'poor'] as const;
export type Light = (typeof lightKinds)[number];

export interface UniformQuery {
  readonly observations: readonly Observation[];
  readonly filters: QueryFilters;
  /** Left out: daylight. */
  readonly light?: Light;
}

const MAX_TEXT_CHARACTERS = 200; // a motto is a line; longer is a paste of something else

/** A text as it is compared: letters and digits only, lower case, no accents ("St. Máry’s" is `stmarys`). */
export function foldText(text: string): string {
  return text
    .slice(0, MAX_TEXT_CHARACTERS)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
