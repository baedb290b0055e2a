import { describeJob, messagesOf } from '../../jobs/describeJob';
import type { Job } from '../../jobs/job';
import { MAX_ROWS_PER_PAGE, writeResults } from '../../jobs/resultFormats';
import type { SearchResults } from '../../search/host';
import { createSearchHost } from '../../searchHost';
import { runSearchOver } from '../../search/run';
import { RestRefusal, type RestAnswer } from '../answer';
import { escapeXml } from '../atom';
import type { Endpoint, RestCall, RestHandler } from '../endpoint';
import { exportedRows } from './exportedRows';
import { jobOf, visibleJobs } from './jobAccess';
import { controlJob, done } from './jobControl';
import { numberOf, startJob } from './startJob';

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
  return {
    kind: 'feed',
    status: 200,
    title: 'job',
    entries: [describeJob(job)],
    messages: messagesOf(job),
    isBareEntry: true,
  };
};

const preview: RestHandler = (call) => resultsOf(call, jobOf(call), true);
const events: RestHandler = (call) => {
  const job = jobOf(call);
  if (job.outcome?.isEventSearch === false) return emptyResults(call, job);
  return resultsOf(call, job, true);
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
  return exportedRows(job, call.outputMode);
};

/** Rows as they are, or what a further search makes of them (`search=`, a post-process search). */
const results: RestHandler = async (call) => {
  const job = jobOf(call);
  const search = (call.parameters.get('search') ?? '').trim();
  if (search === '' || job.outcome === undefined) return resultsOf(call, job, false);
  const { earliest, latest } = job.request;
  const host = createSearchHost(call.machine, job);
  try {
    const rows = await runSearchOver(host, { spl: search, earliest, latest }, job.outcome.results);
    return resultsOf(call, job, false, rows);
  } catch (error) {
    throw new RestRefusal(400, error instanceof Error ? error.message : String(error), 'FATAL');
  }
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
    note: `${note}json, json_rows, json_cols, csv, xml; at most 50,000 rows a page; search= goes on with all rows.`,
    methods: { GET: results, POST: results },
  },
  {
    path: `${root}/{sid}/results_preview`,
    coverage: 'partial',
    note: `${note}While the job runs, its rows so far; none before a command that needs all rows has them.`,
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
    note: `${note}POST action=cancel, finalize, touch, setttl, save, unsave; enablepreview, disablepreview, setpriority change nothing; no pause.`,
    methods: { POST: controlJob },
  },
];

/** Everything about search jobs. */
export const searchJobEndpoints: readonly Endpoint[] = [
  {
    path: 'search/v2/jobs/export',
    coverage: 'partial',
    note: 'POST; answers when the search has ended, with all rows; json is one document a row.',
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

function resultsOf(call: RestCall, job: Job, isPreview: boolean, processed?: SearchResults): RestAnswer {
  const results = processed ?? job.outcome?.results ?? (isPreview ? rowsSoFar(call, job) : undefined);
  if (results === undefined) {
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
      results,
      offset: numberOf(call, 'offset', 0),
      count: numberOf(call, 'count', 100),
      isPreview: isPreview && !job.isDone,
      messages: job.messages,
      onlyFields: fields.length === 0 ? undefined : fields,
    },
    call.outputMode,
  );
}

/** Rows of a running job, as many as the page asks for; undefined while there are none. */
function rowsSoFar(call: RestCall, { shown }: Job): SearchResults | undefined {
  if (shown === undefined || shown.count() === 0) return undefined;
  const count = Math.min(numberOf(call, 'count', 100) || MAX_ROWS_PER_PAGE, MAX_ROWS_PER_PAGE);
  return shown.first(numberOf(call, 'offset', 0) + count);
}

function emptyResults(call: RestCall, job: Job): RestAnswer {
  const page = { offset: 0, count: 1, isPreview: false, messages: job.messages, onlyFields: undefined };
  return writeResults({ ...page, results: { fields: [], rows: [] } }, call.outputMode);
}
