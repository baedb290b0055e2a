// Conditions, joins, lookups and spans over random tables, here and in SQLite (see againstSql.test.ts). Splunk's eval has
// the three values of SQL: a comparison with something missing is unknown, and where keeps what is true.
import * as fc from 'fast-check';
import { bySpl, bySql, fill, openDatabase, table } from '../../../tests/support/sqlOracle';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const RUNS = Number(process.env.SQL_RUNS ?? 60);
const property = { seed, numRuns: RUNS };
beforeAll(openDatabase);

const comparison = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('n', 'm'),
      fc.constantFrom('=', '!=', '<', '<=', '>', '>='),
      fc.integer({ min: -20, max: 20 }),
    )
    .map(([field, sign, value]) => [`${field}${sign}${value}`, `${field}${sign}${value}`] as const),
  fc
    .tuple(fc.constantFrom('=', '!=', '<', '<=', '>', '>='))
    .map(([sign]) => [`n${sign}m`, `n${sign}m`] as const),
  fc
    .tuple(
      fc.constantFrom('g', 'w'),
      fc.constantFrom('=', '!=', '<', '>'),
      fc.constantFrom('ann', 'Bob', 'b'),
    )
    .map(([field, sign, value]) => [`${field}${sign}"${value}"`, `${field}${sign}'${value}'`] as const),
  fc.constantFrom(
    ['isnull(n)', 'n IS NULL'] as const,
    ['isnotnull(g)', 'g IS NOT NULL'] as const,
    ['n+m>3', 'n+m>3'] as const,
    ['n*2-m/4<=5', 'n*2-m/4<=5'] as const,
    ['w IN ("ann", "cy")', `w IN ('ann', 'cy')`] as const,
    ['like(w, "%b%")', `w GLOB '*b*'`] as const,
    ['len(w)>2', 'LENGTH(w)>2'] as const,
    ['coalesce(n, m)>0', 'COALESCE(n, m)>0'] as const,
    ['abs(n)<10', 'ABS(n)<10'] as const,
  ),
);
type Condition = readonly [string, string];
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    comparison,
    fc
      .tuple(tie('condition'), fc.constantFrom('AND', 'OR'), tie('condition'))
      .map(([left, sign, right]): Condition => [
        `(${left[0]}) ${sign} (${right[0]})`,
        `(${left[1]}) ${sign} (${right[1]})`,
      ]),
    tie('condition').map((inner): Condition => [`NOT (${inner[0]})`, `NOT (${inner[1]})`]),
  ),
}));

describe(`conditions and joins beside SQLite (SEED=${seed})`, () => {
  test('where keeps the rows for which it is true: what is unknown is neither', async () => {
    await fc.assert(
      fc.asyncProperty(table, condition, async (t, [spl, sql]) => {
        fill('t', t);
        expect(await bySpl(`| inputlookup t | where ${spl}`, ['at'], { t })).toEqual(
          bySql(`SELECT at FROM t WHERE ${sql} ORDER BY at`),
        );
      }),
      { seed, numRuns: RUNS * 10 },
    );
  });

  test.each(['inner', 'left'])('join type=%s max=0 pairs equal values, and no missing ones', async (type) => {
    await fc.assert(
      fc.asyncProperty(table, table, async (t, u) => {
        fill('t', t);
        fill('u', u);
        const spl = `| inputlookup t | join type=${type} max=0 g [| inputlookup u | rename at as other | table g other]`;
        expect(await bySpl(spl, ['at', 'other'], { t, u })).toEqual(
          bySql(`SELECT t.at, u.at FROM t ${type.toUpperCase()} JOIN u ON t.g = u.g ORDER BY t.at, u.at`),
        );
      }),
      property,
    );
  });

  // In a table of lookups, as in a CSV file, an empty cell and a missing one are the same.
  test('lookup takes all that fit, in order', async () => {
    await fc.assert(
      fc.asyncProperty(table, table, async (t, u) => {
        fill('t', t);
        fill('u', u);
        expect(
          await bySpl('| inputlookup t | lookup u g OUTPUT at as other', ['at', 'other'], { t, u }),
        ).toEqual(
          bySql(
            `SELECT t.at, (SELECT GROUP_CONCAT(other, '|') FROM (SELECT at AS other FROM u WHERE COALESCE(u.g, '') = t.g ORDER BY at)) FROM t ORDER BY t.at`,
          ),
        );
      }),
      property,
    );
  });

  test('bin puts a number into the span that begins at or below it', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(1, 5, 10, 25), async (t, span) => {
        fill('t', t);
        expect(
          await bySpl(`| inputlookup t | bin n span=${span} as x | where isnotnull(x)`, ['at', 'x'], { t }),
        ).toEqual(
          bySql(
            `SELECT at, CAST(low AS TEXT) || '-' || CAST(low + ${span} AS TEXT) FROM
             (SELECT at, CAST(FLOOR(n / ${span}) * ${span} AS INTEGER) AS low FROM t WHERE n IS NOT NULL) ORDER BY at`,
          ),
        );
      }),
      property,
    );
  });
});
