// Statistics, sorting, filtering and joining over random tables, here and in SQLite: an engine that cannot share our
// mistakes. Compared is what both documentations say alike; where Splunk differs by its documentation, the SQL says so:
// - count(field), dc, values, min, max pass over null as SQL does; groups of a missing field are left out (stats, top).
// - var and stdev divide by n-1, varp and stdevp by n; SQLite has neither: computed from sums of squares.
// - median of an even number of values is the higher of the middle two, as the page on median says.
// - numbers are compared as numbers, texts by code point (SQLite's BINARY), a missing value last in either direction.
import * as fc from 'fast-check';
import { bySpl, bySql, fill, keys, openDatabase, table, type Answer } from '../../../tests/support/sqlOracle';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const RUNS = Number(process.env.SQL_RUNS ?? 60);
const property = { seed, numRuns: RUNS };
beforeAll(openDatabase);

const VARIANCE = '(SUM(n*n) - SUM(n)*SUM(n)/COUNT(n))';
const statistics = {
  count: ['count', 'COUNT(*)'],
  'count(n)': ['count(n)', 'COUNT(n)'],
  'count(w)': ['count(w)', 'COUNT(w)'],
  'count(eval)': ['count(eval(n>10))', 'COUNT(CASE WHEN n>10 THEN 1 END)'],
  sum: ['sum(n)', 'SUM(n)'],
  avg: ['avg(n)', 'AVG(n)'],
  min: ['min(n)', 'MIN(n)'],
  max: ['max(n)', 'MAX(n)'],
  range: ['range(n)', 'MAX(n)-MIN(n)'],
  sumsq: ['sumsq(n)', 'SUM(n*n)'],
  'min of texts': ['min(w)', 'MIN(w)'],
  'max of texts': ['max(w)', 'MAX(w)'],
  dc: ['dc(w)', 'COUNT(DISTINCT w)'],
  'dc of numbers': ['dc(n)', 'COUNT(DISTINCT n)'],
  var: ['var(n)', `CASE WHEN COUNT(n)>1 THEN ${VARIANCE}/(COUNT(n)-1) WHEN COUNT(n)=1 THEN 0 END`],
  varp: ['varp(n)', `CASE WHEN COUNT(n)>0 THEN ${VARIANCE}/COUNT(n) END`],
  stdev: [
    'stdev(n)',
    `CASE WHEN COUNT(n)>1 THEN SQRT(MAX(${VARIANCE}/(COUNT(n)-1),0)) WHEN COUNT(n)=1 THEN 0 END`,
  ],
  stdevp: ['stdevp(n)', `CASE WHEN COUNT(n)>0 THEN SQRT(MAX(${VARIANCE}/COUNT(n),0)) END`],
} as const;

const present = (fields: readonly string[]): string =>
  fields.map((field) => `${field} IS NOT NULL`).join(' AND ');

