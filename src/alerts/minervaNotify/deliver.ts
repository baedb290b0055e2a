// Sends what waits: quickly where the other side answers, a few times where it may recover, and then not again until
// it is time. A dead webhook costs one message's attempts a run, not those of all.
import { hasFired } from '../../core/hasFired';
import type { Log } from '../../adapters/splunk/log';
import type { HttpProblem } from '../../adapters/http/httpProblem';
import { shownUrl } from '../../adapters/http/httpProblem';
import type { Pace } from '../../adapters/http/waiting';
import type { Result } from '../../core/brand';
import { spoolLimits, targetName, type Spool, type Waiting } from './spool';
import type { Target } from './settings';

export interface DeliveryCounts {
  readonly sent: number;
  readonly waiting: number;
  readonly givenUp: number;
}

export interface Delivery {
  readonly spool: Spool;
  readonly send: (one: Waiting) => Promise<Result<undefined, HttpProblem>>;
  readonly pace: Pace;
  readonly log: Log;
  readonly stop: AbortSignal;
}

const MAX_RUN_MILLISECONDS = 40_000; // of the 60 seconds that splunkd gives
const ATTEMPTS = 3;
const SECONDS_BETWEEN = [1, 3];

/**
 * Sends everything that is due.
 *
 * @returns what was sent, what waits on, what was given up after a day (logged one by one).
 */
export async function deliver(delivery: Delivery): Promise<DeliveryCounts> {
  const { spool, pace, log, stop } = delivery;
  const startedAt = pace.now();
  const counts = { sent: 0, waiting: 0, givenUp: 0 };
  const all = await spool.waiting();
  const resting = restingTargets(all, startedAt / 1000);
  for (const one of all) {
    const target = targetName(one.target);
    if (startedAt / 1000 - one.message.created > spoolLimits.maxAgeSeconds) {
      await spool.giveUp(one);
      counts.givenUp += 1;
      log(
        'ERROR',
        `Message ${one.message.key} to ${shownTarget(one.target)} was given up: not taken within ${spoolLimits.maxAgeSeconds / 3600} hours, ${one.failures} runs failed. It lies in given_up; the hit itself stays in the index.`,
      );
      continue;
    }
    const isOver = hasFired(stop) || pace.now() - startedAt > MAX_RUN_MILLISECONDS;
    if (isOver || resting.has(target)) {
      counts.waiting += 1;
      continue;
    }
    const problem = await attempt(one, delivery);
    if (problem === undefined) {
      await spool.sent(one);
      counts.sent += 1;
      continue;
    }
    counts.waiting += 1;
    resting.add(target);
    if (hasFired(stop)) continue; // not the other side's fault
    await spool.postpone(one, pace.now() / 1000);
    log(
      'WARN',
      `Message ${one.message.key} was not taken: ${problem.message} It waits, with all others for ${shownTarget(one.target)}.`,
    );
  }
  return counts;
}

/** Places of which a message has failed and is not due: no other is tried before it. */
function restingTargets(all: readonly Waiting[], nowSeconds: number): Set<string> {
  const resting = all.filter(({ notBefore }) => notBefore > nowSeconds);
  return new Set(resting.map(({ target }) => targetName(target)));
}

async function attempt(one: Waiting, { send, pace, stop }: Delivery): Promise<HttpProblem | undefined> {
  for (let done = 1; ; done += 1) {
    const answer = await send(one);
    if (answer.ok) return undefined;
    if (!answer.problem.isPassing || done === ATTEMPTS || stop.aborted) return answer.problem;
    await pace.sleep((SECONDS_BETWEEN[done - 1] ?? 3) * 1000, stop);
  }
}

/** A place as a log may show it: no query, no key. */
export function shownTarget(target: Target): string {
  return target.kind === 'webhook' ? shownUrl(target.url) : `the outbox ${target.folder}`;
}
