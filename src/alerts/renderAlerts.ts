// docs/alerts.md, derived: what fires, what leaves, how to check that it is from us.
import type { AlertDefinition } from './definition';
import { alertDefinitions } from './registry';

/** The check of a signature as docs/alerts.md shows it; a test runs this very text. */
export const verificationExample = `import { createHmac, timingSafeEqual } from 'node:crypto';

export function isGenuine(header, body, secret, nowSeconds) {
  const [, time = '', signature = ''] = /^t=(\\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  const expected = createHmac('sha256', secret).update(time + '.' + body).digest();
  const isSame = signature !== '' && timingSafeEqual(expected, Buffer.from(signature, 'hex'));
  return isSame && Math.abs(nowSeconds - Number(time)) <= 300;
}`;

/** The page as Markdown. */
export function renderAlerts(): string {
  return `${[
    '# Alerts',
    'Generated from `src/alerts` by `npm run docs`; do not edit.',
    ...watching,
    ...alertDefinitions.flatMap(sectionsOf),
    ...leaving,
    ...checking,
    ...failing,
    ...others,
    '## One more alert action',
    '1. Write a definition and its run in `src/alerts/<name>/`. 2. Add one line to `src/alerts/registry.ts`. ' +
      '3. Add `bin/<name>.ts` (four lines). `alert_actions.conf`, both specs, the form in Splunk Web, the wrapper and ' +
      'this page are derived.',
  ].join('\n\n')}\n`;
}

const watching: readonly string[] = [
  '## Watch an identifier',
  'On the page _Find_, open a record and press **Watch** beside an identifier. The first screen of _Find_ lists what is ' +
    "watched, by whom and since when; anyone of the tenant may end it. The list is the tenant's own (collection " +
    '`minerva_watch`); the name beside an entry is what the page said, not a proof.',
  'Every five minutes the search **Minerva - New record touches a watched identifier** looks at what was indexed in the ' +
    'last ten: which watched values (at most 500 a run) are carried by a record that did not carry them before. A further ' +
    "version of a known record is no new one. Each hit is written to the tenant's risk index, whether or not anything is " +
    'sent (`alert_event=watch`; count distinct `id`, for two runs may see one hit), and the alert is among the ' +
    '_triggered alerts_. After an alert the same value is quiet for 24 hours; its further hits are in the index.',
];

const leaving: readonly string[] = [
  '## What leaves, and what never does',
  'One message for each identifier and day: tenant, name of the search, the identifier (kind and value), number of new ' +
    'records, a link to the page, the TLP 2.0 marking, the time, and a key. **Never**: a name, a text, a picture, a note, or ' +
    "anything else that a record says; so nothing of a record about a victim or a child can leave this way. The identifier's " +
    'value itself leaves, and only where it makes the watched `mid`. What is marked `TLP:RED` is not sent. The link opens ' +
    'nothing for whoever has no rights in Minerva.',
];

const checking: readonly string[] = [
  '## Check a message',
  'Each POST carries `X-Minerva-Signature: t=<epoch seconds>,v1=<hex>`, where `v1` is HMAC-SHA256 of `<t>.<body>` under the ' +
    'secret, and `Idempotency-Key`, which is the `key` of the message. Check the signature over the bytes as they came, ' +
    'refuse what is older than five minutes, and take each key once: a message may come twice, never under two keys.',
  `\`\`\`js\n${verificationExample}\n\`\`\``,
  "Store the secret in `storage/passwords` of the tenant's app (printable ASCII):",
  '```sh\ncurl -k -u admin https://localhost:8089/servicesNS/nobody/minerva_tenant_main/storage/passwords -d name=minerva_webhook -d password=SECRET\n```',
];

const failing: readonly string[] = [
  '## When the other side is down',
  'A message is on disk before it is sent (`var/lib/minerva/<tenant>/spool` of Splunk). A run tries it three times within ' +
    'seconds, then lets it wait: 30 seconds, twice as long after each run that fails, at most an hour; nothing else for that ' +
    'place is tried meanwhile, so a dead webhook costs one message’s attempts and blocks no other alert. The next alert, ' +
    'or **Minerva - Send waiting notifications** (every 15 minutes), goes on. After 24 hours a message is given up, logged, ' +
    'and kept in `given_up` (1,000 at most). The spool holds 2,000 messages; beyond that the run fails and says so. A run ' +
    'that is killed before it has written its messages down sends nothing; the hit is in the index all the same. The log is ' +
    'in `index=_internal sendmodalert`.',
];

const others: readonly string[] = [
  '## In other apps',
  '**Look up in Minerva** stands in the menu beside every field of every event, in every app; it opens _Find_ with the ' +
    "value. The page asks in the reader's own name.",
  "Hits carry the tag `alert` of the Common Information Model's data model _Alerts_ (`app`, `id`, `signature`, `severity`, " +
    '`type`; eventtype `minerva_watch_hit`). Nothing else of Minerva is tagged: a record is neither threat intelligence nor ' +
    'web traffic, and a data model that holds it would be wrong about people.',
  'Where a search head may not run Node.js (Splunk Cloud), the action is not there: the search still writes its hits and ' +
    'fires its alert, and any action of Splunk can be chosen for it.',
];

function sectionsOf(alert: AlertDefinition): readonly string[] {
  const rows = alert.parameters.map(({ name, description, defaultValue, setBy }) => [
    `\`${name}\``,
    setBy === 'search' ? 'the search' : '`alert_actions.conf` of TA-minerva, on disk',
    `${description}${defaultValue === '' ? '' : ` Default: \`${defaultValue}\`.`}`,
  ]);
  return [
    `## The action \`${alert.name}\``,
    alert.description,
    'Set it in the alert’s dialog in Splunk Web, or in `local/savedsearches.conf` of the tenant’s app as ' +
      `\`action.${alert.name}.param.<parameter>\`. Without a webhook and an outbox nothing is sent.`,
    [['parameter', 'set by', 'meaning'], ['---', '---', '---'], ...rows]
      .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
      .join('\n'),
  ];
}
