// `npm run standin -- --port 8000 --data DIR --app FILE.spl …`: a stand-in with the packages named, nothing else. Bare it
// has the apps search and launcher, the user admin, and its own log in _internal.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startStandin } from '../src/standin/main';

const usage = `npm run standin -- [--data DIR] [--port 8000] [--app FILE.spl]… [--password WORD]
  --data           folder that keeps everything; made if it does not exist. Left out: a temporary one, gone at the end
  --port           where pages are served; the management interface listens 89 above (8089)
  --app            a package to install; give the option once for each
  --tls-cert, --tls-key   PEM files: the management interface speaks TLS, as splunkd's does
  --password       of the user admin, who is made at the first start (default: changeme-demo; loopback only)`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      port: { type: 'string', default: '8000' },
      app: { type: 'string', multiple: true, default: [] },
      password: { type: 'string', default: 'changeme-demo' },
      'tls-cert': { type: 'string' },
      'tls-key': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (values.help || !Number.isInteger(port) || port < 0 || port > 65_400) {
    console.log(usage);
    process.exit(values.help ? 0 : 1);
  }
  const temporary = values.data === undefined ? mkdtempSync(join(tmpdir(), 'standin-')) : undefined;
  const standin = await startStandin({
    port,
    dataFolder: temporary ?? resolve(values.data ?? ''),
    packages: values.app.map((file) => resolve(file)),
    adminPassword: values.password,
    ...certificateIn(values['tls-cert'], values['tls-key']),
  });
  console.log(`Pages: ${standin.webUrl}   management interface: ${standin.managementUrl}   Ctrl-C stops it.
User admin, password ${values.password}. ${temporary === undefined ? `Everything is kept in ${resolve(values.data ?? '')}.` : 'Nothing is kept: give --data DIR to keep it.'}`);
  const stop = (): void => {
    console.log('Stopping …');
    void standin.stop().then(() => {
      if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
      process.exit(0);
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function certificateIn(cert: string | undefined, key: string | undefined) {
  if (cert === undefined && key === undefined) return {};
  if (cert === undefined || key === undefined)
    throw new Error('TLS needs both: --tls-cert FILE and --tls-key FILE.');
  return { certificate: { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') } };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
