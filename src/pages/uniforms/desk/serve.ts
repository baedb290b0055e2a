// The worker's side: questions in, answers out, each with its number. What computes is core; this passes it on.
import type { UniformQuery } from '../../../core/uniforms/outfit';
import type { CatalogueFacts, ReadWords, Shortlist } from './shortlist';

export type Asked =
  | { readonly kind: 'open'; readonly version: string; readonly bodies: readonly string[] }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'search'; readonly query: UniformQuery };

export type Told =
  | { readonly kind: 'opened'; readonly facts: CatalogueFacts }
  | { readonly kind: 'words'; readonly read: ReadWords }
  | { readonly kind: 'shortlist'; readonly shortlist: Shortlist }
  | { readonly kind: 'failed'; readonly message: string };

export interface AskedNumbered {
  readonly number: number;
  readonly asked: Asked;
}
export type FromWorker = { readonly number: number; readonly told: Told } | { readonly number: 'ready' };

/** What of a worker's global scope is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<AskedNumbered>) => void) | null;
  readonly postMessage: (answer: FromWorker) => void;
}

/** Answers a question; may throw. */
export type Work = (asked: Asked) => Told;

/** Answers every question that comes in; says first that it is there. */
export function serveUniforms(scope: WorkerScope, work: Work): void {
  scope.onmessage = ({ data: { number, asked } }) =>
    scope.postMessage({ number, told: answered(work, asked) });
  scope.postMessage({ number: 'ready' });
}

/** An answer, or in words why there is none. */
export function answered(work: Work, asked: Asked): Told {
  try {
    return work(asked);
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
