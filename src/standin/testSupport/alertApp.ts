// For tests only: an app with saved searches and an alert action which behaves, and misbehaves, as its parameter says.
import type { PackedFile } from './fixtureApp';

// A program of its own; it writes what it was told into a file of the data folder, a line each.
const program = `
const fs = require('fs'), zlib = require('zlib');
const payload = JSON.parse(fs.readFileSync(0, 'utf8'));
const { mode, slow } = payload.configuration;
const results = zlib.gunzipSync(fs.readFileSync(payload.results_file)).toString('utf8');
const line = JSON.stringify({ argv: process.argv.slice(2), payload, results }) + '\\n';
console.error('INFO told ' + payload.search_name);
if (mode === 'hang') setInterval(() => undefined, 1000);
else if (mode === 'fail') { console.error('no level, and a failure'); process.exit(3); }
else setTimeout(() => fs.appendFileSync(process.env.SPLUNK_HOME + '/told.jsonl', line), Number(slow || 0));
`;

const starter = `#!/bin/sh
here=$(dirname "$0")
unset LD_LIBRARY_PATH NODE_PATH OPENSSL_CONF
exec "${process.execPath}" "$here/../../bin/program.js" "$@"
`;

const platform = `${process.platform}_x86_64`;
const searches: Readonly<Record<string, string>> = {
  each: `search = index=watched colour=red
cron_schedule = */5 * * * *
enableSched = 1
dispatch.earliest_time = -5m@m
dispatch.latest_time = @m
counttype = number of events
relation = greater than
quantity = 0
alert.digest_mode = 0
alert.suppress = 1
alert.suppress.period = 1h
alert.suppress.fields = mid
alert.track = 1
action.note = 1
action.note.param.text = $name$ saw $result.mid$ ($$5)`,
  orphan: `search = index=watched
cron_schedule = * * * * *
enableSched = 1
action.note = 1`,
  unscheduled: 'search = index=watched | stats count',
};

export const alertApp: Readonly<Record<string, PackedFile>> = {
  'alerter/default/app.conf': { text: '[launcher]\nversion = 1.0.0\n' },
  'alerter/default/indexes.conf': {
    text: '[watched]\nhomePath = $SPLUNK_DB/watched/db\n[other]\nhomePath = $SPLUNK_DB/other/db\n',
  },
  'alerter/default/alert_actions.conf': {
    text: '[note]\nis_custom = 1\npayload_format = json\nmaxtime = 1\nparam.text = default text\nparam.severity = high\n\n[note_xml]\nis_custom = 1\n\n[built]\nlabel = not custom\n\n[empty]\nis_custom = 1\npayload_format = json\n',
  },
  'alerter/default/authorize.conf': {
    text: '[role_minder]\nsearch = enabled\nschedule_search = enabled\nsrchIndexesAllowed = watched\nsrchIndexesDefault = watched\n[role_reader]\nsearch = enabled\nsrchIndexesAllowed = watched\n[role_outsider]\nsearch = enabled\n',
  },
  'alerter/default/savedsearches.conf': {
    text: Object.entries(searches)
      .map(([name, settings]) => `[${name}]\n${settings}\n`)
      .join('\n'),
  },
  'alerter/metadata/default.meta': {
    text: '[]\naccess = read : [ admin, minder, reader ], write : [ admin, minder ]\nexport = none\n[savedsearches]\nowner = minder\n[savedsearches/orphan]\nowner = gone\n[alert_actions]\nexport = system\n',
  },
  [`alerter/${platform}/bin/note.sh`]: { text: starter, isExecutable: true },
  [`alerter/${platform}/bin/note_xml.sh`]: { text: starter, isExecutable: true },
  'alerter/bin/program.js': { text: program },
};
