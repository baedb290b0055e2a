// Statistics of numbers (Search Reference, "Aggregate functions"); texts that are no numbers are passed over.
import { formatNumber, readNumber } from '../values';
import type { AggregateDefinition, AggregateState } from './aggregate';

/** Count, sum, mean and squared deviation in one pass (Welford), without keeping the numbers. */
interface Moments {
  count: number;
  sum: number;
  sumOfSquares: number;
  mean: number;
  deviation: number;
  least: number;
  most: number;
}

function ofMoments(
  name: string,
  result: (moments: Moments) => number,
  aliases: readonly string[] = [],
): AggregateDefinition {
  return {
    name,
    syntax: `${name}(field)`,
    aliases,
    create: () => {
      const moments: Moments = {
        count: 0,
        sum: 0,
        sumOfSquares: 0,
        mean: 0,
        deviation: 0,
        least: Infinity,
        most: -Infinity,
      };
      return {
        add: (text) => addTo(moments, readNumber(text)),
        result: () =>
          moments.count === 0 || !Number.isFinite(result(moments))
            ? undefined
            : [formatNumber(result(moments))],
      };
    },
  };
}

function addTo(moments: Moments, value: number | undefined): void {
  if (value === undefined) return;
  moments.count++;
  moments.sum += value;
  moments.sumOfSquares += value * value;
  const before = value - moments.mean;
  moments.mean += before / moments.count;
  moments.deviation += before * (value - moments.mean);
  moments.least = Math.min(moments.least, value);
  moments.most = Math.max(moments.most, value);
}

export const numericAggregates: readonly AggregateDefinition[] = [
  ofMoments('sum', ({ sum }) => sum),
  ofMoments('avg', ({ sum, count }) => sum / count, ['mean']),
  ofMoments('sumsq', ({ sumOfSquares }) => sumOfSquares),
  ofMoments('range', ({ least, most }) => most - least),
  ofMoments('stdev', ({ deviation, count }) => (count > 1 ? Math.sqrt(deviation / (count - 1)) : 0)),
  ofMoments('stdevp', ({ deviation, count }) => Math.sqrt(deviation / count)),
  ofMoments('var', ({ deviation, count }) => (count > 1 ? deviation / (count - 1) : 0)),
  ofMoments('varp', ({ deviation, count }) => deviation / count),
  { name: 'median', syntax: 'median(field)', create: () => percentile(50) },
  {
    name: 'perc',
    syntax: 'perc95(field), p95(field)',
    aliases: ['p', 'exactperc', 'upperperc'],
    isNumbered: true,
    create: percentile,
  },
];

/**
 * Nearest rank: the value in place floor(percent / 100 * count), counted from 0. Splunk's page says nearest rank below
 * 1000 distinct values, and of an even number the higher of the middle two as the median; its worked example (5.5 as
 * perc50 of 1 to 10) is the other method that limits.conf offers. Above 1000 Splunk is within 1 % of the rank: exact here.
 */
function percentile(percent: number): AggregateState {
  const numbers: number[] = [];
  return {
    add: (text) => {
      const value = readNumber(text);
      if (value !== undefined) numbers.push(value);
    },
    result: () => {
      numbers.sort((left, right) => left - right);
      const value = numbers[Math.min(Math.floor((percent / 100) * numbers.length), numbers.length - 1)];
      return value === undefined ? undefined : [formatNumber(value)];
    },
  };
}
