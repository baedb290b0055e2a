import type { SearchRow } from '../../src/adapters/splunk/rest/searchJob';
import type { CommandRow } from '../../src/adapters/splunk/searchCommand/table';
import { writePages } from '../../src/core/uniforms/catalogue/pages';
import { worldCatalogue } from '../../src/world/uniforms/worldCatalogue';
import { UniformRun, type InTenant } from '../../src/commands/minervauniform/command';
import { minervauniformDefinition } from '../../src/commands/minervauniform/definition';
import { readSettings } from '../../src/commands/minervauniform/settings';

const rowOf = (cells: Readonly<Record<string, string | readonly string[]>>): CommandRow =>
  new Map(
    Object.entries(cells).map(([field, value]) => [field, typeof value === 'string' ? [value] : value]),
  );
const catalogue = worldCatalogue({ seed: 'command', schools: 400, year: 2026 });
const pageRows = (version: string, created: number): readonly SearchRow[] =>
  writePages(catalogue, version).map(({ page, of, text }) => ({
    ...{ version, number: String(page), of: String(of), body: text, created: String(created) },
  }));

async function run(words: readonly string[], rows: readonly CommandRow[], pages: readonly SearchRow[] = []) {
  const settings = readSettings(words);
  if (!settings.ok) throw new Error(settings.problem.message);
  const said: string[] = [];
  let asked = 0;
  const tenant: InTenant = async (_, work) => {
    asked += 1;
    return work(() => Promise.resolve(pages));
  };
  const running = new UniformRun(settings.value, tenant, 1_790_000_000);
  const out: CommandRow[] = [];
  const say = (_: string, text: string): void => void said.push(text);
  for await (const row of running.take(rows, say)) out.push(row);
  for await (const row of running.finish(say)) out.push(row);
  const plain = out.map((row) =>
    Object.fromEntries(Array.from(row, ([field, values]) => [field, values.length > 1 ? values : values[0]])),
  );
  return { out: plain, said, asked };
}

test('the example of the help gives what the help says', async () => {
  const [example] = minervauniformDefinition.examples;
  const words = /words="([^"]+)"/.exec(example.search)?.[1] ?? '';
  const { out, asked } = await run(['emit=clues'], [rowOf({ words })]);
  expect(out).toMatchObject(example.rows);
  expect(asked).toBe(0);
});

test('without a catalogue every description is answered, by that', async () => {
  const { out } = await run([], [rowOf({ words: 'red tie' }), rowOf({ words: 'blue tie', id: 'case 7' })]);
  const sentence = 'There is no catalogue of uniforms yet.';
  expect(out).toEqual([
    { query: '1', sentence },
    { query: 'case 7', sentence },
  ]);
});

test('schools come with rank, ties and what agrees; the catalogue is asked for once', async () => {
  const rows = [rowOf({ words: 'navy jumper, white polo shirt' }), rowOf({ words: 'red jumper' })];
  const { out, asked } = await run(['limit=3'], rows, pageRows('a', 1));
  expect(asked).toBe(1);
  const first = out.filter(({ query }) => query === '1');
  expect(first).toHaveLength(3);
  expect(first[0]).toMatchObject({
    rank: '1',
    agrees: expect.arrayContaining(['the jumper’s colour']) as unknown,
  });
  expect(Number(first[0]?.tie_count)).toBeGreaterThan(3);
  expect(first[0]?.sentence).toBe(`${first[0]?.tie_count as string} schools fit equally well.`);
});

test('fields of the row filter, and one that cannot be read is told and filters nothing', async () => {
  const words = 'navy jumper';
  const rows = [
    rowOf({ words, phases: 'primary' }),
    rowOf({ words }),
    rowOf({ words, near: 'London', phases: 'kindergarten' }),
  ];
  const { out, said } = await run(['limit=200'], rows, pageRows('a', 1));
  const searched = [1, 2, 3].map((query) =>
    Number(out.find((row) => row.query === String(query))?.schools_searched),
  );
  expect(searched[0]).toBeLessThan(searched[1] ?? 0);
  expect(searched[2]).toBe(searched[1]);
  expect(out.filter(({ query, phase }) => query === '1' && phase !== 'primary')).toEqual([]);
  expect(said.join(' ')).toContain('near of 1 rows');
  expect(said.join(' ')).toContain('phases of 1 rows');
});

test('of several catalogues the newest whole one is searched', async () => {
  const cut = pageRows('b', 2).slice(1);
  const { out } = await run(['limit=1'], [rowOf({ words: 'navy jumper' })], [...cut, ...pageRows('a', 1)]);
  expect(out[0]).toMatchObject({ rank: '1' });
});

test.each([
  [['emit=all'], 'Known are: schools, clues, pages'],
  [['limit=0'], 'from 1 to 200'],
  [['limit=many'], 'from 1 to 200'],
  [['when=often'], 'Known are: always, changed'],
  [['keep=1'], 'from 2 to 20'],
])('%j is refused, and what is known is named', (words, message) => {
  const read = readSettings(words);
  expect(read.ok ? '' : read.problem.message).toContain(message);
});
