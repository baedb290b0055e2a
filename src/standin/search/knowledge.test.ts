// Saved searches and finished jobs within a search.
import type { SearchHost, SearchResults } from './host';
import { memoryHost } from './memoryHost';
import { runSearch } from './run';

const events = [
  { raw: 'colour=red shape=ball', time: 1000 },
  { raw: 'colour=blue shape=ball', time: 2000 },
  { raw: 'colour=red shape=cube', time: 3000 },
];
const saved: Readonly<Record<string, string>> = {
  reds: 'colour=red',
  cubes: 'savedsearch=reds shape=cube',
  circle: 'savedsearch=circle',
  piped: 'colour=red | stats count',
  counted: 'colour=$which$ | stats count',
  nested: '| savedsearch counted which=red',
  again: '| savedsearch again',
  both: '| makeresults | append [search colour=blue] | stats count',
};
const changes: Partial<SearchHost> = {
  savedSearch: (name) =>
    saved[name] === undefined ? undefined : { spl: saved[name], earliest: 1500, latest: Infinity },
  finishedJob: (wanted) =>
    'sid' in wanted && wanted.sid === '1.1'
      ? ({ fields: ['a'], rows: [new Map([['a', ['7']]])] } satisfies SearchResults)
      : `no ${JSON.stringify(wanted)}.`,
  readRest: (path, parameters) =>
    Promise.resolve(
      path === '/services/apps/local'
        ? ['x', 'y'].map((title) => new Map([['title', [title + (parameters.get('search') ?? '')]]]))
        : 'no such endpoint.',
    ),
};
const run = async (spl: string, range = { earliest: 0, latest: Infinity }) => {
  const { results } = await runSearch(memoryHost({ events }, changes), { spl, ...range });
  return results.rows.map((row) =>
    Object.fromEntries([...row].map(([field, value]) => [field, value.join('|')])),
  );
};
const count = async (terms: string): Promise<unknown> => (await run(`${terms} | stats count`))[0]?.['count'];

describe('search terms that stand for others', () => {
  test.each([
    ['savedsearch=reds', '2'],
    ['savedsearch=cubes', '1'],
    ['NOT savedsearch=reds', '1'],
    ['savedsearch IN (reds, cubes)', '2'],
    ['savedsearch=reds shape=ball', '1'],
  ])('%s finds %s events', async (terms, expected) => {
    expect(await count(terms)).toBe(expected);
  });

  test.each([
    ['savedsearch=nothing', "no saved search 'nothing'"],
    ['savedsearch!=reds', 'Write NOT'],
    ['savedsearch=circle', 'too often'],
    ['savedsearch=piped', 'search terms alone'],
    ['index=main | search savedsearch=reds', 'terms that begin a search'],
  ])('%s is refused: %s', async (terms, message) => {
    await expect(count(terms)).rejects.toThrow(message);
  });
});

describe('savedsearch', () => {
  test('runs in the stored time range where the search has none, else in that of the search', async () => {
    expect(await run('| savedsearch counted which=red')).toEqual([{ count: '1' }]);
    expect(await run('| savedsearch counted which=red', { earliest: 500, latest: 4000 })).toEqual([
      { count: '2' },
    ]);
    expect(await run('| savedsearch both')).toEqual([{ count: '2' }]);
  });

  test('leaves $tokens$ alone where it is told to, and where no value is given', async () => {
    expect(await run('| savedsearch counted')).toEqual([{ count: '0' }]);
    expect(await run('| savedsearch counted nosubstitution=true which=red')).toEqual([{ count: '0' }]);
  });

  test('goes on with its rows, and may run another', async () => {
    expect(await run('| savedsearch nested | eval twice=count*2')).toEqual([{ count: '1', twice: '2' }]);
  });

  test('refuses one that runs itself, or is not there', async () => {
    await expect(run('| savedsearch again')).rejects.toThrow('within more than 10');
    await expect(run('| savedsearch nothing')).rejects.toThrow("no saved search 'nothing'");
    await expect(run('| savedsearch')).rejects.toThrow('It is written: savedsearch');
    await expect(run('index=main | savedsearch reds')).rejects.toThrow('must be the first');
  });
});

describe('loadjob and rest', () => {
  test('loadjob gives the results of a job', async () => {
    expect(await run('| loadjob 1.1 | eval b=a+1')).toEqual([{ a: '7', b: '8' }]);
    await expect(run('| loadjob 2.2')).rejects.toThrow('"sid":"2.2"');
    await expect(run('| loadjob savedsearch="me:app:a: b" artifact_offset=2')).rejects.toThrow(
      '{"owner":"me","app":"app","name":"a: b","offset":2}',
    );
    await expect(run('| loadjob')).rejects.toThrow('It is written: loadjob');
    await expect(run('| loadjob 1.1 events=t')).rejects.toThrow('ended jobs only');
  });

  test('rest gives a row for each entry', async () => {
    expect(await run('| rest /services/apps/local splunk_server=local count=1')).toEqual([{ title: 'x' }]);
    expect(await run('| rest /services/apps/local search=s | table title')).toEqual([
      { title: 'xs' },
      { title: 'ys' },
    ]);
    await expect(run('| rest /services/nothing')).rejects.toThrow('no such endpoint');
    await expect(run('| rest /services/apps/local splunk_server=other')).rejects.toThrow('only server');
    await expect(run('| rest')).rejects.toThrow('It is written: rest');
  });

  test('rest needs a capability for services/server', async () => {
    const host = memoryHost({}, { ...changes, hasCapability: () => false });
    await expect(
      runSearch(host, { spl: '| rest /services/server/info', earliest: 0, latest: 1 }),
    ).rejects.toThrow('rest_access_server_endpoints');
  });
});
