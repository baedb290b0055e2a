// Statistical functions that Splunk has and the stand-in refuses, each with the reason.
const perUnit = 'it belongs to timechart, which alone knows the length of a span';
const metrics = 'it belongs to mstats, and the stand-in has no metrics';

export const refusedAggregates: Readonly<Partial<Record<string, string>>> = {
  per_second: perUnit,
  per_minute: perUnit,
  per_hour: perUnit,
  per_day: perUnit,
  rate_avg: metrics,
  rate_sum: metrics,
};
