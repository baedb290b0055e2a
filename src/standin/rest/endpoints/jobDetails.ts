// What a job says beside its rows: what is in its fields, when its events were, what it logged.
import { messagesOf } from '../../jobs/describeJob';
import { fieldSummary } from '../../jobs/fieldSummary';
import { timelineOf } from '../../jobs/timeline';
import { splunkdLine } from '../../splunkdLog';
import { escapeXml } from '../atom';
import type { Endpoint, RestHandler } from '../endpoint';
import { jobOf } from './jobAccess';

const summary: RestHandler = (call) => {
  const job = jobOf(call);
  const rows = job.outcome?.results ?? { fields: [], rows: [] };
  const fields = fieldSummary(rows);
  const text = Object.entries(fields).map(
    ([name, of]) => `<field k="${escapeXml(name)}">${escapeXml(JSON.stringify(of))}</field>`,
  );
  return {
    kind: 'document',
    status: 200,
    json: { earliest_time: '', latest_time: '', duration: 0, event_count: rows.rows.length, fields },
    xml: `<results preview="0"><summary c="${rows.rows.length}">${text.join('')}</summary></results>`,
  };
};

const timeline: RestHandler = (call) => {
  const job = jobOf(call);
  const { outcome } = job;
  const buckets = outcome?.isEventSearch === true ? timelineOf(outcome.results) : [];
  const all = buckets.map(({ earliestSeconds, durationSeconds, events }) => ({
    earliest_time: earliestSeconds,
    duration: durationSeconds,
    total_count: events,
    available_count: events,
    is_finalized: true,
  }));
  const text = all.map(
    ({ earliest_time: from, duration, total_count: count }) =>
      `<bucket c="${count}" a="${count}" t="${from}" d="${duration}" f="1"/>`,
  );
  return {
    kind: 'document',
    status: 200,
    json: { event_count: all.reduce((sum, { total_count: count }) => sum + count, 0), buckets: all },
    xml: `<timeline>${text.join('')}</timeline>`,
  };
};

const searchLog: RestHandler = (call) => {
  const job = jobOf(call);
  const lines = [
    splunkdLine('INFO', 'DispatchThread', `search "${job.request.search}" of ${job.request.owner}`),
    ...messagesOf(job).map(({ type, text }) => splunkdLine(levelOf(type), 'SearchMessages', text)),
  ];
  const text = `${lines.join('\n')}\n`;
  return { kind: 'text', status: 200, contentType: 'text/plain; charset=UTF-8', text };
};

function levelOf(type: string): 'INFO' | 'WARN' | 'ERROR' | 'FATAL' {
  return type === 'WARN' || type === 'ERROR' || type === 'FATAL' ? type : 'INFO';
}

/** Below `search/jobs/{sid}` of both versions. */
export const jobDetailEndpoints: readonly Endpoint[] = ['search/v2/jobs', 'search/jobs'].flatMap(
  (root): readonly Endpoint[] => [
    {
      path: `${root}/{sid}/summary`,
      coverage: 'partial',
      note: 'GET: of each field of the rows its count, distinct count, commonest values, range. No histogram, no time span.',
      methods: { GET: summary },
    },
    {
      path: `${root}/{sid}/timeline`,
      coverage: 'partial',
      note: 'GET: events by equal spans of time; empty after a transforming command.',
      methods: { GET: timeline },
    },
    {
      path: `${root}/{sid}/search.log`,
      coverage: 'partial',
      note: 'GET: the search and its messages.',
      methods: { GET: searchLog },
    },
  ],
);
