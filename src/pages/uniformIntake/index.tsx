// The script that Splunk's page frame loads.
import { createCatalogueShelf } from '../../queries/uniforms/catalogueShelf';
import { createIntakeStore } from '../../queries/uniforms/intakeStore';
import { currentUser } from '../../queries/watch';
import { startPage } from '../startPage';
import { UniformIntakePage } from './UniformIntakePage';

const shelf = createCatalogueShelf(() => window.indexedDB);

void startPage(({ client, rest, tenantApp }) => (
  <UniformIntakePage
    client={client}
    rest={rest}
    tenantApp={tenantApp}
    store={createIntakeStore(rest, tenantApp, currentUser())}
    shelf={shelf}
  />
));
