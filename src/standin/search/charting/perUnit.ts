// per_second and its kin: the sum of a span as a rate, which only timechart can tell (Search Reference, "Time functions").
import type { Aggregation } from '../../../splunk/spl/tree';
import type { Binner } from '../bins';
import type { StatisticPlan } from '../grouping';
import { formatNumber, readNumber } from '../values';

const unitSeconds: Readonly<Partial<Record<string, number>>> = {
  per_second: 1,
  per_minute: 60,
  per_hour: 3_600,
  per_day: 86_400,
};

/** The functions with `sum` in place of rates, under the names that their columns have. */
export function withSums(aggregations: readonly Aggregation[]): readonly Aggregation[] {
  return aggregations.map((aggregation) => {
    const { name, argument, alias } = aggregation;
    if (unitSeconds[name] === undefined || argument === undefined) return aggregation;
    const written = argument.kind === 'field' ? `${name}(${argument.name})` : undefined;
    return { ...aggregation, name: 'sum', ...optional(alias ?? written) };
  });
}

const optional = (alias: string | undefined): { readonly alias?: string } =>
  alias === undefined ? {} : { alias };

/**
 * The plans of `withSums`, which divide the sum of each span by its length.
 *
 * @param aggregations - as written.
 * @param bins - tells, once rows come, how long the span of a moment is.
 */
export function asRates(
  aggregations: readonly Aggregation[],
  plans: readonly StatisticPlan[],
  bins: () => Binner,
): readonly StatisticPlan[] {
  return plans.map((plan, at) => {
    const unit = unitSeconds[aggregations[at]?.name ?? ''];
    return unit === undefined ? plan : { ...plan, create: () => rateOf(plan.create(), unit, bins) };
  });
}

function rateOf(
  sum: ReturnType<StatisticPlan['create']>,
  unit: number,
  bins: () => Binner,
): ReturnType<StatisticPlan['create']> {
  let moment = NaN;
  return {
    add: (value, time) => {
      moment = time;
      sum.add(value, time);
    },
    result: () => {
      const total = readNumber(sum.result()?.[0] ?? '');
      if (total === undefined || Number.isNaN(moment)) return undefined;
      const start = bins().startOf(moment);
      return [formatNumber((total * unit) / (bins().nextOf(start) - start))];
    },
  };
}
