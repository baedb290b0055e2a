// Facts of subjects, chunk by chunk: memory is one chunk, however many there are.
import type { RecordKind } from '../../core/records/record';
import type { Mid } from '../../core/brand';
import { typeOfMid } from '../../core/risk/factCounts';
import type { FactRow, RecordFact } from '../../core/risk/facts';
import { writeFacts, type GatheredFacts } from '../../core/risk/factsDocument';
import { slug } from '../../core/risk/signals/values';
import type { Subject } from '../../core/risk/subject';
import { inBatches } from '../minervachanged/batches';
import { numberOf, textOf, type Asker } from '../minervachanged/ask';
import { bringsLicences, isOfficer, isPersons } from '../../core/risk/reachingLicences';
import { Hubs, isEverybodys, type TakenRows } from './hubs';
import { recordsOfRegions } from './searches';
import { findSubjects } from './subjects';
import { licencesAbout, type FoundLicences, type LicenceFact } from './licences';
import { factsOfValues, RetiredValues } from './values';

/** Subjects gathered at once; they have three values each, so that a batch of values is full. */
const SUBJECTS_A_CHUNK = 650;
/** One subject gathered; `facts` is '' where the record is none any more. */
export interface GatheredRow {
  readonly subject: string;
  readonly facts: string;
}

/** Gathers subjects one after the other, in the order given. */
export async function* gather(asker: Asker, keys: readonly string[]): AsyncGenerator<GatheredRow> {
  if (keys.length === 0) return;
  const retired = await RetiredValues.read(asker);
  const regions = new Regions();
  const hubs = new Hubs();
  for (const chunk of inBatches(keys, SUBJECTS_A_CHUNK)) {
    const { subjects, sharers } = await findSubjects(asker, chunk, hubs);
    const mids = [...new Set(subjects.flatMap((subject) => subject.mids))];
    const asked = mids.filter((mid) => !hubs.hasRows(mid) && !isEverybodys(mid, sharers.get(mid) ?? 1));
    const found = await factsOfValues(asker, asked, retired);
    const rows = new Map(
      mids.map((mid) => [mid, hubs.take(mid, sharers.get(mid) ?? 1, found.get(mid) ?? [])]),
    );
    const licences = await licencesAbout(asker, bringing(subjects, sharers));
    await regions.read(asker, subjects);
    const byKey = new Map(subjects.map((subject) => [subject.key, subject]));
    for (const key of chunk) {
      const subject = byKey.get(key);
      const facts = subject && writeFacts(gathered(subject, { rows, licences, sharers, regions }));
      yield { subject: key, facts: facts ?? '' };
    }
  }
}

interface Chunk {
  /** By value. */
  readonly rows: ReadonlyMap<string, TakenRows>;
  readonly licences: FoundLicences;
  readonly sharers: ReadonlyMap<string, number>;
  readonly regions: Regions;
}

/** Values by which licences reach one of these subjects. */
function bringing(subjects: readonly Subject[], sharers: ReadonlyMap<string, number>): readonly string[] {
  const mids = subjects.flatMap((subject) =>
    subject.mids.filter((mid) => bringsLicences(subject, sharers.get(mid) ?? 1)),
  );
  return [...new Set(mids)];
}

function gathered(subject: Subject, { rows, licences, sharers, regions }: Chunk): GatheredFacts {
  const own: FactRow[] = [];
  let leftOut = 0;
  for (const mid of subject.mids) {
    const subjects = sharers.get(mid) ?? 1;
    const its = rows.get(mid);
    leftOut += its?.leftOut ?? 0;
    for (const row of its?.kept ?? []) own.push({ subject: subject.key, ...row, subjects });
  }
  const records = licencesReaching(subject, licences, sharers);
  return { facts: { subject, rows: own, records }, regionRecords: regions.of(subject), leftOut };
}

/** Licences that carry one of its values, and those of the officers on these. */
function licencesReaching(
  subject: Subject,
  { byMid, byOfficer }: FoundLicences,
  sharers: ReadonlyMap<string, number>,
): readonly RecordFact[] {
  const brings = (mid: Mid): boolean =>
    subject.mids.includes(mid) && bringsLicences(subject, sharers.get(mid) ?? 1);
  const direct = subject.mids.filter(brings).flatMap((mid) => byMid.get(mid) ?? []);
  const officers = direct.flatMap(({ signals }) => signals.filter(isOfficer));
  const all = new Set([...direct, ...officers.flatMap((officer) => byOfficer.get(officer) ?? [])]);
  return Array.from(all, (licence: LicenceFact) => {
    // Where a person is licensed is read by no indicator, and not kept.
    const isPlaces = !isPersons(licence.signals);
    const mids = licence.mids.filter((mid) => brings(mid) || (isPlaces && typeOfMid(mid) === 'address'));
    return { subject: subject.key, ...licence, mids };
  });
}

/** How many records of each kind a region has; asked once for each region of a run. */
class Regions {
  private readonly known = new Map<string, Partial<Record<RecordKind, number>>>();

  async read(asker: Asker, subjects: readonly Subject[]): Promise<void> {
    const fresh = new Set(
      subjects.map(regionOf).filter((region) => region !== '' && !this.known.has(region)),
    );
    for (const region of fresh) this.known.set(region, {});
    const signals = Array.from(fresh, (region) => `region:${region}`);
    for await (const rows of asker.about(signals, recordsOfRegions, 'signal'))
      for (const row of rows) {
        const counts = this.known.get(textOf(row, 'signal').slice('region:'.length));
        if (counts !== undefined) counts[textOf(row, 'kind') as RecordKind] = numberOf(row, 'records');
      }
  }

  of(subject: Subject): Partial<Record<RecordKind, number>> {
    return this.known.get(regionOf(subject)) ?? {};
  }
}

function regionOf({ region, country }: Subject): string {
  return slug(region ?? '') || slug(country ?? '');
}
