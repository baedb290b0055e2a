import { parseEvalText } from '../../../splunk/spl/parse';
import { readOptions, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, SearchRun } from '../command';
import { compileEval } from '../compileEval';
import { perRow } from '../flow';
import { planStatistics } from '../grouping';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import { RunningStatistics } from '../runningStatistics';
import { readSpan } from '../time/span';

const MAX_WINDOW = 10_000; // limits.conf [streamstats] max_stream_window
const known = [
  'current',
  'window',
  'global',
  'reset_on_change',
  'reset_before',
  'reset_after',
  'time_window',
  'allnum',
];

export const streamstatsCommand: CommandDefinition = {
  name: 'streamstats',
  kind: 'streaming',
  syntax:
    'streamstats [current=<bool>] [window=<count>] [time_window=<length>] [global=<bool>] [reset_on_change=<bool>] [reset_before="(<expression>)"] [reset_after="(<expression>)"] [allnum=<bool>] <function>(<field>) [as name] … [by <field>, …]',
  refused: ['time_window of months and longer', 'wildcards in functions', 'sparkline'],
  source: 'Search Reference, streamstats',
  compile: (command, run) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'streamstats was read in an unexpected form.');
    const options = readOptions('streamstats', command.options, known);
    const flag = (name: string, fallback: boolean): boolean =>
      truth('streamstats', name, options.get(name), fallback);
    const plans = planStatistics('streamstats', command.aggregations, run, flag('allnum', false));
    const running = new RunningStatistics({
      ...readWindows(options),
      by: command.by.map(({ field }) => field),
      plans,
      isGlobal: flag('global', true),
    });
    const isCurrent = flag('current', true);
    const resetsOnChange = flag('reset_on_change', false);
    const before = condition('reset_before', options.get('reset_before'), run);
    const after = condition('reset_after', options.get('reset_after'), run);
    let last: string | undefined;
    return perRow((row) => {
      if (before(row)) running.reset();
      const group = running.groupOf(row);
      if (group !== undefined) {
        if (resetsOnChange && group !== last) running.reset();
        last = group;
        if (isCurrent) running.add(row, group);
        const results = running.results(row, group);
        if (!isCurrent) running.add(row, group);
        plans.forEach(({ label }, at) => row.set(label, results[at]));
      }
      if (after(row)) running.reset();
      return row;
    });
  },
};

function readWindows(options: ReadonlyMap<string, string>) {
  const window = wholeNumber('streamstats', 'window', options.get('window'), { fallback: 0 });
  if (window > MAX_WINDOW)
    throw new SearchRefusal(
      'limit',
      `The window of streamstats is ${window} rows; at most ${MAX_WINDOW} are allowed.`,
    );
  const written = options.get('time_window');
  if (written === undefined) return { window, windowSeconds: Infinity };
  return { window: window === 0 ? MAX_WINDOW : window, windowSeconds: secondsOf(written) };
}

const unitSeconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

function secondsOf(written: string): number {
  const { amount, unit } = readSpan(written);
  const seconds = unitSeconds[unit];
  if (seconds === undefined)
    throw new SearchRefusal(
      'not-covered',
      `The stand-in's streamstats has a time_window in seconds to weeks, not '${written}'.`,
    );
  return amount * seconds;
}

/** Whether the expression is true for a row; never where none is written. */
function condition(option: string, written: string | undefined, run: SearchRun): (row: Row) => boolean {
  if (written === undefined) return () => false;
  const parsed = parseEvalText(written);
  if (!parsed.ok)
    throw new SearchRefusal(
      'bad-argument',
      `The option '${option}' of streamstats cannot be read as an expression: ${parsed.problem.message}`,
    );
  const compute = compileEval(parsed.value, run.context);
  return (row) => compute(row) === true;
}
