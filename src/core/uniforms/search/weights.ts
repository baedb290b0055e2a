// What a clue is worth, in bits (log2 of a likelihood ratio). A clue that agrees is worth as much as the value is rare; one
// that disagrees costs a bounded number, because people err; one of which the school has no data is worth nothing.
//
// For a school whose value is like the seen one by `similarity` (0–1):
//     bits = log2(error + (1 − error) · similarity / usual)
// with `usual` the mean similarity over all outfits that the catalogue knows the slot of. The mean of the ratio over those
// outfits is then exactly 1: a clue that tells nothing apart is worth nothing (Fellegi and Sunter 1969, with values that
// may be like each other). `certainty01` and "or" mix such ratios with 1.
import { slotDefinition } from '../slots';
import type { Slot } from '../outfit';

/** Steps that a bit is cut into: scores are whole numbers of them, so that equal is equal. */
export const STEPS_A_BIT = 16;

/**
 * Share of those who name a slot that name it wrong: own estimates, more for details and for what children take off. Colours
 * stand at three of ten: a wrong colour is the commonest slip, and one must not throw the right school out.
 */
const errorShares01: Readonly<Record<string, number>> = {
  ...{ colour: 0.3, second_colour: 0.3, trim_colour: 0.3, trim_place: 0.25, pattern: 0.12, kind: 0.2 },
  ...{ stripe_colour: 0.3, stripe_direction: 0.3, stripe_group: 0.3, stripe_order: 0.3, stripe_width: 0.3 },
  ...{ check_colour: 0.3, badge_place: 0.25, button_colour: 0.3, motif: 0.15, outline: 0.18, letters: 0.12 },
  ...{ motto: 0.12, place: 0.25, motif_colour: 0.3, worn: 0.2 },
};
/** A tie or a blazer is taken off: not seeing one says little of the school. */
const ERROR_WHERE_NOT_SEEN = 0.35;
const USUAL_ERROR = 0.2;

/** How often a slot is told wrong, 0–1. */
export function errorShare01(slot: Slot, isSeenAbsent: boolean): number {
  const aspect = slotDefinition(slot)?.aspect ?? '';
  if (aspect === 'worn' && isSeenAbsent) return ERROR_WHERE_NOT_SEEN;
  return errorShares01[aspect] ?? USUAL_ERROR;
}

/** The ratio of one value, before certainty. */
export function ratioOf(similarity01: number, usual01: number, error01: number): number {
  return error01 + ((1 - error01) * similarity01) / usual01;
}

/** A ratio in steps of a bit. */
export function stepsOf(ratio: number): number {
  return Math.round(Math.log2(ratio) * STEPS_A_BIT);
}
