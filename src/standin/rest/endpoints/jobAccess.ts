// Whose jobs are seen: one's own, or all with admin_all_objects. A job of somebody else answers as one that is not there.
import type { Job } from '../../jobs/job';
import { RestRefusal } from '../answer';
import type { RestCall } from '../endpoint';

/** Jobs that the caller may see. */
export function visibleJobs({ machine, user, rights }: RestCall): readonly Job[] {
  const seesAll = rights.capabilities.has('admin_all_objects');
  return machine.jobs.all().filter((job) => seesAll || job.request.owner === user.name);
}

/** The job of the address; refuses with 404. */
export function jobOf(call: RestCall): Job {
  const sid = call.path.sid ?? '';
  const job = visibleJobs(call).find((candidate) => candidate.sid === sid);
  if (job === undefined) throw new RestRefusal(404, `Unknown sid: ${sid}`, 'FATAL');
  return job;
}
