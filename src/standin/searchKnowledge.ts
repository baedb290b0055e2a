// What a search may ask of the machine beside events: saved searches, finished jobs, endpoints.
import type { Job } from './jobs/job';
import { readTimeBound } from './jobs/timeBounds';
import type { Machine } from './machine';
import { readForSearch } from './rest/readForSearch';
import { findSavedSearch, type Viewer } from './saved/savedSearch';
import type { SavedSearchText, SearchHost, SearchResults } from './search/host';
import type { Rights } from './users/roles';

type Knowledge = Required<Pick<SearchHost, 'savedSearch' | 'finishedJob' | 'readRest'>>;

/** That part of the host of one job; everything with the rights of its user, seen from its app. */
export function createKnowledge(machine: Machine, job: Job, rights: Rights): Knowledge {
  const { owner, app } = job.request;
  const viewer: Viewer = { user: owner, rights, app };
  return {
    savedSearch: (name) => savedText(machine, name, viewer, job.request.now ?? job.startedAt / 1000),
    finishedJob: (wanted) => finishedResults(machine, wanted, viewer),
    readRest: (path, parameters) => readForSearch(machine, { owner, rights, app }, path, parameters),
  };
}

function savedText(machine: Machine, name: string, viewer: Viewer, now: number): SavedSearchText | undefined {
  const saved = findSavedSearch(machine, name, viewer);
  if (saved === undefined) return undefined;
  const bound = (setting: string, fallback: number): number => {
    const text = saved.settings.get(setting) ?? '';
    return text === '' ? fallback : (readTimeBound(text, now, 'UTC') ?? fallback);
  };
  return {
    spl: saved.settings.get('search') ?? '',
    earliest: bound('dispatch.earliest_time', 0),
    latest: bound('dispatch.latest_time', Infinity),
  };
}

type WantedJob = Parameters<Knowledge['finishedJob']>[0];

function finishedResults(machine: Machine, wanted: WantedJob, viewer: Viewer): SearchResults | string {
  const all = machine.jobs.all().filter((job) => maySeeJob(job, viewer));
  const found = 'sid' in wanted ? all.filter(({ sid }) => sid === wanted.sid) : runsOf(all, wanted);
  const [job] = found;
  const named = 'sid' in wanted ? `the job '${wanted.sid}'` : `a finished run of '${wanted.name}'`;
  if (job === undefined) return `There is not ${named} among the jobs you may see.`;
  if (job.outcome === undefined) return `There are no results of ${named}: it is ${job.state}.`;
  return job.outcome.results;
}

/** Newest first. */
function runsOf(jobs: readonly Job[], wanted: Exclude<WantedJob, { readonly sid: string }>): readonly Job[] {
  return jobs
    .filter(
      ({ request, outcome }) =>
        outcome !== undefined &&
        request.owner === wanted.owner &&
        request.savedSearch?.app === wanted.app &&
        request.savedSearch.name === wanted.name,
    )
    .sort((left, right) => right.startedAt - left.startedAt)
    .slice(wanted.offset);
}

function maySeeJob(job: Job, { user, rights }: Viewer): boolean {
  return job.request.owner === user || rights.capabilities.has('admin_all_objects');
}
