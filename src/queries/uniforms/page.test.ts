import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sheetOf } from '../../core/uniforms/sheet/sheet';
import { sealedHash } from '../../core/uniforms/guard/fileHash';
import { digest } from '../../core/text/digest';
import { memoryRest } from '../memoryRest';
import type { RestRequest, SplunkRest } from '../splunkRest';
import { readArtwork } from './artwork';
import { readCataloguePages } from './catalogue';
import { noShelf } from './catalogueShelf';
import { askKnownHash } from './knownHashes';
import { placeOfPostcode, readContacts } from './schools';
import { createUniformStores, sheetSaid } from './stores';

const tenantApp = 'minerva_tenant_main';
const never = new AbortController().signal;
const path = (collection: string): string => `storage/collections/data/${collection}`;

/** Answers from what the query says. */
function queried(
  answer: (query: unknown, request: RestRequest) => unknown,
): SplunkRest & { readonly asked: RestRequest[] } {
  const asked: RestRequest[] = [];
  return {
    asked,
    send: (request) => {
      asked.push(request);
      const query: unknown = JSON.parse(request.parameters.query ?? 'null');
      return Promise.resolve({ ok: true, value: answer(query, request) });
    },
  };
}

describe('the pages of the catalogue', () => {
  const headsOf = (version: string, of: number, created: number, have = of) =>
    Array.from({ length: have }, (_, number) => ({ version, number, of, created }));
  const read = (heads: readonly object[]) => {
    const rest = queried((query) => {
      if (query === null) return heads;
      const { version, number } = query as { version: string; number: number };
      return [{ body: `${version} ${number}` }];
    });
    const told: string[] = [];
    const onPage = (done: number, of: number): void => void told.push(`${done}/${of}`);
    return readCataloguePages({ rest, tenantApp, shelf: noShelf, onPage }, never).then((outcome) => ({
      outcome,
      told,
      rest,
    }));
  };

  test('are those of the newest version, in order, each told of', async () => {
    const { outcome, told, rest } = await read([...headsOf('old', 2, 1), ...headsOf('new', 6, 2)]);
    expect(outcome).toEqual({
      ok: true,
      value: {
        version: 'new',
        created: 2,
        bodies: [0, 1, 2, 3, 4, 5].map((number) => `new ${number}`),
        origin: 'splunk',
      },
    });
    expect(told.at(-1)).toBe('6/6');
    expect(rest.asked.every(({ app, owner }) => app === tenantApp && owner === 'nobody')).toBe(true);
  });

  test('are never of a version that is still being written', async () => {
    const { outcome } = await read([...headsOf('old', 2, 1), ...headsOf('new', 6, 2, 5)]);
    expect(outcome).toMatchObject({ value: { version: 'old' } });
  });

  /** After so many pages the version is written over by the next one. */
  const readWhileWritten = (writtenOver: number) => {
    let [packed, pages] = [0, 0];
    const rest = queried((query) => {
      if (query === null) return headsOf(`v${packed}`, 6, packed);
      const { version, number } = query as { version: string; number: number };
      pages += 1;
      if (packed < writtenOver && pages % 6 === 0) packed += 1;
      return version === `v${packed}` ? [{ body: `${version} ${number}` }] : [];
    });
    return readCataloguePages({ rest, tenantApp, shelf: noShelf, onPage: () => undefined }, never);
  };

  test('that are written over while they are read are left for the newest', async () => {
    expect(await readWhileWritten(2)).toMatchObject({ ok: true, value: { version: 'v2' } });
  });

  test('that are written over again and again are told of, with what to do', async () => {
    const outcome = await readWhileWritten(99);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('written over while it was read') as unknown },
    });
    expect(outcome.ok ? '' : outcome.problem.remedy).toContain('Load the page again');
  });

  test('that were emptied are no version', async () => {
    const emptied = { version: 'given up', number: 0, of: 1_000_000, created: 0 };
    expect((await read([emptied])).outcome).toEqual({ ok: true, value: undefined });
  });

  test('are none where the tenant has none', async () => {
    expect((await read([])).outcome).toEqual({ ok: true, value: undefined });
  });
});

describe('the base of schools', () => {
  test('gives contacts by key, whatever is missing of them', async () => {
    const rest = queried(() => [
      { _key: 'GB-ENG:1', name: 'One', phone: '020 7946 0001', successors: 'GB-ENG:2 Two' },
      { name: 'no key' },
    ]);
    const outcome = await readContacts({ rest, tenantApp }, ['GB-ENG:1'], never);
    expect(outcome.ok && [...outcome.value.values()]).toMatchObject([
      { key: 'GB-ENG:1', phone: '020 7946 0001', email: '', successors: ['GB-ENG:2 Two'] },
    ]);
  });

  test('asks nothing for no schools', async () => {
    const rest = queried(() => []);
    await readContacts({ rest, tenantApp }, [], never);
    expect(rest.asked).toEqual([]);
  });

  test('knows about where a postcode is by the schools that share the most of it', async () => {
    const rest = queried((query) => {
      const { postcode } = query as { postcode: { $regex: string } };
      if (postcode.$regex === '^LS6 2')
        return [
          { latitude: 53, longitude: -1 },
          { latitude: 54, longitude: -2 },
        ];
      return [];
    });
    expect(await placeOfPostcode({ rest, tenantApp }, 'LS6 2AB', never)).toEqual({
      ok: true,
      value: { latitude: 53.5, longitude: -1.5, part: 'LS6 2', schools: 2 },
    });
    expect(await placeOfPostcode({ rest, tenantApp }, 'ZE1', never)).toEqual({ ok: true, value: undefined });
  });
});

