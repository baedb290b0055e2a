// The script that Splunk's page frame loads.
import { createRiskStores } from '../../queries/risk/said';
import { currentUser } from '../../queries/watch';
import { startPage } from '../startPage';
import { CalibrationPage } from './CalibrationPage';

void startPage(({ client, rest, tenantApp }) => (
  <CalibrationPage
    client={client}
    rest={rest}
    tenantApp={tenantApp}
    stores={createRiskStores(rest, tenantApp, currentUser())}
  />
));
