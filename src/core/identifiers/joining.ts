// Which identifiers may join records. All are indexed and can be searched for; linking passes over those that say where
// something is or what file it is, not who. Which these are stands in the weight table.
import { weightClassOf, weightTable } from '../graph/weights';

/** Whether two records that share this value may be put together for it. What is no `mid` of ours joins as before. */
export function mayJoinRecords(mid: string): boolean {
  return weightTable[weightClassOf(mid)].mayJoin;
}
