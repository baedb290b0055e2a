import { createRiskStores } from '../../queries/risk/said';
import { currentUser } from '../../queries/watch';
import { startPage } from '../startPage';
import { IndicatorsPage } from './IndicatorsPage';
import { createPreviewer, type PreviewWorker } from './preview/previewer';

/**
 * Draws the page.
 *
 * @param script - address of the page's own script, which is the worker's, too; '' if unknown.
 */
export function startIndicators(script: string): void {
  const preview = createPreviewer((): PreviewWorker | undefined => {
    if (script === '' || typeof Worker === 'undefined') return undefined;
    try {
      return new Worker(script);
    } catch {
      return undefined;
    }
  });
  void startPage(({ client, rest, tenantApp }) => (
    <IndicatorsPage
      client={client}
      rest={rest}
      tenantApp={tenantApp}
      stores={createRiskStores(rest, tenantApp, currentUser())}
      preview={preview}
    />
  ));
}
