// A tiny app for tests, packed by code: a modular input in plain sh that speaks the protocol, index-time fields,
// an index, a role, a page.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import { pack, type Headers } from 'tar-stream';

/** A file of a package: text, and whether it may be executed. */
export interface PackedFile {
  readonly text: string;
  readonly isExecutable?: boolean;
}

/** Writes a package; `extra` headers let tests make hostile ones. */
export async function writePackage(
  target: string,
  files: Readonly<Record<string, PackedFile>>,
  extra: readonly Headers[] = [],
): Promise<string> {
  const archive = pack();
  const out = createWriteStream(target);
  archive.pipe(createGzip()).pipe(out);
  for (const header of extra) archive.entry(header, '');
  for (const [name, { text, isExecutable }] of Object.entries(files)) {
    archive.entry({ name, mode: isExecutable === true ? 0o755 : 0o644 }, text);
  }
  archive.finalize();
  await once(out, 'close');
  return target;
}

// Emits `count` events, then ends; refuses a count of 13. Reads its input up to the end tag only.
const script = `#!/bin/sh
if [ "$1" = "--scheme" ]; then
  echo '<scheme><title>Counter</title><description>Counts.</description><use_external_validation>true</use_external_validation><streaming_mode>xml</streaming_mode><endpoint><args><arg name="count"><title>Count</title><data_type>number</data_type><required_on_create>true</required_on_create></arg></args></endpoint></scheme>'
  exit 0
fi
input=""
while IFS= read -r line; do
  input="$input$line"
  case "$line" in *"</input>"*|*"</items>"*) break;; esac
done
count=$(printf '%s' "$input" | sed 's/.*<param name="count">\\([0-9]*\\)<.*/\\1/')
if [ "$1" = "--validate-arguments" ]; then
  if [ "$count" = "13" ]; then echo '<error><message>13 &lt; luck</message></error>'; exit 1; fi
  exit 0
fi
echo "INFO counting to $count" >&2
echo "no level here" >&2
echo '<stream>'
i=1
while [ $i -le $count ]; do
  echo "<event unbroken=\\"1\\"><time>17000$((i % 90 + 10))000</time><source>counter</source><sourcetype>fixture:count</sourcetype><index>fixture</index><data>{\\"n\\":\\"00$i\\",\\"parity\\":\\"p$((i % 2))\\",\\"ids\\":[\\"a:$i\\",\\"b:$((i % 7))\\"]}</data><done/></event>"
  i=$((i + 1))
done
echo '</stream>'
`;

function ownView(template: string): string {
  return `<view template="${template}" type="html"><label>Own</label></view>`;
}

export const fixtureFiles: Readonly<Record<string, PackedFile>> = {
  'fixture/default/app.conf': {
    text: '[install]\nbuild = 3\n[ui]\nis_visible = true\nlabel = Fixture\n[launcher]\nversion = 1.2.3\n',
  },
  'fixture/default/indexes.conf': { text: '[fixture]\nhomePath = $SPLUNK_DB/fixture/db\n' },
  'fixture/default/props.conf': {
    text: '[fixture:count]\nTRUNCATE = 0\nKV_MODE = json\nTRANSFORMS-ids = fixture_ids\n',
  },
  'fixture/default/transforms.conf': {
    text: '[fixture_ids]\nINGEST_EVAL = number[string]:=json_extract(_raw,"n"), ident[string]:=json_array_to_mv(json_extract(_raw,"ids"))\n',
  },
  'fixture/default/fields.conf': { text: '[ident]\nINDEXED = true\n[number]\nINDEXED = true\n' },
  'fixture/default/macros.conf': { text: '[counted]\ndefinition = index=fixture\n' },
  'fixture/default/authorize.conf': {
    text: '[role_counter]\nsearch = enabled\nsrchIndexesAllowed = fixture\nsrchIndexesDefault = fixture\n[role_stranger]\nsearch = enabled\nsrchIndexesAllowed = other\n',
  },
  'fixture/default/data/ui/nav/default.xml': {
    text: '<nav><view name="hello" default="true"/><collection label="More &amp; others"><view name="old"/><view name="plain"/></collection></nav>',
  },
  'fixture/default/data/ui/views/hello.xml': {
    text: '<view template="pages/splunk_ui_app.html" type="html"><label>Hello &amp; welcome</label></view>',
  },
  'fixture/default/data/ui/views/old.xml': {
    text: '<dashboard version="1.1"><label>Old</label></dashboard>',
  },
  'fixture/default/data/ui/views/plain.xml': { text: ownView('fixture:/templates/plain.html') },
  'fixture/default/data/ui/views/code.xml': { text: ownView('fixture:/templates/code.html') },
  'fixture/default/data/ui/views/away.xml': { text: ownView('fixture:/templates/../default/app.conf') },
  'fixture/appserver/templates/plain.html': { text: '<p>Plain</p>' },
  'fixture/appserver/templates/code.html': { text: '<p>${name}</p>' },
  'fixture/metadata/default.meta': {
    text: '[]\naccess = read : [ admin, counter ], write : [ admin ]\nexport = system\n[macros]\nexport = none\n',
  },
  'fixture/README/inputs.conf.spec': { text: '[fixture_counter://<name>]\ncount = <number>\n' },
  'fixture/linux_x86_64/bin/fixture_counter.sh': { text: script, isExecutable: true },
  'fixture/bin/fixture_counter': { text: script, isExecutable: true },
  'fixture/appserver/static/pages/hello.js': { text: 'document.title = "hello";' },
};
