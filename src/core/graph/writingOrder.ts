// Which memberships have to be written at once. Of entities that were split or merged a reader must not see one half as it
// is now and the other as it was; and the next run, which finds who belongs together partly by the entities that it reads,
// must find all of them or none. So everything that is or was in one entity stands side by side.
import type { DecidedEntities } from './decidedEntities';
import { NO_ENTITY } from './entities';
import { groupPairs, type Grouping } from './grouping';
import type { MembershipTable } from './membershipTable';
import { UnionFind } from './unionFind';

/**
 * Families: records that hang together by an entity of now, by one they were in, or by one that they were at home in.
 *
 * @returns every record that is or was in an entity, once; records that are and were in none are in no family. Linear but
 *   for the finding of sets.
 */
export function families(table: MembershipTable, { entities }: DecidedEntities): Grouping {
  const recordCount = table.records.size;
  // Entities of now come first, then the labels of those before.
  const sets = new UnionFind(entities.count + table.entities.size);
  const placesOf = (record: number): readonly number[] => {
    const entity = entities.of[record] ?? NO_ENTITY;
    const labels = [table.entityLabel(record), table.homeLabel(record)].filter((label) => label > 0);
    const before = labels.map((label) => entities.count + label - 1);
    return entity === NO_ENTITY ? before : [entity, ...before];
  };
  for (let record = 0; record < recordCount; record += 1) {
    const [first, ...others] = placesOf(record);
    if (first !== undefined) for (const other of others) sets.join(first, other);
  }
  const numberOfRoot = new Uint32Array(entities.count + table.entities.size).fill(NO_ENTITY);
  const familyOf = new Uint32Array(recordCount).fill(NO_ENTITY);
  let count = 0;
  for (let record = 0; record < recordCount; record += 1) {
    const [place] = placesOf(record);
    if (place === undefined) continue;
    const root = sets.find(place);
    if (numberOfRoot[root] === NO_ENTITY) numberOfRoot[root] = count++;
    familyOf[record] = numberOfRoot[root] ?? NO_ENTITY;
  }
  const everyRecord = Uint32Array.from({ length: recordCount }, (_, record) => record);
  return groupPairs(familyOf, everyRecord, { groupCount: count, memberCount: recordCount });
}
