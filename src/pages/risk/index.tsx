// The script that Splunk's page frame loads.
import { startPage } from '../startPage';
import { RiskPage } from './RiskPage';

void startPage(({ client, rest, tenantApp }) => (
  <RiskPage client={client} rest={rest} tenantApp={tenantApp} />
));
