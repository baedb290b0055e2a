// How much of a large picture is drawn while it moves: as many lines as this machine draws in time.

const FEW_LINES = 2000; // always drawn whole
const SLOW_MILLISECONDS = 36; // between pictures; slower looks like stuttering
const FAST_MILLISECONDS = 22;
const MOST_LEFT_OUT = 16;
const STILL_MILLISECONDS = 400; // a longer gap is no movement

/** Learns from the time between pictures; begins with little, because too little is put right unseen and too much is not. */
export class Pace {
  private every: number | undefined;
  private lastAt = -Infinity;

  /** Every so-many-th line for a picture drawn now (milliseconds) of so many lines; 1 = all. */
  next(now: number, lines: number): number {
    const gap = now - this.lastAt;
    this.lastAt = now;
    if (lines <= FEW_LINES) return 1;
    let every = this.every ?? firstEvery(lines);
    if (gap < STILL_MILLISECONDS) {
      if (gap > SLOW_MILLISECONDS) every = Math.min(MOST_LEFT_OUT, every * 2);
      else if (gap < FAST_MILLISECONDS) every = Math.max(1, every / 2);
    }
    this.every = every;
    return every;
  }

  /** A whole picture was drawn in between; its time teaches nothing. */
  rest(): void {
    this.lastAt = -Infinity;
  }
}

/** Powers of two, so that halving comes to every line. */
function firstEvery(lines: number): number {
  return Math.min(MOST_LEFT_OUT, 2 ** Math.ceil(Math.log2(lines / FEW_LINES)));
}
