import type { RestEntry, RestMessage } from '../rest/answer';
import type { Job } from './job';

/** A job as `search/jobs` lists it; names of the properties as in the REST reference. */
export function describeJob(job: Job): RestEntry {
  const { outcome, request } = job;
  const rows = outcome?.results.rows.length ?? 0;
  return {
    name: request.search,
    id: `/services/search/jobs/${job.sid}`,
    author: request.owner,
    app: request.app,
    content: {
      sid: job.sid,
      dispatchState: job.state,
      isDone: job.isDone,
      isFailed: job.state === 'FAILED',
      isFinalized: job.isFinalized,
      isPaused: false,
      isPreviewEnabled: false,
      isRealTimeSearch: false,
      isSaved: false,
      isSavedSearch: request.savedSearch !== undefined,
      isZombie: false,
      isEventsPreviewEnabled: false,
      doneProgress: job.isDone ? 1 : 0,
      eventCount: outcome?.eventCount ?? 0,
      eventAvailableCount: outcome?.isEventSearch === true ? rows : 0,
      scanCount: outcome?.scanCount ?? 0,
      resultCount: rows,
      resultPreviewCount: job.shown?.count() ?? rows,
      resultIsStreaming: outcome?.isEventSearch ?? false,
      reportSearch: outcome?.isEventSearch === false ? request.search : '',
      eventSearch: request.search,
      search: request.search,
      label: request.savedSearch?.name ?? '',
      runDuration: job.runSeconds(),
      ttl: job.secondsToLive(),
      defaultTTL: String(request.ttlSeconds),
      earliestTime: timeText(request.earliest),
      latestTime: timeText(request.latest),
      priority: 5,
      statusBuckets: 0,
      messages: job.messages.map(({ type, text }) => ({ type, text })),
      request: { search: request.search },
    },
  };
}

/** The job's words in the form answers carry. */
export function messagesOf(job: Job): readonly RestMessage[] {
  return job.messages.map(({ type, text }) => ({ type, text }));
}

function timeText(seconds: number): string {
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : '';
}
