// Licences one by one, because indicators ask which signals stand together on one: those that carry a value of a subject,
// and those of the same officers. Each comes with the addresses it names and how crowded these are, though the subject
// carries neither: a mailbox, or a shop at another door, is seen by nothing else.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import type { Mid } from '../../core/brand';
import { typeOfMid } from '../../core/risk/factCounts';
import type { RecordFact } from '../../core/risk/facts';
import { isOfficer, MAX_LICENCES_OF_OFFICER } from '../../core/risk/reachingLicences';
import { numberOf, textOf, type Asker } from '../minervachanged/ask';
import { addressesOf, licencesAOfficer, licencesNaming, licencesOf, licencesOfOfficers } from './searches';
import { secondsOf, valuesOfField } from './subjects';

/** A licence before it is known whose it is. */
export type LicenceFact = Omit<RecordFact, 'subject'>;

export interface FoundLicences {
  readonly byMid: ReadonlyMap<string, readonly LicenceFact[]>;
  /** By the whole signal; officers on too many licences are left out. */
  readonly byOfficer: ReadonlyMap<string, readonly LicenceFact[]>;
}

/** Licences that carry one of these values, and those of the officers that stand on them. */
export async function licencesAbout(asker: Asker, mids: readonly string[]): Promise<FoundLicences> {
  const carrying = await factsFrom(asker.about(mids, licencesOf));
  const officers = new Set([...carrying.values()].flatMap(({ signals }) => signals.filter(isOfficer)));
  const telling = await tellingOfficers(asker, officers);
  const held = await factsFrom(asker.about(telling, licencesOfOfficers));
  // A licence found both ways is the one that says which values of the subject it carries.
  const all = new Map([...held, ...carrying]);
  const placed = await withAddresses(asker, [...all.values()]);
  const asked = new Set(telling);
  return {
    byMid: grouped(placed, ({ mids: its }) => its),
    byOfficer: grouped(placed, ({ signals }) => signals.filter((signal) => asked.has(signal))),
  };
}

/** Of these officers, those on few enough licences to say something of each. */
export async function tellingOfficers(asker: Asker, officers: Iterable<string>): Promise<readonly string[]> {
  const telling: string[] = [];
  for await (const rows of asker.about(officers, licencesAOfficer, 'signal'))
    for (const row of rows)
      if (numberOf(row, 'licences') <= MAX_LICENCES_OF_OFFICER) telling.push(textOf(row, 'signal'));
  return telling;
}

async function factsFrom(
  answers: AsyncIterable<readonly SearchRow[]>,
): Promise<ReadonlyMap<string, LicenceFact>> {
  const found = new Map<string, LicenceFact>();
  for await (const rows of answers)
    for (const row of rows) {
      const fact = licenceFact(row);
      // Its values may lie in several batches.
      const mids = [...new Set([...(found.get(fact.record)?.mids ?? []), ...fact.mids])];
      found.set(fact.record, { ...fact, mids });
    }
  return found;
}

function licenceFact(row: SearchRow): LicenceFact {
  return {
    kind: 'licence',
    source: textOf(row, 'source'),
    record: textOf(row, 'record_key'),
    signals: valuesOfField(row, 'signals'),
    mids: valuesOfField(row, 'mids') as readonly Mid[],
    first: secondsOf(row, 'first'),
    last: secondsOf(row, 'last'),
  };
}

async function withAddresses(
  asker: Asker,
  licences: readonly LicenceFact[],
): Promise<readonly LicenceFact[]> {
  const named = new Map<string, readonly Mid[]>();
  const records = licences.map(({ record }) => record);
  for await (const rows of asker.about(records, addressesOf, 'record_key'))
    for (const row of rows) named.set(textOf(row, 'record_key'), addressesIn(row));
  const crowd = new Map<string, number>();
  for await (const rows of asker.about(new Set([...named.values()].flat()), licencesNaming, 'mid'))
    for (const row of rows) crowd.set(textOf(row, 'mid'), numberOf(row, 'licences'));
  return licences.map((licence) => {
    const addresses = named.get(licence.record) ?? [];
    const licencesAt = Math.max(0, ...addresses.map((mid) => crowd.get(mid) ?? 0));
    const mids = [...new Set([...licence.mids, ...addresses])];
    return { ...licence, mids, ...(licencesAt > 0 ? { licencesAt } : {}) };
  });
}

/** `values(mid)` gives every value of an event that has an address. */
function addressesIn(row: SearchRow): readonly Mid[] {
  return (valuesOfField(row, 'mids') as readonly Mid[]).filter((mid) => typeOfMid(mid) === 'address');
}

function grouped(
  licences: readonly LicenceFact[],
  keysOf: (licence: LicenceFact) => readonly string[],
): ReadonlyMap<string, readonly LicenceFact[]> {
  const lists = new Map<string, LicenceFact[]>();
  for (const licence of licences)
    for (const key of keysOf(licence)) {
      const held = lists.get(key);
      if (held === undefined) lists.set(key, [licence]);
      else held.push(licence);
    }
  return lists;
}
