import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readWorld, testToday } from './testSupport';
import { generateWorld } from './generateWorld';
import type { GroupFact } from './truth';

// What a linker can reach at best, with the simplest rule there is: whoever shares a value that at most fifty carry.
// If this failed, no linker could pass on the world; it says nothing about any linker.
const HUB_ABOVE = 50;

describe('a world of 100,000 records', () => {
  const world = readWorld({ seed: 'linkable', records: 100_000 });
  const groupOf = new Map(world.groups.flatMap((group) => group.members.map((key) => [key, group] as const)));

  test.each([
    ['plainly written values', true, 'plainParts'],
    ['every value', false, 'parts'],
  ] as const)(
    'rings can be found by %s, with precision 0.98 of pairs and every part whole',
    (_, onlyPlain, parts) => {
      const entityOf = link(onlyPlain);
      const entities = new Map<string, string[]>();
      for (const [key, root] of entityOf) entities.set(root, (entities.get(root) ?? []).concat(key));
      let [together, right] = [0, 0];
      for (const members of entities.values()) {
        together += pairs(members.length);
        const shares = new Map<GroupFact | string, number>();
        for (const key of members)
          shares.set(groupOf.get(key) ?? key, (shares.get(groupOf.get(key) ?? key) ?? 0) + 1);
        for (const size of shares.values()) right += pairs(size);
      }
      expect(right / together).toBeGreaterThanOrEqual(0.98);
      const ringPairs = (count: (group: GroupFact) => number): number =>
        world.groups.reduce((sum, group) => sum + (group.worldClass === 'organised' ? count(group) : 0), 0);
      const found = ringPairs((group) => pairsWithin(group.members.map((key) => entityOf.get(key))));
      const recall = found / ringPairs((group) => pairs(group.members.length));
      expect(recall).toBeGreaterThanOrEqual(onlyPlain ? 0.3 : 0.95);
      // Links that the reader was given must hold the ring's parts together, no more and no less.
      for (const group of world.groups) {
        const roots = new Set(group.members.map((key) => entityOf.get(key)));
        expect(roots.size).toBeLessThanOrEqual(group[parts]);
      }
    },
  );

  function link(onlyPlain: boolean): ReadonlyMap<string, string> {
    const carriers = new Map<string, string[]>();
    for (const { record, type, value, writing } of world.identifiers) {
      if (onlyPlain && writing !== 'plain') continue;
      carriers.set(`${type} ${value}`, (carriers.get(`${type} ${value}`) ?? []).concat(record));
    }
    const parentOf = new Map([...world.rows.keys()].map((key) => [key, key]));
    const rootOf = (key: string): string => {
      let root = key;
      while (parentOf.get(root) !== root) root = parentOf.get(root)!;
      parentOf.set(key, root);
      return root;
    };
    for (const records of carriers.values()) {
      if (new Set(records).size > HUB_ABOVE) continue;
      for (const record of records) parentOf.set(rootOf(record), rootOf(records[0]!));
    }
    return new Map([...parentOf.keys()].map((key) => [key, rootOf(key)]));
  }
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

test('memory does not grow with the world: ten times the records, less than twice the peak', () => {
  const peakOf = (records: number): number => {
    let [peak, calls] = [0, 0];
    generateWorld(
      { seed: 'memory', records, today: testToday },
      {
        append: () => {
          calls += 1;
          if (calls % 50_000 !== 0) return;
          collectGarbage(); // what is only not collected yet says nothing of the generator
          peak = Math.max(peak, process.memoryUsage().heapUsed);
        },
      },
    );
    return peak;
  };
  peakOf(20_000);
  const small = peakOf(50_000);
  expect(peakOf(500_000)).toBeLessThan(2 * small + 64 * 2 ** 20);
});

const pairs = (size: number): number => (size * (size - 1)) / 2;

/** Pairs of equal values. */
function pairsWithin(values: readonly unknown[]): number {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
}
