// SQLite over the tables that a search reads as lookups: what our statistics are held against.
import * as fc from 'fast-check';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { memoryHost } from '../../src/standin/search/memoryHost';
import { runSearch } from '../../src/standin/search/run';

export type Cells = Readonly<Record<'g' | 'h' | 'k' | 'w', string | null> & Record<'n' | 'm', number | null>>;
export type Answer = readonly (readonly (string | null)[])[];

const word = fc.option(fc.constantFrom('ann', 'bob', 'Bob', 'cy', 'Zoë', 'a b', 'ann:1', ''), { freq: 6 });
const number = fc.option(
  fc.oneof(
    fc.integer({ min: -50, max: 50 }),
    fc.integer({ min: -400, max: 400 }).map((quarter) => quarter / 4), // no rounding of sums hides a difference
  ),
  { freq: 6 },
);
/** Random tables: few words and numbers, so that groups and partners are found, and gaps. */
export const table: fc.Arbitrary<readonly Cells[]> = fc.array(
  fc.record({ g: word, h: word, k: word, w: word, n: number, m: number }),
  { maxLength: 40 },
);
export const keys = fc.subarray(['g', 'h', 'k'] as const, { minLength: 1 });

let database: Database;

/** Opens the database; to be done before all tests of a file. */
export async function openDatabase(): Promise<void> {
  database = new (await initSqlJs()).Database();
  for (const name of ['t', 'u'])
    database.run(`CREATE TABLE ${name} (at INTEGER, g TEXT, h TEXT, k TEXT, w TEXT, n REAL, m REAL)`);
}

/** Puts rows into a table of the database; `at` is their place. */
export function fill(name: 't' | 'u', rows: readonly Cells[]): void {
  database.run(`DELETE FROM ${name}`);
  rows.forEach(({ g, h, k, w, n, m }, at) =>
    database.run(`INSERT INTO ${name} VALUES (?, ?, ?, ?, ?, ?, ?)`, [at, g, h, k, w, n, m]),
  );
}

/** Numbers as short texts, so that the last bit of a sum is no difference; not by chance just on the edge of rounding. */
function shown(value: SqlValue | string | undefined): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  return text !== '' && Number.isFinite(Number(text))
    ? String(Number((Number(text) * (1 + 3e-12)).toPrecision(9)))
    : text;
}

/** Rows of a query. */
export function bySql(sql: string): Answer {
  return (database.exec(sql)[0]?.values ?? []).map((row) => row.map(shown));
}

/** Rows of a search over the same tables, as lookups. */
export async function bySpl(
  spl: string,
  columns: readonly string[],
  tables: Readonly<Record<string, readonly Cells[]>>,
): Promise<Answer> {
  const lookups = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      {
        fields: ['at', 'g', 'h', 'k', 'w', 'n', 'm'],
        rows: rows.map(
          (row, at) =>
            new Map(
              Object.entries({ at, ...row }).flatMap(([field, value]) =>
                value === null ? [] : [[field, [String(value)]] as const],
              ),
            ),
        ),
      },
    ]),
  );
  const { results } = await runSearch(memoryHost({ lookups }), { spl, earliest: 0, latest: Infinity });
  return results.rows.map((row) => columns.map((column) => shown(row.get(column)?.join('|'))));
}
