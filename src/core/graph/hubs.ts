// Hubs: values that many hold who have nothing else to do with each other. They join nobody, and the verdict says why.
import type { Evidence } from './evidence';
import type { Memberships } from './memberships';
import { haveOwn, holdersOf, type Holders } from './holders';
import { weightTable, type WeightClass } from './weights';

/** Why a value is a hub. */
export interface HubFacts extends Partial<Holders> {
  /** Distinct records that carry it, those not listed among them. */
  readonly sharers: number;
  /**
   * `number`: too many holders; `contacts`: fewer, but most have contacts and names of their own; `earlier`: an earlier
   * run judged so.
   */
  readonly rule: 'number' | 'contacts' | 'earlier';
  /** The number of holders it was measured by. */
  readonly above: number;
}

export interface Crowd {
  readonly value: number;
  readonly weightClass: WeightClass;
  /** Listed carriers. */
  readonly carriers: Uint32Array;
  /** Records that carry it, as the rows tell by number; 0 if they do not. */
  readonly told: number;
  readonly hubAbove: number;
}

/** Whether a value has so many carriers that it must be looked at: of nearly all it is free to say no. */
export function mayBeHub(
  { isToldHub }: Memberships,
  { value, weightClass, size, told, hubAbove }: Omit<Crowd, 'carriers'> & { readonly size: number },
): boolean {
  const from = Math.min(weightTable[weightClass].hubOfContactsFrom, hubAbove);
  return told > hubAbove || size >= from || isToldHub?.(value) === true;
}

/**
 * Whether a value is a hub.
 *
 * A value whose carriers are told by number is judged by it, also where a person's trust had them listed: what cannot be
 * looked at in every run is not judged by looks in one. Else its
 * holders count (`holdersOf`): beyond `hubAbove` it is one, and from `hubOfContactsFrom` of the weight table on where
 * most carriers have contacts and names of their own, as the clients of a call centre do.
 *
 * @returns the facts of the verdict, or undefined. Linear in the values of the carriers, and free below the thresholds.
 */
export function hubFactsOf(evidence: Evidence, crowd: Crowd): HubFacts | undefined {
  const { value, weightClass, carriers, told, hubAbove } = crowd;
  const sharers = Math.max(carriers.length, told);
  if (evidence.memberships.isToldHub?.(value) === true) return { sharers, rule: 'earlier', above: hubAbove };
  const from = Math.min(weightTable[weightClass].hubOfContactsFrom, hubAbove);
  if (sharers <= hubAbove && carriers.length < from) return undefined;
  if (told > hubAbove || (sharers > hubAbove && carriers.length < sharers))
    return { sharers, rule: 'number', above: hubAbove };
  const holders = holdersOf(evidence, value, carriers);
  if (holders.holders > hubAbove) return { ...holders, sharers, rule: 'number', above: hubAbove };
  if (holders.holders >= from && haveOwn(holders))
    return { ...holders, sharers, rule: 'contacts', above: from };
  return undefined;
}
