// Test support: a shelf for a catalogue in memory.
import type { CataloguePages } from './catalogue';
import type { CatalogueShelf } from './catalogueShelf';

/** Keeps one catalogue, as a browser does. */
export function memoryShelf(
  kept?: CataloguePages,
  of = 'minerva_tenant_main',
): CatalogueShelf & { readonly kept: () => CataloguePages | undefined } {
  let [pages, tenant] = [kept, of];
  return {
    kept: () => pages,
    read: (tenantApp) => Promise.resolve(tenantApp === tenant ? pages : undefined),
    keep: (tenantApp, given) => {
      [pages, tenant] = [given, tenantApp];
      return Promise.resolve();
    },
    forget: () => {
      pages = undefined;
      return Promise.resolve();
    },
  };
}
