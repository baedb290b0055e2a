// The best that any search could do on the planted queries with one thing wrong: schools ranked by how likely each makes what
// was said, by the very process that drew it. Each thing is right in all its details, or its first detail is what some other
// school wears; which of them is wrong is not known. Held beside the search, it tells what weights could gain from what the
// catalogue does not hold.
import { FIRST_CELL, NOTHING_THERE, UNKNOWN } from '../../../src/core/uniforms/catalogue/cells';
import type { Catalogue } from '../../../src/core/uniforms/catalogue/catalogue';
import type { Observation } from '../../../src/core/uniforms/outfit';
import {
  indexCatalogue,
  type SearchIndex,
  type SlotPlace,
} from '../../../src/core/uniforms/search/searchIndex';
import type { Standing } from '../../../src/core/uniforms/search/search';
import type { Statement } from '../../../src/world/uniforms/plantedQueries';

/** Of an outfit: it is not known, it has something else, it has what was said. */
const [unknown, other, same] = [0, 1, 2];

/** What was said of one slot, against every cell that there is. */
interface Detail {
  readonly place: SlotPlace;
  readonly byCell: Uint8Array;
  /** 1 over how usual the value is. */
  readonly worth: number;
}

/** Where schools stand when they are ranked by likelihood. */
export class BayesRanking {
  private readonly index: SearchIndex;
  private readonly best: Float64Array;

  constructor(private readonly catalogue: Catalogue) {
    this.index = indexCatalogue(catalogue);
    this.best = new Float64Array(catalogue.schools.count);
  }

  /**
   * @param statements - as said, one of them wrong.
   * @param wrong01 - how likely the ranking holds it that one is wrong: 1 knows that it is so, which nobody does.
   */
  standing(statements: readonly Statement[], key: string, wrong01: number): Standing {
    const details = statements.map((statement) => statement.map((said) => this.detailOf(said)));
    this.best.fill(-Infinity);
    const { rowSchool } = this.index;
    for (let row = 0; row < rowSchool.length; row += 1) {
      const bits = this.bitsOf(details, row, wrong01);
      const school = rowSchool[row] as number;
      if (bits > (this.best[school] as number)) this.best[school] = bits;
    }
    const own = this.best[this.catalogue.schools.keys.indexOf(key)] as number;
    const groups = new Set<number>();
    let [better, count] = [0, 0];
    for (const bits of this.best) {
      if (bits > own) {
        better += 1;
        groups.add(bits);
      } else if (bits === own) count += 1;
    }
    return { rank: better + 1, count, score: own, place: groups.size + 1 };
  }

  private bitsOf(details: readonly (readonly Detail[])[], row: number, wrong01: number): number {
    const right: number[] = [];
    const firstWrong: number[] = [];
    for (const statement of details) {
      let [all, others] = [1, 1];
      statement.forEach((detail, at) => {
        const state = detail.byCell[this.cellAt(detail.place, row)] as number;
        const ratio = state === unknown ? 1 : state === same ? detail.worth : 0;
        all *= ratio;
        others *= at > 0 ? ratio : state === same ? 0 : 1;
      });
      right.push(all);
      firstWrong.push(others);
    }
    let likely = (1 - wrong01) * product(right);
    for (let at = 0; at < right.length; at += 1) {
      const rest = product(right.filter((_, place) => place !== at));
      likely += (wrong01 / right.length) * (firstWrong[at] as number) * rest;
    }
    // As fine as the search's own steps, or rounding would part what fits equally well.
    return likely > 0 ? Math.round(Math.log2(likely) * 256) / 256 : -Infinity;
  }

  private cellAt({ table, column }: SlotPlace, row: number): number {
    const { rowDesign, cells } = this.index.tables[table] as SearchIndex['tables'][number];
    return (cells[column] as Uint32Array)[rowDesign[row] as number] as number;
  }

  private detailOf({ slot, values: [seen] }: Observation): Detail {
    const place = this.index.slots.get(slot);
    const cells = this.catalogue.cells.get(slot);
    if (place === undefined || cells === undefined) throw new Error(`Nothing is told of ${slot}.`);
    const counts = this.index.tables[place.table]?.cellCounts(place.column, cells.length) ?? [];
    const name = JSON.stringify(seen?.value);
    let [known, agreeing] = [0, 0];
    const byCell = Uint8Array.from({ length: cells.length + FIRST_CELL }, (_, cell) => {
      if (cell === UNKNOWN) return unknown;
      if (cell === NOTHING_THERE) return other;
      known += counts[cell] ?? 0;
      const has = place.index.valuesOf(cell).some((value) => JSON.stringify(value) === name);
      if (has) agreeing += counts[cell] ?? 0;
      return has ? same : other;
    });
    return { place, byCell, worth: (known + 1) / (agreeing + 0.5) };
  }
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((made, number) => made * number, 1);
}
