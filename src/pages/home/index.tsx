// The script that Splunk's page frame loads.
import { startPage } from '../startPage';
import { HomePage } from './HomePage';

void startPage(({ client, rest, tenantApp }) => (
  <HomePage client={client} rest={rest} tenantApp={tenantApp} />
));
