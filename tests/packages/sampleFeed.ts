// A tiny add-on that brings the invented events of the register into a stand-in, which takes none over REST: indexes
// of a throw-away tenant, and an input that prints what it finds beside it.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { sampleEvents } from '../../src/verify/sampleEvents';

export const scratchTenant = 'verifyscratch';
const app = 'verify_feed';

const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\r', '&#13;');
const event = (index: string, source: string, raw: string, seconds = 0): string =>
  `<event unbroken="1"><time>${1_790_000_000 + seconds}</time><source>${source}</source><sourcetype>minerva:record</sourcetype><index>${index}</index>` +
  `<data>${escapeXml(raw)}</data><done/></event>`;
const index = (name: string): string =>
  `[${name}]\nhomePath = $SPLUNK_DB/${name}/db\ncoldPath = $SPLUNK_DB/${name}/colddb\nthawedPath = $SPLUNK_DB/${name}/thaweddb\n`;

const program = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
if [ "$1" = --scheme ]; then exec cat "$here/scheme.xml"; fi
exec cat "$here/events.xml"
`;
// One record in the tenant that is looked at, so that its macro has something to find.
const ofTheTenant = JSON.stringify({
  record_key: 'sample:main',
  version: '00000000000000bb',
  kind: 'tip',
  mid: [],
});

const files: Readonly<Record<string, string>> = {
  'default/app.conf': `[package]\nid = ${app}\n[launcher]\nversion = 1.0.0\n[ui]\nis_visible = false\nlabel = Samples\n`,
  'default/indexes.conf': ['records', 'health']
    .map((kind) => index(`minerva_${kind}_${scratchTenant}`))
    .join('\n'),
  'default/inputs.conf': `[${app}://samples]\nsample = all\ninterval = -1\ndisabled = 0\n`,
  'README/inputs.conf.spec': `[${app}://<name>]\nsample = <string>\n* Which samples.\n`,
  'metadata/default.meta': '[]\naccess = read : [ * ], write : [ admin ]\nexport = none\n',
  [`linux_x86_64/bin/${app}.sh`]: program,
  'linux_x86_64/bin/scheme.xml':
    '<scheme><title>Samples</title><use_external_validation>false</use_external_validation>' +
    '<streaming_mode>xml</streaming_mode><endpoint><args><arg name="sample"><title>Which</title></arg></args></endpoint></scheme>\n',
  'linux_x86_64/bin/events.xml': `<stream>\n${[
    ...sampleEvents.map(({ raw }, n) =>
      event(`minerva_records_${scratchTenant}`, 'verify', raw, (n * 7) % 5),
    ),
    event('minerva_records_main', 'sample', ofTheTenant),
  ].join('\n')}\n</stream>\n`,
};

/** Writes the add-on as a package. */
export async function writeSampleFeed(file: string): Promise<void> {
  const archive = pack();
  for (const [path, text] of Object.entries(files))
    archive.entry({ name: `${app}/${path}`, mode: path.endsWith('.sh') ? 0o755 : 0o644 }, text);
  archive.finalize();
  await pipeline(archive, createGzip(), createWriteStream(file));
}
