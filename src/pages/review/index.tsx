// The script that Splunk's page frame loads.
import { createDecisionStore } from '../../queries/entity/decisions';
import { currentUser } from '../../queries/watch';
import { startPage } from '../startPage';
import { ReviewPage } from './ReviewPage';

void startPage(({ client, rest, tenantApp }) => (
  <ReviewPage
    client={client}
    rest={rest}
    tenantApp={tenantApp}
    decisions={createDecisionStore(rest, tenantApp, currentUser())}
  />
));
