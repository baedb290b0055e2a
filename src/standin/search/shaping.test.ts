// Laws of the commands that give a table another shape: what goes in comes out again, whatever the data.
import fc from 'fast-check';
import { parseSpl } from '../../splunk/spl/parse';
import { printSpl } from '../../splunk/spl/print';
import { memoryHost, type MemoryHost } from './memoryHost';
import { runSearch } from './run';

type Table = readonly Readonly<Record<string, string>>[];

function hostOf(table: Table): MemoryHost {
  const fields = [...new Set(table.flatMap((row) => Object.keys(row)))];
  const rows = table.map((row) => new Map(Object.entries(row).map(([field, value]) => [field, [value]])));
  return memoryHost({ lookups: { input: { fields, rows } } });
}

async function ask(
  table: Table,
  spl: string,
  host = hostOf(table),
): Promise<{ readonly columns: readonly string[]; readonly rows: Record<string, string>[] }> {
  const request = { spl: `| inputlookup input ${spl}`, earliest: 0, latest: Infinity };
  const { results } = await runSearch(host, request);
  return {
    columns: results.fields,
    rows: results.rows.map((row) =>
      Object.fromEntries([...row].map(([field, [first = '']]) => [field, first])),
    ),
  };
}

const value = fc.constantFrom('a', 'b', 'B', '10', '9', 'é', 'x y', 'OTHERS');
const table = fc.array(
  fc.record(
    { k: value, m: value, n: fc.integer({ min: -50, max: 50 }).map(String) },
    { requiredKeys: ['k', 'n'] },
  ),
  { minLength: 1, maxLength: 25 },
);
const sumOf = (rows: readonly Record<string, string>[], leftOut: string): number =>
  rows
    .flatMap((row) => Object.entries(row))
    .filter(([field]) => field !== leftOut)
    .reduce((total, [, cell]) => total + Number(cell), 0);

