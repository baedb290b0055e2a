// Rows on their way out, at most so many an answer. Sources are read row by row, so that what nobody asks for is never
// made: a search that ends early (`| head`) stops a generating command where it is.
import type { Rows } from './searchCommand';
import type { CommandRow } from './table';

export class Outlet {
  private readonly sources: AsyncIterator<CommandRow>[] = [];
  private ahead: CommandRow | undefined;

  /** @param maxRows - rows that one answer may hold. */
  constructor(private readonly maxRows: number) {}

  add(rows: Rows): void {
    this.sources.push(iterate(rows));
  }

  /** Rows of the next answer, in order. */
  async next(): Promise<readonly CommandRow[]> {
    const rows: CommandRow[] = [];
    this.ahead ??= await this.read();
    while (this.ahead !== undefined && rows.length < this.maxRows) {
      rows.push(this.ahead);
      this.ahead = await this.read();
    }
    return rows;
  }

  /** Whether every row that was added has gone out; known after `next`. */
  get isDry(): boolean {
    return this.ahead === undefined && this.sources.length === 0;
  }

  private async read(): Promise<CommandRow | undefined> {
    for (let source = this.sources[0]; source !== undefined; source = this.sources[0]) {
      const step = await source.next();
      if (step.done !== true) return step.value;
      this.sources.shift();
    }
    return undefined;
  }
}

async function* iterate(rows: Rows): AsyncGenerator<CommandRow> {
  yield* rows;
}
