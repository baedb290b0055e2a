import { decide, submit } from '../../core/uniforms/intake/moderation';
import { acceptArtwork, claimArtwork } from '../../core/uniforms/intake/artwork/claim';
import type { SchoolKey } from '../../core/uniforms/outfit';
import { catalogueSchoolOf } from '../../core/uniforms/schools/catalogueSchool';
import { coverageOf } from '../../core/uniforms/schools/coverage';
import type { ResultRow } from '../jobAnswers';
import { memoryRest, memorySearches } from '../memoryRest';
import type { SearchClient } from '../searchClient';
import { readUniformBase } from './base';
import { createIntakeStore } from './intakeStore';
import { ROWS_A_PAGE } from './allRows';

const { signal } = new AbortController();
const school = 'GB-ENG:100001' as SchoolKey;

/** Rows of searches, cut into pages as splunkd does. */
function paged(
  table: readonly (readonly [string, readonly ResultRow[]])[],
): SearchClient & { readonly pages: number[] } {
  const pages: number[] = [];
  const rowsOf = (search: string): readonly ResultRow[] =>
    table.find(([word]) => search.includes(word))?.[1] ?? [];
  const answer = (search: string, offset: number, count: number) => {
    const all = rowsOf(search);
    const rows = search.endsWith('stats count as rows')
      ? [{ rows: String(all.length) }]
      : all.slice(offset, offset + count);
    if (!search.endsWith('as rows')) pages.push(rows.length);
    return Promise.resolve({ ok: true, value: { sid: search, rows, warnings: [] } } as const);
  };
  return {
    pages,
    run: (search, { offset, count }) => answer(search, offset, count),
    page: (sid, { offset, count }) => answer(sid, offset, count),
  };
}

const schoolRow = (at: number): ResultRow => ({
  school_key: `GB-ENG:${100_000 + at}`,
  name: `School ${at}`,
  status: 'closed',
  closed: '2014-08-31',
  phase: 'primary',
  latitude: '51.5',
  longitude: '-0.1',
  successors: 'GB-ENG:100002 School 2',
});

describe('the base of a tenant', () => {
  test('is read in pages below splunkd’s limit, every school of it, and held against a count', async () => {
    const rows = Array.from({ length: ROWS_A_PAGE * 2 + 5 }, (_, at) => schoolRow(at));
    const client = paged([['minerva_uniform_schools', rows]]);
    const read = await readUniformBase(client, signal);
    expect(read.ok && read.value.schools.size).toBe(rows.length);
    expect(client.pages).toEqual([ROWS_A_PAGE, ROWS_A_PAGE, 5]);
    expect(read.ok && read.value.warnings).toEqual([]);
  });

  test('says so where fewer rows come than there are', async () => {
    const client = memorySearches([
      [/stats count as rows/, [{ rows: '3' }]],
      [/minerva_uniform_schools/, [schoolRow(1)]],
    ]);
    const read = await readUniformBase(client, signal);
    expect(read.ok && read.value.warnings[0]).toBe('2 of 3 rows did not come; read the page again.');
  });

  test('counts what is no school', async () => {
    const client = paged([['minerva_uniform_schools', [schoolRow(1), { school_key: 'x', name: 'X' }]]]);
    const read = await readUniformBase(client, signal);
    expect(read).toMatchObject({ ok: true, value: { unreadable: 1 } });
    const kept = read.ok ? read.value.schools.get(school) : undefined;
    expect(kept && catalogueSchoolOf(kept)).toEqual({
      key: school,
      name: 'School 1',
      phase: 'primary',
      sex: 'unknown',
      isOpen: false,
      closedYear: 2014,
      successor: 'GB-ENG:100002',
      at: { latitude: 51.5, longitude: -0.1 },
    });
  });

  test('is enough to count coverage by, from a few fields', async () => {
    const few = { name: 'X', status: 'open', phase: 'primary', authority: 'Sampleshire' };
    const rows = [1, 3].map((at): ResultRow => ({ school_key: `GB-ENG:${100_000 + at}`, ...few }));
    const read = await readUniformBase(paged([['minerva_uniform_schools', rows]]), signal);
    if (!read.ok) throw new Error(read.problem.message);
    expect(coverageOf(read.value.schools, new Set([school])).rows).toMatchObject([
      { authority: 'Sampleshire', schools: 2, withUniform: 1, missing: 1 },
    ]);
  });

  test('a search that fails is a problem, in its own words', async () => {
    const client = memorySearches([[/./, { code: 'refused', message: 'No.', remedy: '' } as never]]);
    expect(await readUniformBase(client, signal)).toMatchObject({ ok: false, problem: { message: 'No.' } });
  });
});

