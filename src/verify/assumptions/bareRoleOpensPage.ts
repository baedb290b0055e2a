import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { isSuccess } from '../splunkClient';

export const bareRoleOpensPage: Assumption = {
  id: 'bare-role-opens-page',
  topic: 'pages',
  statement:
    "A user whose only role is the tenant's analyst role can open the page Find and create a search from it.",
  restsOnIt: 'Analysts at work.',
  ifWrong: 'Analysts see "page not found" or an endless spinner until a capability is added to the role.',
  sureness: 'own inference',
  basis:
    'default.meta grants read on views; which capabilities Splunk Web itself asks for is not said in one place.',
  probe: async (bench) => {
    const web = await bench.analystWeb();
    const page = await web.open('/en-US/app/minerva/find');
    if (page.status !== 200 || !page.text.includes('pages/find.js'))
      return differs(`the page was answered with ${page.status}`);
    const created = await web.postThroughProxy('search/v2/jobs', { search: '| makeresults' }, web.formKey());
    return isSuccess(created)
      ? holds('page 200, search created')
      : differs(`page 200, but the search was answered with ${created.status}`);
  },
};
