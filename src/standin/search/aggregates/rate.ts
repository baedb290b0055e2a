// rate(field), Search Reference, "Time functions": (latest - earliest) / (their distance in seconds). How Splunk reckons
// with a counter that was set back is not documented well enough: such a search is refused.
import { SearchRefusal } from '../refusal';
import { formatNumber, readNumber } from '../values';
import type { AggregateDefinition, AggregateState } from './aggregate';

interface Point {
  readonly value: number;
  readonly time: number;
}

export const rateAggregates: readonly AggregateDefinition[] = [
  { name: 'rate', syntax: 'rate(field); a counter that was set back is refused', create: rate },
];

function rate(): AggregateState {
  const points: Point[] = [];
  return {
    add: (text, time) => {
      const value = readNumber(text);
      if (value !== undefined && Number.isFinite(time)) points.push({ value, time });
    },
    result: () => {
      const ordered = [...points].sort((left, right) => left.time - right.time);
      const [first, last] = [ordered[0], ordered.at(-1)];
      if (first === undefined || last === undefined || first.time === last.time) return undefined;
      if (ordered.some((point, at) => point.value < (ordered[at - 1]?.value ?? -Infinity)))
        throw new SearchRefusal(
          'not-covered',
          "The stand-in's function 'rate' takes no counter that falls: the documentation does not say how a reset is reckoned. Narrow the time range to one run of the counter.",
        );
      return [formatNumber((last.value - first.value) / (last.time - first.time))];
    },
  };
}
