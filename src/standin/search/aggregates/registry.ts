// Every statistical function the stand-in has. A new one is a definition in the file of its subject.
import type { AggregateDefinition } from './aggregate';
import { countingAggregates } from './counting';
import { numericAggregates } from './numeric';
import { orderAggregates } from './order';
import { rateAggregates } from './rate';

export const aggregateDefinitions: readonly AggregateDefinition[] = [
  ...countingAggregates,
  ...numericAggregates,
  ...orderAggregates,
  ...rateAggregates,
];

/** The function a name means, with the number in it: `p95` → perc, 95. */
export function findAggregate(
  name: string,
): { readonly definition: AggregateDefinition; readonly number: number } | undefined {
  const plain = aggregateDefinitions.find(
    (one) => one.isNumbered === undefined && (one.name === name || one.aliases?.includes(name)),
  );
  if (plain !== undefined) return { definition: plain, number: 0 };
  const numbered = /^([a-z]{1,20}?)(\d{1,3}(?:\.\d{1,6})?)$/.exec(name);
  const stem = numbered?.[1] ?? '';
  const definition = aggregateDefinitions.find(
    (one) => one.isNumbered === true && (one.name === stem || one.aliases?.includes(stem)),
  );
  const number = Number(numbered?.[2]);
  return definition !== undefined && number <= 100 ? { definition, number } : undefined;
}
