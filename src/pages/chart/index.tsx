// The script that Splunk's page frame loads.
import { createWatchStore, currentUser } from '../../queries/watch';
import { startPage } from '../startPage';
import { ChartPage } from './ChartPage';

void startPage(({ client, rest, tenantApp, colorScheme }) => (
  <ChartPage
    client={client}
    colorScheme={colorScheme}
    watches={createWatchStore(rest, tenantApp, currentUser())}
  />
));
