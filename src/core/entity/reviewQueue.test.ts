import fc from 'fast-check';
import { decisionsOfVerdict, waitingClusters, type QueuedPair } from './reviewQueue';

const pair = (id: string, cluster: string, records: readonly [string, string], value = 1): QueuedPair => ({
  id,
  cluster,
  records,
  value,
  bits: value,
});
const ab = pair('1', 'one', ['a', 'b'], 2);
const bc = pair('2', 'one', ['b', 'c'], 3);
const xy = pair('3', 'two', ['x', 'y'], 4);

describe('the queue of possible matches', () => {
  test('puts the cluster whose pairs are worth most together first', () => {
    expect(waitingClusters([xy, ab, bc], []).map(({ id, value }) => [id, value])).toEqual([
      ['one', 5],
      ['two', 4],
    ]);
  });

  test('a pair is settled by a decision about both, and through records that were put together', () => {
    const same = { kind: 'same' as const, records: ['a', 'b'] };
    const apart = { kind: 'not_same' as const, records: ['a', 'c'] };
    expect(waitingClusters([ab, bc], [same]).flatMap(({ pairs }) => pairs)).toEqual([bc]);
    expect(waitingClusters([ab, bc], [same, apart])).toEqual([]);
  });

  test('a decision about others leaves a pair waiting', () => {
    expect(waitingClusters([xy], [{ kind: 'not_same', records: ['a', 'x'] }])).toHaveLength(1);
  });

  test('every verdict on a cluster settles all of it, whichever records are ticked', () => {
    const record = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const pairs = fc.uniqueArray(
      fc.tuple(record, record).filter(([left, right]) => left < right),
      { minLength: 1, maxLength: 8, selector: (one) => one.join() },
    );
    fc.assert(
      fc.property(pairs, fc.subarray(['a', 'b', 'c', 'd', 'e']), (records, ticked) => {
        const all = records.map((both, at) => pair(String(at), 'one', both));
        const [cluster] = waitingClusters(all, []);
        const decided = decisionsOfVerdict(cluster!, new Set(ticked));
        const same = cluster!.records.filter((key) => ticked.includes(key));
        const open = waitingClusters(all, decided).flatMap(({ pairs: waiting }) => waiting);
        // Two records that are each somebody else than the ticked ones were not compared with each other by the verdict.
        const isBetweenOthers = ({ records: [left, right] }: QueuedPair): boolean =>
          same.length >= 2 && !ticked.includes(left) && !ticked.includes(right);
        expect(open.every(isBetweenOthers)).toBe(true);
      }),
    );
  });

  test('with nothing ticked all of the cluster are apart, in one decision', () => {
    const [cluster] = waitingClusters([ab, bc], []);
    expect(decisionsOfVerdict(cluster!, new Set())).toEqual([{ kind: 'not_same', records: ['b', 'c', 'a'] }]);
  });

  test('with all ticked they are the same, in one decision', () => {
    const [cluster] = waitingClusters([ab, bc], []);
    expect(decisionsOfVerdict(cluster!, new Set(['a', 'b', 'c']))).toEqual([
      { kind: 'same', records: ['b', 'c', 'a'] },
    ]);
  });
});
