// Of some records, those that are subjects, with what they show themselves and how many share their values.
import { appendAll } from '../../core/appendAll';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import type { EpochSeconds, Mid } from '../../core/brand';
import { mayJoinRecords } from '../../core/identifiers/joining';
import type { Subject } from '../../core/risk/subject';
import { numberOf, textOf, type Asker } from '../minervachanged/ask';
import { subjectsOf, type Carriers, type Hubs } from './hubs';
import { namesOf, ownOf, sharingSubjects } from './searches';

/** The subjects of a chunk. */
export interface FoundSubjects {
  readonly subjects: readonly Subject[];
  /** Value → subjects that carry it. */
  readonly sharers: ReadonlyMap<string, number>;
}

/** All values of a field that may have several. */
export function valuesOfField(row: SearchRow, field: string): readonly string[] {
  const value = row[field] ?? [];
  return (typeof value === 'string' ? [value] : value).filter((one) => one !== '');
}

/** Whole epoch seconds of a field. */
export function secondsOf(row: SearchRow, field: string): EpochSeconds {
  return Math.floor(numberOf(row, field)) as EpochSeconds;
}

/**
 * Which of these records are subjects at present.
 *
 * @param hubs - what the run knows already of values that very many carry; what is found is added.
 */
export async function findSubjects(
  asker: Asker,
  keys: readonly string[],
  hubs: Hubs,
): Promise<FoundSubjects> {
  const own: SearchRow[] = [];
  for await (const rows of asker.about(keys, ownOf, 'record_key')) appendAll(own, rows);
  const mids = new Set(own.flatMap((row) => valuesOfField(row, 'mids')));
  const carriers = await carriersOf(asker, mids, hubs);
  const isSubject = (row: SearchRow): boolean =>
    textOf(row, 'kind') === 'business' ||
    (valuesOfField(row, 'signals').includes('licence_type:establishment') &&
      !valuesOfField(row, 'mids').some(
        (mid) => carriers.get(mid)?.business !== undefined && mayJoinRecords(mid),
      ));
  const found = own.filter(isSubject);
  const names = new Map<string, SearchRow>();
  const foundKeys = found.map((row) => textOf(row, 'record_key'));
  for await (const rows of asker.about(foundKeys, namesOf, 'record_key'))
    for (const row of rows) names.set(textOf(row, 'record_key'), row);
  return {
    subjects: found.map((row) => subjectOf(row, names.get(textOf(row, 'record_key')) ?? {})),
    sharers: new Map(Array.from(carriers, ([mid, its]) => [mid, subjectsOf(its)])),
  };
}

/** Who carries each of these values; hubs are asked for once a run. */
async function carriersOf(
  asker: Asker,
  mids: ReadonlySet<string>,
  hubs: Hubs,
): Promise<ReadonlyMap<string, Carriers>> {
  const carriers = new Map<string, Carriers>();
  for (const mid of mids)
    carriers.set(mid, hubs.carriersOf(mid) ?? { business: undefined, licence: undefined });
  const asked = [...mids].filter((mid) => hubs.carriersOf(mid) === undefined);
  for await (const rows of asker.about(asked, sharingSubjects, 'mid'))
    for (const row of rows) {
      const mid = textOf(row, 'mid');
      const subjects = numberOf(row, 'subjects');
      const its = carriers.get(mid) ?? { business: undefined, licence: undefined };
      const kind = textOf(row, 'kind') === 'business' ? 'business' : 'licence';
      carriers.set(mid, { ...its, [kind]: subjects });
    }
  for (const mid of asked) hubs.keepCarriers(mid, carriers.get(mid) as Carriers);
  return carriers;
}

function subjectOf(row: SearchRow, named: SearchRow): Subject {
  const told = (field: string): Readonly<Record<string, string>> => {
    const text = textOf(named, field);
    return text === '' ? {} : { [field]: text };
  };
  const key = textOf(row, 'record_key');
  return {
    key,
    kind: textOf(row, 'kind') === 'business' ? 'business' : 'licence',
    name: textOf(named, 'name') || key,
    ...told('place'),
    ...told('region'),
    ...told('country'),
    source: textOf(row, 'source'),
    ...told('category'),
    ...told('latitude'),
    ...told('longitude'),
    mids: valuesOfField(row, 'mids') as readonly Mid[],
    signals: valuesOfField(row, 'signals'),
    first: secondsOf(row, 'first'),
    last: secondsOf(row, 'last'),
    ...(/^e_/.test(textOf(named, 'entity')) ? { entity: textOf(named, 'entity') } : {}),
  };
}
