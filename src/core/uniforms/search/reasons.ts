// Why a school stands where it stands: for each clue what was seen, what the school has, and what that is worth.
import { NOTHING_THERE, UNKNOWN } from '../catalogue/cells';
import type { ObservedValue, Slot, SlotValue } from '../outfit';
import { slotDefinition } from '../slots';
import { cellAt, type SearchIndex } from './searchIndex';
import type { WeighedClue } from './scores';
import { namedDifference, type Seeing } from './similarity';
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

/** The reasons of one outfit, those that count most first. */
export function reasonsOf(
  index: SearchIndex,
  weighed: readonly WeighedClue[],
  row: number,
  light: Seeing['light'],
): readonly Reason[] {
  return weighed
    .map((one) => reasonOf(index, one, row, light))
    .sort((left, right) => Math.abs(right.bits) - Math.abs(left.bits) || (left.slot < right.slot ? -1 : 1));
}

function reasonOf(
  index: SearchIndex,
  { clue, place, steps }: WeighedClue,
  row: number,
  light: Seeing['light'],
): Reason {
  const cell = place === undefined ? UNKNOWN : cellAt(index, place, row);
  const has = place?.index.valuesOf(cell) ?? [];
  const likeness = place?.index.likeness01(clue, cell, { light, lab: clue.lab }) ?? 0;
  return {
    slot: clue.slot,
    label: slotDefinition(clue.slot)?.label ?? clue.slot,
    seen: clue.values,
    has,
    verdict: verdictOf(cell, likeness),
    deltaE: nearest(clue.values, has),
    bits: (steps[cell] ?? 0) / STEPS_A_BIT,
    isImplied: clue.isImplied,
  };
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
