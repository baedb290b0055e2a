// How long to wait before the next attempt: what the server asks for, else longer each time and never in step.

export const MAX_ATTEMPTS = 5;
/** A server that asks for more is left alone until the next run. */
export const MAX_RETRY_AFTER_SECONDS = 300;
/** Of one client, which is one run. */
export const MAX_WAITED_SECONDS = 1_800;
const FIRST_SECONDS = 1;
const MAX_BACK_OFF_SECONDS = 60;

/** Time, chance and patience, injected. */
export interface Pace {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  /** Ends early when stopped. */
  readonly sleep: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

/** The real clock. */
export const realPace: Pace = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, stop) =>
    new Promise((resolve) => {
      if (stop.aborted) {
        resolve();
        return;
      }
      const done = (): void => {
        clearTimeout(timer);
        stop.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      stop.addEventListener('abort', done);
    }),
};

/**
 * Reads Retry-After.
 *
 * @param header - seconds, or an HTTP date (RFC 9110, 10.2.3).
 * @returns seconds from now, 0 for a date that is past; undefined for anything else.
 */
export function retryAfterSeconds(header: string, nowMilliseconds: number): number | undefined {
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - nowMilliseconds) / 1000));
}

/**
 * Exponential back-off, half of it by chance, so that many collectors do not come back together.
 *
 * @param attempt - 1 after the first failure.
 */
export function backOffSeconds(attempt: number, random: () => number): number {
  const most = Math.min(MAX_BACK_OFF_SECONDS, FIRST_SECONDS * 2 ** attempt);
  return most / 2 + (most / 2) * random();
}
