// Writing to the KV Store against a splunkd that answers as told.
import fc from 'fast-check';
import { MAX_DOCUMENTS_A_BATCH, oneByOne, saveDocuments, type KeyedDocument } from './kvStore';
import type { SplunkdClient } from './splunkdClient';

type Answer = Awaited<ReturnType<SplunkdClient['get']>>;

const collection = { app: 'minerva_tenant_main', name: 'minerva_membership' };
const documents = (count: number): readonly KeyedDocument[] =>
  Array.from({ length: count }, (_, at) => ({ _key: `a:${at}` }));

function splunkd(answerTo: (batch: readonly KeyedDocument[], at: number) => Answer) {
  const batches: (readonly KeyedDocument[])[] = [];
  const paths: string[] = [];
  const unexpected = (): never => {
    throw new Error('Nothing else is asked.');
  };
  const client: SplunkdClient = {
    get: unexpected,
    post: unexpected,
    postJson: (path, body) => {
      paths.push(path);
      batches.push(body as readonly KeyedDocument[]);
      return Promise.resolve(answerTo(body as readonly KeyedDocument[], batches.length));
    },
    problemOf: ({ message }, wanted) => ({ code: 'splunkd-failed', message: `${wanted}: ${message}` }),
    close: () => undefined,
  };
  return { client, batches, paths };
}

function json(value: unknown): Answer {
  const url = new URL('http://127.0.0.1');
  return {
    ok: true,
    value: { kind: 'json', value, bytes: 1, sha256: '', headers: new Map(), validators: {}, url },
  };
}
const taken = (batch: readonly KeyedDocument[]): Answer => json(batch.map(({ _key }) => _key));

test('writes everything, in batches that splunkd takes, into the tenant’s collection', async () => {
  const { client, batches, paths } = splunkd(taken);
  const outcome = await saveDocuments(client, collection, oneByOne(documents(2 * MAX_DOCUMENTS_A_BATCH + 1)));
  expect(outcome).toEqual({ ok: true, value: 2 * MAX_DOCUMENTS_A_BATCH + 1 });
  expect(batches.map(({ length }) => length)).toEqual([MAX_DOCUMENTS_A_BATCH, MAX_DOCUMENTS_A_BATCH, 1]);
  expect(paths[0]).toBe(
    '/servicesNS/nobody/minerva_tenant_main/storage/collections/data/minerva_membership/batch_save?output_mode=json',
  );
});

test('asks nothing where there is nothing to write', async () => {
  const { client, batches } = splunkd(taken);
  expect(await saveDocuments(client, collection, [])).toEqual({ ok: true, value: 0 });
  expect(batches).toEqual([]);
});

test.each<[string, Answer]>([
  ['refuses', { ok: false, problem: { code: 'server-failed', message: 'disk full', isPassing: false } }],
  ['takes fewer than it was given', json(['a:0'])],
  ['answers in another form', json({ nonsense: 1 })],
])('a splunkd that %s ends it with a problem that names the collection', async (_, second) => {
  const { client, batches } = splunkd((batch, at) => (at === 2 ? second : taken(batch)));
  const outcome = await saveDocuments(client, collection, oneByOne(documents(3 * MAX_DOCUMENTS_A_BATCH)));
  expect(outcome.ok ? '' : outcome.problem.message).toContain('minerva_membership');
  expect(batches).toHaveLength(2);
});

test('a group is written at once where it is no larger than a batch, and nothing is left out or written twice', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 2 * MAX_DOCUMENTS_A_BATCH }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(sizes, async (counts) => {
      const groups = counts.map((count, group) =>
        Array.from({ length: count }, (_, at) => ({ _key: `${group}:${at}` })),
      );
      const { client, batches } = splunkd(taken);
      const outcome = await saveDocuments(client, collection, groups);
      expect(outcome).toEqual({ ok: true, value: groups.flat().length });
      expect(batches.flat()).toEqual(groups.flat());
      for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(MAX_DOCUMENTS_A_BATCH);
      for (const group of groups.filter(({ length }) => length <= MAX_DOCUMENTS_A_BATCH))
        expect(batches.filter((batch) => batch.includes(group[0] as KeyedDocument))).toEqual(
          batches.filter((batch) => batch.includes(group.at(-1) as KeyedDocument)),
        );
    }),
    { numRuns: 30 },
  );
});
