import * as fc from 'fast-check';
import { toMid } from '../core/identifiers/mid';
import { createSplunkRest } from './splunkRest';
import { createWatchStore, watchOf, type Watch } from './watch';

interface Call {
  readonly method: string;
  readonly address: string;
  readonly body: string;
  readonly type: string;
  readonly hasFormKey: boolean;
}

/** A KV Store of one collection behind the addresses that Splunk documents. */
function fakeCollection(status = 200) {
  const calls: Call[] = [];
  const documents = new Map<string, Record<string, unknown>>();
  const fetchIt = ((address: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? init.body : '';
    const type = headers.get('content-type') ?? '';
    calls.push({ method, address, body, type, hasFormKey: headers.has('x-splunk-form-key') });
    if (status !== 200) return Promise.resolve(new Response('{}', { status }));
    const query = new URL(address, 'http://localhost').searchParams.get('query');
    if (method === 'DELETE') documents.delete((JSON.parse(query ?? '{}') as { _key: string })._key);
    if (method === 'POST')
      for (const one of JSON.parse(body) as Record<string, unknown>[]) documents.set(String(one._key), one);
    const answer = method === 'GET' ? [...documents.values()] : {};
    return Promise.resolve(new Response(JSON.stringify(answer)));
  }) as typeof fetch;
  const store = createWatchStore(createSplunkRest(fetchIt), 'minerva_tenant_main', 'ana');
  return { calls, documents, store };
}
const now = (): AbortSignal => new AbortController().signal;
const phone = (value: string): Watch =>
  watchOf({ mid: toMid('phone', value), type: 'phone', value }, ' seen twice ', 'ana', 1_772_000_000.9);

describe('watch list', () => {
  test('adds by JSON with the form key, in the tenant app, for everybody of it', async () => {
    const { store, calls } = fakeCollection();
    expect(await store.add(phone('12025550143'), now())).toEqual({ ok: true, value: undefined });
    const [call] = calls;
    expect(call).toMatchObject({ method: 'POST', type: 'application/json', hasFormKey: true });
    expect(call?.address).toBe(
      '/servicesNS/nobody/minerva_tenant_main/storage/collections/data/minerva_watch/batch_save?output_mode=json',
    );
    const mid = toMid('phone', '12025550143');
    expect(JSON.parse(call?.body ?? '')).toEqual([
      {
        _key: mid,
        mid,
        identifier_type: 'phone',
        identifier_value: '12025550143',
        note: 'seen twice',
        author: 'ana',
        created: 1_772_000_000,
      },
    ]);
  });

  test('what is added is listed as it was, and what is removed is not, whatever signs a value has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.webUrl(), { minLength: 1, maxLength: 6 }), async (urls) => {
        const { store } = fakeCollection();
        const watches = urls.map((value) =>
          watchOf({ mid: toMid('url', value), type: 'url', value }, '', 'ana', 1),
        );
        for (const watch of watches) await store.add(watch, now());
        const [first, ...others] = watches;
        await store.remove(first!.mid, now());
        expect(await store.list(now())).toEqual({ ok: true, value: { watches: others, isCut: false } });
      }),
    );
  });

  test('a document that is no watch hides no other', async () => {
    const { store, documents } = fakeCollection();
    documents.set('x', { note: 7 });
    documents.set('y', { mid: 'y', created: 1e300 });
    const listed = await store.list(now());
    expect(listed.ok && listed.value.watches).toEqual([
      { mid: 'y', type: '', value: '', note: '', author: '', created: 0 },
    ]);
  });

  test.each([
    [403, 'may not change or read the watch list'],
    [404, 'has no watch list'],
  ])('an answer of %i is a problem in words about the list', async (status, words) => {
    const { store } = fakeCollection(status);
    const outcome = await store.add(phone('12025550143'), now());
    expect(outcome.ok ? '' : outcome.problem.message).toContain(words);
  });
});
