// The endpoints' part of COVERAGE.md.
import { endpoints } from './rest/endpoints/registry';

const absent: readonly (readonly [string, string])[] = [
  ['services/collector/*, data/inputs/http', 'HTTP Event Collector'],
  ['receivers/stream', 'events by a lasting connection'],
  ['storage/collections/data: ack, backups', 'what of the KV Store is not above'],
  ['storage/passwords', 'secrets'],
  [
    'alerts/alert_actions, alerts/suppressions',
    'the settings of alert actions and groups of silences as lists',
  ],
  ['search/jobs/{sid}/summary, timeline', 'field summaries, timelines'],
  ['data/inputs/monitor, tcp, udp, script', 'inputs other than modular ones'],
  ['data/ui/*', 'views and navigation over REST'],
];

/** Markdown: a table of endpoints, what each does, and what is known to be absent. */
export function renderEndpointCoverage(): string {
  const rows = endpoints.map(
    ({ path, methods, coverage, note }) =>
      `| \`${path}\` | ${Object.keys(methods).join(', ')} | ${coverage} | ${note} |`,
  );
  return `## Endpoints

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
