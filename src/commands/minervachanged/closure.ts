// What hangs together with changed records: their values, who else carries these, the whole of their entities, and so
// on until nothing new comes up. Only what is closed gives the same entities as linking everything.
import { appendAll } from '../../core/appendAll';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { numberOf, textOf, type Asker } from './ask';
import { inBatches } from './batches';
import { findingsAbout, pairOf, type DecisionBook } from './decisions';
import type { Present } from './rows';
import {
  carriersOf,
  entitiesOf,
  everyMember,
  foundSince,
  indexedSince,
  membersOf,
  recordCount,
  retiredSince,
  valuesOf,
} from './searches';
import { formerSharers, sharingRows, sortValues, type Hub } from './sharing';

/** What is gathered at most; beyond it, everything is read slice by slice instead, which needs less memory. */
export interface ClosureLimits {
  readonly maxRecords: number;
  readonly maxRows: number;
  readonly maxRounds: number;
  /** Up to so many changed records are followed whatever share of all they are. */
  readonly fewRecords: number;
  /** Records of more entities are found by one look through the whole membership, not by many through parts of it. */
  readonly fewEntities: number;
}

export const standardLimits: ClosureLimits = {
  maxRecords: 100_000,
  maxRows: 400_000, // of about 400 bytes
  maxRounds: 100, // a chain of records, each sharing with the next only, takes a round a link
  fewRecords: 2000,
  fewEntities: 1000,
};

export interface Gathered {
  readonly rows: readonly SearchRow[];
  readonly hubs: readonly Hub[];
  /** Record → where it belongs at present. */
  readonly present: ReadonlyMap<string, Present>;
  readonly records: ReadonlySet<string>;
  /** All values of theirs. */
  readonly values: ReadonlySet<string>;
  /** Findings that join them. */
  readonly findings: readonly SearchRow[];
  readonly rounds: number;
}

/** What was gathered, or which limit it would have gone beyond, in words. */
export type Closure =
  | { readonly kind: 'closed'; readonly gathered: Gathered }
  | { readonly kind: 'too-much'; readonly why: string };

const ENTITIES_A_SEARCH = 200;
/** Where this part of all records has changed, reading slice by slice asks less than following each of them. */
const MOST_CHANGED_SHARE01 = 0.2;
const entityForm = /^e_[0-9a-f]{12}$/;

export interface ClosureSettings {
  readonly hubAbove: number;
  readonly book: DecisionBook;
  readonly limits?: ClosureLimits;
}

/** Gathers what hangs together with records that were indexed, retired, found to be others or decided about since. */
export async function gatherSince(
  asker: Asker,
  since: number,
  { hubAbove, book, limits = standardLimits }: ClosureSettings,
): Promise<Closure> {
  const touched = new Set<string>();
  for (const search of [indexedSince(since, limits.maxRecords), retiredSince(since, limits.maxRecords)])
    for (const row of await asker.ask(search)) touched.add(textOf(row, 'record_key'));
  for (const row of await asker.ask(foundSince(since, limits.maxRecords)))
    for (const record of pairOf(row)) touched.add(record);
  for (const record of await decidedSince(asker, book, since)) touched.add(record);
  touched.delete('');
  if (touched.size > limits.maxRecords) return tooMuch(`more than ${limits.maxRecords} records have changed`);
  if (touched.size > limits.fewRecords) {
    const [extent] = await asker.ask(recordCount());
    const all = extent === undefined ? 0 : numberOf(extent, 'records');
    if (touched.size >= all * MOST_CHANGED_SHARE01)
      return tooMuch(`${touched.size} of about ${all} records have changed`);
  }
  return new Gathering(asker, { since, hubAbove, book }, limits).close(touched);
}

/** Records that decisions name, and carriers of values that they are about, where they were made or taken back since. */
async function decidedSince(asker: Asker, book: DecisionBook, since: number): Promise<readonly string[]> {
  const changed = book.changedSince(since);
  const mids = new Set(changed.flatMap(({ mid }) => (mid === '' ? [] : [mid])));
  const records = changed.flatMap((decision) => decision.records);
  for await (const rows of asker.about(mids, carriersOf, 'mid'))
    for (const row of rows) records.push(textOf(row, 'record_key'));
  return records;
}

class Gathering {
  private readonly records = new Set<string>();
  private readonly values = new Set<string>();
  private readonly entities = new Set<string>();
  private readonly present = new Map<string, Present>();
  private readonly findings = new Map<string, SearchRow>();
  private readonly rows: SearchRow[] = [];
  private readonly hubs: Hub[] = [];

