// One question at a time from a component: asked anew when its key changes, withdrawn when the component goes.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../core/brand';
import type { SearchProblem } from '../queries/searchProblem';

export type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'problem'; readonly problem: SearchProblem };

/** How a question is put; the signal fires when nobody waits any more. */
export type Ask<Value> = (signal: AbortSignal) => Promise<Result<Value, SearchProblem>>;

interface Kept<Value> {
  readonly key: string;
  readonly answer: Answer<Value>;
}

const waiting = { state: 'waiting' } as const;

/**
 * Asks when the key changes.
 *
 * @param key - names the question; answers to an older key are thrown away.
 * @param ask - the question as it was when the key changed.
 * @returns the answer; `again` puts the same question once more, `cancel` withdraws it.
 */
export function useAnswer<Value>(
  key: string,
  ask: Ask<Value>,
): { readonly answer: Answer<Value>; readonly again: () => void; readonly cancel: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [kept, setKept] = useState<Kept<Value>>();
  const question = `${attempt}:${key}`;
  const asked = useRef(ask);
  const withdraw = useRef<() => void>(() => undefined);
  useEffect(() => {
    asked.current = ask;
  });
  useEffect(() => {
    const controller = new AbortController();
    const keep = (outcome: Result<Value, SearchProblem>): void => {
      setKept({
        key: question,
        answer: outcome.ok
          ? { state: 'ready', value: outcome.value }
          : { state: 'problem', problem: outcome.problem },
      });
    };
    withdraw.current = () => controller.abort();
    let isGone = false;
    void asked.current(controller.signal).then((outcome) => {
      if (!isGone) keep(outcome);
    });
    return () => {
      isGone = true;
      controller.abort();
    };
  }, [question]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  const cancel = useCallback(() => withdraw.current(), []);
  return { answer: kept?.key === question ? kept.answer : waiting, again, cancel };
}
