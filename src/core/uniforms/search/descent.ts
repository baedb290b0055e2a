// Down the tables of a query, a level of one table at a time, until no outfit that was not looked at can reach the score
// that is asked for: such an outfit scores in each table at most what stands next there (the threshold algorithm of Fagin,
// Lotem and Naor 2003). The table comes next whose level costs fewest outfits for what it takes from that bound.
import type { ScoredTable } from './scores';

/** Designs of one table that score alike. */
export interface Level {
  readonly table: ScoredTable;
  readonly score: number;
  readonly designs: Uint32Array;
}

/** The level of a table that comes next. */
interface Next {
  readonly table: ScoredTable;
  /** Steps below the table's most. */
  below: number;
  /** Outfits of it. */
  rows: number;
  /** Steps to the level after it; undefined where it is the last, and with it every outfit was looked at. */
  gain: number | undefined;
  /** Where its designs begin in the table's order. */
  start: number;
}

export class Descent {
  private readonly tables: readonly Next[];
  private next: Next | undefined;
  /** The most that an outfit of no level so far can score. */
  bound: number;

  /** @param tables - at least one. */
  constructor(tables: readonly ScoredTable[]) {
    this.tables = tables.map((table) => nextOf({ table, below: 0, rows: 0, gain: 0, start: 0 }));
    this.bound = tables.reduce((sum, { most }) => sum + most, 0);
  }

  /**
   * Chooses the level that comes next.
   *
   * @param wanted - the score that is asked for; what a level takes from the bound beyond it is worth nothing.
   * @returns how many outfits are of that level.
   */
  choose(wanted: number): number {
    const needed = this.bound - wanted + 1;
    let least = Infinity;
    for (const next of this.tables) {
      const price = next.rows / Math.min(next.gain ?? needed, needed);
      if (price < least) [this.next, least] = [next, price];
    }
    return this.next?.rows ?? 0;
  }

  /** Takes the level that was chosen. */
  take(): Level | undefined {
    if (this.next === undefined) return undefined;
    const { table, below, gain, start } = this.next;
    const score = table.most - below;
    const order = table.fromBest();
    let end = start;
    while (end < order.length && table.scores[order[end] as number] === score) end += 1;
    this.bound = gain === undefined ? -Infinity : this.bound - gain;
    if (gain !== undefined) nextOf(Object.assign(this.next, { below: below + gain, start: end }));
    return { table, score, designs: order.subarray(start, end) };
  }
}

/** Reads rows and gain of the level that a table has come to. */
function nextOf(next: Next): Next {
  const { below, table } = next;
  const { rowsWithin } = table;
  const upToIt = rowsWithin[below] ?? 0;
  next.rows = upToIt - (rowsWithin[below - 1] ?? 0);
  let after = below + 1;
  while (after < rowsWithin.length && rowsWithin[after] === upToIt) after += 1;
  next.gain = after < rowsWithin.length ? after - below : undefined;
  return next;
}
