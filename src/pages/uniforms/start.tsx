import { createCatalogueShelf } from '../../queries/uniforms/catalogueShelf';
import { startPage } from '../startPage';
import { createDesk } from './desk/desk';
import { createWork } from './desk/work';
import { UniformsPage } from './UniformsPage';

/**
 * Draws the page.
 *
 * @param script - address of the page's own script, which is the worker's, too; '' if unknown.
 */
export function startUniforms(script: string): void {
  const desk = createDesk(() => {
    if (script === '' || typeof Worker === 'undefined') return undefined;
    try {
      return new Worker(script);
    } catch {
      return undefined;
    }
  }, createWork());
  const shelf = createCatalogueShelf(() => window.indexedDB);
  void startPage(({ rest, tenantApp }) => (
    <UniformsPage desk={desk} rest={rest} tenantApp={tenantApp} shelf={shelf} />
  ));
}
