// Does a find of confidence 0.9 turn out right nine times in ten?
import type { JudgedFind } from './tally';

export interface Band {
  readonly band: string;
  readonly finds: number;
  readonly shareRight: number;
}

const LOWEST = 5; // tenths; nothing is shown below without being called a guess

/** Share of right finds by tenth of confidence. */
export class Calibration {
  private readonly right = new Map<number, number>();
  private readonly all = new Map<number, number>();

  /** Adds finds; those without a confidence are left out. */
  add(finds: readonly JudgedFind[]): void {
    for (const { confidence, isRight } of finds) {
      if (confidence === undefined) continue;
      const tenth = Math.max(LOWEST - 1, Math.min(9, Math.floor(confidence * 10 + 1e-9)));
      this.all.set(tenth, (this.all.get(tenth) ?? 0) + 1);
      this.right.set(tenth, (this.right.get(tenth) ?? 0) + Number(isRight));
    }
  }

  /** Bands in which there are finds, lowest first. */
  bands(): readonly Band[] {
    return [...this.all]
      .sort(([left], [right]) => left - right)
      .map(([tenth, finds]) => ({
        band: tenth < LOWEST ? `below 0.${LOWEST}` : `0.${tenth} to ${((tenth + 1) / 10).toFixed(1)}`,
        finds,
        shareRight: (this.right.get(tenth) ?? 0) / finds,
      }));
  }
}
