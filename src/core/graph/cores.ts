// Cores: records within a lump that more than one thing ties together, so that no single value can be the mistake.
import { groupPairs, membersOf, type Grouping } from './grouping';
import { GrowingNumbers } from './growingNumbers';
import { nameAtPlace } from './holders';
import type { Evidence } from './evidence';
import type { Ties } from './ties';
import { UnionFind } from './unionFind';

/** Ties looked at of one record: one in hundreds is a list, not a person's. */
const TIES_LOOKED_AT = 64;
/** A tie of more carriers must not be the same crowd again before sharing it and another makes a core. */
const FEW_CARRIERS = 12;
const PARALLEL_SHARE01 = 0.5;

/**
 * Groups the carriers of ties into cores: two records that a tie joins are of one core if they also show the same text,
 * or the same name at the same place, or share a second tie. Where the second tie is on more than half of a crowd it is
 * the crowd again and makes no core. A core beyond the limit is none.
 */
export class Cores {
  private readonly sets: UnionFind;
  private readonly localOf = new Map<number, number>();

  constructor(
    private readonly evidence: Evidence,
    private readonly ties: Ties,
    /** Ties in an order that does not depend on rows: of a record in many, the first are looked at. */
    joining: readonly number[],
    private readonly maxMembers: number,
  ) {
    for (const tie of joining)
      for (const record of ties.records(tie))
        if (!this.localOf.has(record)) this.localOf.set(record, this.localOf.size);
    this.sets = new UnionFind(this.localOf.size);
    const tiesOf = this.tiesOfRecords(joining);
    joining.forEach((tie, at) => {
      this.joinWithin(tie, at, tiesOf);
    });
  }

  /** Cores among records; each that is in none counts as one. */
  among(records: Uint32Array): number {
    const roots = new Set<number>();
    let alone = 0;
    for (const record of records) {
      const root = this.sets.find(this.local(record));
      if (this.sets.size(root) > this.maxMembers) alone += 1;
      else roots.add(root);
    }
    return roots.size + alone;
  }

  private local(record: number): number {
    return this.localOf.get(record) ?? 0;
  }

  private tiesOfRecords(joining: readonly number[]): Grouping {
    const [records, ties] = [new GrowingNumbers(), new GrowingNumbers()];
    joining.forEach((tie, at) => {
      for (const record of this.ties.records(tie)) {
        records.push(this.local(record));
        ties.push(at);
      }
    });
    return groupPairs(records.view(), ties.view(), {
      groupCount: this.localOf.size,
      memberCount: joining.length,
    });
  }

  private joinWithin(tie: number, at: number, tiesOf: Grouping): void {
    const { traits } = this.evidence;
    const records = this.ties.records(tie);
    this.joinEqual(records, (record) => [traits.texts[record] ?? 0]);
    this.joinEqual(records, (record) => [nameAtPlace(traits, record)]);
    this.joinSharing(records, at, tiesOf);
  }

  private joinEqual(records: Uint32Array, keysOf: (record: number) => Iterable<number>): void {
    const firstWith = new Map<number, number>();
    for (const record of records)
      for (const key of keysOf(record)) {
        if (key === 0) continue;
        const first = firstWith.get(key);
        if (first === undefined) firstWith.set(key, record);
        else this.sets.join(this.local(first), this.local(record));
      }
  }

  private joinSharing(records: Uint32Array, self: number, tiesOf: Grouping): void {
    const counts = new Map<number, number>();
    const looked = (record: number): Uint32Array =>
      membersOf(tiesOf, this.local(record)).subarray(0, TIES_LOOKED_AT);
    for (const record of records)
      for (const other of looked(record)) counts.set(other, (counts.get(other) ?? 0) + 1);
    const most = records.length > FEW_CARRIERS ? PARALLEL_SHARE01 * records.length : records.length;
    counts.delete(self);
    this.joinEqual(records, (record) =>
      [...looked(record)]
        .filter((other) => (counts.get(other) ?? Infinity) <= most)
        .map((other) => other + 1),
    );
  }
}
