// Statistics of the rows so far, or of the last ones by count or by time (Search Reference, "streamstats").
import { combinations, type StatisticPlan } from './grouping';
import type { FieldValue } from './host';
import { SearchRefusal } from './refusal';
import type { FieldReader } from './values';

export interface RunningPlan {
  readonly by: readonly string[];
  readonly plans: readonly StatisticPlan[];
  /** Rows; 0 for all. */
  readonly window: number;
  /** Seconds; Infinity for all. */
  readonly windowSeconds: number;
  /** One window over all groups, instead of one for each. */
  readonly isGlobal: boolean;
}

interface Seen {
  readonly group: string;
  readonly values: readonly FieldValue[];
  readonly time: number;
}

type States = readonly ReturnType<StatisticPlan['create']>[];

/** Takes rows in their order. */
export class RunningStatistics {
  /** Without a window: states by group. */
  private readonly states = new Map<string, States>();
  /** With one: its rows, under '' where it is one for all groups. */
  private readonly windows = new Map<string, Seen[]>();
  private before: number | undefined;
  private direction = 0;

  constructor(private readonly plan: RunningPlan) {}

  /** The group of a row as a text; undefined if the row lacks a field it is grouped by. */
  groupOf(row: FieldReader): string | undefined {
    const [key] = combinations(row, this.plan.by);
    return key === undefined ? undefined : JSON.stringify(key);
  }

  add(row: FieldReader, group: string): void {
    const seen = { group, values: this.plan.plans.map((plan) => plan.read(row)), time: timeOf(row) };
    if (!this.hasWindow) {
      this.feed(this.statesOf(group), seen);
      return;
    }
    const window = this.windowOf(group);
    window.push(seen);
    const most = this.plan.window;
    if (most > 0 && window.length > most) window.shift();
  }

  /** One result for each plan, as of this row. */
  results(row: FieldReader, group: string): readonly (FieldValue | undefined)[] {
    const states = this.hasWindow ? this.inWindow(row, group) : this.statesOf(group);
    // A list still growing must not change rows already given out.
    return states.map((state) => state.result()?.slice());
  }

  reset(): void {
    this.states.clear();
    this.windows.clear();
  }

  private get hasWindow(): boolean {
    return this.plan.window > 0 || this.plan.windowSeconds < Infinity;
  }

  private inWindow(row: FieldReader, group: string): States {
    const window = this.windowOf(group);
    if (this.plan.windowSeconds < Infinity) {
      const time = this.inOrder(timeOf(row));
      while (window[0] !== undefined && Math.abs(time - window[0].time) >= this.plan.windowSeconds)
        window.shift();
    }
    const states = this.plan.plans.map((plan) => plan.create());
    for (const seen of window) if (seen.group === group) this.feed(states, seen);
    return states;
  }

  private inOrder(time: number): number {
    const step = this.before === undefined ? 0 : Math.sign(time - this.before);
    if (Number.isNaN(time) || step * this.direction < 0)
      throw new SearchRefusal(
        'bad-argument',
        'The time_window of streamstats needs rows with _time in order of time, one way or the other. Sort them by _time first.',
      );
    if (step !== 0) this.direction = step;
    this.before = time;
    return time;
  }

  private statesOf(group: string): States {
    const known = this.states.get(group);
    if (known !== undefined) return known;
    const made = this.plan.plans.map((plan) => plan.create());
    this.states.set(group, made);
    return made;
  }

  private windowOf(group: string): Seen[] {
    const name = this.plan.isGlobal ? '' : group;
    const known = this.windows.get(name);
    if (known !== undefined) return known;
    const made: Seen[] = [];
    this.windows.set(name, made);
    return made;
  }

  private feed(states: States, { values, time }: Seen): void {
    values.forEach((entries, at) => {
      for (const entry of entries) states[at]?.add(entry, time);
    });
  }
}

function timeOf(row: FieldReader): number {
  return Number(row.get('_time')?.[0] ?? Number.NaN);
}
