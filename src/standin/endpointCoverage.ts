// The endpoints' part of COVERAGE.md.
import { pipelineCoverage } from './pipeline/pipelineCoverage';
import { endpoints } from './rest/endpoints/registry';

const absent: readonly (readonly [string, string])[] = [
  ['receivers/stream', 'events by a lasting connection'],
  ['storage/collections/data: ack, backups', 'what of the KV Store is not above'],
  [
    'alerts/alert_actions, alerts/suppressions',
    'the settings of alert actions and groups of silences as lists',
  ],
  ['data/inputs/monitor, tcp, udp, script', 'inputs other than modular ones'],
  ['data/ui/*', 'views and navigation over REST'],
];

const scheduling = `## Scheduled searches, alerts and alert actions

- done: cron of five fields in UTC, looked at every second; owners by \`owner\` in the app's metadata; \`max_concurrent\`;
  half of (6 + processors) at once; conditions by counttype, relation, quantity and \`alert_condition\`; digest or each
  result (500 at most); throttling with period, fields and group; tracking, severity, expiry; tokens \`$result.field$\`,
  name, app, owner, search, description, cron_schedule, results_link, trigger_time, job.sid, job.resultCount,
  alert.severity, alert.expires, counttype, relation, quantity.
- alert actions: \`is_custom = 1\` with \`payload_format = json\`; process named after the stanza, \`--execute\`, payload on
  stdin and then its end, results as gzipped CSV, \`maxtime\`, exit code and stderr in \`_internal\`.
- after a kill: a search with \`realtime_schedule = 1\` leaves out what it missed, and the run that was cut short; one with 0
  makes up for both. Throttling is on disk before an action starts: an alert may be lost by a kill, and is never doubled.
- ignored: \`schedule_window\`, \`allow_skew\`, \`schedule_priority\`, \`run_on_startup\`, \`run_n_times\`, \`dispatch.max_time\`.
- refused: actions that Splunk brings along (email, webhook, script …), XML payloads, names and @ in cron, real-time searches.
- assumed: a run's now() and relative times are those of the moment it was scheduled for; \`counttype = always\` acts also
  on no results; \`collect\` needs no right on the index it writes to; an unknown token is filled in with nothing; a search of
  \`nobody\` runs with all rights, and its action's session key opens nothing; a run that the owner's number of jobs refuses
  is left out.
- jobs, their results and the list of triggered alerts end with the process.
`;

/** Markdown: a table of endpoints, what each does, and what is known to be absent. */
export function renderEndpointCoverage(): string {
  const rows = endpoints.map(
    ({ path, methods, coverage, note }) =>
      `| \`${path}\` | ${Object.keys(methods).join(', ')} | ${coverage} | ${note} |`,
  );
  return `${pipelineCoverage}
${scheduling}
## Endpoints

Below \`/services\` and \`/servicesNS/<owner>/<app>\` on the management port, and through \`/en-US/splunkd/__raw\` of the
web port (there every method but GET needs the form key). Plain HTTP on loopback. Anything not listed answers 404 and
names itself.

| path | methods | coverage | what |
|---|---|---|---|
${rows.join('\n')}

Known to be absent:

| path | what it would be |
|---|---|
${absent.map(([path, what]) => `| \`${path}\` | ${what} |`).join('\n')}
`;
}
