// For tests only: an app that brings commands which behave, and which misbehave, as their first argument says.
import type { PackedFile } from '../testSupport/fixtureApp';

// A program of its own, with neither the stand-in's nor Minerva's code in it.
const program = `
const fs = require('fs');
let held = Buffer.alloc(0);
let mode = 'same', field = 'n', info;
const reply = (metadata, body = '') => {
  const json = Buffer.from(JSON.stringify(metadata)), rows = Buffer.from(body);
  const bytes = Buffer.concat([Buffer.from('chunked 1.0,' + json.length + ',' + rows.length + '\\n'), json, rows]);
  for (let at = 0; at < bytes.length; at += 7777) fs.writeSync(1, bytes.subarray(at, at + 7777));
};
const table = (body) => body.split('\\n').filter((line) => line !== '').map((line) => line.split(','));
function answer(metadata, body) {
  if (metadata.action === 'getinfo') {
    info = metadata.searchinfo;
    [mode, field = 'n'] = info.args;
    console.error('mode ' + mode);
    if (mode === 'refuse') return reply({ finished: true, error: 'not today', inspector: { messages: [['ERROR', 'not today']] } });
    if (mode === 'silent') return setInterval(() => undefined, 1000);
    if (mode === 'garbage') return fs.writeSync(1, 'hello there, this is no chunk\\n'.repeat(9));
    if (mode === 'generate' || mode === 'endless') return reply({ type: 'stateful', generating: true });
    if (mode === 'report') return reply({ type: 'reporting', required_fields: ['*'] });
    reply({ type: 'stateful', required_fields: mode === 'all' ? ['*'] : [field] });
    if (mode === 'unasked') reply({ finished: false });
    return;
  }
  if (mode === 'die') process.exit(3);
  if (mode === 'hang') return;
  if (mode === 'generate') return reply({ finished: true }, 'sid,key\\n' + info.sid + ',' + info.session_key.length + '\\n');
  if (mode === 'endless') return reply({ finished: false }, 'n\\n1\\n2\\n3\\n');
  const [header = [], ...rows] = table(body);
  const at = header.indexOf(field), index = header.indexOf('_chunked_idx');
  if (mode === 'report') return reply({ finished: metadata.finished }, metadata.finished ? 'rows\\n' + rows.length + '\\n' : '');
  const order = mode === 'backwards' ? rows.reverse() : rows;
  const lines = order.map((row) => [mode === 'lose' ? '' : row[index], row[at] + '!', header.filter((name) => !name.startsWith('__mv_')).join(' ')].join(','));
  const messages = [['WARN', 'saw ' + rows.length + ' rows']];
  reply({ finished: metadata.finished, inspector: { messages } }, '_chunked_idx,said,got\\n' + lines.join('\\n') + '\\n');
}
process.stdin.on('data', (bytes) => {
  held = Buffer.concat([held, bytes]);
  for (;;) {
    const found = /^chunked 1\\.0,(\\d+),(\\d+)\\n/.exec(held.toString('latin1', 0, 64));
    if (!found) return;
    const start = found[0].length, middle = start + Number(found[1]), end = middle + Number(found[2]);
    if (held.length < end) return;
    const metadata = JSON.parse(held.toString('utf8', start, middle)), body = held.toString('utf8', middle, end);
    held = held.subarray(end);
    answer(metadata, body);
  }
});
process.stdin.on('end', () => process.exit(0));
`;

const starter = `#!/bin/sh
here=$(dirname "$0")
unset LD_LIBRARY_PATH NODE_PATH OPENSSL_CONF
exec "${process.execPath}" "$here/../../bin/program.js"
`;

const platform = `${process.platform}_x86_64`;

export const commandApp: Readonly<Record<string, PackedFile>> = {
  'talker/default/app.conf': { text: '[launcher]\nversion = 1.0.0\n' },
  'talker/default/commands.conf': {
    text: '[talk]\nchunked = true\nfilename = talk.sh\n\n[secret]\nchunked = true\nfilename = talk.sh\n\n[private]\nchunked = true\nfilename = talk.sh\n\n[old]\nfilename = talk.sh\n\n[gone]\nchunked = true\nfilename = gone.sh\n\n[outside]\nchunked = true\nfilename = ../../bin/talk.sh\n',
  },
  'talker/default/authorize.conf': { text: '[role_mute]\nsearch = enabled\n' },
  'talker/metadata/default.meta': {
    text: '[]\naccess = read : [ * ], write : [ admin ]\n[commands]\nexport = system\n[commands/secret]\naccess = read : [ nobody_at_all ]\n[commands/private]\nexport = none\n',
  },
  [`talker/${platform}/bin/talk.sh`]: { text: starter, isExecutable: true },
  'talker/bin/program.js': { text: program },
};
