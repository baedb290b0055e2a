// The one door to every npm script. Plain JavaScript without dependencies, because it is what installs them:
// checks Node, runs `npm ci` when package-lock.json has changed, then starts scripts/<task>.ts.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [task, ...taskArguments] = process.argv.slice(2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 10)) {
  console.error(
    `Minerva needs Node 20.10 or newer; this is ${process.version}. Install a newer Node and try again.`,
  );
  process.exit(1);
}
if (task === undefined || !existsSync(join(root, 'scripts', `${task}.ts`))) {
  console.error(`There is no task '${task ?? ''}'. The tasks are the scripts in package.json.`);
  process.exit(1);
}

installWhenChanged();
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
// The stand-in makes and drops rows by the million; with V8's young space of 16 MB a third of its time went into moving them.
const youngSpace = ['start', 'standin', 'bench'].includes(task) ? ['--max-semi-space-size=128'] : [];
const child = spawn(
  process.execPath,
  [tsx, ...youngSpace, join(root, 'scripts', `${task}.ts`), ...taskArguments],
  { cwd: root, stdio: 'inherit' },
);
// Ctrl-C reaches the whole group; the child decides when it is done, and this waits for it.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => signal === 'SIGTERM' && child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));

function installWhenChanged() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const marker = join(root, 'node_modules', '.minerva-installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === `${lock} ${process.version}`) return;
  console.log('Installing dependencies (npm ci); a minute on a fast line …');
  const outcome = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (outcome.status !== 0) {
    console.error('npm ci failed; see its message above. Nothing else was started.');
    process.exit(outcome.status ?? 1);
  }
  writeFileSync(marker, `${lock} ${process.version}`);
}
