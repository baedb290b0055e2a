// Counts and lists of values (Search Reference, "Multivalue stats and chart functions", "Aggregate functions").
import type { FieldValue } from '../host';
import { SearchRefusal } from '../refusal';
import { compareTexts } from '../values';
import type { AggregateDefinition, AggregateState } from './aggregate';

const MAX_LISTED = 100; // limits.conf [stats] list_maxsize: list() drops the rest without a word
const MAX_COUNTED = 999; // limits.conf [stats] approx_dc_threshold: below 1000 Splunk counts, from there it estimates

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

/** |estimate - real| / real: nought as long as Splunk counts instead of estimating; beyond, its error is not known. */
function noError(): AggregateState {
  const seen = new Set<string>();
  return {
    add: (value) => {
      seen.add(value);
      if (seen.size > MAX_COUNTED)
        throw new SearchRefusal(
          'not-covered',
          `The stand-in does not estimate: 'estdc_error' answers for at most ${MAX_COUNTED} distinct values. Use dc.`,
        );
    },
    result: () => ['0'],
  };
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
    name: 'estdc_error',
    syntax: `estdc_error(field): 0, up to ${MAX_COUNTED} distinct values`,
    create: noError,
  },
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
