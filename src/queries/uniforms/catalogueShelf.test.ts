import { problemOfStatus, unreachable, type SearchProblem } from '../searchProblem';
import type { RestRequest, SplunkRest } from '../splunkRest';
import { readCataloguePages, readNewestVersion, type CataloguePages } from './catalogue';
import { createCatalogueShelf } from './catalogueShelf';
import { memoryShelf } from './memoryShelf';

const tenantApp = 'minerva_tenant_main';
const never = new AbortController().signal;
const kept: CataloguePages = { version: 'v1', created: 1, bodies: ['kept 0', 'kept 1'] };

/** A tenant whose newest catalogue has two pages; or one that does not answer. */
function tenant(version: string, created: number, problem?: SearchProblem) {
  const asked: RestRequest[] = [];
  const rest: SplunkRest = {
    send: (request) => {
      asked.push(request);
      if (problem !== undefined) return Promise.resolve({ ok: false, problem });
      const query = JSON.parse(request.parameters.query ?? '{}') as {
        readonly version?: string;
        number?: number;
      };
      if (query.version !== undefined)
        return Promise.resolve({ ok: true, value: [{ body: `${version} ${query.number}` }] });
      const heads = [0, 1].map((number) => ({ version, number, of: 2, created }));
      return Promise.resolve({ ok: true, value: version === '' ? [] : heads });
    },
  };
  return { rest, asked };
}
const read = (rest: SplunkRest, shelf = memoryShelf(kept)) =>
  readCataloguePages({ rest, tenantApp, shelf, onPage: () => undefined }, never).then((outcome) => ({
    outcome,
    after: shelf.kept(),
  }));

describe('a catalogue that the browser kept', () => {
  test('is not read again while it is the newest: one small question is asked', async () => {
    const { rest, asked } = tenant('v1', 1);
    const { outcome } = await read(rest);
    expect(outcome).toEqual({ ok: true, value: { ...kept, origin: 'browser' } });
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['of another version', tenant('v2', 2), memoryShelf(kept)],
    ['packed at another time', tenant('v1', 2), memoryShelf(kept)],
    ['with a page missing', tenant('v1', 1), memoryShelf({ ...kept, bodies: ['kept 0'] })],
    ['of another tenant', tenant('v1', 1), memoryShelf(kept, 'minerva_tenant_other')],
  ])('%s gives way to what Splunk has, which is kept in its place', async (_, { rest }, shelf) => {
    const { outcome, after } = await read(rest, shelf);
    expect(outcome).toMatchObject({ ok: true, value: { origin: 'splunk' } });
    expect(after?.bodies[0]).toMatch(/^v\d 0$/);
  });

  test.each([
    ['away', unreachable('no network')],
    ['busy', problemOfStatus(503, '')],
    ['broken', problemOfStatus(500, '')],
  ])('stands in for a Splunk that is %s, and says that it may be old', async (_, problem) => {
    const { outcome, after } = await read(tenant('v2', 2, problem).rest);
    expect(outcome).toEqual({ ok: true, value: { ...kept, origin: 'browser', unsure: problem } });
    expect(after).toEqual(kept);
  });

  test.each([
    ['may not read it any more', problemOfStatus(403, '')],
    ['has no such tenant', problemOfStatus(404, '')],
  ])('goes where this person %s', async (_, problem) => {
    const { outcome, after } = await read(tenant('v1', 1, problem).rest);
    expect(outcome.ok).toBe(false);
    expect(after).toBeUndefined();
  });

  test('does not open the page to somebody whose session has ended', async () => {
    const { outcome } = await read(tenant('v1', 1, problemOfStatus(401, '')).rest);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'session-ended' } });
  });

  test('goes where the tenant has no catalogue any more', async () => {
    const { outcome, after } = await read(tenant('', 0).rest);
    expect(outcome).toEqual({ ok: true, value: undefined });
    expect(after).toBeUndefined();
  });
});

