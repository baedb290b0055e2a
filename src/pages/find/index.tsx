// The script that Splunk's page frame loads: makes its own root if the frame has none, then shows the page.
import { createRoot } from 'react-dom/client';
import { createSearchClient } from '../../queries/searchClient';
import { createSplunkRest } from '../../queries/splunkRest';
import { chooseTheme } from '../../ui/chooseTheme';
import { MinervaTheme } from '../../ui/MinervaTheme';
import { rootElement } from '../../ui/rootElement';
import { FindPage } from './FindPage';

/** App whose macros name the tenant's indexes. */
const TENANT_APP = 'minerva_tenant_main';

async function start(): Promise<void> {
  const client = createSearchClient(createSplunkRest(window.fetch.bind(window)), TENANT_APP);
  const colorScheme = await chooseTheme(window.location.search);
  createRoot(rootElement(document)).render(
    <MinervaTheme colorScheme={colorScheme}>
      <FindPage client={client} />
    </MinervaTheme>,
  );
}

void start();
