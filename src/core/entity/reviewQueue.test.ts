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

  const record = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const pairsOfFive = fc.uniqueArray(
    fc.tuple(record, record).filter(([left, right]) => left < right),
    { minLength: 1, maxLength: 8, selector: (one) => one.join() },
  );
  const verdict = fc.constantFrom('same' as const, 'only' as const, 'none' as const);

  test('a verdict settles what it speaks of, and no pair of which a record was not looked at', () => {
    fc.assert(
      fc.property(
        pairsOfFive,
        fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 2 }),
        verdict,
        (records, ticked, said) => {
          const all = records.map((both, at) => pair(String(at), 'one', both));
          const [cluster] = waitingClusters(all, []);
          const same = cluster!.records.filter((key) => ticked.includes(key));
          fc.pre(same.length >= 2);
          const decided = decisionsOfVerdict(cluster!, said, new Set(ticked));
          const open = waitingClusters(all, decided).flatMap(({ pairs: waiting }) => waiting);
          const tickedOf = ({ records: both }: QueuedPair): number =>
            both.filter((key) => ticked.includes(key)).length;
          // `only` compares nobody with anybody among the others; `same` says nothing of them at all.
          const mayWait = { same: 1, only: 0, none: -1 }[said];
          expect(open).toEqual(expect.arrayContaining(all.filter((one) => tickedOf(one) <= mayWait)));
          expect(open.every((one) => tickedOf(one) <= mayWait)).toBe(true);
        },
      ),
    );
  });

  test('whoever was not ticked is somebody else only where that was said', () => {
    const [cluster] = waitingClusters([ab, bc], []);
    const ticked = new Set(['b', 'c']);
    const same = { kind: 'same', records: ['b', 'c'] };
    expect(decisionsOfVerdict(cluster!, 'same', ticked)).toEqual([same]);
    expect(decisionsOfVerdict(cluster!, 'only', ticked)).toEqual([
      same,
      { kind: 'not_same', records: ['b', 'a'] },
    ]);
  });

  test('that none is the same is one decision about all of them, whatever is ticked', () => {
    const [cluster] = waitingClusters([ab, bc], []);
    expect(decisionsOfVerdict(cluster!, 'none', new Set(['a', 'b']))).toEqual([
      { kind: 'not_same', records: ['b', 'c', 'a'] },
    ]);
  });

  test('no verdict speaks against what was decided before: whoever was decided to be one counts as one', () => {
    const ad = pair('4', 'one', ['a', 'd'], 1);
    const [cluster] = waitingClusters([ab, bc, ad], [{ kind: 'same', records: ['a', 'b'] }]);
    expect(cluster?.records).toEqual(['b', 'c', 'a', 'd']);
    expect(decisionsOfVerdict(cluster!, 'none', new Set())).toEqual([
      { kind: 'not_same', records: ['b', 'c', 'd'] },
    ]);
    expect(decisionsOfVerdict(cluster!, 'only', new Set(['b', 'c']))).toEqual([
      { kind: 'same', records: ['b', 'c'] },
      { kind: 'not_same', records: ['b', 'd'] },
    ]);
  });

  test('one ticked record is the same as nobody, so nothing is decided', () => {
    const [cluster] = waitingClusters([ab, bc], []);
    expect(decisionsOfVerdict(cluster!, 'same', new Set(['a']))).toEqual([]);
  });
});
