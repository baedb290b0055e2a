// Linking on what the collector makes of a large world, and of the SDN list where it is at hand. Prints what a reader should
// look at: the largest entities and what was refused.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/importGraph';
import {
  callCentreClients,
  linkedWorld,
  linkRecords,
  pairQuality,
  plainHubs,
  type LinkedWorld,
} from '../support/linkedWorld';
import { recordsOf } from '../support/membershipRows';

jest.setTimeout(600_000);
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const list = join(repositoryRoot, '..', 'shared', 'data', 'ofac');
const describeWithList = existsSync(join(list, 'sdn.csv')) ? describe : describe.skip;

describe('a linked world of 100,000 records, all identifiers written plainly', () => {
  let world: LinkedWorld;
  beforeAll(async () => {
    world = await linkedWorld(100_000, 0);
  });

  test('rings are found: of pairs put together 98 in 100 belong together, of ring pairs 95 in 100 are there', () => {
    const { precision01, ringRecall01 } = pairQuality(world);
    print(`precision ${precision01.toFixed(4)}, recall of ring pairs ${ringRecall01.toFixed(4)}`);
    expect(precision01).toBeGreaterThanOrEqual(0.98);
    expect(ringRecall01).toBeGreaterThanOrEqual(0.95);
  });

  test('every planted hub is refused, and the call centre joins nobody', () => {
    const refused = world.refusals.map(({ mid }) => mid.slice(3));
    for (const { type, value } of plainHubs(world)) expect(refused).toContain(`${type}:${value}`);
    const { clients, wrong } = callCentreClients(world);
    expect(clients).toBeGreaterThan(350);
    expect(wrong).toEqual([]);
  });
});

describeWithList('the SDN list, linked', () => {
  test('the known connections are in one entity each, no entity is a lump, and what is refused is printed', async () => {
    const records = await recordsOf('ofac_sdn', list);
    const { entityOf, joinedBy, refusals } = linkRecords(records);
    const nameOf = new Map(records.map(({ record_key, name }) => [record_key, name]));
    const entities = new Map<string, string[]>();
    for (const [key, entity] of entityOf) entities.set(entity, [...(entities.get(entity) ?? []), key]);
    const largest = [...entities.values()].sort((left, right) => right.length - left.length);
    const shown = largest.slice(0, 12).map((keys) => {
      const some = keys
        .slice(0, 6)
        .map((key) => `${nameOf.get(key) ?? ''} [${(joinedBy.get(key) ?? []).slice(0, 2).join(' ')}]`);
      return `${keys.length}: ${some.join('; ')}`;
    });
    print([`${entities.size} entities of ${entityOf.size} records`, ...shown].join('\n'));
    const carriers = new Map<string, number>();
    for (const mid of records.flatMap((record) => record.mid))
      carriers.set(mid, (carriers.get(mid) ?? 0) + 1);
    const common = [...carriers].sort(([, left], [, right]) => right - left).slice(0, 10);
    print(['most shared values:', ...common.map(([mid, count]) => `${count}: ${mid}`)].join('\n'));
    print(['refused:', ...refusals.map(({ reason }) => reason)].join('\n'));
    for (const together of [
      ['15541', '15547'],
      ['20291', '20292'],
      ['25858', '25859', '25860', '25861'],
    ])
      expect(new Set(together.map((id) => entityOf.get(`ofac_sdn:${id}`) ?? id)).size).toBe(1);
    expect(largest[0]?.length).toBeLessThan(100);
  });
});
