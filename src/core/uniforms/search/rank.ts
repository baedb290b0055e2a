// The best schools and exactly how many fit equally well, without looking at every outfit: those of the best designs are
// looked at, table by table, until nothing that is left can reach the last group that is asked for.
import { Descent, type Level } from './descent';
import type { ScoredTable } from './scores';
import type { RowDesigns, SearchIndex } from './searchIndex';
import { Threshold, type Wanted } from './threshold';

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

const FEWER_THAN_ONE_OF = 8; // jumping costs some eight times what going on to the next outfit costs

/** Room that is used again for every query; one query at a time. */
export class RankRoom {
  private readonly best: Int32Array;
  private readonly bestRows: Uint32Array;
  private readonly stamps: Uint32Array;
  private readonly touched: Uint32Array;
  private touchedCount = 0;
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
   * @param wanted - groups are given from the best down until there are so many, and they hold so many schools; the last one
   *   is whole.
   * @returns only schools with a score above 0: something must speak for a school.
   */
  rank(tables: readonly ScoredTable[], mask: Uint8Array | undefined, wanted: Wanted): Ranking {
    this.stamp += 1;
    this.touchedCount = 0;
    const most = tables.reduce((sum, table) => sum + table.most, 0);
    const threshold = new Threshold(Math.max(0, most), wanted);
    if (tables.length > 0 && most > 0) this.look(tables, { mask, threshold });
    const groups = this.groupsFrom(threshold.score);
    // A school that rises may leave a group empty that was counted when the threshold passed it: once more, further down.
    if (groups.length < wanted.groups && threshold.score > 1)
      return this.rank(tables, mask, { ...wanted, groups: 2 * wanted.groups });
    return {
      groups,
      bestRow: (school) => this.bestRows[school] ?? 0,
    };
  }

  /** Looks at the outfits of the best designs, or at all of them where those are too many. */
  private look(tables: readonly ScoredTable[], looking: Looking): void {
    const { threshold } = looking;
    const descent = new Descent(tables);
    const others = new Map<ScoredTable, Steps>();
    let left = this.index.rowSchool.length / FEWER_THAN_ONE_OF;
    while (descent.bound >= threshold.score) {
      left -= descent.choose(threshold.score);
      if (left < 0) {
        this.scan(tables, looking);
        return;
      }
      const level = descent.take();
      if (level === undefined) return;
      const rest = others.get(level.table) ?? this.steps(tables.filter((table) => table !== level.table));
      others.set(level.table, rest);
      this.lookAt(level, rest, looking);
    }
  }

  private lookAt({ table, score: begun, designs }: Level, rest: Steps, { mask, threshold }: Looking): void {
    const leading = this.index.tables[table.table];
    if (leading === undefined || begun + (rest.after[0] ?? 0) < threshold.score) return;
    const { starts, rows } = leading.byDesign();
    for (const design of designs) {
      const end = starts[design + 1] as number;
      for (let at = starts[design] as number; at < end; at += 1) {
        const row = rows[at] as number;
        if (mask !== undefined && mask[row] === 0) continue;
        const score = scoreOf(row, begun, rest, threshold.score);
        if (score >= threshold.score) this.take(row, score, threshold);
      }
    }
  }

  /** Looks at every outfit in its order: quicker than to jump where many can still reach what is asked for. */
  private scan(tables: readonly ScoredTable[], { mask, threshold }: Looking): void {
    const { scores, designs, after } = this.steps(tables);
    const [firstScores, firstDesigns] = [scores[0], designs[0]];
    if (firstScores === undefined || firstDesigns === undefined) return;
    const rest: Steps = { scores: scores.slice(1), designs: designs.slice(1), after: after.slice(1) };
    const restMost = rest.after[0] ?? 0;
    const rows = this.index.rowSchool.length;
    for (let row = 0; row < rows; row += 1) {
      // Most rows are given up here: what is asked of all of them has no loop of its own.
      const begun = firstScores[firstDesigns[row] as number] as number;
      if (begun + restMost < threshold.score || mask?.[row] === 0) continue;
      const score = scoreOf(row, begun, rest, threshold.score);
      if (score >= threshold.score) this.take(row, score, threshold);
    }
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

  private take(row: number, score: number, threshold: Threshold): void {
    const school = this.index.rowSchool[row] as number;
    if (this.stamps[school] !== this.stamp) {
      this.stamps[school] = this.stamp;
      this.touched[this.touchedCount] = school;
      this.touchedCount += 1;
      this.best[school] = score;
      this.bestRows[school] = row;
      threshold.enter(score);
      return;
    }
    const before = this.best[school] as number;
    if (score < before || (score === before && row >= (this.bestRows[school] as number))) return;
    threshold.rise(before, score);
    this.best[school] = score;
    this.bestRows[school] = row;
  }

  private groupsFrom(least: number): readonly TieGroup[] {
    const byScore = new Map<number, number[]>();
    for (const school of this.touched.subarray(0, this.touchedCount)) {
      const score = this.best[school] as number;
      if (score < least) continue;
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

interface Looking {
  readonly mask: Uint8Array | undefined;
  readonly threshold: Threshold;
}

/** Tables in the order in which they are looked at. */
interface Steps {
  readonly scores: readonly Int16Array[];
  readonly designs: readonly RowDesigns[];
  /** The most that this table and those behind it can add. */
  readonly after: readonly number[];
}

/** The score of a row, or something below the threshold where it cannot reach it. */
function scoreOf(row: number, begun: number, { scores, designs, after }: Steps, least: number): number {
  let score = begun;
  for (let table = 0; table < scores.length; table += 1) {
    if (score + (after[table] as number) < least) return -1;
    score += (scores[table] as Int16Array)[(designs[table] as RowDesigns)[row] as number] as number;
  }
  return score;
}