describe('shaping tables', () => {
  test('the cells of chart count sum to the rows, whatever the limit leaves to OTHER', () =>
    fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 0, max: 4 }), async (rows, limit) => {
        const chart = await ask(rows, `| chart limit=${limit} count over k by m`);
        expect(sumOf(chart.rows, 'k')).toBe(rows.length);
        expect(chart.columns.length).toBeLessThanOrEqual(limit === 0 ? 10 : limit + 3);
      }),
      { numRuns: 60 },
    ));

  test('untable and xyseries give the chart back', () =>
    fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const chart = await ask(rows, '| chart sum(n) over k by m');
        const back = await ask(rows, '| chart sum(n) over k by m | untable k m s | xyseries k m s');
        expect(back.rows).toEqual(chart.rows.filter((row) => Object.keys(row).length > 1));
      }),
      { numRuns: 60 },
    ));

  test('transposed twice is as it was', () =>
    fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const spl = '| chart count over k by m';
        const twice = `${spl} | transpose 0 header_field=k column_name=m | transpose 0 header_field=m column_name=k`;
        expect((await ask(rows, twice)).rows).toEqual((await ask(rows, spl)).rows);
      }),
      { numRuns: 60 },
    ));

  test('delta of accum is the field, from the second row on', () =>
    fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { rows: found } = await ask(rows, '| accum n as total | delta total as d');
        expect(found.slice(1).map(({ d }) => d)).toEqual(rows.slice(1).map(({ n }) => n));
      }),
      { numRuns: 60 },
    ));

  test('a bin holds its number, and bins of any span do not overlap', () =>
    fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom('span=7', 'span=0.3', 'bins=2', 'bins=20'),
        async (rows, how) => {
          const { rows: found } = await ask(rows, `| eval n=n+100 | bin n ${how} as bin`);
          for (const { n, bin = '' } of found) {
            const [from, to] = bin.split('-').map(Number);
            expect(Number(n)).toBeGreaterThanOrEqual(from ?? Infinity);
            expect(Number(n)).toBeLessThan(to ?? -Infinity);
          }
        },
      ),
      { numRuns: 60 },
    ));

  test('no value that map fills in leaves its quotes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, unit: fc.constantFrom('"', '\\', '|', ']', '$', 'a', '`') }),
        async (text) => {
          const spl = '| map search="| makeresults | eval got=\\"$k$\\" | table got"';
          const { rows } = await ask([{ k: text }], spl);
          expect(rows).toEqual([{ got: text }]);
        },
      ),
      { numRuns: 200 },
    ));

  test('series come in lexicographic order, then OTHER, then NULL', async () => {
    const rows = ['b', '10', '9', 'B', 'a'].map((m, at) => ({ k: 'x', m, n: String(at) }));
    const { columns } = await ask([...rows, { k: 'x', n: '0' }], '| chart limit=4 sum(n) over k by m');
    expect(columns).toEqual(['k', '10', '9', 'B', 'a', 'OTHER', 'NULL']);
  });

  test('columns of several functions come function by function', async () => {
    const { columns } = await ask(
      [
        { k: 'x', m: 'b', n: '1' },
        { k: 'x', m: 'a', n: '1' },
      ],
      '| chart sum(n) count by k m',
    );
    expect(columns).toEqual(['k', 'sum(n): a', 'sum(n): b', 'count: a', 'count: b']);
  });

  test('timechart covers the time that is searched, and partial=false takes away what is not whole', async () => {
    const host = memoryHost({ events: [{ time: 1_700_000_100, raw: 'u=a' }] });
    const startsOf = async (spl: string): Promise<readonly (string | undefined)[]> => {
      const request = { spl, earliest: 1_700_000_050, latest: 1_700_000_230 };
      const { results } = await runSearch(host, request);
      return results.rows.map((row) => row.get('_time')?.[0]);
    };
    const all = ['1700000040', '1700000100', '1700000160', '1700000220'];
    expect(await startsOf('index=main | timechart span=1m count')).toEqual(all);
    expect(await startsOf('index=main | timechart span=1m partial=f count')).toEqual(all.slice(1, -1));
    expect(await startsOf('index=main | timechart span=1m fixedrange=f count')).toEqual(['1700000100']);
    expect(await startsOf('index=main earliest=1700000100 | timechart span=1m count')).toEqual(all.slice(1));
  });

  test('a span that would make too many rows is refused', async () => {
    const events = [
      { time: 1, raw: 'u=a' },
      { time: 1_000_000, raw: 'u=b' },
    ];
    const asked = runSearch(memoryHost({ events }), {
      spl: 'index=main | timechart span=1s count',
      earliest: 0,
      latest: Infinity,
    });
    await expect(asked).rejects.toThrow('more than 50000 rows');
  });

  test('a chart of more cells than fit is refused', async () => {
    const rows = Array.from({ length: 2300 }, (_, at) => ({ k: `k${at}`, m: `m${at}` }));
    await expect(ask(rows, '| chart limit=0 count over k by m')).rejects.toThrow(
      '2300 rows and 2300 columns',
    );
  });

  test('a subsearch ends when its maxtime is over, and says so', async () => {
    const events = Array.from({ length: 30_000 }, () => ({ raw: 'u=a' }));
    let clock = 0;
    const spy = jest.spyOn(performance, 'now').mockImplementation(() => (clock += 1));
    const host = memoryHost({ events });
    const { results } = await runSearch(host, {
      spl: '| makeresults | append maxtime=1 [search index=main]',
      earliest: 0,
      latest: Infinity,
    });
    spy.mockRestore();
    expect(results.rows.length).toBeLessThan(30_000);
    expect(host.messages.map(({ text }) => text).join()).toContain('time limit (1 seconds)');
  });

  test('map says how many results it left out', async () => {
    const host = hostOf([{ k: '1' }, { k: '2' }]);
    await ask([], '| map maxsearches=1 search="| makeresults | eval n=$k$"', host);
    expect(host.messages.map(({ text }) => text)).toEqual([expect.stringContaining('first 1 of 2 results')]);
  });

  test('a template is printed as it was read', () => {
    const spl = '| makeresults | foreach a* [eval x="]" | where b[0]] | map [search a=$b$]';
    const parsed = parseSpl(spl);
    expect(parsed.ok && parseSpl(printSpl(parsed.value))).toEqual(parsed);
    expect(parsed.ok && printSpl(parsed.value)).toContain('[eval x="]" | where b[0]]');
    expect(parseSpl('| foreach a [eval x=1').ok).toBe(false);
  });
});
