import type { SchoolKey } from '../../core/uniforms/outfit';
import { memoryRest } from '../memoryRest';
import { readCatalogueState } from './catalogueState';
import { createIntakeStore } from './intakeStore';
import { readOutfitsOf } from './outfits';

const { signal } = new AbortController();
const school = 'GB-ENG:100001' as SchoolKey;

describe('a decision taken back', () => {
  const query = JSON.stringify({ submission: 's_1' });
  const collections = ['minerva_uniform_outfits', 'minerva_uniform_artwork', 'minerva_uniform_intake'];
  const path = (collection: string): string => `storage/collections/data/${collection}`;
  const table = {
    [path('minerva_uniform_outfits')]: { body: [{ _key: 'o_1', school, facts: '[]', artwork: ['a'] }] },
    [path('minerva_uniform_artwork')]: { body: [{ _key: 's_1|x|a', body: 'AAAA' }] },
    ...Object.fromEntries(collections.map((name) => [`${path(name)}/batch_save`, { body: [] }])),
  };
  const facts = [{ slot: 'tie.worn', values: [{ kind: 'absent' }] }] as never;
  const reopened = {
    id: 's_1',
    state: 'submitted' as const,
    senderKind: 'school' as const,
    sender: '',
    basis: '',
    artworkLicence: '',
    file: '',
    fileSha256: '',
    year: 2026,
    outfits: [{ school, kind: 'everyday' as const, facts, row: 2 }],
    problems: [],
    artwork: [],
    author: 'ann',
    created: 1_000,
    history: [
      {
        verdict: 'accepted' as const,
        by: 'bea',
        at: 2_000,
        reason: '',
        undone: { by: 'cem', at: 3_000, reason: 'slip' },
      },
    ],
  };

  test('leaves outfits and artwork of that submission readable, counting no more, and opens it last', async () => {
    const rest = memoryRest(table);
    expect(await createIntakeStore(rest, 'app', 'cem').reopen(reopened, signal)).toEqual({
      ok: true,
      value: { outfits: 1, artwork: 1 },
    });
    expect(
      rest.asked.map(({ method, path: asked }) => `${method} ${asked.split('/').slice(3).join('/')}`),
    ).toEqual([
      'GET minerva_uniform_outfits',
      'POST minerva_uniform_outfits/batch_save',
      'GET minerva_uniform_artwork',
      'POST minerva_uniform_artwork/batch_save',
      'POST minerva_uniform_intake/batch_save',
    ]);
    expect(rest.asked[0]?.parameters.query).toBe(query);
    const undone = { undone: 3_000, undone_by: 'cem', undone_reason: 'slip' };
    expect(rest.asked[1]?.json).toEqual([{ _key: 'o_1', school, facts: '[]', artwork: ['a'], ...undone }]);
    expect(rest.asked[3]?.json).toEqual([{ _key: 's_1|x|a', body: 'AAAA', ...undone }]);
    expect(rest.asked[4]?.json).toMatchObject([{ _key: 's_1', state: 'submitted' }]);
  });

  test('stays in the queue as decided where the outfits cannot be changed', async () => {
    const rest = memoryRest({ ...table, [`${path('minerva_uniform_outfits')}/batch_save`]: { status: 403 } });
    expect(await createIntakeStore(rest, 'app', 'cem').reopen(reopened, signal)).toMatchObject({
      ok: false,
      problem: { code: 'not-allowed' },
    });
    expect(rest.asked.some(({ path: asked }) => asked.includes('intake'))).toBe(false);
  });
});

describe('outfits of some schools', () => {
  const path = 'storage/collections/data/minerva_uniform_outfits';
  const keys = Array.from({ length: 120 }, (_, at) => `GB-ENG:${100_000 + at}`);

  test('are asked for in parts that an address can hold, each school once', async () => {
    const rest = memoryRest({
      [path]: {
        body: [
          {
            _key: 'o_1',
            school,
            kind: 'everyday',
            facts: '[{"slot":"tie.worn","values":[{"kind":"absent"}]}]',
            undone: 9,
          },
          { _key: 'x' },
        ],
      },
    });
    const read = await readOutfitsOf({ rest, tenantApp: 'app' }, [...keys, ...keys], signal);
    expect(rest.asked).toHaveLength(3);
    expect(
      Math.max(...rest.asked.map(({ parameters }) => encodeURIComponent(parameters.query ?? '').length)),
    ).toBeLessThan(6_000);
    expect(read).toMatchObject({ ok: true, value: { unreadable: 3 } });
    expect(read.ok && read.value.outfits[0]).toMatchObject({ id: 'o_1', undone: { at: 9 } });
  });

  test('are asked for of nobody where no school is named', async () => {
    const rest = memoryRest({});
    expect(await readOutfitsOf({ rest, tenantApp: 'app' }, [], signal)).toMatchObject({ ok: true });
    expect(rest.asked).toEqual([]);
  });
});

describe('how far the catalogue lags behind', () => {
  const [catalogue, outfits] = ['minerva_uniform_catalogue', 'minerva_uniform_outfits'].map(
    (name) => `storage/collections/data/${name}`,
  ) as [string, string];

  test('is what was accepted or taken back since it was packed', async () => {
    const rest = memoryRest({
      [catalogue]: { body: [{ created: 500 }] },
      [outfits]: { body: [{ _key: 'o_1' }, { _key: 'o_2' }] },
    });
    expect(await readCatalogueState({ rest, tenantApp: 'app' }, signal)).toEqual({
      ok: true,
      value: { packedAt: 500, changedSince: 2, leftOut: 0 },
    });
    expect(rest.asked[1]?.parameters.query).toBe(
      '{"$or":[{"created":{"$gte":500}},{"undone":{"$gte":500}}]}',
    );
  });

  test('is everything where none was ever packed', async () => {
    const rest = memoryRest({ [catalogue]: { body: [] }, [outfits]: { body: [{ _key: 'o_1' }] } });
    expect(await readCatalogueState({ rest, tenantApp: 'app' }, signal)).toEqual({
      ok: true,
      value: { packedAt: undefined, changedSince: 1, leftOut: 0 },
    });
  });
});
