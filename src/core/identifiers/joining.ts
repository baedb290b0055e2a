// Which identifiers may join records. All are indexed and can be searched for; linking passes over those that say where
// something is or what file it is, not who: strangers share a town square, and thousands hold one picture.
import type { IdentifierType } from './identifier';

const neverJoin: ReadonlySet<IdentifierType> = new Set(['coordinates', 'hash']);
/** A document whose country is not stated: the number 1234567 is a passport's in many countries. */
const withoutCountry = /^[0-9a-f]{2}:document:[a-z]+:zz:/;
const typeOfMid = /^[0-9a-f]{2}:([a-z]+):/;

/** Whether two records that share this value may be put together for it. What is no `mid` of ours joins as before. */
export function mayJoinRecords(mid: string): boolean {
  const type = typeOfMid.exec(mid)?.[1];
  return !neverJoin.has(type as IdentifierType) && !withoutCountry.test(mid);
}
