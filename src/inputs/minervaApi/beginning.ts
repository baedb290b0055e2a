// Where a run begins.
import { firstPosition } from '../../adapters/http/paging';
import type { ApiRun } from './apiRun';
import { freshState, resumedState, type ApiState, type PageMark } from './apiState';

/** Where a run begins, from what the last one left. */
export function beginningState(
  run: ApiRun,
  stored: ApiState | undefined,
  isCorrupt: boolean,
  fingerprint: string,
): ApiState {
  const { collectorVersion, settings } = run.context;
  const first = firstPosition(settings.source.paging);
  const fresh = (known: readonly PageMark[] = []): ApiState =>
    freshState(fingerprint, collectorVersion, first, known);
  if (isCorrupt || !stored) {
    run.beginning = isCorrupt ? 'corrupt' : 'fresh';
    return fresh();
  }
  if (stored.fingerprint !== fingerprint || stored.collectorVersion !== collectorVersion) {
    run.beginning = 'changed';
    return fresh();
  }
  if (stored.isComplete) {
    run.beginning = 'again';
    return fresh(stored.pages);
  }
  const state = resumedState(stored, run.context.host.reader?.id);
  run.beginning = state.position.page > 0 ? 'resumed' : 'fresh';
  run.firstPage = state.position.page;
  return state;
}
