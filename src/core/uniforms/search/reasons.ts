// Why a school stands where it stands: for each clue what was seen, what the school has, and what that is worth.
import { FIRST_CELL, NOTHING_THERE, UNKNOWN } from '../catalogue/cells';
import type { ObservedValue, Slot, SlotValue } from '../outfit';
import { slotDefinition } from '../slots';
import { cellAt, type SearchIndex } from './searchIndex';
import type { WeighedClue } from './scores';
import type { Weighing } from './slotIndex';
import { namedDifference } from './similarity';
import { STEPS_A_BIT } from './weights';

/** `near`: alike, not the same (another shade, a mirrored stripe). `no data`: nobody told; it costs nothing. */
export type Verdict = 'agrees' | 'near' | 'disagrees' | 'no data' | 'nothing there';

export interface Reason {
  readonly slot: Slot;
  /** "the tie’s stripes". */
  readonly label: string;
  readonly seen: readonly ObservedValue[];
  /** Any of these is worn; empty without data. */
  readonly has: readonly SlotValue[];
  readonly verdict: Verdict;
  /** Difference of the nearest pair of named colours, CIEDE2000; undefined for what is no colour. */
  readonly deltaE: number | undefined;
  /** What it adds to the score; the reasons of a school add up to it exactly. */
  readonly bits: number;
  /** Nobody said it; it follows from another observation. */
  readonly isImplied: boolean;
}

const ALIKE_01 = 0.98;

/**
 * The reasons of outfits, those that count most first.
 *
 * @returns reads them by row; for a shortlist, in which the same few values come up again and again: each is told once.
 */
export function reasonsOf(
  index: SearchIndex,
  weighed: readonly WeighedClue[],
): (row: number) => readonly Reason[] {
  const told = weighed.map((one) => ({ one, byCell: new Map<number, Reason>() }));
  return (row) =>
    told
      .map(({ one, byCell }) => {
        const cell = one.known === undefined ? UNKNOWN : cellAt(index, one.known.place, row);
        const reason = byCell.get(cell) ?? reasonOf(one, cell);
        byCell.set(cell, reason);
        return reason;
      })
      .sort((left, right) => Math.abs(right.bits) - Math.abs(left.bits) || (left.slot < right.slot ? -1 : 1));
}

function reasonOf({ clue, known }: WeighedClue, cell: number): Reason {
  const has = known?.place.index.valuesOf(cell) ?? [];
  return {
    slot: clue.slot,
    label: slotDefinition(clue.slot)?.label ?? clue.slot,
    seen: clue.values,
    has,
    verdict: verdictOf(cell, known === undefined ? 0 : likeness01(known.weighing, cell)),
    deltaE: nearest(clue.values, has),
    bits: (known?.weighing.steps[cell] ?? 0) / STEPS_A_BIT,
    isImplied: clue.isImplied,
  };
}

/** How like the likest of a clue's values is to a cell, 0–1. */
function likeness01({ similarities }: Weighing, cell: number): number {
  return similarities.reduce((most, likeness) => Math.max(most, likeness[cell - FIRST_CELL] ?? 0), 0);
}

function verdictOf(cell: number, likeness01: number): Verdict {
  if (cell === UNKNOWN) return 'no data';
  if (cell === NOTHING_THERE) return 'nothing there';
  if (likeness01 >= ALIKE_01) return 'agrees';
  return likeness01 >= MIN_NEAR_01 ? 'near' : 'disagrees';
}

const MIN_NEAR_01 = 0.05;

function nearest(seen: readonly ObservedValue[], has: readonly SlotValue[]): number | undefined {
  const differences = seen.flatMap(({ value }) =>
    has.flatMap((own) =>
      value.kind === 'colour' && own.kind === 'colour'
        ? (namedDifference(value.colour, own.colour) ?? [])
        : [],
    ),
  );
  return differences.length === 0 ? undefined : Math.min(...differences);
}
