// The best schools and exactly how many fit equally well, without looking at every outfit: the table whose best designs
// fewest wear leads; its designs are walked from the best down, and the walk ends where nothing that follows can reach the
// last group that is asked for.
import type { RowDesigns, SearchIndex } from './searchIndex';
import { rowsReaching, type ScoredTable } from './scores';

/** Schools with the same score. */
export interface TieGroup {
  /** Steps of a bit. */
  readonly score: number;
  /** All of them, also where fewer are listed. */
  readonly count: number;
  /** Numbers of schools, in the catalogue's order. */
  readonly schools: readonly number[];
}

export interface Ranking {
  readonly groups: readonly TieGroup[];
  /** Row of the outfit that fits best, of each school of a group. */
  readonly bestRow: (school: number) => number;
}

/** Room that is used again for every query; one query at a time. */
export class RankRoom {
  private readonly best: Int32Array;
  private readonly bestRows: Uint32Array;
  private readonly stamps: Uint32Array;
  private readonly touched: Uint32Array;
  private stamp = 0;

  constructor(private readonly index: SearchIndex) {
    const { count } = index.catalogue.schools;
    this.best = new Int32Array(count);
    this.bestRows = new Uint32Array(count);
    this.stamps = new Uint32Array(count);
    this.touched = new Uint32Array(count);
  }

  /**
   * Ranks schools by their best outfit.
   *
   * @param mask - 1 by row for outfits that the filters let through; undefined for all.
   * @param wanted - groups are given from the best down until they hold this many schools; the last one is whole.
   * @returns only schools with a score above 0: something must speak for a school.
   */
  rank(tables: readonly ScoredTable[], mask: Uint8Array | undefined, wanted: number): Ranking {
    this.stamp += 1;
    const most = tables.reduce((sum, table) => sum + table.most, 0);
    const walk = new Walk(Math.max(0, most), wanted);
    const count = tables.length === 0 || most <= 0 ? 0 : this.walkRows(tables, mask, walk);
    const groups = this.groupsOf(count, walk.threshold);
    return { groups, bestRow: (school) => this.bestRows[school] ?? 0 };
  }

  /**
   * Walks twice: a little way down the rarest table, which tells how well a school must fit, and then down the table that
   * fewest outfits of can still reach that.
   *
   * @returns how many schools were touched.
   */
  private walkRows(tables: readonly ScoredTable[], mask: Uint8Array | undefined, walk: Walk): number {
    const most = tables.reduce((sum, table) => sum + table.most, 0);
    const first = leastBy(tables, (table) => rowsReaching(table, table.most));
    if (first === undefined) return 0;
    const touched = this.walkFrom(first, tables, { mask, walk, touched: 0, least: firstLevel(first) });
    const needed = (table: ScoredTable): number => walk.threshold - (most - table.most);
    const best = leastBy(tables, (table) => rowsReaching(table, needed(table))) ?? first;
    const rows = rowsReaching(best, needed(best));
    return rows * FEWER_THAN_ONE_OF > this.index.rowSchool.length
      ? this.scan(tables, { mask, walk, touched })
      : this.walkFrom(best, tables, { mask, walk, touched, least: -Infinity });
  }

  private walkFrom(
    lead: ScoredTable,
    tables: readonly ScoredTable[],
    { mask, walk, touched: touchedBefore, least }: WalkSettings,
  ): number {
    const leading = this.index.tables[lead.table];
    if (leading === undefined) return touchedBefore;
    const rest = this.steps(tables.filter((table) => table !== lead));
    const restMost = rest.after[0] ?? 0;
    const { starts, rows } = leading.byDesign();
    let touched = touchedBefore;
    for (const design of fromBest(lead, Math.max(least, walk.threshold - restMost))) {
      const leadScore = lead.scores[design] as number;
      if (leadScore + restMost < walk.threshold) break;
      const end = starts[design + 1] as number;
      for (let at = starts[design] as number; at < end; at += 1) {
        const row = rows[at] as number;
        if (mask !== undefined && mask[row] === 0) continue;
        const score = scoreOf(row, leadScore, rest, walk.threshold);
        if (score >= walk.threshold) touched = this.take(row, score, walk, touched);
      }
    }
    return touched;
  }

  /** Looks at every outfit in its order: quicker than to jump where many can still reach what is asked for. */
  private scan(
    tables: readonly ScoredTable[],
    { mask, walk, touched: before }: Omit<WalkSettings, 'least'>,
  ): number {
    const { scores, designs, after } = this.steps(tables);
    const [firstScores, firstDesigns] = [scores[0], designs[0]];
    if (firstScores === undefined || firstDesigns === undefined) return before;
    const rest: Steps = { scores: scores.slice(1), designs: designs.slice(1), after: after.slice(1) };
    const restMost = rest.after[0] ?? 0;
    const rows = this.index.rowSchool.length;
    let touched = before;
    for (let row = 0; row < rows; row += 1) {
      // Most rows are given up here: what is asked of all of them has no loop of its own.
      const begun = firstScores[firstDesigns[row] as number] as number;
      if (begun + restMost < walk.threshold || mask?.[row] === 0) continue;
      const score = scoreOf(row, begun, rest, walk.threshold);
      if (score >= walk.threshold) touched = this.take(row, score, walk, touched);
    }
    return touched;
  }

