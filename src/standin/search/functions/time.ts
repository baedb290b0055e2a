// Date and time functions (Search Reference, "Date and Time functions").
import { parseRelativeTime } from '../../../splunk/spl/timeModifier';
import { formatTime } from '../time/formatTime';
import { parseTime } from '../time/parseTime';
import { applySteps } from '../time/zonedTime';
import { toNumber, toText } from '../values';
import type { EvalFunction } from './evalFunction';

const YEAR_1971 = 31_536_000; // epoch seconds

export const timeFunctions: readonly EvalFunction[] = [
  { name: 'now', syntax: 'now()', arity: [0, 0], apply: (_, { now }) => Math.floor(now) },
  { name: 'time', syntax: 'time()', arity: [0, 0], apply: (_, { time }) => time().toFixed(6) },
  {
    name: 'relative_time',
    syntax: 'relative_time(time, "-1d@d")',
    arity: [2, 2],
    apply: ([time = null, modifier = null], { timeZone }) => {
      const [start, steps] = [toNumber(time), parseRelativeTime(toText(modifier) ?? '?')];
      return start === undefined || !steps.ok ? null : applySteps(start, steps.value, timeZone);
    },
  },
  {
    name: 'strftime',
    syntax: 'strftime(time, format)',
    arity: [2, 2],
    apply: ([time = null, format = null], { timeZone }) => {
      const [moment, wanted] = [toNumber(time), toText(format)];
      return moment === undefined || wanted === undefined ? null : formatTime(moment, wanted, timeZone);
    },
  },
  {
    name: 'strptime',
    syntax: 'strptime(text, format)',
    arity: [2, 2],
    apply: ([text = null, format = null], { timeZone, now }) => {
      const [written, wanted] = [toText(text), toText(format)];
      if (written === undefined || wanted === undefined) return null;
      const moment = parseTime(written, wanted, { timeZone, now });
      // With six decimals, and nothing before 1971: so the page on strptime has it.
      return moment === undefined || moment < YEAR_1971 ? null : moment.toFixed(6);
    },
  },
];
