// The score that is worth looking for: it rises as schools that fit are found.

/** Keeps the score that a school must reach to be in a group that is asked for; 1 at first. */
export class Threshold {
  private readonly schools: Uint32Array;
  private above = 0;
  score = 1;

  /**
   * @param most - the highest score there can be.
   * @param wanted - groups are asked for from the best down until they hold so many schools.
   */
  constructor(
    most: number,
    private readonly wanted: number,
  ) {
    this.schools = new Uint32Array(most + 1);
  }

  enter(score: number): void {
    this.schools[score] = (this.schools[score] as number) + 1;
    this.above += 1;
    this.lift();
  }

  rise(before: number, score: number): void {
    this.schools[before] = (this.schools[before] as number) - 1;
    this.schools[score] = (this.schools[score] as number) + 1;
    if (before < this.score && score >= this.score) this.above += 1;
    this.lift();
  }

  /** While enough schools are above the lowest group, it is not asked for. */
  private lift(): void {
    while (this.above - (this.schools[this.score] as number) >= this.wanted) {
      this.above -= this.schools[this.score] as number;
      this.score += 1;
    }
  }
}
