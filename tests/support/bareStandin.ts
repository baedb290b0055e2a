// A stand-in without packages, started as a person would, so that it can be killed with -9 and started again.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { clientOf, type Ask } from '../../src/standin/testSupport/client';
import { repositoryRoot } from './repositoryRoot';

/** Of its user admin. */
export const barePassword = 'walk-in-the-park';

export interface BareStandin {
  /** Its management interface. */
  readonly url: string;
  readonly child: ChildProcess;
  readonly admin: Ask;
}

/** Starts one on a data folder and waits until it says where it listens. */
export function startBareStandin(data: string): Promise<BareStandin> {
  const loader = join(repositoryRoot, 'node_modules/tsx/dist/loader.mjs');
  const script = join(repositoryRoot, 'scripts/standin.ts');
  const child = spawn(
    process.execPath,
    ['--import', loader, script, '--data', data, '--port', '0', '--password', barePassword],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The stand-in ended with ${String(code)}: ${said}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /management interface: (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, child, admin: clientOf(url, 'admin', barePassword) });
    });
  });
}

/** Kills with -9; resolves when the process is gone. */
export function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
