// The script that Splunk's page frame loads.
import { startPage } from '../startPage';
import { SetupPage } from './SetupPage';

void startPage(({ client, rest, tenantApp }) => (
  <SetupPage client={client} rest={rest} tenantApp={tenantApp} />
));
