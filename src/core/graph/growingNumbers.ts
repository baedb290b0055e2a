// Numbers one after another without an object for each: ten million take 40 MB.

const FIRST_CAPACITY = 1024;
/** Below so many (16 MB) it grows fourfold: room that nothing was written to takes no memory. */
const MANY = 2 ** 22;

/** A list of whole numbers from 0 to 2³²−1 that grows by doubling, a short one fourfold. */
export class GrowingNumbers {
  private numbers = new Uint32Array(FIRST_CAPACITY);
  private used = 0;

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.numbers.length) this.enlarge((this.used < MANY ? 4 : 2) * this.used);
    this.numbers[this.used] = value;
    this.used += 1;
  }

  /** Puts a number at a place; what lies between the end and it is 0. */
  put(place: number, value: number): void {
    if (place >= this.numbers.length)
      this.enlarge(Math.max(place + 1, (place < MANY ? 4 : 2) * this.numbers.length));
    this.numbers[place] = value;
    this.used = Math.max(this.used, place + 1);
  }

  /** The number at a place; 0 where there is none. */
  at(place: number): number {
    return place < this.used ? (this.numbers[place] ?? 0) : 0;
  }

  /** Replaces a number that is there. */
  set(place: number, value: number): void {
    this.numbers[place] = value;
  }

  /** Empties the list and keeps its room. */
  clear(): void {
    this.numbers.fill(0, 0, this.used);
    this.used = 0;
  }

  /** What is in it now, without a copy; stale after the next `push`. */
  view(): Uint32Array {
    return this.numbers.subarray(0, this.used);
  }

  private enlarge(capacity: number): void {
    const larger = new Uint32Array(capacity);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
