// Distinct pairs of two numbers, in one array: a set of objects per group would take twenty times the room.

const SHIFT = 2 ** 32;

/** A growing set of pairs; looked at only when all have been added. */
export class PairSet {
  private pairs = new Float64Array(1024);
  private length = 0;

  /** @param first - below 2^20, so that the pair fits a double exactly; `second` below 2^32. */
  add(first: number, second: number): void {
    if (this.length === this.pairs.length) this.makeRoom();
    this.pairs[this.length++] = first * SHIFT + second;
  }

  /** Every pair once, in order of the first number, then of the second. */
  forEach(visit: (first: number, second: number) => void): void {
    this.compact();
    for (let at = 0; at < this.length; at++) {
      const pair = this.pairs[at] ?? 0;
      const first = Math.floor(pair / SHIFT);
      visit(first, pair - first * SHIFT);
    }
  }

  /** Room grows with the distinct pairs only, at least twofold, so all sorting together stays near one sorting. */
  private makeRoom(): void {
    this.compact();
    if (this.length <= this.pairs.length / 2) return;
    const wider = new Float64Array(this.pairs.length * 2);
    wider.set(this.pairs);
    this.pairs = wider;
  }

  private compact(): void {
    const sorted = this.pairs.subarray(0, this.length).sort();
    let kept = 0;
    for (const pair of sorted) {
      if (kept === 0 || pair !== sorted[kept - 1]) sorted[kept++] = pair;
    }
    this.length = kept;
  }
}
