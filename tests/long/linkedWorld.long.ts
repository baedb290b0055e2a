// Linking on what the collector makes of a large world, and of the SDN list where it is at hand. Prints what a reader should
// look at: the largest entities and what was refused.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import { linkRecords } from '../support/linkedWorld';
import { describeLinkedWorld } from '../support/linkedWorldLaws';
import { recordsOf } from '../support/membershipRows';

jest.setTimeout(600_000);
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const list = join(repositoryRoot, '..', 'shared', 'data', 'ofac');
const describeWithList = existsSync(join(list, 'sdn.csv')) ? describe : describe.skip;

/** Fewer for a look in between; how many clients share a call centre grows with the world, but not below these. */
const records = Number(process.env.MINERVA_WORLD_RECORDS ?? 100_000);
const isSmall = records < 100_000;

describeLinkedWorld({ records, hiddenShare01: 0, leastClients: isSmall ? 150 : 350 }, print);
describeLinkedWorld({ records, hiddenShare01: 0.5, leastClients: isSmall ? 100 : 250 }, print);

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
