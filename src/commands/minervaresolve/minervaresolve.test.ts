import type { SearchInfo } from '../../adapters/splunk/searchCommand/request';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { createMinervaresolve } from './command';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Rows out of rows, and what was said. */
async function resolve(rows: readonly Fields[], words: readonly string[] = [], maxRecords?: number) {
  const begun = createMinervaresolve(maxRecords).begin({ arguments: words } as unknown as SearchInfo);
  if (!begun.ok) return { problem: begun.problem.message, rows: [], said: [] };
  const given = rows.map(
    (fields): CommandRow => new Map(Object.entries(fields).map(([field, value]) => [field, [value].flat()])),
  );
  const said: string[] = [];
  const say = (level: string, text: string): void => void said.push(`${level} ${text}`);
  begun.value.take?.(given, say);
  const out: CommandRow[] = [];
  for await (const row of begun.value.finish?.(say) ?? []) out.push(row);
  return { problem: '', rows: out.map((row) => Object.fromEntries(row)), said };
}

const person = (key: string, name: string, more: Fields = {}): Fields => ({
  record_key: `register:${key}`,
  kind: 'person',
  name,
  birth_dates: '1984-03-04',
  mid: '46:email:jane@example.org',
  ...more,
});
const two = [person('1', 'Ottilie Marsh'), person('2', 'Otilie Marsh')];

describe('minervaresolve', () => {
  test('gives a pair with its evidence, whose bits add up to its total', async () => {
    const { rows } = await resolve(two);
    expect(rows).toHaveLength(1);
    const [found] = rows;
    expect(found).toMatchObject({
      left_record: ['register:1'],
      right_record: ['register:2'],
      level: ['match'],
    });
    expect(found?.finding_id?.[0]).toMatch(/^f_[0-9a-f]{12}$/);
    const steps = JSON.parse(found?.why?.[0] ?? '[]') as readonly { readonly bits: number }[];
    const sum = steps.reduce((bits, step) => bits + step.bits, 0);
    expect(sum).toBeCloseTo(Number(found?.bits?.[0]), 1);
  });

  test('does not depend on the order of rows, nor on one that comes twice', async () => {
    const there = await resolve(two);
    expect((await resolve([...two].reverse())).rows).toEqual(there.rows);
    expect((await resolve([...two, ...two])).rows).toEqual(there.rows);
  });

  test('a name alone is a possible match and says what holds it back', async () => {
    const bare = two.map(({ record_key, kind, name }) => ({ record_key, kind, name }) as Fields);
    const { rows } = await resolve(bare);
    expect(rows).toEqual([
      expect.objectContaining({
        level: ['possible match'],
        held_back_by: ['Only names agree; many people share a name.'],
      }),
    ]);
  });

  test('a person and a business are never one, whatever they share', async () => {
    const { rows } = await resolve([
      person('1', 'Calm River'),
      { ...person('2', 'Calm River'), kind: 'business' },
    ]);
    expect(rows).toEqual([]);
  });

  test('two records of a source that holds everybody once are no match', async () => {
    const rows = two.map((fields) => ({ ...fields, source: 'register' }));
    expect((await resolve(rows, ['clean_sources=register'])).rows).toEqual([]);
    expect((await resolve(rows)).rows).toHaveLength(1);
  });

  test('gives only the levels that are asked for', async () => {
    expect((await resolve(two, ['levels=possible'])).rows).toEqual([]);
    expect((await resolve(two, ['levels=match'])).rows).toHaveLength(1);
    expect((await resolve(two, ['levels=some'])).problem).toContain("levels 'some' is not known");
  });

  test('counts what it leaves out, and says why', async () => {
    const { said } = await resolve(
      [...two, { kind: 'advert', record_key: 'a:1' }, { kind: 'person' }],
      [],
      1,
    );
    expect(said.join('\n')).toContain('2 of 4 rows have no record_key, or a kind');
    expect(said.join('\n')).toContain('at most 1 records are compared');
  });

  test('a document whose country is not stated, and what strangers share, is no evidence', async () => {
    const shared = (mid: string): Fields => ({ birth_dates: [], mid });
    for (const mid of ['aa:document:passport:zz:1234567', 'bb:coordinates:51.5:-0.12'])
      expect(
        (await resolve([person('1', 'Ottilie Marsh', shared(mid)), person('2', 'Bruno Quill', shared(mid))]))
          .rows,
      ).toEqual([]);
  });
});
