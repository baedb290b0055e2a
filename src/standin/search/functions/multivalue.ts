// Multivalue functions of values (Search Reference, "Multivalue eval functions").
import { timeUnit } from '../../../splunk/spl/timeModifier';
import { pcre } from '../patterns';
import { SearchRefusal } from '../refusal';
import { move } from '../time/zonedTime';
import { compareTexts, entries, formatNumber, fromEntries, toNumber, toText } from '../values';
import { MANY, type EvalFunction } from './evalFunction';

const MAX_RANGE = 100_000; // hostile steps would fill the memory
const MAX_MOMENTS = 10_000; // 27 years of days; each costs a look at the calendar of the zone

export const multivalueFunctions: readonly EvalFunction[] = [
  {
    name: 'split',
    syntax: 'split(text, delimiter)',
    arity: [2, 2],
    apply: ([value = null, delimiter = null]) => {
      const [text, sign] = [toText(value), toText(delimiter)];
      return text === undefined || sign === undefined
        ? null
        : fromEntries(sign === '' ? Array.from(text) : text.split(sign));
    },
  },
  {
    name: 'mvcount',
    syntax: 'mvcount(values)',
    arity: [1, 1],
    apply: ([value = null]) => entries(value).length || null,
  },
  {
    name: 'mvindex',
    syntax: 'mvindex(values, start, end)',
    arity: [2, 3],
    apply: ([value = null, start = null, end]) => {
      const found = entries(value);
      const place = (number: number | undefined): number | undefined =>
        number !== undefined && number < 0 ? found.length + number : number;
      const from = place(toNumber(start));
      const to = end === undefined ? from : place(toNumber(end));
      if (from === undefined || to === undefined || from < 0) return null;
      return fromEntries(found.slice(from, to + 1));
    },
  },
  {
    name: 'mvjoin',
    syntax: 'mvjoin(values, delimiter)',
    arity: [2, 2],
    apply: ([value = null, delimiter = null]) =>
      value === null ? null : entries(value).join(toText(delimiter) ?? ''),
  },
  {
    name: 'mvappend',
    syntax: 'mvappend(values, …)',
    arity: [1, MANY],
    apply: (values) => fromEntries(values.flatMap((value) => entries(value))),
  },
  {
    name: 'mvdedup',
    syntax: 'mvdedup(values)',
    arity: [1, 1],
    apply: ([value = null]) => fromEntries([...new Set(entries(value))]),
  },
  {
    name: 'mvsort',
    syntax: 'mvsort(values)',
    arity: [1, 1],
    apply: ([value = null]) => fromEntries([...entries(value)].sort(compareTexts)),
  },
  {
    name: 'mvfind',
    syntax: 'mvfind(values, regex)',
    arity: [2, 2],
    apply: ([value = null, pattern = null]) => {
      const regex = pcre(toText(pattern) ?? '', '', 'unread');
      const place = entries(value).findIndex((entry) => regex.test(entry));
      return place < 0 ? null : place;
    },
  },
  {
    name: 'mvzip',
    syntax: 'mvzip(values, values, delimiter)',
    arity: [2, 3],
    apply: ([left = null, right = null, delimiter = ',']) => {
      const [first, second] = [entries(left), entries(right)];
      return fromEntries(
        first
          .slice(0, second.length)
          .map((entry, at) => `${entry}${toText(delimiter) ?? ','}${second[at] ?? ''}`),
      );
    },
  },
  {
    name: 'mvrange',
    syntax: 'mvrange(start, end, step)',
    arity: [2, 3],
    apply: ([start = null, end = null, step = 1], { timeZone }) => {
      const [from, to, by] = [toNumber(start), toNumber(end), toNumber(step)];
      if (from === undefined || to === undefined) return null;
      if (by === undefined) return fromEntries(momentsBetween(from, to, toText(step), timeZone));
      if (by === 0) return null;
      const count = Math.max(Math.ceil((to - from) / by), 0);
      if (count > MAX_RANGE) refuseRange(MAX_RANGE);
      return fromEntries(Array.from({ length: count }, (_, at) => formatNumber(from + at * by)));
    },
  },
];

/** Steps of calendar time, such as "7d": the same hour of the clock also across a change of summer time. */
function momentsBetween(
  from: number,
  to: number,
  step: string | undefined,
  timeZone: string,
): readonly string[] {
  const [, amount = '', name = ''] = /^(\d{1,6})([a-z]{1,8})$/i.exec(step ?? '') ?? [];
  const unit = timeUnit(name);
  const found: string[] = [];
  if (unit === undefined || Number(amount) === 0) return found;
  for (let moment = from; moment < to;) {
    found.push(formatNumber(moment));
    if (found.length > MAX_MOMENTS) refuseRange(MAX_MOMENTS);
    moment = move(from, found.length * Number(amount), unit, timeZone);
  }
  return found;
}

function refuseRange(limit: number): never {
  throw new SearchRefusal(
    'limit',
    `The function 'mvrange' would make more than ${limit} values here. Choose a longer step.`,
  );
}
