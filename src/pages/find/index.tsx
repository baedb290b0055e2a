// The script that Splunk's page frame loads.
import { startPage } from '../startPage';
import { createWatchStore, currentUser } from '../../queries/watch';
import { FindPage } from './FindPage';

void startPage(({ client, rest, tenantApp }) => (
  <FindPage client={client} watches={createWatchStore(rest, tenantApp, currentUser())} />
));
