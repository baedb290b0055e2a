// Where a run begins.
import { firstPosition } from '../../adapters/http/paging';
import type { ApiRun } from './apiRun';
import { freshState, type ApiState, type PageMark } from './apiState';

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
  run.beginning = stored.isComplete ? 'again' : stored.position.page > 0 ? 'resumed' : 'fresh';
  if (stored.isComplete) return fresh(stored.pages);
  run.firstPage = stored.position.page;
  return stored;
}
