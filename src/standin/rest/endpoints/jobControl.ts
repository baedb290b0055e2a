// What can be done to a job (REST API Reference Manual, search/jobs/{search_id}/control).
import type { Job } from '../../jobs/job';
import { RestRefusal, type RestAnswer } from '../answer';
import { escapeXml } from '../atom';
import type { RestCall, RestHandler } from '../endpoint';
import { jobOf } from './jobAccess';

const SAVED_SECONDS = 7 * 86_400; // limits.conf [search] default_save_ttl

type Action = (job: Job, call: RestCall) => void;

const nothing: Action = () => undefined;

const actions: Readonly<Record<string, Action>> = {
  cancel: (job, { machine }) => machine.jobs.cancel(job.sid),
  finalize: (job) => job.finalize(),
  touch: (job) => job.touch(),
  setttl: (job, call) => job.setTimeToLive(secondsIn(call)),
  save: (job) => job.setTimeToLive(SAVED_SECONDS),
  unsave: (job) => job.setTimeToLive(job.request.ttlSeconds),
  // There are no previews and no queue of priorities: what they ask for holds already.
  enablepreview: nothing,
  disablepreview: nothing,
  setpriority: nothing,
};

/** POST action=…; pausing is refused, because a search here cannot wait half-way. */
export const controlJob: RestHandler = (call) => {
  const job = jobOf(call);
  const name = call.parameters.get('action') ?? '';
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined)
    throw new RestRefusal(
      400,
      `The stand-in does not know the control action '${name}' (see COVERAGE.md); it has ${Object.keys(actions).join(', ')}.`,
    );
  action(job, call);
  return done(`Search job ${name} done.`);
};

/** Says in a message that something was done. */
export function done(text: string): RestAnswer {
  return {
    kind: 'document',
    status: 200,
    json: { messages: [{ type: 'INFO', text }] },
    xml: `<response><messages><msg type="INFO">${escapeXml(text)}</msg></messages></response>`,
  };
}

function secondsIn(call: RestCall): number {
  const text = call.parameters.get('ttl') ?? '';
  if (!/^\d{1,9}$/.test(text))
    throw new RestRefusal(400, `Parameter ttl is '${text}', but must be whole seconds from 0.`);
  return Number(text);
}
