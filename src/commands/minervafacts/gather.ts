// Facts of subjects, chunk by chunk: memory is one chunk, however many there are.
import type { RecordKind } from '../../core/records/record';
import type { FactRow, RecordFact } from '../../core/risk/facts';
import { writeFacts, type GatheredFacts } from '../../core/risk/factsDocument';
import { slug } from '../../core/risk/signals/values';
import type { Subject } from '../../core/risk/subject';
import { inBatches } from '../minervachanged/batches';
import { numberOf, textOf, type Asker } from '../minervachanged/ask';
import { recordsOfRegions } from './searches';
import { findSubjects } from './subjects';
import { factsOfValues, RetiredValues, type ValueFacts } from './values';

/** Subjects gathered at once; they have three values each, so that a batch of values is full. */
const SUBJECTS_A_CHUNK = 650;
/**
 * Rows of one value: a mailbox or a platform is on very many records, and each wording or name on them is a row. What is
 * beyond is left out of the subject's facts and counted; rows of most records, and of signals without hashes, come first.
 */
const MOST_ROWS_OF_VALUE = 2_000;
const MOST_ROWS_OF_HUB = 200;
const HUB_SUBJECTS = 20;
const hashed = /^(?:text|name|officer|school):/;

/** One subject gathered; `facts` is '' where the record is none any more. */
export interface GatheredRow {
  readonly subject: string;
  readonly facts: string;
}

/** Gathers subjects one after the other, in the order of their keys. */
export async function* gather(asker: Asker, keys: readonly string[]): AsyncGenerator<GatheredRow> {
  if (keys.length === 0) return;
  const retired = await RetiredValues.read(asker);
  const regions = new Regions();
  for (const chunk of inBatches(keys, SUBJECTS_A_CHUNK)) {
    const { subjects, sharers } = await findSubjects(asker, chunk);
    const mids = [...new Set(subjects.flatMap((subject) => subject.mids))];
    const values = await factsOfValues(asker, mids, retired);
    await regions.read(asker, subjects);
    const byKey = new Map(subjects.map((subject) => [subject.key, subject]));
    for (const key of chunk) {
      const subject = byKey.get(key);
      const facts = subject && writeFacts(gathered(subject, values, { sharers, regions }));
      yield { subject: key, facts: facts ?? '' };
    }
  }
}

interface Shared {
  readonly sharers: ReadonlyMap<string, number>;
  readonly regions: Regions;
}

function gathered(
  subject: Subject,
  { rows, licences }: ValueFacts,
  { sharers, regions }: Shared,
): GatheredFacts {
  const own: FactRow[] = [];
  const records = new Map<string, RecordFact>();
  let leftOut = 0;
  for (const mid of subject.mids) {
    const subjects = sharers.get(mid) ?? 1;
    const all = rows.get(mid) ?? [];
    const most = subjects > HUB_SUBJECTS ? MOST_ROWS_OF_HUB : MOST_ROWS_OF_VALUE;
    const kept =
      all.length <= most
        ? all
        : [...all]
            .sort(
              (left, right) =>
                Number(hashed.test(left.signal)) - Number(hashed.test(right.signal)) ||
                right.records - left.records,
            )
            .slice(0, most);
    leftOut += all.length - kept.length;
    for (const row of kept) own.push({ subject: subject.key, ...row, subjects });
    for (const licence of licences.get(mid) ?? [])
      records.set(licence.record, {
        subject: subject.key,
        ...licence,
        mids: licence.mids.filter((one) => subject.mids.includes(one)),
      });
  }
  return {
    facts: { subject, rows: own, records: [...records.values()] },
    regionRecords: regions.of(subject),
    leftOut,
  };
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
