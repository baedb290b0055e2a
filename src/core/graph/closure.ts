// What a run must look at when something is new: whoever hangs together with it. Linking that alone gives the same
// entities as linking everything.
import type { Carriers } from './carriers';
import { membersOf, type Grouping } from './grouping';

export interface Reach {
  /** Records of what has to be linked again, in rising order. */
  readonly records: Uint32Array;
  /** Values that were met and not followed: they are told by their number, as hubs. */
  readonly told: Uint32Array;
}

/**
 * All records that hang together with some, over every value but known hubs.
 *
 * A hub of an earlier run stays one until a run over everything: its carriers are not followed. All others are, whatever
 * joins by them, as what is new may change that.
 *
 * @param valuesOf - of each record its values; `transposed(carriers, recordCount)`.
 * @param begun - records that are new or have changed.
 * @param isHub - whether an earlier run judged so.
 * @returns linear in what is reached.
 */
export function reachOf(
  carriers: Carriers,
  valuesOf: Grouping,
  begun: Iterable<number>,
  isHub: (value: number) => boolean,
): Reach {
  const isReached = new Uint8Array(valuesOf.count);
  const isAsked = new Uint8Array(carriers.count);
  const [open, told]: [number[], number[]] = [[], []];
  const reach = (record: number): void => {
    if (isReached[record] === 1) return;
    isReached[record] = 1;
    open.push(record);
  };
  for (const record of begun) reach(record);
  for (let at = 0; at < open.length; at += 1)
    for (const value of membersOf(valuesOf, open[at] ?? 0)) {
      if (isAsked[value] === 1) continue;
      isAsked[value] = 1;
      if (isHub(value)) told.push(value);
      else for (const record of membersOf(carriers, value)) reach(record);
    }
  return { records: Uint32Array.from(open).sort(), told: Uint32Array.from(told) };
}
