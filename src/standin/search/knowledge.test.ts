// Event types, tags, saved searches and finished jobs within a search.
import type { SearchHost, SearchResults } from './host';
import { memoryHost } from './memoryHost';
import { runSearch } from './run';

const events = [
  { raw: 'colour=red shape=ball', time: 1000 },
  { raw: 'colour=blue shape=ball', time: 2000 },
  { raw: 'colour=red shape=cube', time: 3000 },
];
const stanzas = (all: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  new Map(Object.entries(all).map(([name, settings]) => [name, new Map(Object.entries(settings))]));
const eventtypes = stanzas({
  red: { search: 'colour=red' },
  round: { search: 'shape=ball' },
  red_ball: { search: 'eventtype=red eventtype=round' },
  tagged: { search: 'tag=warm' },
  circle: { search: 'eventtype=circle' },
  piped: { search: 'colour=red | stats count' },
});
const tags = stanzas({
  'colour=red': { warm: 'enabled', cold: 'disabled' },
  'eventtype=round': { rolls: 'enabled' },
  'shape=cu%62e': { edged: 'enabled' },
});
const saved: Readonly<Record<string, string>> = {
  reds: 'colour=red',
  counted: 'colour=$which$ | stats count',
  nested: '| savedsearch counted which=red',
  again: '| savedsearch again',
  both: '| makeresults | append [search colour=blue] | stats count',
};
const changes: Partial<SearchHost> = {
  knowledge: (file) => (file === 'tags' ? tags : eventtypes),
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
    ['eventtype=red', '2'],
    ['eventtype=red_ball', '1'],
    ['eventtype=r*', '3'],
    ['eventtype=nothing*', '0'],
    ['eventtype IN (red, round)', '3'],
    ['NOT eventtype=red', '1'],
    ['eventtype=red shape=cube', '1'],
    ['tag=warm', '2'],
    ['tag=cold', '0'],
    ['tag=rolls', '2'],
    ['tag=edged', '1'],
    ['tag::colour=warm', '2'],
    ['tag::shape=warm', '0'],
    ['tag::warm', '2'],
    ['eventtype=tagged', '2'],
    ['savedsearch=reds', '2'],
  ])('%s finds %s events', async (terms, expected) => {
    expect(await count(terms)).toBe(expected);
  });

  test.each([
    ['eventtype=nothing', "'nothing' does not exist"],
    ['eventtype!=red', 'Write NOT'],
    ['eventtype=circle', 'too often'],
    ['eventtype=piped', 'search terms alone'],
    ['savedsearch=nothing', "no saved search 'nothing'"],
    ['index=main | search eventtype=red', 'terms that begin a search'],
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
