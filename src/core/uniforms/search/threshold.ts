// The score that is worth looking for: it rises as schools that fit are found.

/** How far down a ranking goes: groups are asked for from the best down until they hold so many. */
export interface Wanted {
  readonly schools: number;
  /** Groups of schools that fit equally well. */
  readonly groups: number;
}

/** Keeps the score that a school must reach to be in a group that is asked for; 1 at first. */
export class Threshold {
  private readonly schools: Uint32Array;
  private schoolsAbove = 0;
  private groupsAbove = 0;
  score = 1;

  /** @param most - the highest score there can be. */
  constructor(
    most: number,
    private readonly wanted: Wanted,
  ) {
    this.schools = new Uint32Array(most + 1);
  }

  enter(score: number): void {
    this.schoolsAbove += 1;
    this.add(score);
    this.lift();
  }

  rise(before: number, score: number): void {
    const left = (this.schools[before] as number) - 1;
    this.schools[before] = left;
    const wasAbove = before >= this.score;
    if (wasAbove && left === 0) this.groupsAbove -= 1;
    if (!wasAbove) this.schoolsAbove += 1;
    this.add(score);
    this.lift();
  }

  private add(score: number): void {
    const held = this.schools[score] as number;
    if (held === 0) this.groupsAbove += 1;
    this.schools[score] = held + 1;
  }

  /** While enough is above the lowest group, it is not asked for. */
  private lift(): void {
    const { wanted } = this;
    for (;;) {
      const lowest = this.schools[this.score] as number;
      const group = lowest === 0 ? 0 : 1;
      if (this.schoolsAbove - lowest < wanted.schools || this.groupsAbove - group < wanted.groups) return;
      this.schoolsAbove -= lowest;
      this.groupsAbove -= group;
      this.score += 1;
    }
  }
}
