// Runs a saved search: for a person who asks for it, or for the scheduler as its owner.
import { createHash } from 'node:crypto';
import type { Job } from '../jobs/job';
import { readTimeBound } from '../jobs/timeBounds';
import type { Machine } from '../machine';
import { readTimeToLive } from './durations';
import { SYSTEM_USER, type SavedSearch } from './savedSearch';

const DEFAULT_TTL_SECONDS = 600; // limits.conf [search] ttl of an ad hoc job

export interface DispatchPlan {
  /** As whom it runs. */
  readonly user: string;
  /** Epoch milliseconds; what the search takes for now, and its relative times count from. */
  readonly now: number;
  /** Of the schedule, for times to live in periods; undefined: a person asked. */
  readonly periodSeconds?: number;
  /** Settings that this run has instead of the stored ones, `dispatch.…`. */
  readonly instead?: ReadonlyMap<string, string>;
}

/**
 * Starts a job for a saved search.
 *
 * @returns the job; a sentence for the person where a time cannot be read or the user runs too many searches.
 */
export function dispatchSaved(machine: Machine, search: SavedSearch, plan: DispatchPlan): Job | string {
  const setting = (name: string): string => plan.instead?.get(name) ?? search.settings.get(name) ?? '';
  const now = plan.now / 1000;
  const bounds = [
    ['dispatch.earliest_time', 0],
    ['dispatch.latest_time', Infinity],
  ] as const;
  const times: number[] = [];
  for (const [name, fallback] of bounds) {
    const text = setting(name);
    const time = text === '' ? fallback : readTimeBound(text, now, 'UTC');
    if (time === undefined) return `${name} is '${text.slice(0, 100)}', which is no time that can be read.`;
    times.push(time);
  }
  const [earliest = 0, latest = Infinity] = times;
  const isOfSystem = plan.user === SYSTEM_USER;
  const isScheduled = plan.periodSeconds !== undefined;
  const ttl = readTimeToLive(setting('dispatch.ttl') || '2p', plan.periodSeconds ?? DEFAULT_TTL_SECONDS / 2);
  const job = machine.jobs.create({
    search: asSearch(search.settings.get('search') ?? ''),
    earliest,
    latest,
    owner: plan.user,
    app: search.app,
    ttlSeconds: ttl ?? DEFAULT_TTL_SECONDS,
    savedSearch: { app: search.app, name: search.name },
    sid: nextSid(search, plan.user, isScheduled, now),
    ...(isScheduled && { now }),
    ...(isOfSystem && { roles: ['admin'] }),
  });
  return job ?? `user=${plan.user} runs too many searches at once.`;
}

/** A saved search need not begin with the word. */
function asSearch(text: string): string {
  const trimmed = text.trim();
  return /^(\||search\b)/i.test(trimmed) ? trimmed : `search ${trimmed}`;
}

let dispatched = 0;

/** As splunkd names them: `scheduler__owner__app__RMD5<16 hex of the name>_at_<time>_<number>`. */
function nextSid({ app, name }: SavedSearch, user: string, isScheduled: boolean, now: number): string {
  const digest = createHash('md5').update(name).digest('hex').slice(0, 16);
  const safe = (text: string): string => text.replaceAll(/[^A-Za-z0-9@.-]/g, '-');
  const who = isScheduled ? `scheduler__${safe(user)}` : `${safe(user)}__${safe(user)}`;
  return `${who}__${safe(app)}__RMD5${digest}_at_${Math.floor(now)}_${++dispatched}`;
}
