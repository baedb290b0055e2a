import { decisionOf, createDecisionStore, undoneBy, type Decision } from './decisions';
import { readFindingsOf, readQueue } from './findings';
import { memoryRest } from '../memoryRest';

const never = (): AbortSignal => new AbortController().signal;
const path = 'storage/collections/data/minerva_decisions';
const stamp = { author: 'ana', nowSeconds: 1_795_000_000.7 };
const pair = decisionOf(
  { kind: 'not_same', records: ['b:2', 'a:1', 'b:2'], mid: '' },
  '  two births ',
  stamp,
);

/** A store over documents; `written` are those it saved. */
function over(documents: unknown) {
  const rest = memoryRest({ [path]: { body: documents }, [`${path}/batch_save`]: { body: {} } });
  return { rest, store: createDecisionStore(rest, 'minerva_tenant_main', 'ana') };
}

describe('decisions', () => {
  test('carry author, whole seconds and a trimmed reason; the order of records stays, a record named twice counts once', () => {
    expect(pair).toMatchObject({
      records: ['b:2', 'a:1'],
      reason: 'two births',
      author: 'ana',
      created: 1_795_000_000,
    });
    expect(pair.id).toMatch(/^d_[0-9a-f]{12}$/);
  });

  test('the same decision in the same second has one id, whichever record is named first', () => {
    const turned = decisionOf({ kind: 'not_same', records: ['a:1', 'b:2'], mid: '' }, 'other words', stamp);
    expect(turned.id).toBe(pair.id);
    const other = decisionOf({ kind: 'same', records: ['a:1', 'b:2'], mid: '' }, '', stamp);
    expect(other.id).not.toBe(pair.id);
  });

  test('come back as they were written, taken back or not', async () => {
    const { rest, store } = over([]);
    const undone = undoneBy(pair, 'wrong pair', { author: 'ben', nowSeconds: 1_795_000_100 });
    await store.save([pair, undone], never());
    const written = rest.asked.at(-1)?.json;
    const read = await over(written).store.list(never());
    const decisions: readonly Decision[] = read.ok ? read.value.decisions : [];
    expect(decisions).toEqual([pair, undone]);
  });

  test('a single record in a document is a list of one, and what is no decision is counted', async () => {
    const documents = [
      { _key: 'd_1', decision: 'hide', records: 'a:1', created: 5 },
      { _key: 'd_2', decision: 'burn', created: 5 },
      null,
    ];
    const read = await over(documents).store.list(never());
    expect(read).toMatchObject({ ok: true, value: { unreadable: 2, isCut: false } });
    expect(read.ok && read.value.decisions[0]?.records).toEqual(['a:1']);
  });

  test('are asked for in the tenant’s app, for everybody of it', async () => {
    const { rest, store } = over([]);
    await store.list(never());
    expect(rest.asked[0]).toMatchObject({ app: 'minerva_tenant_main', owner: 'nobody' });
  });
});

describe('findings', () => {
  const findings = 'storage/collections/data/minerva_findings';
  const finding = { _key: 'f_1', records: ['a:1', 'b:2'], level: 'possible match', bits: 3, value: 2 };

  test('that no longer hold are passed over, damaged ones counted', async () => {
    const rest = memoryRest({
      [findings]: { body: [finding, { ...finding, level: 'none' }, { ...finding, records: ['a:1'] }] },
    });
    const read = await readQueue(rest, 'minerva_tenant_main', never());
    expect(read).toMatchObject({ ok: true, value: { unreadable: 1 } });
    expect(read.ok && read.value.findings.map(({ id, why }) => [id, why])).toEqual([['f_1', []]]);
  });

  test('of many records are asked for in parts, and each comes once', async () => {
    const rest = memoryRest({ [findings]: { body: [finding] } });
    const keys = Array.from({ length: 120 }, (_, at) => `a:${at}`);
    const read = await readFindingsOf(rest, 'minerva_tenant_main', keys, never());
    expect(rest.asked).toHaveLength(3);
    expect(read.ok && read.value.findings).toHaveLength(1);
  });

  test('of no record are not asked for', async () => {
    const rest = memoryRest({});
    await readFindingsOf(rest, 'minerva_tenant_main', [], never());
    expect(rest.asked).toEqual([]);
  });
});