describe(`beside SQLite (SEED=${seed})`, () => {
  test.each(Object.entries(statistics))(
    'stats %s, with one to three fields to group by',
    async (_, [spl, sql]) => {
      await fc.assert(
        fc.asyncProperty(table, keys, async (t, by) => {
          fill('t', t);
          const found = await bySpl(`| inputlookup t | stats ${spl} as x by ${by.join(', ')}`, [...by, 'x'], {
            t,
          });
          const expected = bySql(
            `SELECT ${by.join(', ')}, ${sql} FROM t WHERE ${present(by)} GROUP BY ${by.join(', ')} ORDER BY ${by.join(', ')}`,
          );
          expect(found).toEqual(expected);
        }),
        property,
      );
    },
  );

  test.each(Object.entries(statistics))('stats %s of everything', async (_, [spl, sql]) => {
    await fc.assert(
      fc.asyncProperty(table, async (t) => {
        fill('t', t);
        expect(await bySpl(`| inputlookup t | stats ${spl} as x`, ['x'], { t })).toEqual(
          bySql(`SELECT ${sql} FROM t`),
        );
      }),
      property,
    );
  });

  test('eventstats gives every row the statistic of its group', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (t) => {
        fill('t', t);
        expect(
          await bySpl('| inputlookup t | eventstats sum(n) as x count as c by g', ['at', 'x', 'c'], { t }),
        ).toEqual(
          bySql(
            `SELECT at, CASE WHEN g IS NOT NULL THEN SUM(n) OVER (PARTITION BY g) END,
             CASE WHEN g IS NOT NULL THEN COUNT(*) OVER (PARTITION BY g) END FROM t ORDER BY at`,
          ),
        );
      }),
      property,
    );
  });

  test('streamstats counts and sums what came before, within a window', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (t) => {
        fill('t', t);
        expect(
          await bySpl(
            '| inputlookup t | streamstats sum(n) as x | streamstats window=3 count(n) as c',
            ['at', 'x', 'c'],
            { t },
          ),
        ).toEqual(
          bySql(
            `SELECT at, SUM(n) OVER (ORDER BY at), COUNT(n) OVER (ORDER BY at ROWS 2 PRECEDING) FROM t ORDER BY at`,
          ),
        );
      }),
      property,
    );
  });

  test('values are the distinct ones in order', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (t) => {
        fill('t', t);
        expect(await bySpl('| inputlookup t | stats values(w) as x by g', ['g', 'x'], { t })).toEqual(
          bySql(
            `SELECT g, GROUP_CONCAT(w, '|') FROM (SELECT DISTINCT g, w FROM t WHERE g IS NOT NULL ORDER BY g, w) GROUP BY g ORDER BY g`,
          ),
        );
      }),
      property,
    );
  });

  test('the median of an even number is the higher of the middle two', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (t) => {
        fill('t', t);
        expect(
          await bySpl('| inputlookup t | stats median(n) as x by g | where isnotnull(x)', ['g', 'x'], { t }),
        ).toEqual(
          bySql(
            `SELECT g, n FROM (SELECT g, n, ROW_NUMBER() OVER (PARTITION BY g ORDER BY n) AS place,
             COUNT(*) OVER (PARTITION BY g) AS size FROM t WHERE g IS NOT NULL AND n IS NOT NULL)
             WHERE place = size/2 + 1 ORDER BY g`,
          ),
        );
      }),
      property,
    );
  });

  test('dedup keeps the first of each combination', async () => {
    await fc.assert(
      fc.asyncProperty(table, keys, fc.integer({ min: 1, max: 3 }), async (t, by, most) => {
        fill('t', t);
        expect(await bySpl(`| inputlookup t | dedup ${most} ${by.join(' ')}`, ['at'], { t })).toEqual(
          bySql(
            `SELECT at FROM (SELECT at, ROW_NUMBER() OVER (PARTITION BY ${by.join(', ')} ORDER BY at) AS place
             FROM t WHERE ${present(by)}) WHERE place <= ${most} ORDER BY at`,
          ),
        );
      }),
      property,
    );
  });

  test('sort is stable, by numbers and texts, up and down, what is missing last', async () => {
    const direction = fc.constantFrom('+', '-');
    await fc.assert(
      fc.asyncProperty(table, direction, direction, async (t, first, second) => {
        fill('t', t);
        const order = (sign: string): string => (sign === '-' ? 'DESC' : 'ASC');
        expect(await bySpl(`| inputlookup t | sort 0 ${first}n, ${second}str(w)`, ['at'], { t })).toEqual(
          bySql(`SELECT at FROM t ORDER BY n ${order(first)} NULLS LAST, w ${order(second)} NULLS LAST, at`),
        );
      }),
      property,
    );
  });

  test.each([
    ['top', 'DESC'],
    ['rare', 'ASC'],
  ])('%s counts and shares', async (command, order) => {
    await fc.assert(
      fc.asyncProperty(table, async (t) => {
        fill('t', t);
        const found = await bySpl(`| inputlookup t | ${command} limit=0 g`, ['g', 'count', 'percent'], { t });
        const expected = bySql(
          `SELECT g, COUNT(*), PRINTF('%.6f', 100.0 * COUNT(*) / SUM(COUNT(*)) OVER ()) FROM t WHERE g IS NOT NULL GROUP BY g`,
        );
        // Among equal counts the documentation names no order.
        const byName = (answer: Answer): Answer =>
          [...answer].sort(([left], [right]) => (`${left}` < `${right}` ? -1 : 1));
        expect(byName(found)).toEqual(byName(expected));
        const counts = found.map(([, count]) => Number(count));
        expect(counts).toEqual(
          [...counts].sort((left, right) => (order === 'DESC' ? right - left : left - right)),
        );
      }),
      property,
    );
  });
});