  /** The tables that tell outfits apart most come first, so that most rows are given up after one look. */
  private steps(tables: readonly ScoredTable[]): Steps {
    const inOrder = [...tables].sort((left, right) => right.most - right.least - (left.most - left.least));
    return {
      scores: inOrder.map(({ scores }) => scores),
      designs: inOrder.map(({ table }) => this.index.tables[table]?.rowDesign ?? new Uint16Array(0)),
      after: inOrder.map((_, at) => inOrder.slice(at).reduce((sum, { most }) => sum + most, 0)),
    };
  }

  private take(row: number, score: number, walk: Walk, touched: number): number {
    const school = this.index.rowSchool[row] as number;
    if (this.stamps[school] !== this.stamp) {
      this.stamps[school] = this.stamp;
      this.touched[touched] = school;
      this.best[school] = score;
      this.bestRows[school] = row;
      walk.enter(score);
      return touched + 1;
    }
    const before = this.best[school] as number;
    if (score < before || (score === before && row >= (this.bestRows[school] as number))) return touched;
    walk.rise(before, score);
    this.best[school] = score;
    this.bestRows[school] = row;
    return touched;
  }

  private groupsOf(touched: number, threshold: number): readonly TieGroup[] {
    const byScore = new Map<number, number[]>();
    for (let at = 0; at < touched; at += 1) {
      const school = this.touched[at] as number;
      const score = this.best[school] as number;
      if (score < threshold) continue;
      const group = byScore.get(score);
      if (group === undefined) byScore.set(score, [school]);
      else group.push(school);
    }
    return [...byScore]
      .sort(([left], [right]) => right - left)
      .map(([score, schools]) => ({
        score,
        count: schools.length,
        schools: schools.sort((left, right) => left - right),
      }));
  }
}

interface WalkSettings {
  readonly mask: Uint8Array | undefined;
  readonly walk: Walk;
  readonly touched: number;
  /** Designs that score less are not walked. */
  readonly least: number;
}

const FIRST_ROWS = 1500;
const FEWER_THAN_ONE_OF = 8; // jumping costs some eight times what going on to the next outfit costs

/** Tables in the order in which they are looked at. */
interface Steps {
  readonly scores: readonly Int16Array[];
  readonly designs: readonly RowDesigns[];
  /** The most that this table and those behind it can add. */
  readonly after: readonly number[];
}

/** The score of a row, or something below the threshold where it cannot reach it. */
function scoreOf(row: number, begun: number, { scores, designs, after }: Steps, threshold: number): number {
  let score = begun;
  for (let table = 0; table < scores.length; table += 1) {
    if (score + (after[table] as number) < threshold) return -1;
    score += (scores[table] as Int16Array)[(designs[table] as RowDesigns)[row] as number] as number;
  }
  return score;
}

/** How far down the best designs of a table are the first `FIRST_ROWS` outfits, all that score the same among them. */
function firstLevel({ most, rowsWithin }: ScoredTable): number {
  const below = rowsWithin.findIndex((rows) => rows >= FIRST_ROWS);
  return below < 0 ? -Infinity : most - below;
}

/** The first table of those for which a number is least. */
function leastBy(
  tables: readonly ScoredTable[],
  numberOf: (table: ScoredTable) => number,
): ScoredTable | undefined {
  let [found, least]: [ScoredTable | undefined, number] = [undefined, Infinity];
  for (const table of tables) {
    const number = numberOf(table);
    if (number < least) [found, least] = [table, number];
  }
  return found;
}

/** Keeps the score that a school must reach to be in a group that is asked for. */
class Walk {
  private readonly schools: Uint32Array;
  private above = 0;
  threshold = 1;

  constructor(
    most: number,
    private readonly wanted: number,
  ) {
    this.schools = new Uint32Array(most + 1);
  }

  enter(score: number): void {
    this.schools[score] = (this.schools[score] as number) + 1;
    this.above += 1;
    this.lift();
  }

  rise(before: number, score: number): void {
    this.schools[before] = (this.schools[before] as number) - 1;
    this.schools[score] = (this.schools[score] as number) + 1;
    if (before < this.threshold && score >= this.threshold) this.above += 1;
    this.lift();
  }

  /** While enough schools are above the lowest group, it is not asked for. */
  private lift(): void {
    while (this.above - (this.schools[this.threshold] as number) >= this.wanted) {
      this.above -= this.schools[this.threshold] as number;
      this.threshold += 1;
    }
  }
}

/** Designs that score at least so much, best first; equal ones in their order. */
function fromBest({ scores, most, least: worst }: ScoredTable, least: number): Uint32Array {
  const lowest = Math.max(least, worst);
  const width = Math.max(0, most - lowest + 1);
  const starts = new Uint32Array(width + 1);
  for (let design = 0; design < scores.length; design += 1) {
    const score = scores[design] as number;
    if (score >= lowest && score <= most)
      starts[most - score + 1] = (starts[most - score + 1] as number) + 1;
  }
  for (let depth = 1; depth <= width; depth += 1)
    starts[depth] = (starts[depth] as number) + (starts[depth - 1] as number);
  const designs = new Uint32Array(starts[width] as number);
  for (let design = 0; design < scores.length; design += 1) {
    const score = scores[design] as number;
    if (score < lowest || score > most) continue;
    const place = starts[most - score] as number;
    designs[place] = design;
    starts[most - score] = place + 1;
  }
  return designs;
}
