import type { SearchHost } from './host';

/** The same host, which calls the search cancelled once its time is over: what was found so far is its answer. */
export function endingHost(host: SearchHost, maxSeconds: number): SearchHost {
  const end = performance.now() + maxSeconds * 1000;
  let isReported = false;
  const isCancelled = (): boolean => {
    const isOver = performance.now() > end;
    if (isOver && !isReported)
      host.report({
        type: 'WARN',
        text: `[subsearch]: Search auto-finalized after time limit (${maxSeconds} seconds) reached.`,
      });
    isReported ||= isOver;
    return isOver || host.isCancelled();
  };
  return Object.create(host, { isCancelled: { value: isCancelled } }) as SearchHost;
}