  constructor(
    private readonly asker: Asker,
    private readonly asked: {
      readonly since: number;
      readonly hubAbove: number;
      readonly book: DecisionBook;
    },
    private readonly limits: ClosureLimits,
  ) {}

  async close(touched: ReadonlySet<string>): Promise<Closure> {
    const { maxRecords, maxRounds, maxRows } = this.limits;
    let fresh = this.unknown(touched);
    let rounds = 0;
    for (; fresh.length > 0; rounds += 1) {
      if (rounds === maxRounds) return tooMuch(`${maxRounds} rounds did not reach the end of a chain`);
      const met = new Set<string>();
      await this.followEntities(fresh, met);
      await this.followFindings(fresh, met);
      for (const record of fresh) for (const other of this.asked.book.beside(record)) met.add(other);
      // A value that only a retired version carried may have ceased to be a hub: it counts for changed records.
      await this.followValues(fresh, rounds === 0 ? 'every' : 'live', met);
      if (this.rows.length > maxRows) return tooMuch(`more than ${maxRows} rows hang together with it`);
      fresh = this.unknown(met);
      if (this.records.size > maxRecords)
        return tooMuch(`more than ${maxRecords} records hang together with it`);
    }
    const { rows, hubs, present, records, values } = this;
    const findings = [...this.findings.values()];
    return { kind: 'closed', gathered: { rows, hubs, present, records, values, findings, rounds } };
  }

  private unknown(met: ReadonlySet<string>): readonly string[] {
    const fresh = [...met].filter((record) => record !== '' && !this.records.has(record));
    for (const record of fresh) this.records.add(record);
    return fresh;
  }

  private async followEntities(records: readonly string[], met: Set<string>): Promise<void> {
    const fresh = new Set<string>();
    for await (const rows of this.asker.about(records, entitiesOf, 'record_key'))
      for (const row of rows)
        for (const entity of this.keepPresent(row)) if (!this.entities.has(entity)) fresh.add(entity);
    for (const entity of fresh) this.entities.add(entity);
    for await (const rows of this.members(fresh))
      for (const row of rows) {
        if (!fresh.has(textOf(row, 'entity')) && !fresh.has(textOf(row, 'home'))) continue;
        this.keepPresent(row);
        met.add(textOf(row, 'record_key'));
      }
  }

  /** @returns entities in which a record is, or is at home. */
  private keepPresent(row: SearchRow): readonly string[] {
    const [entity, home] = [textOf(row, 'entity'), textOf(row, 'home')];
    this.present.set(textOf(row, 'record_key'), { entity, home });
    return [entity, home].filter((id) => entityForm.test(id));
  }

  private async followFindings(records: readonly string[], met: Set<string>): Promise<void> {
    for await (const rows of findingsAbout(this.asker, records))
      for (const row of rows) {
        this.findings.set(textOf(row, 'finding_id'), row);
        for (const record of pairOf(row)) met.add(record);
      }
  }

  /** Rows of at least the records of these entities. */
  private async *members(entities: ReadonlySet<string>): AsyncGenerator<readonly SearchRow[]> {
    if (entities.size > this.limits.fewEntities) yield await this.asker.ask(everyMember());
    else
      for (const batch of inBatches(entities, ENTITIES_A_SEARCH))
        yield await this.asker.ask(membersOf(batch));
  }

  private async followValues(
    records: readonly string[],
    versions: 'every' | 'live',
    met: Set<string>,
  ): Promise<void> {
    const fresh = new Set<string>();
    for await (const rows of this.asker.about(records, (list) => valuesOf(list, versions)))
      for (const row of rows) if (!this.values.has(textOf(row, 'mid'))) fresh.add(textOf(row, 'mid'));
    fresh.delete('');
    for (const mid of fresh) this.values.add(mid);
    const { joining, hubs } = await sortValues(this.asker, fresh, {
      hubAbove: this.asked.hubAbove,
      trusted: this.asked.book.trusted,
    });
    appendAll(this.hubs, hubs);
    for (const record of await formerSharers(this.asker, hubs, this.asked)) met.add(record);
    for await (const rows of sharingRows(this.asker, joining))
      for (const row of rows) {
        this.rows.push(row);
        met.add(textOf(row, 'record_key'));
      }
  }
}

function tooMuch(why: string): Closure {
  return { kind: 'too-much', why };
}
