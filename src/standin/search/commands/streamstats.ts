import { readOptions, truth, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import { combinations, planStatistics, type StatisticPlan } from '../grouping';
import type { FieldValue } from '../host';
import { SearchRefusal } from '../refusal';

const MAX_WINDOW = 10_000; // limits.conf [streamstats] max_stream_window

export const streamstatsCommand: CommandDefinition = {
  name: 'streamstats',
  kind: 'streaming',
  syntax:
    'streamstats [current=<bool>] [window=<count>] [global=<bool>] <function>(<field>) [as name] … [by <field>, …]',
  refused: [
    'global=true together with window and by',
    'reset_on_change',
    'reset_before',
    'reset_after',
    'time_window',
    'allnum',
  ],
  source: 'Search Reference, streamstats',
  compile: (command, run) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'streamstats was read in an unexpected form.');
    const options = readOptions('streamstats', command.options, ['current', 'window', 'global']);
    const isCurrent = truth('streamstats', 'current', options.get('current'), true);
    const window = wholeNumber('streamstats', 'window', options.get('window'), { fallback: 0 });
    if (window > MAX_WINDOW)
      throw new SearchRefusal(
        'limit',
        `The window of streamstats is ${window} rows; at most ${MAX_WINDOW} are allowed.`,
      );
    const by = command.by.map(({ field }) => field);
    if (window > 0 && by.length > 0 && truth('streamstats', 'global', options.get('global'), true))
      throw new SearchRefusal(
        'not-covered',
        "The stand-in's streamstats has a window per group only: write global=false.",
      );
    const plans = planStatistics('streamstats', command.aggregations, run);
    const groups = new Map<string, RunningGroup>();
    return perRow((row) => {
      const [key] = combinations(row, by);
      if (key === undefined) return row;
      const name = JSON.stringify(key);
      const group = groups.get(name) ?? new RunningGroup(plans, window);
      groups.set(name, group);
      const values = plans.map((plan) => plan.read(row));
      const time = Number(row.get('_time')?.[0] ?? Number.NaN);
      if (isCurrent) group.add(values, time);
      plans.forEach(({ label }, at) => row.set(label, group.result(at)));
      if (!isCurrent) group.add(values, time);
      return row;
    });
  },
};

/** Statistics of the rows so far, or of the last `window`; a window is computed anew for each row. */
class RunningGroup {
  private states;
  private readonly recent: { readonly values: readonly FieldValue[]; readonly time: number }[] = [];

  constructor(
    private readonly plans: readonly StatisticPlan[],
    private readonly window: number,
  ) {
    this.states = plans.map((plan) => plan.create());
  }

  add(values: readonly FieldValue[], time: number): void {
    if (this.window === 0) {
      this.feed(values, time);
      return;
    }
    this.recent.push({ values, time });
    if (this.recent.length > this.window) this.recent.shift();
    this.states = this.plans.map((plan) => plan.create());
    for (const row of this.recent) this.feed(row.values, row.time);
  }

  result(at: number): FieldValue | undefined {
    // A list still growing must not change rows already given out.
    const result = this.states[at]?.result();
    return result === undefined ? undefined : [...result];
  }

  private feed(values: readonly FieldValue[], time: number): void {
    values.forEach((entries, at) => {
      for (const entry of entries) this.states[at]?.add(entry, time);
    });
  }
}
