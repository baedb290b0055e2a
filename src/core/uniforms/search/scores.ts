// From clues to scores of designs: each distinct set of values is weighed once, then each distinct design added up, and each
// table that is asked for in the same words once.
import { once } from '../../once';
import type { Light } from '../outfit';
import type { Clue } from './clues';
import type { SearchIndex, SlotPlace, TableIndex } from './searchIndex';
import type { Weighing } from './slotIndex';

/** A clue with what it is worth. */
export interface WeighedClue {
  readonly clue: Clue;
  /** Undefined where the catalogue knows nothing of the slot; such a clue is worth nothing. */
  readonly known: { readonly place: SlotPlace; readonly weighing: Weighing } | undefined;
}

/** The designs of one table, scored by all clues that speak of them. */
export interface ScoredTable {
  readonly table: number;
  /** Steps of a bit by design. 16 bits hold them: 60 clues of 20 bits are 19,200 steps. */
  readonly scores: Int16Array;
  /** Of the designs that any outfit has. */
  readonly most: number;
  readonly least: number;
  /** By step below `most`: outfits whose design scores at most so much less. */
  readonly rowsWithin: Uint32Array;
  /** Designs that score at most `most`, best first; equal ones in their order. Sorted when first asked for. */
  readonly fromBest: () => Uint32Array;
}

/** Weighs each clue against the cells of its slot. */
export function weigh(index: SearchIndex, clues: readonly Clue[], light: Light): readonly WeighedClue[] {
  return clues.map((clue) => {
    const place = index.slots.get(clue.slot);
    if (place === undefined) return { clue, known: undefined };
    return { clue, known: { place, weighing: place.index.weigh(clue, { light, lab: clue.lab }) } };
  });
}

const MAX_REMEMBERED_BYTES = 12_000_000; // some 200 questions about ties, and all about shirts

/** Scores tables, and remembers those that were asked for last: a batch speaks of black trousers again and again. */
export class TableScorer {
  private readonly remembered = new Map<string, ScoredTable>();
  private bytes = 0;

  constructor(private readonly index: SearchIndex) {}

  /** Each table that a clue speaks of, once. */
  score(weighed: readonly WeighedClue[]): readonly ScoredTable[] {
    const byTable = new Map<number, Column[]>();
    for (const { known } of weighed) {
      if (known === undefined) continue;
      const { table, column } = known.place;
      const cells = this.index.tables[table]?.cells[column];
      const columns = byTable.get(table) ?? [];
      if (cells !== undefined) columns.push({ cells, weighing: known.weighing });
      byTable.set(table, columns);
    }
    return Array.from(byTable, ([table, columns]) => this.scored(table, columns));
  }

  private scored(number: number, columns: readonly Column[]): ScoredTable {
    const key = columns.map(({ weighing }) => weighing.name).join('&');
    const known = this.remembered.get(key);
    if (known !== undefined) {
      this.remembered.delete(key); // set again as the last, so that the first is the one unasked for longest
      this.remembered.set(key, known);
      return known;
    }
    const made = scoreTable(number, this.index.tables[number] as TableIndex, columns);
    this.remembered.set(key, made);
    this.bytes += bytesOf(made);
    for (const [oldest, table] of this.remembered) {
      if (this.bytes <= MAX_REMEMBERED_BYTES || oldest === key) break;
      this.remembered.delete(oldest);
      this.bytes -= bytesOf(table);
    }
    return made;
  }
}

const BYTES_BESIDE = 400; // of the objects and of the key

function bytesOf({ scores, rowsWithin }: ScoredTable): number {
  const sorted = scores.length * Uint32Array.BYTES_PER_ELEMENT;
  return scores.byteLength + rowsWithin.byteLength + sorted + BYTES_BESIDE;
}

/** What one clue is worth, by the cells of one column. */
interface Column {
  readonly cells: Uint32Array;
  readonly weighing: Weighing;
}

function scoreTable(table: number, { counts }: TableIndex, columns: readonly Column[]): ScoredTable {
  const scores = new Int16Array(counts.length);
  for (let at = 0; at < columns.length; at += 2) addSteps(scores, columns[at] as Column, columns[at + 1]);
  const highest = columns.reduce((sum, { weighing }) => sum + weighing.most, 0);
  const lowest = columns.reduce((sum, { weighing }) => sum + weighing.least, 0);
  const rows = new Uint32Array(highest - lowest + 1);
  for (let design = 0; design < scores.length; design += 1) {
    const below = highest - (scores[design] as number);
    rows[below] = (rows[below] as number) + (counts[design] as number);
  }
  const bounds = within(rows, highest);
  return { table, scores, ...bounds, fromBest: once(() => sortedFromBest(scores, bounds)) };
}

function sortedFromBest(scores: Int16Array, { most, least }: Bounds): Uint32Array {
  const starts = new Uint32Array(most - least + 2);
  for (let design = 0; design < scores.length; design += 1) {
    const score = scores[design] as number;
    if (score >= least && score <= most) starts[most - score + 1] = (starts[most - score + 1] as number) + 1;
  }
  for (let depth = 1; depth < starts.length; depth += 1)
    starts[depth] = (starts[depth] as number) + (starts[depth - 1] as number);
  const designs = new Uint32Array(starts.at(-1) ?? 0);
  for (let design = 0; design < scores.length; design += 1) {
    const score = scores[design] as number;
    if (score < least || score > most) continue;
    const place = starts[most - score] as number;
    designs[place] = design;
    starts[most - score] = place + 1;
  }
  return designs;
}

/** Columns two at a time: the scores are read and written half as often. */
function addSteps(scores: Int16Array, one: Column, two: Column | undefined): void {
  const [cells, { steps }] = [one.cells, one.weighing];
  if (two === undefined) {
    for (let design = 0; design < scores.length; design += 1)
      scores[design] = (scores[design] as number) + (steps[cells[design] as number] as number);
    return;
  }
  const [otherCells, { steps: otherSteps }] = [two.cells, two.weighing];
  for (let design = 0; design < scores.length; design += 1)
    scores[design] =
      (scores[design] as number) +
      (steps[cells[design] as number] as number) +
      (otherSteps[otherCells[design] as number] as number);
}

type Bounds = Pick<ScoredTable, 'most' | 'least' | 'rowsWithin'>;

/**
 * Where the scores of outfits begin and end, and how many are above each; a design that no outfit has (the first, which
 * knows nothing, stands in every table) does not count.
 *
 * @param rows - outfits by how far their design is below `highest`.
 */
function within(rows: Uint32Array, highest: number): Bounds {
  const isWorn = (count: number): boolean => count > 0;
  const first = Math.max(0, rows.findIndex(isWorn));
  const last = Math.max(first, rows.findLastIndex(isWorn));
  const rowsWithin = rows.subarray(first, last + 1);
  for (let below = 1; below < rowsWithin.length; below += 1)
    rowsWithin[below] = (rowsWithin[below] as number) + (rowsWithin[below - 1] as number);
  return { most: highest - first, least: highest - last, rowsWithin };
}
