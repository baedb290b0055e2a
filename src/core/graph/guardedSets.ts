// Sets that may not meet: union-find in which some sets bear marks, and two sets with one mark are never joined.
import type { UnionFind } from './unionFind';

/** A part as it stands when several are to be joined. */
interface Part {
  readonly root: number;
  /** Smallest key among its records that ask for the join. */
  readonly key: string;
}

/** What became of records that were to be joined. */
export interface JoinOutcome {
  /** Groups they form now; one if nothing forbade it. */
  readonly groups: number;
  /** Marks that kept groups apart. */
  readonly marks: ReadonlySet<number>;
}

/** Joins within a union-find, as far as marks allow. */
export class GuardedSets {
  /** By root; kept up to date as sets are joined. */
  private readonly marksOf = new Map<number, Set<number>>();
  private readonly rankOf = new Map<number, number>();

  /** @param keyOf - text of a record, so that nothing depends on the order in which records were numbered. */
  constructor(
    private readonly sets: UnionFind,
    private readonly keyOf: (record: number) => string,
  ) {}

  /**
   * No two of these records may come together from now on; those that are together already stay so.
   *
   * @param mark - number of the ban. Earlier records have the first claim to what is joined to several of them.
   */
  forbid(mark: number, records: readonly number[]): void {
    records.forEach((record, rank) => {
      const root = this.sets.find(record);
      const marks = this.marksOf.get(root);
      if (marks === undefined) this.marksOf.set(root, new Set([mark]));
      else marks.add(mark);
      this.rankOf.set(root, Math.max(rank, this.rankOf.get(root) ?? 0));
    });
  }

  /** Joins what may be joined, into as few groups as taking part after part allows. */
  join(records: Iterable<number>): JoinOutcome {
    const parts = this.partsOf(records);
    const groups: number[] = [];
    const barred = new Set<number>();
    for (const { root } of parts) {
      const place = groups.findIndex((group) => !this.isBarred(group, root, barred));
      if (place < 0) groups.push(root);
      else groups[place] = this.unite(groups[place] ?? root, root);
    }
    return { groups: groups.length, marks: barred };
  }

  private partsOf(records: Iterable<number>): readonly Part[] {
    const keys = new Map<number, string>();
    for (const record of records) {
      const root = this.sets.find(record);
      const key = this.keyOf(record);
      const known = keys.get(root);
      if (known === undefined || key < known) keys.set(root, key);
    }
    const parts = [...keys].map(([root, key]): Part => ({ root, key }));
    // Where nobody is barred from anybody, the order does not matter.
    if (parts.every(({ root }) => !this.marksOf.has(root))) return parts;
    const rank = ({ root }: Part): number => this.rankOf.get(root) ?? 0;
    return parts.sort(
      (left, right) =>
        rank(left) - rank(right) ||
        this.sets.size(right.root) - this.sets.size(left.root) ||
        (left.key < right.key ? -1 : 1),
    );
  }

  private isBarred(one: number, other: number, barred: Set<number>): boolean {
    const [left, right] = [this.marksOf.get(one), this.marksOf.get(other)];
    if (left === undefined || right === undefined) return false;
    let is = false;
    for (const mark of left.size <= right.size ? left : right)
      if (left.has(mark) && right.has(mark)) {
        barred.add(mark);
        is = true;
      }
    return is;
  }

  private unite(one: number, other: number): number {
    this.sets.join(one, other);
    const root = this.sets.find(one);
    const gone = root === one ? other : one;
    const marks = this.marksOf.get(gone);
    if (marks !== undefined) {
      this.marksOf.delete(gone);
      const kept = this.marksOf.get(root);
      if (kept === undefined) this.marksOf.set(root, marks);
      else for (const mark of marks) kept.add(mark);
    }
    const rank = this.rankOf.get(gone);
    this.rankOf.delete(gone);
    if (rank !== undefined) this.rankOf.set(root, Math.max(rank, this.rankOf.get(root) ?? 0));
    return root;
  }
}
