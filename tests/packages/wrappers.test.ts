// The wrappers of the built add-on, started as splunkd starts them, in environments that want to break them.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from '../../scripts/ensurePackages';
import { inputDefinitions } from '../../src/inputs/registry';

const isOfThisPlatform = process.platform === 'linux' && process.arch === 'x64';
const describeHere = isOfThisPlatform ? describe : describe.skip;

const hostile = mkdtempSync(join(tmpdir(), 'minerva-hostile-'));
afterAll(() => rmSync(hostile, { recursive: true }));
const junk = (name: string, text: string): string => {
  mkdirSync(join(hostile, name, '..'), { recursive: true });
  writeFileSync(join(hostile, name), text);
  return join(hostile, name);
};

const platformFolder = join(process.cwd(), 'build/TA-minerva/linux_x86_64/bin');
const schemes = inputDefinitions.map(({ name }) => name);

const environments: Readonly<Record<string, () => NodeJS.ProcessEnv>> = {
  'no PATH at all': () => ({}),
  'a PATH without node': () => ({ PATH: hostile }),
  'a PATH with another node': () => {
    chmodSync(junk('path/node', '#!/bin/sh\necho wrong node\nexit 3\n'), 0o755);
    return { PATH: join(hostile, 'path') };
  },
  'LD_LIBRARY_PATH with another libstdc++': () => {
    junk('libraries/libstdc++.so.6', 'not a library');
    return { LD_LIBRARY_PATH: join(hostile, 'libraries') };
  },
  'NODE_OPTIONS that Node refuses': () => ({ NODE_OPTIONS: '--no-such-flag' }),
  'NODE_OPTIONS that loads foreign code': () => ({
    NODE_OPTIONS: `--require ${junk('foreign.js', 'process.exit(7);')}`,
  }),
  'NODE_PATH with foreign modules': () => {
    junk('modules/zod/index.js', 'process.exit(7);');
    return { NODE_PATH: join(hostile, 'modules') };
  },
  'OPENSSL_CONF with a broken provider': () => ({
    OPENSSL_CONF: junk(
      'openssl.cnf',
      'nodejs_conf = init\n[init]\nproviders = providers\n[providers]\nbroken = broken\n[broken]\nmodule = /none.so\nactivate = 1\n',
    ),
  }),
  'NODE_DEBUG that would write to stderr': () => ({ NODE_DEBUG: 'module,fs' }),
};

describeHere('wrappers', () => {
  beforeAll(async () => {
    await ensurePackages();
  }, 300_000);

  test.each(schemes.flatMap((scheme) => Object.keys(environments).map((name) => [scheme, name] as const)))(
    '%s --scheme answers with %s',
    (scheme, name) => {
      const outcome = spawnSync(join(platformFolder, `${scheme}.sh`), ['--scheme'], {
        env: environments[name]?.(),
        cwd: '/',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      expect([outcome.status, outcome.stderr.toString()]).toEqual([0, '']);
      expect(outcome.stdout.toString()).toContain('<scheme>');
    },
  );

  test.each(inputDefinitions.map((input) => [input.name, input] as const))(
    '%s describes to splunkd the arguments that its spec file names',
    (name, input) => {
      const scheme = spawnSync(join(platformFolder, `${name}.sh`), ['--scheme'], {
        env: {},
      }).stdout.toString();
      const described = [...scheme.matchAll(/<arg name="([^"]+)">/g)].map((match) => match[1]);
      const spec = readFileSync('build/TA-minerva/README/inputs.conf.spec', 'utf8').split(/^\[/m);
      const stanza = spec.find((part) => part.startsWith(`${name}://`)) ?? '';
      const specified = [...stanza.matchAll(/^([a-z_]+) = /gm)].map((match) => match[1]);
      expect(described).toEqual(input.arguments.map((argument) => argument.name));
      expect(specified).toEqual(described);
    },
  );

  test('without the cleaning, these environments break the same Node', () => {
    const broken = Object.entries(environments).filter(([, environment]) => {
      const bundle = join(process.cwd(), `build/TA-minerva/bin/js/${schemes[0]}.js`);
      const outcome = spawnSync(join(platformFolder, 'node'), [bundle, '--scheme'], { env: environment() });
      return outcome.status !== 0 || outcome.stderr.length > 0;
    });
    expect(broken.map(([name]) => name)).toEqual([
      'LD_LIBRARY_PATH with another libstdc++',
      'NODE_OPTIONS that Node refuses',
      'NODE_OPTIONS that loads foreign code',
      'OPENSSL_CONF with a broken provider',
      'NODE_DEBUG that would write to stderr',
    ]);
  });

  test.each(schemes)('%s started from its own folder, by its bare name, answers', (scheme) => {
    const outcome = spawnSync('/bin/sh', [`${scheme}.sh`, '--scheme'], { cwd: platformFolder, env: {} });
    expect(outcome.stdout.toString()).toContain('<scheme>');
  });

  test.each(schemes)('SIGTERM to %s ends node, and no child stays behind', async (scheme) => {
    const child = spawn(join(platformFolder, `${scheme}.sh`), [], {
      env: {},
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const ended = new Promise<NodeJS.Signals | number | null>((resolve) =>
      child.on('exit', (code, signal) => resolve(signal ?? code)),
    );
    const pid = child.pid ?? 0;
    await until(() => commandOf(pid).includes('/linux_x86_64/bin/node'));
    expect(childrenOf(pid)).toEqual([]); // node took the place of the shell
    child.kill('SIGTERM');
    expect(await ended).not.toBeNull();
    expect(commandOf(pid)).toBe('');
  });

  test('a missing node is said in one line that splunkd logs as FATAL', () => {
    const folder = join(hostile, 'TA-minerva/linux_x86_64/bin');
    mkdirSync(folder, { recursive: true });
    cpSync(join(platformFolder, `${schemes[0]}.sh`), join(folder, 'minerva_file.sh'));
    const outcome = spawnSync(join(folder, 'minerva_file.sh'), ['--scheme'], { env: {} });
    expect(outcome.status).toBe(1);
    expect(outcome.stderr.toString()).toMatch(/^FATAL .*\/node is missing.*\n$/);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Command line of a process; empty when it has ended. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function childrenOf(pid: number): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) &&
        readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(pid)
      );
    } catch {
      return false;
    }
  });
}
