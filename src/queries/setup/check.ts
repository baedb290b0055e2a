// One thing that must be in order, as data: the question, how it is asked in the person's own name, and what to do where
// the answer is no. A check that may not be asked says so; it is never green for lack of an answer.
import type { SearchClient } from '../searchClient';
import type { SearchProblem } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';

export type Verdict = 'good' | 'bad' | 'unknown';

/** What a check found, in a sentence; `unknown` says what was needed to know. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** What a check may use. */
export interface CheckSession {
  readonly rest: SplunkRest;
  readonly client: SearchClient;
  /** `minerva_tenant_main` */
  readonly tenantApp: string;
  /** `main` */
  readonly tenant: string;
  readonly signal: AbortSignal;
}

export interface SetupCheck {
  /** Kebab case; names the check in tests and links. */
  readonly name: string;
  /** A question that is to be answered with yes. */
  readonly question: string;
  /** Never throws; whatever goes wrong is a finding. */
  readonly ask: (session: CheckSession) => Promise<Finding>;
  /** What to do where the answer is not yes; one or two sentences, for an admin. */
  readonly remedy: string;
}

export function good(reason: string): Finding {
  return { verdict: 'good', reason };
}

export function bad(reason: string): Finding {
  return { verdict: 'bad', reason };
}

export function unknown(reason: string): Finding {
  return { verdict: 'unknown', reason };
}

/**
 * The finding for a question that got no answer.
 *
 * @param needs - right or condition under which it can be answered.
 */
export function unanswered(problem: SearchProblem, needs: string): Finding {
  const said = / Splunk says: (.*)$/s.exec(problem.message)?.[1] ?? '';
  const quote = said === '' ? '' : ` Splunk says: “${said.slice(0, 300)}”`;
  return unknown(`${words[problem.code] ?? problem.message}${quote} Needs: ${needs}.`);
}

// The common messages speak of searches; a check is not always one.
const words: Partial<Record<SearchProblem['code'], string>> = {
  'not-allowed': 'Splunk refused to tell you.',
  'not-found': 'Splunk does not have it, or does not show it to you.',
};
