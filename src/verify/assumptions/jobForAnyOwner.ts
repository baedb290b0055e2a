import { differs, holds, refused } from '../answers';
import type { Assumption } from '../assumption';
import { isSuccess, saidBy } from '../splunkClient';

export const jobForAnyOwner: Assumption = {
  id: 'job-for-any-owner',
  topic: 'search',
  statement:
    'A job may be created below servicesNS/-/<app>, with a dash for the owner, and belongs to the person who is logged in.',
  restsOnIt: 'The searches of the page Find, which name the app and leave the owner open.',
  ifWrong: 'Find answers every search with an error; the page then has to name the owner.',
  sureness: 'field report',
  basis:
    'REST API User Manual, "Namespace": the dash is described for reading; for creating jobs others report it.',
  probe: async (bench) => {
    const created = await bench.rest.send({
      method: 'POST',
      path: 'search/jobs',
      app: bench.app,
      owner: '-',
      parameters: { search: '| makeresults', exec_mode: 'normal' },
    });
    if (!isSuccess(created)) return refused('Creating a job below servicesNS/-', saidBy(created));
    return created.status === 201
      ? holds('201 with a sid')
      : differs(`status ${created.status}, where 201 was assumed`);
  },
};