describe('artwork of badges', () => {
  test('is the newest that holds, and never what could end the address of a picture', async () => {
    const artwork = { media_type: 'image/png', body: 'iVBORw==', created: 1 };
    const rest = queried(() => [
      { ...artwork, school: 'A' },
      { ...artwork, school: 'A', body: 'AAAA', created: 2 },
      { ...artwork, school: 'B', undone: 5 },
      { ...artwork, school: 'C', body: '"><script>' },
      { ...artwork, school: 'D', media_type: 'text/html' },
    ]);
    const outcome = await readArtwork({ rest, tenantApp }, ['A', 'B', 'C', 'D'], never);
    expect(outcome.ok && [...outcome.value]).toEqual([['A', 'data:image/png;base64,AAAA']]);
  });
});

describe('the list of known hashes', () => {
  const hashes = { sha256: digest('a drawn picture') };
  const list = (known: readonly string[]) =>
    queried((query) => {
      const { $or } = query as { $or?: readonly { readonly _key: string }[] };
      const isAsked = (key: string): boolean => $or === undefined || $or.some(({ _key }) => _key === key);
      return known.filter(isAsked).map((key) => ({ _key: key }));
    });

  test('answers yes, no, or that there is no list', async () => {
    const answers = await Promise.all(
      [[sealedHash(hashes.sha256)], [hashes.sha256], [sealedHash(digest('another'))], []].map((known) =>
        askKnownHash({ rest: list(known), tenantApp }, hashes, never),
      ),
    );
    expect(answers.map((answer) => answer.ok && answer.value)).toEqual([
      'known',
      // Loaded before lists were sealed.
      'known',
      'not known',
      'no list',
    ]);
  });

  test('is sealed as the documented search seals it', () => {
    const inSpl = createHash('sha256').update(`minerva known hash ${hashes.sha256}`).digest('hex');
    expect(sealedHash(hashes.sha256)).toBe(inSpl);
    const documented = readFileSync('docs/uniforms.md', 'utf8');
    expect(documented).toContain('eval _key=sha256("minerva known hash ".lower(sha256))');
  });

  test('is asked with the hash and nothing else', async () => {
    const rest = list([]);
    await askKnownHash({ rest, tenantApp }, hashes, never);
    expect(rest.asked[0]?.parameters).toEqual({
      query: JSON.stringify({ $or: [{ _key: sealedHash(hashes.sha256) }, { _key: hashes.sha256 }] }),
      fields: '_key',
      limit: '1',
    });
    expect(rest.asked.map(({ json }) => json)).toEqual([undefined, undefined]);
  });

  test('gives no answer where it cannot be asked', async () => {
    const rest = memoryRest({ [path('minerva_known_hashes')]: { status: 403 } });
    const outcome = await askKnownHash({ rest, tenantApp }, hashes, never);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
  });
});

describe('sheets and answers', () => {
  const sheet = sheetOf(
    {
      queryId: 'q_1',
      seen: ['the tie’s stripes: gold'],
      filters: [],
      schools: [],
      allSchools: 3,
      filteredSchools: 2,
      catalogueVersion: 'v1',
    },
    { author: 'ada', created: 1_796_000_000, reference: 'Case 12' },
  );

  test('a sheet comes back as it was handed out', async () => {
    const written: unknown[] = [];
    const rest = queried((_, { json }) => {
      if (json === undefined) return written;
      written.push(...(json as unknown[]));
      return [];
    });
    const { sheets } = createUniformStores(rest, tenantApp, 'ada');
    await sheets.save([sheetSaid(sheet)], never);
    expect(await sheets.find(sheet.audit, never)).toEqual({ ok: true, value: sheet });
    expect(rest.asked.at(-1)?.parameters).toEqual({
      query: JSON.stringify({ _key: sheet.audit }),
      limit: '1',
    });
    expect(written).toMatchObject([{ _key: sheet.audit, reason: 'Case 12', schools: 0 }]);
  });

  test('a number that no sheet has finds none, and a broken one is no sheet', async () => {
    const find = (documents: readonly unknown[]) =>
      createUniformStores(
        queried(() => documents),
        tenantApp,
        'ada',
      ).sheets.find(sheet.audit, never);
    expect(await find([])).toEqual({ ok: true, value: undefined });
    expect(await find([{ sheet: '{' }])).toMatchObject({ ok: false });
  });

  test('an answer without a rank stays without one, and what is no answer hides no other', async () => {
    const rest = queried(() => [
      { _key: 'u_1', query_id: 'q_1', school: 'GB-ENG:1', answer: 'confirmed', created: 1 },
      { _key: 'u_2', answer: 'maybe' },
    ]);
    const outcome = await createUniformStores(rest, tenantApp, 'ada').answers.list(never);
    expect(outcome.ok && outcome.value).toMatchObject({
      documents: [{ answer: 'confirmed', rank: undefined, tieCount: undefined }],
      unreadable: 1,
    });
  });
});
