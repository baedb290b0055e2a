// Events of several searches as one search would give them: newest first (Search Reference, "union", "multisearch").
import type { Pipeline } from '../../splunk/spl/tree';
import { commandName } from '../../splunk/spl/tree';
import type { SearchRun } from './command';
import type { Row } from './row';
import { readNumber } from './values';

/** Puts rows of several searches together by `_time`, newest first; rows of the same time keep the order of the searches. */
export function interleaved(parts: readonly (readonly Row[])[]): readonly Row[] {
  return parts
    .flat()
    .map((row) => ({ row, time: timeOf(row) }))
    .sort((left, right) => right.time - left.time || 0)
    .map(({ row }) => row);
}

/** Whether every row is an event that can be put in order of time. */
export function areEvents(rows: readonly Row[]): boolean {
  return rows.every((row) => row.get('_raw') !== undefined && !Number.isNaN(timeOf(row)));
}

/** Commands that keep a search from streaming, by name. */
export function notStreaming(pipeline: Pipeline, run: SearchRun): readonly string[] {
  return pipeline.commands
    .map(commandName)
    .filter((name) => !(run.kindOf(name) === 'streaming' || name === 'search'));
}

function timeOf(row: Row): number {
  return readNumber(row.get('_time')?.[0] ?? '') ?? Number.NaN;
}
