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
  // Entities of now come first, then the labels of those before; 0 is nowhere.
  const placeNow = (record: number): number => ((entities.of[record] ?? NO_ENTITY) + 1) >>> 0;
  const placeBefore = (label: number): number => (label === 0 ? 0 : entities.count + label);
  const placeOf = (record: number): number =>
    placeNow(record) || placeBefore(table.entityLabel(record)) || placeBefore(table.homeLabel(record));
  const places = 1 + entities.count + table.entities.size;
  const sets = new UnionFind(places);
  for (let record = 0; record < recordCount; record += 1) {
    const place = placeOf(record);
    for (const other of [placeBefore(table.entityLabel(record)), placeBefore(table.homeLabel(record))])
      if (other !== 0 && other !== place) sets.join(place, other);
  }
  const familyOfRoot = new Uint32Array(places).fill(NO_ENTITY);
  const familyOf = new Uint32Array(recordCount).fill(NO_ENTITY);
  let count = 0;
  for (let record = 0; record < recordCount; record += 1) {
    const place = placeOf(record);
    if (place === 0) continue;
    const root = sets.find(place);
    if (familyOfRoot[root] === NO_ENTITY) familyOfRoot[root] = count++;
    familyOf[record] = familyOfRoot[root] ?? NO_ENTITY;
  }
  const everyRecord = Uint32Array.from({ length: recordCount }, (_, record) => record);
  return groupPairs(familyOf, everyRecord, { groupCount: count, memberCount: recordCount });
}
