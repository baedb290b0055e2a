// Whose score may have changed: who carries a value that a record carries which came, changed or went.
import { textOf, type Asker } from '../minervachanged/ask';
import { indexedSince, retiredSince, valuesOf } from '../minervachanged/searches';
import { tellingOfficers } from './licences';
import {
  everyScored,
  everySubject,
  licencesOfOfficers,
  officersOn,
  subjectsAmong,
  subjectsCarrying,
  valuesOfFew,
  weightsChangedSince,
} from './searches';

export interface TouchedLimits {
  /** More changed records than these are not followed one by one. */
  readonly maxRecords: number;
  /** Where more subjects are touched, all are gathered: it asks less. */
  readonly maxSubjects: number;
  /**
   * A value on more subjects is not followed: one more record with the domain of a directory says nothing about any of its
   * thousands, and would have all of them gathered. What it counts for them is counted anew with each for another reason,
   * and once a week.
   */
  readonly maxCarriers: number;
}

export const standardLimits: TouchedLimits = {
  maxRecords: 100_000,
  maxSubjects: 20_000,
  maxCarriers: 200,
};

/** Keys of records to be gathered, all as they came in, few by key; among them are some that are no subjects any more. */
export interface Touched {
  readonly scope: 'all' | 'changed';
  readonly keys: readonly string[];
  /** Why all are gathered though only some were asked for; '' else. */
  readonly why: string;
}

/**
 * Finds the subjects to gather.
 *
 * @param since - epoch seconds; 0 for all.
 */
export async function touchedSubjects(
  asker: Asker,
  since: number,
  limits = standardLimits,
): Promise<Touched> {
  if (since === 0) return all(asker, '');
  const [changed] = await asker.ask(weightsChangedSince(since));
  if (changed !== undefined) return all(asker, 'A weight of the model was changed');
  const records = new Set<string>();
  for (const search of [indexedSince(since, limits.maxRecords), retiredSince(since, limits.maxRecords)])
    for (const row of await asker.ask(search)) records.add(textOf(row, 'record_key'));
  records.delete('');
  if (records.size > limits.maxRecords)
    return all(asker, `More than ${limits.maxRecords} records have changed`);
  const mids = new Set<string>();
  const reaching = [...records, ...(await licencesOfSameOfficers(asker, records))];
  // A value that only a retired version carried has one record less.
  for await (const rows of asker.about(new Set(reaching), (list) => valuesOf(list, 'every')))
    for (const row of rows) mids.add(textOf(row, 'mid'));
  mids.delete('');
  const keys = new Set<string>();
  for await (const rows of asker.about(records, subjectsAmong, 'record_key'))
    for (const row of rows) keys.add(textOf(row, 'record_key'));
  const followed = new Set<string>();
  for await (const rows of asker.about(mids, (list) => valuesOfFew(list, limits.maxCarriers), 'mid'))
    for (const row of rows) followed.add(textOf(row, 'mid'));
  for await (const rows of asker.about(followed, subjectsCarrying))
    for (const row of rows) keys.add(textOf(row, 'record_key'));
  if (keys.size > limits.maxSubjects)
    return all(asker, `More than ${limits.maxSubjects} businesses are touched`);
  return { scope: 'changed', keys: [...keys].sort(), why: '' };
}

/** Other licences of the officers on these: a business has to do with both. */
async function licencesOfSameOfficers(
  asker: Asker,
  records: ReadonlySet<string>,
): Promise<readonly string[]> {
  const officers = new Set<string>();
  for await (const rows of asker.about(records, officersOn))
    for (const row of rows) officers.add(textOf(row, 'signal'));
  const found: string[] = [];
  for await (const rows of asker.about(await tellingOfficers(asker, officers), licencesOfOfficers))
    for (const row of rows) found.push(textOf(row, 'record_key'));
  return found;
}

async function all(asker: Asker, why: string): Promise<Touched> {
  const keys = new Set<string>();
  for (const search of [everySubject(), everyScored()])
    for (const row of await asker.ask(search)) keys.add(textOf(row, 'record_key'));
  keys.delete('');
  return { scope: 'all', keys: [...keys], why };
}
