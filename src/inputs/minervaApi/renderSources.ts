// The APIs' part of docs/sources.md: what can be fetched, how to say so, and what happens when a server misbehaves.
import { httpSources } from '../../sources/http/registry';
import type { HttpSource } from '../../sources/http/source';
import { argumentTable, table } from '../collecting/markdown';
import { minervaApiDefinition } from './definition';

const reasons: readonly (readonly [string, string])[] = [
  ['`row-invalid`', 'The row does not have the declared shape; the message names column and fault.'],
  ['`native-id-missing`, `attributes-invalid`, `text-too-long`, `record-failed`', 'As for files.'],
  ['`rows-missing`', 'The answer holds no list where the source has its rows.'],
  [
    '`not-json`, `json-broken`, `json-too-deep`',
    'No JSON, JSON that is cut (after five attempts), or more than 64 levels.',
  ],
  [
    '`body-too-large`, `body-unreadable`',
    'More than 64 MiB unpacked, or packed in a way that was not asked for.',
  ],
  ['`page-repeats`, `cursor-loop`', 'The server gives a page once more, or its pages run in a circle.'],
  ['`order-unstable`', 'Rows moved three times while they were read; rows may be missing.'],
  [
    '`address-refused`, `url-refused`, `redirect-refused`',
    'A private address, another host, a redirect away from https or one too many.',
  ],
  ['`certificate-refused`', 'The certificate is not trusted; see `ca_file`.'],
  [
    '`host-unreachable`, `connection-broken`, `took-too-long`, `server-failed`',
    'Five attempts did not help; a request may take 120 seconds.',
  ],
  [
    '`credential-refused`, `credential-missing`, `splunkd-failed`, `splunkd-unverified`, `splunkd-unknown`',
    'The server, or splunkd, refused; or the credential is not stored.',
  ],
  [
    '`not-found`, `request-refused`, `ca-file-unreadable`',
    'The API or the input has changed; the message says what to check.',
  ],
];

/** The part as paragraphs of Markdown. */
export function renderApiSources(): readonly string[] {
  return [
    '## APIs: the input `minerva_api`',
    'A *source* says where a table is, how it is cut into pages, what a row looks like and how it becomes a record:',
    '```ini\n[minerva_api://texas]\nsource_name = texas_licences\ntlp = TLP:CLEAR\ncredential = texas_token\ninterval = 86400\n```',
    argumentTable(minervaApiDefinition),
    'The argument is called `source_name` because Splunk itself reads `source` in every stanza. A credential is stored once, ' +
      'in the app TA-minerva, and fetched by name at each run; it goes to the host of the base URL only, and is blackened in ' +
      'log and quarantine:',
    '```sh\ncurl -u admin https://SPLUNK:8089/servicesNS/nobody/TA-minerva/storage/passwords -d name=texas_token -d password=SECRET\n```',
    'Progress is kept per page: after a crash nothing is lost, and at most one page is written twice, under the same keys; ' +
      'after a crash of splunkd itself, which may lose what it had not written yet, at most a megabyte and a page. ' +
      'A page that the server says is unchanged (304) is not read again. Pages by offset ask again for the last row of the ' +
      'page before; if it is not there, rows moved, and the list is read from its beginning (at most twice), without ' +
      'writing again what was written. Servers that are busy are left alone as long as `Retry-After` says (at most 300 ' +
      'seconds at once, 1,800 in a run), else for a growing time; between two requests to a host lie at least 100 ms.',
    'The proxy is that of the environment of splunkd (`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`). Private, loopback and ' +
      'link-local addresses are refused at the moment of connecting, also after a redirect; behind a proxy the proxy ' +
      'resolves names, so there only what our own resolver knows is checked.',
    'Each run writes one `minerva:run` event with pages, rows, records, repetitions, restarts, retries, and ' +
      '`schema_drift`: columns that came and are not declared, and declared ones that no row had. The hash in a ' +
      "record's custody is that of its row as compact JSON, keys in the order of the answer.",
    '### What cannot be fetched',
    table(['reason', 'meaning'], reasons),
    'Only told in the run event: `page-limit`, `asked-to-wait`, `budget-spent` (the next run goes on from there), ' +
      '`order-changed` (read from the beginning), `no-rows`.',
    '## Sources over HTTP',
    ...httpSources.map(renderSource),
    '## One more source over HTTP',
    '1. Write `src/sources/http/definitions/<name>.ts`: `defineHttpSource` with a fictional sample. ' +
      '2. Add one line to `src/sources/http/registry.ts`. 3. `npm run docs`. ' +
      'The contract test runs the sample and feeds the source rows that nobody expected.',
  ];
}

function renderSource(source: HttpSource): string {
  const { credential } = source;
  return [
    `### \`${source.name}\`: ${source.title}`,
    source.description,
    table(
      ['endpoint', 'pages', 'columns'],
      [
        [
          `${source.method} \`${source.baseUrl}${source.path}\``,
          `by ${source.paging.kind}, ${source.pageRows.standard} rows, at most ${source.pageRows.most}`,
          source.columns.map((column) => `\`${column}\``).join(', '),
        ],
      ],
    ),
    ...(credential
      ? [`Credential (${credential.isRequired ? 'required' : 'optional'}): ${credential.description}`]
      : []),
    `Use: ${source.licence}`,
  ].join('\n\n');
}
