// The page's side of reading: a worker that is ready before a text is there, and a watchdog that ends it when it hangs.
import type { Result } from '../../../core/brand';
import { cancelled, type SearchProblem } from '../../../queries/searchProblem';
import { readText, type ReadText, type TextToRead } from './readText';
import type { WorkerAnswer } from './serve';

export interface TextReader {
  /** Takes a text apart. The signal ends it; so does the next text. Never rejects. */
  readonly read: (asked: TextToRead, signal: AbortSignal) => Promise<Result<ReadText, SearchProblem>>;
}

/** What of a worker is used. */
export interface WorkerSide {
  onmessage: ((event: MessageEvent<WorkerAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (asked: TextToRead) => void;
  readonly terminate: () => void;
}

/** The longest text takes a second or two; a slow and busy machine ten times that. */
const WATCHDOG_SECONDS = 30;
/** Without a worker the page stands still while it reads, so it reads less. */
export const MAX_ON_PAGE_CHARACTERS = 50_000;

type Outcome = Result<ReadText, SearchProblem>;

interface Running {
  readonly worker: WorkerSide;
  isReady: boolean;
  /** Why there will be no more answers. */
  lost: string | undefined;
  onAnswer: (answer: WorkerAnswer) => void;
  onLost: (why: string) => void;
}

/**
 * Makes the reader of the page.
 *
 * @param start - starts a worker; undefined where the browser or the page's policy allows none.
 */
export function createTextReader(
  start: () => WorkerSide | undefined,
  watchdogSeconds = WATCHDOG_SECONDS,
): TextReader {
  let running = launch(start);
  let stopLast: (problem: SearchProblem) => void = () => undefined;
  const restart = (): void => {
    running?.worker.terminate();
    running = launch(start);
  };
  const readBeside = (used: Running, asked: TextToRead, signal: AbortSignal): Promise<Outcome> =>
    new Promise((resolve) => {
      const onAbort = (): void => stop(cancelled);
      const timer = setTimeout(() => stop(hung(watchdogSeconds)), watchdogSeconds * 1000);
      const end = (outcome: Outcome): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        stopLast = () => undefined;
        resolve(outcome);
      };
      // A worker cannot be asked to leave off: it is ended, and the next text gets a new one.
      const stop = (problem: SearchProblem): void => {
        restart();
        end({ ok: false, problem });
      };
      stopLast = stop;
      used.onAnswer = (answer) => {
        if (answer.kind === 'read') end({ ok: true, value: answer.read });
        else if (answer.kind === 'failed') end({ ok: false, problem: failed(answer.message) });
      };
      used.onLost = (why) => {
        if (used.isReady) stop(failed(why));
        else end(readHere(asked));
      };
      signal.addEventListener('abort', onAbort);
      used.worker.postMessage(asked);
    });
  return {
    read: async (asked, signal) => {
      stopLast(cancelled);
      if (signal.aborted) return { ok: false, problem: cancelled };
      if (running?.lost !== undefined && running.isReady) restart();
      return running === undefined || running.lost !== undefined
        ? readHere(asked)
        : readBeside(running, asked, signal);
    },
  };
}

function launch(start: () => WorkerSide | undefined): Running | undefined {
  const worker = start();
  if (worker === undefined) return undefined;
  const running: Running = {
    worker,
    isReady: false,
    lost: undefined,
    onAnswer: () => undefined,
    onLost: () => undefined,
  };
  worker.onmessage = ({ data }) => {
    running.isReady = true;
    running.onAnswer(data);
  };
  worker.onerror = ({ message }) => {
    running.lost = message === '' ? 'the worker could not be started' : message;
    running.onLost(running.lost);
  };
  return running;
}

function readHere(asked: TextToRead): Outcome {
  if (asked.text.length > MAX_ON_PAGE_CHARACTERS)
    return {
      ok: false,
      problem: {
        code: 'refused',
        message: `This browser lets the page start no worker; without one at most ${MAX_ON_PAGE_CHARACTERS.toLocaleString('en')} characters are read at a time.`,
        remedy: 'Paste a part of the text, or use another browser.',
      },
    };
  try {
    return { ok: true, value: readText(asked) };
  } catch (error) {
    return { ok: false, problem: failed(error instanceof Error ? error.message : String(error)) };
  }
}

function hung(seconds: number): SearchProblem {
  return {
    code: 'timed-out',
    message: `Taking this text apart did not end within ${seconds} seconds and was stopped. The text is still here.`,
    remedy:
      'Try a part of it. If a part of a few pages stops, too, tell those who look after Minerva; what kind of text it is tells them enough, they do not need the text.',
  };
}

function failed(detail: string): SearchProblem {
  return {
    code: 'failed',
    message: `The text could not be taken apart (${detail.slice(0, 200)}). It is still here.`,
    remedy: 'Try a part of it, or reload the page; if it stays, tell those who look after Minerva.',
  };
}
