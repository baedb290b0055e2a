// What every page does first: the tenant, a client that asks in the tenant's app, the theme, and a root to draw in.
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSearchClient, type SearchClient } from '../queries/searchClient';
import { createSplunkRest, type SplunkRest } from '../queries/splunkRest';
import { chooseTheme } from '../ui/chooseTheme';
import { MinervaTheme } from '../ui/MinervaTheme';
import { rootElement } from '../ui/rootElement';

/** What a page is given to work with. */
export interface PageSession {
  /** Asks in the tenant's app, so that macros, lookups and collections are the tenant's. */
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  /** App of the tenant that is looked at: `minerva_tenant_main`. */
  readonly tenantApp: string;
  readonly colorScheme: 'light' | 'dark';
}

const DEFAULT_TENANT_APP = 'minerva_tenant_main';

/** Draws a page into the frame that Splunk Web gives it. */
export async function startPage(render: (session: PageSession) => ReactNode): Promise<void> {
  const rest = createSplunkRest(window.fetch.bind(window));
  const colorScheme = await chooseTheme(window.location.search);
  const tenantApp = DEFAULT_TENANT_APP;
  const session = { client: createSearchClient(rest, tenantApp), rest, tenantApp, colorScheme };
  createRoot(rootElement(document)).render(
    <MinervaTheme colorScheme={colorScheme}>{render(session)}</MinervaTheme>,
  );
}
