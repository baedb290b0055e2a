// The page's side of the worker: asks, waits, ends a worker that hangs. Where the browser allows no worker the page answers
// itself, slower and standing still meanwhile.
import type { Result } from '../../../core/brand';
import { cancelled, type SearchProblem } from '../../../queries/searchProblem';
import { answered, type Asked, type AskedNumbered, type FromWorker, type Told, type Work } from './serve';

export type ToldFor<Kind extends Told['kind']> = Extract<Told, { readonly kind: Kind }>;

export interface Desk {
  /** Asks for one kind of answer. Never rejects. */
  readonly ask: <Kind extends Told['kind']>(
    asked: Asked,
    kind: Kind,
    signal: AbortSignal,
  ) => Promise<Result<ToldFor<Kind>, SearchProblem>>;
}

/** What of a worker is used. */
export interface WorkerSide {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (asked: AskedNumbered) => void;
  readonly terminate: () => void;
}

/** Opening a catalogue takes two seconds, a search a tenth of one; a slow and busy machine ten times that. */
const WATCHDOG_SECONDS = 40;

/**
 * Makes the desk of the page.
 *
 * @param start - starts a worker; undefined where the browser or the page's policy allows none.
 * @param work - the same work on the page.
 */
export function createDesk(
  start: () => WorkerSide | undefined,
  work: Work,
  watchdogSeconds = WATCHDOG_SECONDS,
): Desk {
  const worker = start();
  const waiting = new Map<number, (told: Told) => void>();
  let isLost = worker === undefined;
  let number = 0;
  if (worker !== undefined) {
    worker.onmessage = ({ data }) => {
      if (data.number !== 'ready') waiting.get(data.number)?.(data.told);
    };
    worker.onerror = ({ message }) => {
      isLost = true;
      const told = {
        kind: 'failed',
        message: message === '' ? 'the worker could not be started' : message,
      } as const;
      for (const tell of [...waiting.values()]) tell(told);
    };
  }
  const askBeside = (beside: WorkerSide, asked: Asked, signal: AbortSignal): Promise<Told | 'cancelled'> =>
    new Promise((resolve) => {
      number += 1;
      const own = number;
      const end = (told: Told | 'cancelled'): void => {
        clearTimeout(timer);
        waiting.delete(own);
        signal.removeEventListener('abort', leave);
        resolve(told);
      };
      const leave = (): void => end('cancelled');
      const timer = setTimeout(
        () => end({ kind: 'failed', message: `no answer within ${watchdogSeconds} seconds` }),
        watchdogSeconds * 1000,
      );
      signal.addEventListener('abort', leave);
      waiting.set(own, end);
      beside.postMessage({ number: own, asked });
    });
  return {
    ask: async (asked, kind, signal) => {
      if (signal.aborted) return { ok: false, problem: cancelled };
      const told =
        worker === undefined || isLost ? answered(work, asked) : await askBeside(worker, asked, signal);
      if (told === 'cancelled') return { ok: false, problem: cancelled };
      if (told.kind === 'failed') return { ok: false, problem: failed(told.message) };
      return told.kind === kind
        ? { ok: true, value: told as ToldFor<typeof kind> }
        : { ok: false, problem: failed(`an answer of another kind, ${told.kind}`) };
    },
  };
}

function failed(detail: string): SearchProblem {
  return {
    code: 'failed',
    message: `The search for uniforms did not answer (${detail.slice(0, 200)}).`,
    remedy: 'Reload the page; if it stays, send this message to your Splunk admin.',
  };
}
