// Months as signals write them, `2026-03`, counted.
import type { EpochSeconds } from '../../brand';

/** Months from one to the other, negative if the second is earlier; undefined if either is no month. */
export function monthsBetween(from: string, to: string): number | undefined {
  const [start, end] = [numberOfMonth(from), numberOfMonth(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** Month of a time in UTC. */
export function monthOfTime(time: EpochSeconds): string {
  return new Date(time * 1000).toISOString().slice(0, 7);
}

function numberOfMonth(month: string): number | undefined {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  return year === undefined || number === undefined ? undefined : Number(year) * 12 + Number(number);
}
