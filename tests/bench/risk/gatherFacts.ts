// Facts about businesses from records in memory, as the base searches gather them on a search head: counts of records by
// value, kind, source and signal, given to every business that carries the value. Independent of those searches.
import type { EpochSeconds, Mid } from '../../../src/core/brand';
import { readMid } from '../../../src/core/identifiers/mid';
import type { MinervaRecord, RecordKind } from '../../../src/core/records/record';
import type { FactRow, RecordFact, SubjectFacts } from '../../../src/core/risk/facts';
import { MAX_RECORDS } from '../../../src/core/risk/factsDocument';
import {
  bringsLicences,
  isOfficer,
  isPersons,
  MAX_LICENCES_OF_OFFICER,
} from '../../../src/core/risk/reachingLicences';
import type { Signal } from '../../../src/core/risk/signal';
import type { Subject } from '../../../src/core/risk/subject';

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
  private readonly licencesOf = new Map<string, Set<RecordFact>>();
  private readonly byOfficer = new Map<Signal, RecordFact[]>();
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
    if (record.kind === 'licence') this.addLicence(record);
  }

  private reaches(mid: Mid): boolean {
    const carriers = this.carriers.get(mid)?.length ?? 0;
    return carriers > 0 && carriers <= MOST_SUBJECTS;
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

  private addLicence(record: MinervaRecord): void {
    const signals = record.signal ?? [];
    const fact: RecordFact = {
      ...{ subject: '', kind: 'licence', source: record.source, record: record.record_key, signals },
      ...{ mids: record.mid, first: record.seen_at, last: record.seen_at },
    };
    if (!isPersons(signals))
      for (const mid of record.mid.filter(isAddress))
        this.licencesAt.set(mid, (this.licencesAt.get(mid) ?? 0) + 1);
    for (const officer of signals.filter(isOfficer)) {
      const held = this.byOfficer.get(officer);
      if (held === undefined) this.byOfficer.set(officer, [fact]);
      else held.push(fact);
    }
    for (const mid of record.mid) {
      const carriers = this.carriers.get(mid) ?? [];
      for (const key of carriers) {
        const subject = this.subjects.get(key);
        if (subject === undefined || !bringsLicences(subject, carriers.length)) continue;
        const held = this.licencesOf.get(key);
        if (held === undefined) this.licencesOf.set(key, new Set([fact]));
        else held.add(fact);
      }
    }
  }

  /** Facts of every business, one at a time; sources that `without` names are as if they had never been read. */
  *facts(
    without: (kind: RecordKind, region: string | undefined) => boolean = () => false,
  ): Generator<SubjectFacts> {
    for (const subject of this.subjects.values()) {
      const isOut = (kind: RecordKind): boolean => without(kind, subject.region);
      const rows = subject.mids.flatMap((mid) => this.rowsOf(subject.key, mid, isOut));
      yield { subject, rows, records: isOut('licence') ? [] : this.recordsOf(subject) };
    }
  }

  private rowsOf(subject: string, mid: Mid, isOut: (kind: RecordKind) => boolean): readonly FactRow[] {
    const subjects = this.carriers.get(mid)?.length ?? 0;
    return [...(this.cells.get(mid)?.values() ?? [])]
      .filter(({ kind }) => !isOut(kind))
      .map((cell) => ({ subject, mid, subjects, ...cell }));
  }

  private recordsOf(subject: Subject): readonly RecordFact[] {
    const { key, mids } = subject;
    const direct = [...(this.licencesOf.get(key) ?? [])];
    const officers = new Set(direct.flatMap(({ signals }) => signals.filter(isOfficer)));
    const all = new Set([...direct, ...[...officers].flatMap((officer) => this.licencesOfOfficer(officer))]);
    return [...all]
      .sort((left, right) => right.last - left.last || (left.record < right.record ? -1 : 1))
      .slice(0, MAX_RECORDS)
      .map((licence) => {
        const licencesAt = Math.max(0, ...licence.mids.map((mid) => this.licencesAt.get(mid) ?? 0));
        const isKept = (mid: Mid): boolean =>
          (mids.includes(mid) && bringsLicences(subject, this.carriers.get(mid)?.length ?? 0)) ||
          (isAddress(mid) && !isPersons(licence.signals));
        return {
          ...{ ...licence, subject: key, mids: licence.mids.filter(isKept) },
          ...(licencesAt > 0 ? { licencesAt } : {}),
        };
      });
  }

  private licencesOfOfficer(officer: Signal): readonly RecordFact[] {
    const held = this.byOfficer.get(officer) ?? [];
    return held.length > MAX_LICENCES_OF_OFFICER ? [] : held;
  }
}

function isAddress(mid: Mid): boolean {
  return readMid(mid)?.type === 'address';
}
