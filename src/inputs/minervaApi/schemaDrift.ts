// Which columns a table has that its source does not know, and which it no longer has: a renamed column is told.

const MAX_NAMES = 50; // more is another table
const MAX_NAME_CHARACTERS = 100;

export interface DriftReport {
  /** Columns that came and are not declared. */
  readonly unknown: readonly string[];
  /** Declared columns that no row of this run had. */
  readonly missing: readonly string[];
}

/** Looks at the columns of every row. */
export class SchemaDrift {
  private readonly known: ReadonlySet<string>;
  private readonly seen = new Set<string>();
  private readonly unknown = new Set<string>();
  private rows = 0;

  constructor(columns: readonly string[]) {
    this.known = new Set(columns);
  }

  see(row: unknown): void {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return;
    this.rows += 1;
    for (const name of Object.keys(row)) {
      if (this.known.has(name)) this.seen.add(name);
      else if (this.unknown.size < MAX_NAMES) this.unknown.add(name.slice(0, MAX_NAME_CHARACTERS));
    }
  }

  /** Sorted names; nothing is missing where no row was seen. */
  report(): DriftReport {
    const missing = this.rows === 0 ? [] : [...this.known].filter((name) => !this.seen.has(name));
    return { unknown: [...this.unknown].sort(), missing: missing.sort() };
  }
}
