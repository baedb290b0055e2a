// Limits of subsearches that keep their rows: append, appendcols, union (Search Reference, "append").
import type { Pipeline } from '../../splunk/spl/tree';
import { wholeNumber } from './arguments';
import type { SearchRun } from './command';
import { SearchRefusal } from './refusal';
import type { Row } from './row';
import { reportCut } from './subsearch';

const MAX_ROWS = 50_000; // maxout
const MAX_SECONDS = 60; // maxtime

export const subsearchOptionNames = ['maxout', 'maxtime', 'timeout'] as const;

export interface SubsearchLimits {
  readonly rows: number;
  readonly seconds: number;
}

/** Reads maxout and maxtime; a timeout longer than maxtime has nothing to wait for here. */
export function readLimits(command: string, options: ReadonlyMap<string, string>): SubsearchLimits {
  const read = (name: string, fallback: number): number =>
    wholeNumber(command, name, options.get(name), { fallback, least: 1 });
  const seconds = read('maxtime', MAX_SECONDS);
  if (options.has('timeout') && read('timeout', MAX_SECONDS) > seconds)
    throw new SearchRefusal(
      'not-covered',
      `The stand-in's '${command}' ends its subsearch after maxtime=${seconds} seconds; a longer timeout has no meaning here. Raise maxtime instead.`,
    );
  return { rows: read('maxout', MAX_ROWS), seconds: Math.min(seconds, read('timeout', seconds)) };
}

/** Runs a subsearch within its limits, saying so where it cuts. */
export async function runLimited(
  pipeline: Pipeline,
  limits: SubsearchLimits,
  run: SearchRun,
): Promise<{ readonly rows: readonly Row[]; readonly columns: readonly string[] }> {
  const { rows, columns } = await run.runPart(pipeline, limits.rows + 1, undefined, limits.seconds);
  if (rows.length <= limits.rows) return { rows, columns };
  reportCut(limits.rows, run);
  return { rows: rows.slice(0, limits.rows), columns };
}
