// Of some records, those that are subjects, with what they show themselves and how many share their values.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import type { EpochSeconds, Mid } from '../../core/brand';
import { mayJoinRecords } from '../../core/identifiers/joining';
import type { Subject } from '../../core/risk/subject';
import { numberOf, textOf, type Asker } from '../minervachanged/ask';
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

/** Which of these records are subjects at present. */
export async function findSubjects(asker: Asker, keys: readonly string[]): Promise<FoundSubjects> {
  const own: SearchRow[] = [];
  for await (const rows of asker.about(keys, ownOf, 'record_key')) own.push(...rows);
  const mids = new Set(own.flatMap((row) => valuesOfField(row, 'mids')));
  const carriers = { business: new Map<string, number>(), licence: new Map<string, number>() };
  for await (const rows of asker.about(mids, sharingSubjects, 'mid'))
    for (const row of rows) {
      const kind = textOf(row, 'kind') === 'business' ? 'business' : 'licence';
      carriers[kind].set(textOf(row, 'mid'), numberOf(row, 'subjects'));
    }
  const isSubject = (row: SearchRow): boolean =>
    textOf(row, 'kind') === 'business' ||
    (valuesOfField(row, 'signals').includes('licence_type:establishment') &&
      !valuesOfField(row, 'mids').some((mid) => carriers.business.has(mid) && mayJoinRecords(mid)));
  const found = own.filter(isSubject);
  const names = new Map<string, SearchRow>();
  const foundKeys = found.map((row) => textOf(row, 'record_key'));
  for await (const rows of asker.about(foundKeys, namesOf, 'record_key'))
    for (const row of rows) names.set(textOf(row, 'record_key'), row);
  return {
    subjects: found.map((row) => subjectOf(row, names.get(textOf(row, 'record_key')) ?? {})),
    // A licence of an establishment that a business stands for is no subject beside it.
    sharers: new Map(
      Array.from(mids, (mid) => [mid, carriers.business.get(mid) ?? carriers.licence.get(mid) ?? 1]),
    ),
  };
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
