// The worker's side of a preview: texts of facts and two lists of changes in, who moves out.
import type { EpochSeconds } from '../../../core/brand';
import type { TierMoves } from '../../../core/risk/calibration/moves';
import { movesBetween } from '../../../core/risk/calibration/rescore';
import { readFactsDocument } from '../../../core/risk/factsDocument';
import { changedModel, currentModel, type ModelChange } from '../../../core/risk/models/registry';

export interface PreviewAsked {
  /** Gathered facts, one text a business. */
  readonly texts: readonly string[];
  /** Changes that hold, and the same with the one that is thought of. */
  readonly before: readonly ModelChange[];
  readonly after: readonly ModelChange[];
  /** Epoch seconds. */
  readonly now: number;
}

export interface Previewed {
  readonly moves: TierMoves;
  /** Texts that were no facts. */
  readonly unreadable: number;
}

export type PreviewAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'previewed'; readonly previewed: Previewed }
  | { readonly kind: 'failed'; readonly message: string };

/** What of a worker's global scope is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<PreviewAsked>) => void) | null;
  readonly postMessage: (answer: PreviewAnswer) => void;
}

/** Answers every question that comes in; says first that it is there. */
export function servePreviews(scope: WorkerScope): void {
  scope.onmessage = ({ data }) => scope.postMessage(answerTo(data));
  scope.postMessage({ kind: 'ready' });
}

/** The answer, also where no worker can be started. */
export function answerTo({ texts, before, after, now }: PreviewAsked): PreviewAnswer {
  try {
    const gathered = texts.map(readFactsDocument).filter((one) => one !== undefined);
    const models = { before: changedModel(currentModel, before), after: changedModel(currentModel, after) };
    const moves = movesBetween(gathered, models, now as EpochSeconds);
    return { kind: 'previewed', previewed: { moves, unreadable: texts.length - gathered.length } };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
