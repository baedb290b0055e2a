// The page's side of a preview: a worker a question, ended with it, and a watchdog. Where the browser or the page's policy
// allows no worker, fewer businesses are scored on the page itself.
import type { Result } from '../../../core/brand';
import { cancelled, type SearchProblem } from '../../../queries/searchProblem';
import { answerTo, type PreviewAnswer, type PreviewAsked, type Previewed } from './serve';

/** What of a worker is used. */
export interface PreviewWorker {
  onmessage: ((event: MessageEvent<PreviewAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (asked: PreviewAsked) => void;
  readonly terminate: () => void;
}

export type Previewer = (
  asked: PreviewAsked,
  signal: AbortSignal,
) => Promise<Result<Previewed, SearchProblem>>;

const WATCHDOG_SECONDS = 120;
/** Without a worker the page stands still while it scores. */
export const MAX_ON_PAGE_SUBJECTS = 200;

/**
 * Makes the previewer of the page.
 *
 * @param start - starts a worker; undefined where none is allowed.
 */
export function createPreviewer(
  start: () => PreviewWorker | undefined,
  watchdogSeconds = WATCHDOG_SECONDS,
): Previewer {
  return async (asked, signal) => {
    if (signal.aborted) return { ok: false, problem: cancelled };
    const worker = start();
    return worker === undefined ? onPage(asked) : beside(worker, asked, { signal, watchdogSeconds });
  };
}

function beside(
  worker: PreviewWorker,
  asked: PreviewAsked,
  { signal, watchdogSeconds }: { readonly signal: AbortSignal; readonly watchdogSeconds: number },
): Promise<Result<Previewed, SearchProblem>> {
  return new Promise((resolve) => {
    let isReady = false;
    const end = (outcome: Result<Previewed, SearchProblem>): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      worker.terminate();
      resolve(outcome);
    };
    const leave = (): void => end({ ok: false, problem: cancelled });
    const timer = setTimeout(
      () => end({ ok: false, problem: failed(`it did not end within ${watchdogSeconds} seconds`) }),
      watchdogSeconds * 1000,
    );
    signal.addEventListener('abort', leave);
    worker.onmessage = ({ data }) => {
      isReady = true;
      if (data.kind !== 'ready') end(outcomeOf(data));
    };
    // A worker that never came up was refused; one that broke off has failed.
    worker.onerror = ({ message }) => end(isReady ? { ok: false, problem: failed(message) } : onPage(asked));
    worker.postMessage(asked);
  });
}

function onPage(asked: PreviewAsked): Result<Previewed, SearchProblem> {
  if (asked.texts.length > MAX_ON_PAGE_SUBJECTS)
    return {
      ok: false,
      problem: {
        code: 'refused',
        message: `This browser lets the page start no worker; without one at most ${MAX_ON_PAGE_SUBJECTS} businesses are scored at a time.`,
        remedy: 'Take a smaller sample, or use another browser.',
      },
    };
  return outcomeOf(answerTo(asked));
}

function outcomeOf(answer: PreviewAnswer): Result<Previewed, SearchProblem> {
  if (answer.kind === 'previewed') return { ok: true, value: answer.previewed };
  return { ok: false, problem: failed(answer.kind === 'failed' ? answer.message : 'no answer') };
}

function failed(detail: string): SearchProblem {
  return {
    code: 'failed',
    message: `The preview could not be made (${detail.slice(0, 200)}).`,
    remedy: 'Try again; if it stays, tell those who look after Minerva.',
  };
}
