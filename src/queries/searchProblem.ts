// Why a search gave no answer, in words for the person who asked: what happened, and what to do.

export interface SearchProblem {
  readonly code:
    | 'session-ended'
    | 'not-allowed'
    | 'not-found'
    | 'refused'
    | 'failed'
    | 'timed-out'
    | 'unreachable'
    | 'unreadable'
    | 'cancelled';
  /** What happened, one sentence. */
  readonly message: string;
  /** What to do, one sentence. */
  readonly remedy: string;
}

/** The person asked something else or left; nothing to show. */
export const cancelled: SearchProblem = {
  code: 'cancelled',
  message: 'The search was cancelled.',
  remedy: 'Search again when you need it.',
};

/**
 * Explains an answer of splunkd that is not a success.
 *
 * @param status - HTTP status.
 * @param said - the first ERROR or FATAL message of the answer, or '' if it had none.
 */
export function problemOfStatus(status: number, said: string): SearchProblem {
  const quote = said === '' ? '' : ` Splunk says: ${said}`;
  if (status === 401 || status === 303) {
    return {
      code: 'session-ended',
      message: 'Your session has ended.',
      remedy: 'Log in again; this page keeps its address.',
    };
  }
  if (status === 403) {
    return {
      code: 'not-allowed',
      message: `Splunk refused the search (403).${quote}`,
      remedy:
        'Your role needs the capability "search" and the right to read the Minerva indexes; ask your Splunk admin. If you logged in again in another tab, reload this page.',
    };
  }
  if (status === 404) {
    return {
      code: 'not-found',
      message: `Splunk does not have what the search needs (404).${quote}`,
      remedy: 'Ask your Splunk admin whether the app minerva_tenant_main is installed and you may read it.',
    };
  }
  if (status === 400) {
    return {
      code: 'refused',
      message: `Splunk did not accept the search (400).${quote}`,
      remedy: 'Reword the search; if it stays, send this message to your Splunk admin.',
    };
  }
  if (status === 503 || status === 429) {
    return {
      code: 'refused',
      message: `Splunk is too busy to start the search (${status}).${quote}`,
      remedy: 'Wait for running searches to end, then search again.',
    };
  }
  return {
    code: 'failed',
    message: `Splunk answered with an error (${status}).${quote}`,
    remedy: 'Search again; if it stays, send this message to your Splunk admin.',
  };
}

/** The network gave no answer. */
export function unreachable(detail: string): SearchProblem {
  return {
    code: 'unreachable',
    message: `Splunk cannot be reached (${detail}).`,
    remedy: 'Check the network, then search again.',
  };
}

/** The answer did not have the shape that Splunk documents. */
export function unreadable(what: string): SearchProblem {
  return {
    code: 'unreadable',
    message: `Splunk's answer to ${what} could not be read.`,
    remedy: 'Reload the page; if it stays, send this message to your Splunk admin.',
  };
}

/** The job did not end in time. */
export function timedOut(seconds: number): SearchProblem {
  return {
    code: 'timed-out',
    message: `The search did not end within ${seconds} seconds and was stopped.`,
    remedy: 'Search for something rarer, or try again when Splunk is less busy.',
  };
}
