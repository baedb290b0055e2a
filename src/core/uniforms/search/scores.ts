// From clues to scores of designs: each distinct set of values is weighed once, then each distinct design added up.
import type { Light } from '../outfit';
import type { Clue } from './clues';
import type { SearchIndex, SlotPlace } from './searchIndex';

/** A clue with the steps it is worth by cell. */
export interface WeighedClue {
  readonly clue: Clue;
  /** Undefined where the catalogue knows nothing of the slot. */
  readonly place: SlotPlace | undefined;
  readonly steps: Int16Array;
}

export interface ScoredTable {
  readonly table: number;
  /** By design. */
  readonly scores: Int32Array;
  readonly most: number;
  readonly least: number;
  /** Outfits whose design scores most. */
  readonly rowsAtMost: number;
}

const nothing = new Int16Array(0);

/** Weighs each clue against the cells of its slot. */
export function weigh(index: SearchIndex, clues: readonly Clue[], light: Light): readonly WeighedClue[] {
  return clues.map((clue) => {
    const place = index.slots.get(clue.slot);
    return { clue, place, steps: place?.index.stepsOf(clue, { light, lab: clue.lab }) ?? nothing };
  });
}

/** Scores of the designs of each table that a clue speaks of. */
export function scoreTables(index: SearchIndex, weighed: readonly WeighedClue[]): readonly ScoredTable[] {
  const numbers = [...new Set(weighed.flatMap(({ place }) => place?.table ?? []))];
  return numbers.map((table) => {
    const { designs } = index.tables[table]?.table ?? { designs: 0 };
    const scores = new Int32Array(designs);
    for (const { place, steps } of weighed)
      if (place?.table === table) addSteps(scores, index.tables[table]?.cells[place.column], steps);
    return { table, scores, ...extremes(scores, index.tables[table]?.counts) };
  });
}

function addSteps(scores: Int32Array, cells: Uint32Array | undefined, steps: Int16Array): void {
  if (cells === undefined) return;
  for (let design = 0; design < scores.length; design += 1)
    scores[design] = (scores[design] as number) + (steps[cells[design] as number] as number);
}

function extremes(
  scores: Int32Array,
  counts: Uint32Array | undefined,
): Pick<ScoredTable, 'most' | 'least' | 'rowsAtMost'> {
  let [most, least, rowsAtMost] = [-Infinity, Infinity, 0];
  for (let design = 0; design < scores.length; design += 1) {
    const [score, count] = [scores[design] as number, counts?.[design] ?? 0];
    if (count === 0) continue; // design 0 stands in every table, also where no outfit has it
    if (score > most) [most, rowsAtMost] = [score, 0];
    if (score === most) rowsAtMost += count;
    if (score < least) least = score;
  }
  return { most, least, rowsAtMost };
}
