// What every page does first: the theme, the tenant, a client that asks in the tenant's app, and a root to draw in.
import { useMemo, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSearchClient, type SearchClient } from '../queries/searchClient';
import { createSplunkRest, type SplunkRest } from '../queries/splunkRest';
import { chooseTheme, type ColorScheme } from '../ui/chooseTheme';
import { MinervaTheme } from '../ui/MinervaTheme';
import { rootElement } from '../ui/rootElement';
import { TenantGate } from './TenantGate';

/** What a page is given to work with. */
export interface PageSession {
  /** Asks in the tenant's app, so that macros, lookups and collections are the tenant's. */
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  /** App of the tenant that is looked at: `minerva_tenant_main`. */
  readonly tenantApp: string;
  readonly colorScheme: ColorScheme;
}

/** Draws a page into the frame that Splunk Web gives it. */
export async function startPage(render: (session: PageSession) => ReactNode): Promise<void> {
  const rest = createSplunkRest(window.fetch.bind(window));
  const colorScheme = await chooseTheme(window.location.search);
  createRoot(rootElement(document)).render(
    <MinervaTheme colorScheme={colorScheme}>
      <TenantGate rest={rest}>
        {({ app }) => (
          <PageInTenant key={app} rest={rest} tenantApp={app} colorScheme={colorScheme} render={render} />
        )}
      </TenantGate>
    </MinervaTheme>,
  );
}

interface PageInTenantProps extends Omit<PageSession, 'client'> {
  readonly render: (session: PageSession) => ReactNode;
}

function PageInTenant({ rest, tenantApp, colorScheme, render }: PageInTenantProps) {
  // Made once: pages take a new client for a new question.
  const client = useMemo(() => createSearchClient(rest, tenantApp), [rest, tenantApp]);
  return <>{render({ client, rest, tenantApp, colorScheme })}</>;
}
