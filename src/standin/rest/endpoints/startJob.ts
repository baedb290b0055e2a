// Starts a search as the caller, in the app of the namespace, within the time range asked for.
import type { Job } from '../../jobs/job';
import { readTimeBound } from '../../jobs/timeBounds';
import { RestRefusal } from '../answer';
import type { RestCall } from '../endpoint';

const DEFAULT_TTL_SECONDS = 600; // limits.conf [search] ttl of an ad hoc job

/** Starts the job; refuses with the reason: nothing to search, a time that cannot be read, too many at once. */
export function startJob(call: RestCall): Job {
  const { parameters, machine } = call;
  const search = parameters.get('search') ?? '';
  if (search.trim() === '') throw new RestRefusal(400, 'Empty search.', 'FATAL');
  const now = Date.now() / 1000;
  const job = machine.jobs.create({
    search,
    earliest: bound(parameters.get('earliest_time'), now, 0),
    latest: bound(parameters.get('latest_time'), now, Infinity),
    owner: call.user.name,
    app: call.app,
    ttlSeconds: numberOf(call, 'timeout', DEFAULT_TTL_SECONDS),
  });
  if (job === undefined)
    throw new RestRefusal(
      503,
      `Search not executed: user=${call.user.name} runs too many searches at once.`,
      'FATAL',
    );
  return job;
}

function bound(text: string | null, now: number, fallback: number): number {
  if (text === null || text === '') return fallback;
  const time = readTimeBound(text, now, 'UTC');
  if (time === undefined)
    throw new RestRefusal(
      400,
      `Invalid time '${text}'. Use epoch seconds, now, ISO 8601 or relative time such as -24h@h.`,
      'FATAL',
    );
  return time;
}

/** A whole number among the parameters; refuses what is none. */
export function numberOf(call: RestCall, name: string, fallback: number): number {
  const text = call.parameters.get(name);
  if (text === null || text === '') return fallback;
  if (!/^\d{1,9}$/.test(text))
    throw new RestRefusal(400, `Parameter ${name} is '${text}', but must be a whole number from 0.`);
  return Number(text);
}