describe('the moderation queue of a tenant', () => {
  const svg = new TextEncoder().encode('<svg><path d="M0 0"/></svg>');
  const claim = claimArtwork(school, svg, 'Lantern Schoolwear');
  if (!claim.ok) throw new Error(claim.problem.message);
  const facts = [{ slot: 'tie.worn', values: [{ kind: 'absent' }] }] as never;
  const taken = submit({
    senderKind: 'supplier',
    sender: 'Lantern Schoolwear',
    basis: '',
    artworkLicence: 'Lantern Schoolwear, for this catalogue',
    file: '',
    fileSha256: '',
    year: 2026,
    outfits: Array.from({ length: 1_200 }, (_, row) => ({ school, kind: 'everyday' as const, facts, row })),
    problems: [],
    artwork: [claim.value],
    author: 'ann',
    created: 1_000,
  });
  if (!taken.ok) throw new Error(taken.problem.message);
  const path = (collection: string): string => `storage/collections/data/${collection}/batch_save`;
  const everything = {
    [path('minerva_uniform_artwork')]: { body: [] },
    [path('minerva_uniform_outfits')]: { body: [] },
    [path('minerva_uniform_intake')]: { body: [] },
  };

  test('holds no byte of artwork before a decision, and keeps it sanitised with one', async () => {
    const rest = memoryRest(everything);
    const store = createIntakeStore(rest, 'minerva_tenant_main', 'ann');
    expect(await store.add(taken.value, signal)).toEqual({ ok: true, value: undefined });
    expect(JSON.stringify(rest.asked)).not.toMatch(/path d|PHN2Z/);
    const artwork = acceptArtwork(claim.value, svg, taken.value.id);
    const decided = decide(taken.value, { verdict: 'accepted', by: 'bea', at: 2_000, reason: '' });
    if (!artwork.ok || !decided.ok) throw new Error('not decided');
    expect(await store.keep(decided.value, [artwork.value], signal)).toEqual({
      ok: true,
      value: { outfits: 1_200 },
    });
    const saved = rest.asked
      .slice(1)
      .map((request) => [request.path.split('/').at(-2), (request.json as object[]).length]);
    expect(saved).toEqual([
      ['minerva_uniform_artwork', 1],
      ['minerva_uniform_outfits', 500],
      ['minerva_uniform_outfits', 500],
      ['minerva_uniform_outfits', 200],
      ['minerva_uniform_intake', 1],
    ]);
    const [kept] = rest.asked[1]?.json as readonly { readonly body: string }[];
    expect(atob(kept?.body ?? '')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"></path></svg>',
    );
  });

  test('a rejection writes the decision and nothing else', async () => {
    const rest = memoryRest(everything);
    const rejected = decide(taken.value, {
      verdict: 'rejected',
      by: 'bea',
      at: 2_000,
      reason: 'Not theirs.',
    });
    if (!rejected.ok) throw new Error(rejected.problem.message);
    const artwork = acceptArtwork(claim.value, svg, taken.value.id);
    await createIntakeStore(rest, 'app', 'bea').keep(
      rejected.value,
      artwork.ok ? [artwork.value] : [],
      signal,
    );
    expect(rest.asked.map((request) => request.path.split('/').at(-2))).toEqual(['minerva_uniform_intake']);
  });

  test('where outfits cannot be written the decision is not, and may be made again', async () => {
    const rest = memoryRest({ ...everything, [path('minerva_uniform_outfits')]: { status: 403 } });
    const decided = decide(taken.value, { verdict: 'accepted', by: 'bea', at: 2_000, reason: '' });
    if (!decided.ok) throw new Error(decided.problem.message);
    const kept = await createIntakeStore(rest, 'app', 'bea').keep(decided.value, [], signal);
    expect(kept).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    expect(rest.asked.map((request) => request.path.split('/').at(-2))).toEqual(['minerva_uniform_outfits']);
  });

  test('lists without outfits and reads one with them', async () => {
    const rest = memoryRest({
      'storage/collections/data/minerva_uniform_intake': {
        body: [
          {
            _key: 's_1',
            state: 'submitted',
            sender_kind: 'school',
            year: 2026,
            outfits: '[]',
            outfit_count: 2,
            created: 1,
          },
          { _key: 'x' },
        ],
      },
    });
    const store = createIntakeStore(rest, 'app', 'bea');
    expect(await store.list('submitted', signal)).toMatchObject({
      ok: true,
      value: { submissions: [{ id: 's_1', outfitCount: 2 }], isCut: false, unreadable: 1 },
    });
    expect(rest.asked[0]?.parameters.fields).not.toMatch(/outfits|problems/);
    expect(await store.read('s_1', signal)).toMatchObject({ ok: true, value: { id: 's_1', outfits: [] } });
  });
});
