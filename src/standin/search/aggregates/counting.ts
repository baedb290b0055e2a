// Counts and lists of values (Search Reference, "Multivalue stats and chart functions", "Aggregate functions").
import type { FieldValue } from '../host';
import { compareTexts } from '../values';
import type { AggregateDefinition, AggregateState } from './aggregate';

const MAX_LISTED = 100; // limits.conf [stats] list_maxsize: list() drops the rest without a word

function counted(
  result: (counts: ReadonlyMap<string, number>) => FieldValue | undefined,
): () => AggregateState {
  return () => {
    const counts = new Map<string, number>();
    return {
      add: (value) => void counts.set(value, (counts.get(value) ?? 0) + 1),
      result: () => result(counts),
    };
  };
}

function distinctCount(): AggregateState {
  const seen = new Set<string>();
  return { add: (value) => void seen.add(value), result: () => [String(seen.size)] };
}

export const countingAggregates: readonly AggregateDefinition[] = [
  {
    name: 'count',
    syntax: 'count, count(field)',
    aliases: ['c'],
    create: () => {
      let count = 0;
      return {
        add: () => {
          count++;
        },
        result: () => [String(count)],
      };
    },
  },
  { name: 'dc', syntax: 'dc(field)', aliases: ['distinct_count'], create: distinctCount },
  { name: 'estdc', syntax: 'estdc(field): exact here', create: distinctCount },
  {
    name: 'values',
    syntax: 'values(field)',
    create: counted((counts) => (counts.size === 0 ? undefined : [...counts.keys()].sort(compareTexts))),
  },
  { name: 'mode', syntax: 'mode(field)', create: counted(mostFrequent) },
  {
    name: 'list',
    syntax: `list(field): the first ${MAX_LISTED}`,
    create: () => {
      const listed: string[] = [];
      return {
        add: (value) => {
          if (listed.length < MAX_LISTED) listed.push(value);
        },
        result: () => (listed.length === 0 ? undefined : listed),
      };
    },
  },
];

function mostFrequent(counts: ReadonlyMap<string, number>): FieldValue | undefined {
  let best: string | undefined;
  for (const [value, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best === undefined ? undefined : [best];
}
