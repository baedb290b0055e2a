import { describeJob, messagesOf } from '../../jobs/describeJob';
import type { Job } from '../../jobs/job';
import { writeResults } from '../../jobs/resultFormats';
import { readTimeBound } from '../../jobs/timeBounds';
import { RestRefusal, type RestAnswer } from '../answer';
import { escapeXml } from '../atom';
import type { Endpoint, RestCall, RestHandler } from '../endpoint';

const DEFAULT_TTL_SECONDS = 600; // limits.conf [search] ttl of an ad hoc job

/** Starts a search as the caller, in the app of the namespace. */
const create: RestHandler = async (call) => {
  const job = startJob(call);
  const mode = call.parameters.get('exec_mode') ?? 'normal';
  if (!['normal', 'blocking', 'oneshot'].includes(mode))
    throw new RestRefusal(400, `Unknown exec_mode '${mode}'.`, 'FATAL');
  if (mode !== 'normal') await job.ended;
  if (mode === 'oneshot') return resultsOf(call, job, false);
  return {
    kind: 'document',
    status: 201,
    json: { sid: job.sid },
    xml: `<response><sid>${escapeXml(job.sid)}</sid></response>`,
  };
};

const list: RestHandler = (call) => {
  const wanted = call.parameters.getAll('id');
  const searched = call.parameters.get('search');
  // Cached searches (`search=request.webframework…`) are never found, so the caller starts its own.
  const jobs =
    searched === null
      ? visibleJobs(call).filter(({ sid }) => wanted.length === 0 || wanted.includes(sid))
      : [];
  const offset = numberOf(call, 'offset', 0);
  const count = numberOf(call, 'count', 30);
  const page = jobs.slice(offset, count === 0 ? undefined : offset + count);
  return {
    kind: 'feed',
    status: 200,
    title: 'jobs',
    entries: page.map(describeJob),
    total: jobs.length,
    offset,
  };
};

const describe: RestHandler = (call) => {
  const job = jobOf(call);
  return { kind: 'feed', status: 200, title: 'job', entries: [describeJob(job)], messages: messagesOf(job) };
};

const results: RestHandler = (call) => resultsOf(call, jobOf(call), false);
const preview: RestHandler = (call) => resultsOf(call, jobOf(call), true);
const events: RestHandler = (call) => {
  const job = jobOf(call);
  if (job.outcome?.isEventSearch === false) return emptyResults(call, job);
  return resultsOf(call, job, true);
};

const control: RestHandler = (call) => {
  const job = jobOf(call);
  const action = call.parameters.get('action') ?? '';
  if (action === 'cancel') call.machine.jobs.cancel(job.sid);
  else if (action === 'finalize') job.finalize();
  else if (action === 'touch') job.touch();
  else
    throw new RestRefusal(
      400,
      `The stand-in does not know the control action '${action}' (see COVERAGE.md); it has cancel, finalize, touch.`,
    );
  return done(`Search job ${action} done.`);
};

const remove: RestHandler = (call) => {
  call.machine.jobs.cancel(jobOf(call).sid);
  return done('Search job cancelled.');
};

const refuseLaunchByGet: RestHandler = () => {
  throw new RestRefusal(
    405,
    'Searches are not launched by GET (v1APIBlockGETSearchLaunch); use POST.',
    'FATAL',
  );
};

const exportSearch: RestHandler = async (call) => {
  const job = startJob(call);
  await job.ended;
  call.parameters.set('count', '0');
  return resultsOf(call, job, false);
};

const postProcessRefused: RestHandler = (call) => {
  if ((call.parameters.get('search') ?? '') !== '') {
    throw new RestRefusal(400, 'The stand-in has no post-process searches on results (see COVERAGE.md).');
  }
  return resultsOf(call, jobOf(call), false);
};

const jobPaths = (root: string, note: string): readonly Endpoint[] => [
  {
    path: root,
    coverage: 'partial',
    note: `${note}GET lists own jobs, POST starts one: exec_mode normal, blocking, oneshot.`,
    methods: { GET: list, POST: create },
  },
  {
    path: `${root}/{sid}`,
    coverage: 'partial',
    note: `${note}GET, DELETE.`,
    methods: { GET: describe, DELETE: remove },
  },
  {
    path: `${root}/{sid}/results`,
    coverage: 'partial',
    note: `${note}json, json_rows, json_cols, csv, xml; at most 50,000 rows a page; no post-process search.`,
    methods: { GET: results, POST: postProcessRefused },
  },
  {
    path: `${root}/{sid}/results_preview`,
    coverage: 'partial',
    note: `${note}Empty until the job is done.`,
    methods: { GET: preview, POST: preview },
  },
  {
    path: `${root}/{sid}/events`,
    coverage: 'partial',
    note: `${note}The rows of an event search; empty after a transforming command.`,
    methods: { GET: events, POST: events },
  },
  {
    path: `${root}/{sid}/control`,
    coverage: 'partial',
    note: `${note}POST action=cancel, finalize, touch.`,
    methods: { POST: control },
  },
];

