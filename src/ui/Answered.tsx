import type { ReactNode } from 'react';
import { ProblemNotice } from './Notice';
import { Skeleton } from './Skeleton';
import type { Answer } from './useAnswer';

interface AnsweredProps<Value> {
  readonly answer: Answer<Value>;
  /** Bars of the placeholder while waiting. */
  readonly bars?: number;
  readonly children: (value: Value) => ReactNode;
}

/** An answer, the shape of it while it is awaited, or why there is none. */
export function Answered<Value>({ answer, bars = 3, children }: AnsweredProps<Value>) {
  if (answer.state === 'waiting') return <Skeleton bars={bars} />;
  if (answer.state === 'problem') return <ProblemNotice problem={answer.problem} />;
  return <>{children(answer.value)}</>;
}
