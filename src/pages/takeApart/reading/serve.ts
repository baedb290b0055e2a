// The worker's side: one text in, one answer out.
import { readText, type ReadText, type TextToRead } from './readText';

export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly read: ReadText }
  | { readonly kind: 'failed'; readonly message: string };

/** What of a worker's global scope is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<TextToRead>) => void) | null;
  readonly postMessage: (answer: WorkerAnswer) => void;
}

/** Answers every text that comes in; says first that it is there. */
export function serveTexts(scope: WorkerScope): void {
  scope.onmessage = ({ data }) => {
    try {
      scope.postMessage({ kind: 'read', read: readText(data) });
    } catch (error) {
      scope.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  scope.postMessage({ kind: 'ready' });
}
