// The script that Splunk's page frame loads.
import { createDecisionStore } from '../../queries/entity/decisions';
import { createRiskStores } from '../../queries/risk/said';
import { currentUser } from '../../queries/watch';
import { startPage } from '../startPage';
import { BusinessPage } from './BusinessPage';

void startPage(({ client, rest, tenantApp }) => (
  <BusinessPage
    client={client}
    rest={rest}
    tenantApp={tenantApp}
    decisions={createDecisionStore(rest, tenantApp, currentUser())}
    stores={createRiskStores(rest, tenantApp, currentUser())}
  />
));
