// Rows on their way out, at most so many an answer. Sources are read row by row, so that what nobody asks for is never
// made: a search that ends early (`| head`) stops a generating command where it is.
import type { Rows } from './searchCommand';
import type { CommandRow } from './table';

export class Outlet {
  private readonly sources: RowSource[] = [];
  private ahead: CommandRow | undefined;

  /** @param maxRows - rows that one answer may hold. */
  constructor(private readonly maxRows: number) {}

  add(rows: Rows): void {
    this.sources.push(Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]());
  }

  /** Rows of the next answer, in order. */
  async next(): Promise<readonly CommandRow[]> {
    const rows: CommandRow[] = [];
    for (let source = this.sources[0]; source !== undefined; source = this.sources[0]) {
      if (this.ahead !== undefined) {
        if (rows.length === this.maxRows) return rows;
        rows.push(this.ahead);
        this.ahead = undefined;
      }
      const given = source.next();
      // Whoever has rows at hand is not waited for: a turn of the loop for each takes longer than making it.
      const step = given instanceof Promise ? await given : given;
      if (step.done === true) this.sources.shift();
      else this.ahead = step.value;
    }
    return rows;
  }

  /** Whether every row that was added has gone out; known after `next`. */
  get isDry(): boolean {
    return this.ahead === undefined && this.sources.length === 0;
  }
}

type RowSource = Iterator<CommandRow> | AsyncIterator<CommandRow>;
