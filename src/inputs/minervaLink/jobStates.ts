// How far each job has read, by the clock of the search head: the collector's may be minutes off, and records are asked
// for by when the search head's indexers took them.
import type { KeyedDocument } from '../../adapters/splunk/rest/kvStore';
import { numberOf, textOf } from '../../commands/minervachanged/ask';
import type { TenantSplunk } from './tenantSplunk';

/**
 * `everything` and `resolving` are the input's own: when it last linked all records, and when it last began to write what
 * resolution found. The saved searches have the others too.
 */
export type Job = 'retire' | 'link' | 'everything' | 'resolve' | 'resolving' | 'risk' | 'uniforms';

export const STATE_COLLECTION = 'minerva_state';

/** What the jobs left. */
export interface JobStates {
  /** `indexed_until` of a job as it is written, epoch seconds; undefined before its first run. */
  readonly writtenOf: (job: Job) => string | undefined;
  /** Whether a run died while it wrote what resolution had found, so that a part of it is there and a part is not. */
  readonly isHalfResolved: () => boolean;
  /** Whether a job is due that runs every so many hours. */
  readonly isDue: (job: Job, everyHours: number, now: number) => boolean;
}

const SECONDS_AN_HOUR = 3600;

/** Reads what the jobs left. */
export async function readStates(tenant: TenantSplunk): Promise<JobStates> {
  const rows = await tenant.ask(`| inputlookup ${STATE_COLLECTION} | table job indexed_until`);
  const states = new Map(rows.map((row) => [textOf(row, 'job'), textOf(row, 'indexed_until')]));
  return {
    writtenOf: (job) => states.get(job) || undefined,
    isHalfResolved: () => Number(states.get('resolving') ?? '') > Number(states.get('resolve') ?? ''),
    isDue: (job, everyHours, now) => {
      const last = Number(states.get(job) ?? '');
      // One from the future comes from a clock that was wrong.
      return !(last > 0 && last <= now && now - last < everyHours * SECONDS_AN_HOUR);
    },
  };
}

/** The search head's clock: whole epoch seconds. */
export async function timeThere(tenant: TenantSplunk): Promise<number> {
  const [row] = await tenant.ask('| makeresults | eval minerva_now=now() | table minerva_now');
  return Math.floor(numberOf(row ?? {}, 'minerva_now'));
}

/**
 * The document that is written last.
 *
 * @param from - when the job began to read, epoch seconds.
 * @param finished - epoch seconds.
 */
export function stateDocument(job: Job, from: number, finished: number, summary: string): KeyedDocument {
  return { _key: job, job, indexed_until: from, finished, summary };
}
