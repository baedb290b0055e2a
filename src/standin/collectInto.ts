// Where the events of `collect` go: through the index-time pipeline, as a file in the spool folder would.
import { hostname } from 'node:os';
import type { Job } from './jobs/job';
import type { Machine } from './machine';
import type { SummaryEvent } from './search/host';

/**
 * Writes what a search collects. The capability run_collect is checked by the command; Splunk documents no right to
 * write into one index and not into another, so there is none here either.
 *
 * @returns undefined once the events are on disk; a part of a sentence if the index does not exist.
 */
export async function collectInto(
  machine: Machine,
  job: Job,
  index: string,
  events: readonly SummaryEvent[],
): Promise<string | undefined> {
  if (!machine.indexNames().includes(index))
    return `the index '${index.slice(0, 100)}' does not exist; make it first`;
  if (events.length === 0) return undefined;
  const source = job.request.savedSearch?.name ?? `${job.sid}_events.stash`;
  await machine.indexer.submit(
    events.map((event) => ({
      ...event,
      index,
      host: event.host ?? hostname(),
      source: event.source ?? source,
    })),
  );
  return undefined;
}
