// Facts about businesses from records in memory, as the base searches gather them on a search head: counts of records by
// value, kind, source and signal, given to every business that carries the value. Independent of those searches.
import type { EpochSeconds, Mid } from '../../../src/core/brand';
import { readMid } from '../../../src/core/identifiers/mid';
import type { MinervaRecord, RecordKind } from '../../../src/core/records/record';
import type { FactRow, RecordFact, SubjectFacts } from '../../../src/core/risk/facts';
import { currentModel } from '../../../src/core/risk/models/registry';
import type { Signal } from '../../../src/core/risk/signal';
import type { Subject } from '../../../src/core/risk/subject';

/** Licences of one business that are read one by one. */
const MOST_RECORDS = 60;
/** A value that more businesses carry, such as the directory's own domain, says nothing about any of them. */
const MOST_SUBJECTS = 200;

interface Cell {
  readonly kind: RecordKind;
  readonly source: string;
  readonly signal: Signal;
  records: number;
  first: EpochSeconds;
  last: EpochSeconds;
}

/** Gathers facts: first every business, then everything else in any order. */
export class FactGatherer {
  private readonly subjects = new Map<string, Subject>();
  private readonly carriers = new Map<Mid, string[]>();
  private readonly cells = new Map<Mid, Map<string, Cell>>();
  private readonly licences: RecordFact[] = [];
  private readonly licencesOf = new Map<string, Set<RecordFact>>();
  private readonly licencesAt = new Map<Mid, number>();
  private counted = 0;

  /** Records counted so far, those that reach no business too. */
  get dataPoints(): number {
    return this.counted;
  }

  addSubject(record: MinervaRecord): void {
    const { attributes } = record;
    const text = (name: string): string | undefined =>
      typeof attributes[name] === 'string' ? attributes[name] : undefined;
    const place = text('place');
    const region = text('region');
    const seen = record.seen_at;
    this.subjects.set(record.record_key, {
      ...{ key: record.record_key, kind: 'business', name: record.name, source: record.source },
      ...(place === undefined ? {} : { place }),
      ...(region === undefined ? {} : { region }),
      mids: record.mid,
      signals: record.signal ?? [],
      ...{ first: seen, last: seen },
    });
    for (const mid of record.mid) {
      const held = this.carriers.get(mid);
      if (held === undefined) this.carriers.set(mid, [record.record_key]);
      else held.push(record.record_key);
    }
  }

  /** Counts a record under each of its values that a business carries. */
  add(record: MinervaRecord): void {
    this.counted += 1;
    const reached = record.mid.filter((mid) => this.reaches(mid));
    for (const mid of reached) this.count(record, mid);
    if (record.kind === 'licence')
      this.addLicence(
        record,
        reached.filter((mid) => this.provesOne(mid)),
      );
  }

  private reaches(mid: Mid): boolean {
    const carriers = this.carriers.get(mid)?.length ?? 0;
    return carriers > 0 && carriers <= MOST_SUBJECTS;
  }

  /** A booking service's address brings its clients' licences to nobody. */
  private provesOne(mid: Mid): boolean {
    return (this.carriers.get(mid)?.length ?? 0) <= currentModel.mostSubjects;
  }

  private count({ kind, source, signal, seen_at }: MinervaRecord, mid: Mid): void {
    let held = this.cells.get(mid);
    if (held === undefined) this.cells.set(mid, (held = new Map<string, Cell>()));
    for (const each of signal ?? []) {
      const key = `${kind} ${source} ${each}`;
      const cell = held.get(key);
      if (cell === undefined)
        held.set(key, { kind, source, signal: each, records: 1, first: seen_at, last: seen_at });
      else {
        cell.records += 1;
        if (seen_at < cell.first) cell.first = seen_at;
        if (seen_at > cell.last) cell.last = seen_at;
      }
    }
  }

  private addLicence(record: MinervaRecord, reached: readonly Mid[]): void {
    const fact: RecordFact = {
      ...{ subject: '', kind: 'licence', source: record.source, record: record.record_key },
      signals: record.signal ?? [],
      ...{ mids: record.mid, first: record.seen_at, last: record.seen_at },
    };
    this.licences.push(fact);
    for (const mid of record.mid.filter(isAddress))
      this.licencesAt.set(mid, (this.licencesAt.get(mid) ?? 0) + 1);
    for (const key of new Set(reached.flatMap((mid) => this.carriers.get(mid) ?? []))) {
      const held = this.licencesOf.get(key) ?? new Set();
      this.licencesOf.set(key, held.add(fact));
    }
  }

  /** Facts of every business, one at a time; sources that `without` names are as if they had never been read. */
  *facts(
    without: (kind: RecordKind, region: string | undefined) => boolean = () => false,
  ): Generator<SubjectFacts> {
    const byOfficer = new Map<Signal, RecordFact[]>();
    for (const licence of this.licences)
      for (const signal of licence.signals.filter(isOfficer))
        byOfficer.set(signal, [...(byOfficer.get(signal) ?? []), licence]);
    for (const subject of this.subjects.values()) {
      const isOut = (kind: RecordKind): boolean => without(kind, subject.region);
      const rows = subject.mids.flatMap((mid) => this.rowsOf(subject.key, mid, isOut));
      yield { subject, rows, records: isOut('licence') ? [] : this.recordsOf(subject.key, byOfficer) };
    }
  }

  private rowsOf(subject: string, mid: Mid, isOut: (kind: RecordKind) => boolean): readonly FactRow[] {
    const subjects = this.carriers.get(mid)?.length ?? 0;
    return [...(this.cells.get(mid)?.values() ?? [])]
      .filter(({ kind }) => !isOut(kind))
      .map((cell) => ({ subject, mid, subjects, ...cell }));
  }

  private recordsOf(
    subject: string,
    byOfficer: ReadonlyMap<Signal, readonly RecordFact[]>,
  ): readonly RecordFact[] {
    const direct = [...(this.licencesOf.get(subject) ?? [])];
    const officers = new Set(direct.flatMap(({ signals }) => signals.filter(isOfficer)));
    const all = new Set([...direct, ...[...officers].flatMap((officer) => byOfficer.get(officer) ?? [])]);
    return [...all]
      .sort((left, right) => right.last - left.last || (left.record < right.record ? -1 : 1))
      .slice(0, MOST_RECORDS)
      .map((licence) => ({
        ...licence,
        subject,
        licencesAt: Math.max(0, ...licence.mids.map((mid) => this.licencesAt.get(mid) ?? 0)),
      }));
  }
}

function isOfficer(signal: Signal): boolean {
  return signal.startsWith('officer:');
}

function isAddress(mid: Mid): boolean {
  return readMid(mid)?.type === 'address';
}
