// What one run may ask of one host: so many requests in all, and no two closer together than so long.
import { lastingProblem, type HttpProblem } from './httpProblem';
import type { Pace } from './waiting';

export interface BudgetLimits {
  readonly maxRequests: number;
  readonly minMillisecondsBetween: number;
}

export const standardBudget: BudgetLimits = { maxRequests: 20_000, minMillisecondsBetween: 100 };

export interface HostBudget {
  /** Waits for the host's turn; a problem where the run has asked enough. */
  readonly take: (host: string, stop: AbortSignal) => Promise<HttpProblem | undefined>;
}

/** Budget of one run, for every host it meets. */
export function createHostBudget(limits: BudgetLimits, pace: Pace): HostBudget {
  const spent = new Map<string, { requests: number; freeAt: number }>();
  return {
    take: async (host, stop) => {
      const account = spent.get(host) ?? { requests: 0, freeAt: 0 };
      spent.set(host, account);
      if (account.requests >= limits.maxRequests) {
        const message = `This run has sent ${limits.maxRequests} requests to ${host}; the next run goes on.`;
        return lastingProblem('budget-spent', message);
      }
      account.requests += 1;
      const wait = account.freeAt - pace.now();
      account.freeAt = Math.max(account.freeAt, pace.now()) + limits.minMillisecondsBetween;
      if (wait > 0) await pace.sleep(wait, stop);
      return undefined;
    },
  };
}
