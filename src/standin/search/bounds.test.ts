// Found by the fuzz: searches that went on after they were cancelled, or asked for more the more they had.
import { memoryHost } from './memoryHost';
import { SearchRefusal } from './refusal';
import { runSearch } from './run';

const all = { earliest: 0, latest: Infinity };
const MAX_MILLISECONDS = 5000; // of the processor; before, each of these took far longer or never ended

async function processorMilliseconds(work: () => Promise<unknown>): Promise<number> {
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1000;
}

describe('searches that make many rows', () => {
  test('makeresults ends where the search is cancelled, and gives what it has made', async () => {
    let asked = 0;
    const host = memoryHost({}, { isCancelled: () => ++asked > 3 });
    const { results } = await runSearch(host, {
      spl: '| makeresults count=1000000 | stats count',
      ...all,
    });
    const count = Number(results.rows[0]?.get('count')?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(10_000);
  });

  test('mvcombine takes time in proportion to the rows it combines', async () => {
    const spl = '| makeresults count=60000 | streamstats count as n | mvcombine n | eval n=mvcount(n)';
    let made: readonly string[] | undefined;
    const took = await processorMilliseconds(async () => {
      made = (await runSearch(memoryHost({}), { spl, ...all })).results.rows[0]?.get('n');
    });
    expect(made).toEqual(['60000']);
    expect(took).toBeLessThan(MAX_MILLISECONDS);
  });

  test('join max=0 makes no more rows than a command holds, and says so', async () => {
    const host = memoryHost({});
    const spl =
      '| makeresults count=1000 | eval n=1 | join n max=0 [| makeresults count=1000 | eval n=1] | stats count';
    const { results } = await runSearch(host, { spl, ...all });
    expect(results.rows[0]?.get('count')).toEqual(['500000']);
    expect(host.messages.map(({ text }) => text).join()).toContain('join makes at most 500000 rows');
  });

  test('join looks no further than the partners it takes', async () => {
    const spl =
      '| makeresults count=50000 | eval n=1 | join n [| makeresults count=50000 | eval n=1] | stats count';
    const took = await processorMilliseconds(() => runSearch(memoryHost({}), { spl, ...all }));
    expect(took).toBeLessThan(MAX_MILLISECONDS);
  });
});

test.each(['| inputlookup hasOwnProperty', '| makeresults | lookup toString a', '`constructor`'])(
  'what every object has is no lookup and no macro: %s',
  async (spl) => {
    await expect(runSearch(memoryHost({ lookups: {}, macros: {} }), { spl, ...all })).rejects.toThrow(
      SearchRefusal,
    );
  },
);
