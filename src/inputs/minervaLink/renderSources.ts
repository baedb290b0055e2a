// The part of docs/sources.md about linking from the collector, derived from the input's definition.
import { argumentTable, table } from '../collecting/markdown';
import { minervaLinkDefinition } from './definition';

const problems = [
  [
    'links-twice',
    'a saved search links the tenant too',
    'switch off the searches that are named, or the input',
  ],
  [
    'tenant-app-missing',
    'the app of the tenant is not there, or not shown',
    'install it; give the user its service role',
  ],
  ['credential-missing', 'no such token is stored', 'store it in storage/passwords of TA-minerva'],
  [
    'credential-refused',
    '401: token expired, deleted or of another Splunk',
    'make a new one, store it under the same name',
  ],
  [
    'right-missing',
    '403: the user of the token may not do what is named',
    'give it the role minerva_service_TENANT',
  ],
  [
    'certificate-refused',
    'expired, for another name, or of an unknown authority',
    'renew it, mend the address, or name ca_file',
  ],
  ['ca-file-unreadable', 'the file of ca_file is not there or holds no certificate', 'mend ca_file'],
  [
    'splunkd-away',
    'not reached, or busy (503) at five attempts',
    'none, if it was starting; else look at that splunkd',
  ],
  ['splunkd-failed', 'a search failed, or an answer was not understood', 'read the message'],
  ['reader-gone', 'the Splunk that runs the input has ended', 'none'],
] as const;

/** The part as paragraphs of Markdown. */
export function renderLinkJob(): readonly string[] {
  return [
    `## Linking from the collector: the input \`${minervaLinkDefinition.name}\``,
    'It reads no source: it links the records of a tenant over REST, for search heads that may not run the search commands ' +
      'of TA-minerva. See "Where the search head runs no Node" in [install](install.md).',
    '```ini\n[minerva_link://main]\ntenant = main\nsplunkd_url = https://search.example.org:8089\ncredential = search_head_token\nresolve = 1\ninterval = 300\n```',
    argumentTable(minervaLinkDefinition),
    'What goes wrong ends the run with one message: in `problem_message` of the run (`minerva:run`, page Home) and in ' +
      "splunkd's log. `problem` names it; the next run begins where this one did.",
    table(
      ['`problem`', 'what it is', 'what to do'],
      problems.map(([code, what, remedy]) => [`\`${code}\``, what, remedy]),
    ),
  ];
}
