import type { SearchInfo } from '../../adapters/splunk/searchCommand/request';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { createMinervaschools } from './command';

async function run(
  rows: readonly Readonly<Record<string, string>>[],
  words: readonly string[] = [],
  maxRecords?: number,
) {
  const begun = createMinervaschools(maxRecords).begin({ arguments: words } as unknown as SearchInfo);
  if (!begun.ok) return { problem: begun.problem.message, rows: [], said: [] };
  const given = rows.map(
    (fields): CommandRow => new Map(Object.entries(fields).map(([field, value]) => [field, [value]])),
  );
  const said: string[] = [];
  const say = (level: string, text: string): void => void said.push(`${level} ${text}`);
  begun.value.take?.(given, say);
  const out: CommandRow[] = [];
  for await (const row of begun.value.finish?.(say) ?? []) out.push(row);
  return { problem: '', rows: out.map((row) => Object.fromEntries(row)), said };
}

const school = (urn: string, more: object = {}, day = '1767312000') => ({
  _time: day,
  source: 'gias',
  _raw: JSON.stringify({
    nation: 'GB-ENG',
    urn,
    name: `School ${urn}`,
    status: 'Open',
    identifiers: [],
    ...more,
  }),
});

describe('minervaschools', () => {
  test('gives a school once, with former names of older sightings', async () => {
    const { rows, said } = await run([
      school('900001', { name: 'Lantern Row Academy' }),
      school('900001', { name: 'Lantern Row School' }, '1577880000'),
    ]);
    expect(rows).toMatchObject([
      {
        school_key: ['GB-ENG:900001'],
        name: ['Lantern Row Academy'],
        names: ['en: Lantern Row Academy', 'en: Lantern Row School (until 2020-01-01)'],
        as_of: ['2026-01-02'],
      },
    ]);
    expect(said).toEqual(['INFO minervaschools: 1 schools, 1 open, 0 closed, 0 with a place.']);
  });

  test('names what follows a closed school, and predecessors of the one that is there', async () => {
    const { rows } = await run([
      school('900001', { status: 'Closed', successors: ['900002 Somewhere (Successor, 2019-09-01)'] }),
      school('900002'),
    ]);
    expect(rows[0]).toMatchObject({ successors: ['GB-ENG:900002 School 900002'] });
    expect(rows[1]).toMatchObject({ predecessors: ['GB-ENG:900001 School 900001'] });
  });

  test('tells what it could not read, and leaves the rest in', async () => {
    const { rows, said } = await run(
      [school('900001'), school('1'), { _raw: 'no record' }, school('900002')],
      [],
      2,
    );
    expect(rows).toHaveLength(1);
    expect(said.filter((line) => line.startsWith('WARN'))).toEqual([
      'WARN minervaschools: 1 rows hold no record in _raw; they were left out.',
      'WARN minervaschools: 1 rows were left out: at most 2 are put together in one run.',
      "WARN minervaschools: 1 × number-unusable, e.g. '1' is no school number of England.",
    ]);
  });

  test('takes no argument', async () => {
    expect((await run([], ['x=1'])).problem).toContain('x');
  });
});