/** Everything about search jobs. */
export const searchJobEndpoints: readonly Endpoint[] = [
  {
    path: 'search/v2/jobs/export',
    coverage: 'partial',
    note: 'POST; answers when the search has ended, one page.',
    methods: { POST: exportSearch, GET: refuseLaunchByGet },
  },
  {
    path: 'search/jobs/export',
    coverage: 'partial',
    note: 'Deprecated v1. POST as v2; GET is refused (405).',
    methods: { POST: exportSearch, GET: refuseLaunchByGet },
  },
  {
    path: 'search/jobs/oneshot',
    coverage: 'partial',
    note: 'GET is refused (405), as since 10.0.',
    methods: { GET: refuseLaunchByGet },
  },
  ...jobPaths('search/v2/jobs', ''),
  ...jobPaths('search/jobs', 'Deprecated v1 (Splunk: v2 since 9.0.1). '),
];

function startJob(call: RestCall): Job {
  const { parameters, machine } = call;
  const search = parameters.get('search') ?? '';
  if (search.trim() === '') throw new RestRefusal(400, 'Empty search.', 'FATAL');
  const now = Date.now() / 1000;
  const job = machine.jobs.create({
    search,
    earliest: bound(parameters.get('earliest_time'), now, 0),
    latest: bound(parameters.get('latest_time'), now, Infinity),
    owner: call.user.name,
    app: call.app,
    ttlSeconds: numberOf(call, 'timeout', DEFAULT_TTL_SECONDS),
  });
  if (job === undefined)
    throw new RestRefusal(
      503,
      `Search not executed: user=${call.user.name} runs too many searches at once.`,
      'FATAL',
    );
  return job;
}

function bound(text: string | null, now: number, fallback: number): number {
  if (text === null || text === '') return fallback;
  const time = readTimeBound(text, now, 'UTC');
  if (time === undefined)
    throw new RestRefusal(
      400,
      `Invalid time '${text}'. Use epoch seconds, now, ISO 8601 or relative time such as -24h@h.`,
      'FATAL',
    );
  return time;
}

function visibleJobs({ machine, user, rights }: RestCall): readonly Job[] {
  const seesAll = rights.capabilities.has('admin_all_objects');
  return machine.jobs.all().filter((job) => seesAll || job.request.owner === user.name);
}

function jobOf(call: RestCall): Job {
  const sid = call.path.sid ?? '';
  const job = visibleJobs(call).find((candidate) => candidate.sid === sid);
  if (job === undefined) throw new RestRefusal(404, `Unknown sid: ${sid}`, 'FATAL');
  return job;
}

function resultsOf(call: RestCall, job: Job, isPreview: boolean): RestAnswer {
  if (job.outcome === undefined) {
    if (!job.isDone) return { kind: 'empty', status: 204 };
    const [first] = job.messages.filter(({ type }) => type === 'FATAL' || type === 'ERROR');
    throw new RestRefusal(400, first?.text ?? 'The search failed.', 'FATAL');
  }
  const fields = call.parameters
    .getAll('f')
    .concat((call.parameters.get('field_list') ?? '').split(','))
    .filter((field) => field !== '');
  return writeResults(
    {
      results: job.outcome.results,
      offset: numberOf(call, 'offset', 0),
      count: numberOf(call, 'count', 100),
      isPreview: isPreview && !job.isDone,
      messages: job.messages,
      onlyFields: fields.length === 0 ? undefined : fields,
    },
    call.outputMode,
  );
}

function emptyResults(call: RestCall, job: Job): RestAnswer {
  const page = { offset: 0, count: 1, isPreview: false, messages: job.messages, onlyFields: undefined };
  return writeResults({ ...page, results: { fields: [], rows: [] } }, call.outputMode);
}

function numberOf(call: RestCall, name: string, fallback: number): number {
  const text = call.parameters.get(name);
  if (text === null || text === '') return fallback;
  if (!/^\d{1,9}$/.test(text))
    throw new RestRefusal(400, `Parameter ${name} is '${text}', but must be a whole number from 0.`);
  return Number(text);
}

function done(text: string): RestAnswer {
  return {
    kind: 'document',
    status: 200,
    json: { messages: [{ type: 'INFO', text }] },
    xml: `<response><messages><msg type="INFO">${escapeXml(text)}</msg></messages></response>`,
  };
}