describe('the newest version', () => {
  test('is asked for by one document, and an emptied one is none', async () => {
    const { rest, asked } = tenant('v7', 1);
    expect(await readNewestVersion({ rest, tenantApp }, never)).toEqual({ ok: true, value: 'v7' });
    expect(asked[0]?.parameters).toMatchObject({ limit: '1', query: '{"number":0}' });
    const emptied = tenant('given up', 0).rest;
    expect(await readNewestVersion({ rest: emptied, tenantApp }, never)).toEqual({
      ok: true,
      value: undefined,
    });
  });
});

/** As much of IndexedDB as the shelf uses. */
function memoryStore(values: Map<string, unknown>): IDBFactory {
  const request = (result: unknown) => ({ result });
  const store = {
    get: (key: string) => request(values.get(key)),
    put: (value: unknown, key: string) => request(values.set(key, structuredClone(value))),
    clear: () => {
      values.clear();
      return request(undefined);
    },
  };
  return fakeFactory((opening) => {
    opening.result = {
      close: () => undefined,
      transaction: () => {
        const transaction = { objectStore: () => store } as unknown as IDBTransaction;
        queueMicrotask(() => void transaction.oncomplete?.({} as Event));
        return transaction;
      },
    };
    opening.onsuccess?.();
  });
}

interface Opening {
  result?: unknown;
  onsuccess?: () => void;
  onerror?: () => void;
  onblocked?: () => void;
}

function fakeFactory(then: (opening: Opening) => void): IDBFactory {
  const open = () => {
    const opening: Opening = {};
    queueMicrotask(() => then(opening));
    return opening;
  };
  return { open } as unknown as IDBFactory;
}

describe('the shelf of a browser', () => {
  test('holds one catalogue, of one tenant, and gives it back', async () => {
    const values = new Map<string, unknown>();
    const shelf = createCatalogueShelf(() => memoryStore(values));
    expect(await shelf.read(tenantApp)).toBeUndefined();
    await shelf.keep(tenantApp, kept);
    expect(await shelf.read(tenantApp)).toEqual(kept);
    expect(await shelf.read('minerva_tenant_other')).toBeUndefined();
    await shelf.keep('minerva_tenant_other', { ...kept, version: 'v2' });
    expect(values.size).toBe(1);
    expect(await shelf.read(tenantApp)).toBeUndefined();
    await shelf.forget();
    expect(values.size).toBe(0);
  });

  test('keeps no catalogue beyond its size, and nothing older in its place', async () => {
    const values = new Map<string, unknown>();
    const shelf = createCatalogueShelf(() => memoryStore(values));
    await shelf.keep(tenantApp, kept);
    const large = 'x'.repeat(400_000);
    await shelf.keep(tenantApp, { ...kept, bodies: Array.from({ length: 161 }, () => large) });
    expect(values.size).toBe(0);
  });

  test('takes what is none of its own for nothing', async () => {
    const values = new Map<string, unknown>([['kept', { tenantApp, version: 'v1', bodies: 'x' }]]);
    expect(await createCatalogueShelf(() => memoryStore(values)).read(tenantApp)).toBeUndefined();
  });

  test.each([
    ['that has no store', () => undefined],
    [
      'whose policy forbids it',
      () => {
        throw new Error('SecurityError');
      },
    ],
    ['that cannot open it', () => fakeFactory(({ onerror }) => onerror?.())],
    ['where another tab holds it', () => fakeFactory(({ onblocked }) => onblocked?.())],
    [
      'whose store is broken',
      () =>
        fakeFactory((opening) => {
          opening.result = { close: () => undefined };
          opening.onsuccess?.();
        }),
    ],
  ])('%s keeps nothing, and nothing fails', async (_, open) => {
    const shelf = createCatalogueShelf(open);
    await shelf.keep(tenantApp, kept);
    expect(await shelf.read(tenantApp)).toBeUndefined();
    await shelf.forget();
  });

  test('that never answers is not waited for', async () => {
    jest.useFakeTimers();
    const reading = createCatalogueShelf(() => fakeFactory(() => undefined)).read(tenantApp);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await reading).toBeUndefined();
    jest.useRealTimers();
  });
});
