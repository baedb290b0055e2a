// A stand-in in a process of its own, so that it can be killed with -9 and started again on the same data.
import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoAdmin } from '../../scripts/demo';
import { ensurePackages } from '../../scripts/ensurePackages';
import { managementClient, type ManagementClient } from '../../scripts/managementClient';
import { repositoryRoot } from './repositoryRoot';

/** Nothing is ever due by this clock: the test runs the searches itself, and knows when they have ended. */
const script = `
import { startStandin } from ${JSON.stringify(join(repositoryRoot, 'src/standin/main.ts'))};
const [dataFolder, adminPassword, ...packages] = process.argv.slice(2);
const standin = await startStandin({ port: 0, dataFolder, packages, adminPassword, schedulerClock: () => 0 });
process.stdout.write(standin.managementUrl + '\\n');
`;

export class KillableStandin {
  private child: ChildProcess | undefined;
  private url = '';

  private constructor(
    private readonly folder: string,
    private readonly packages: readonly string[],
  ) {}

  /** Starts one with all packages on `<folder>/data`. */
  static async start(folder: string): Promise<KillableStandin> {
    const packages = (await ensurePackages()).map(({ archive }) => archive);
    writeFileSync(join(folder, 'machine.mts'), script);
    const standin = new KillableStandin(folder, packages);
    await standin.ensureRunning();
    return standin;
  }

  /** Process that it runs in. */
  get pid(): number {
    if (this.child?.pid === undefined) throw new Error('The stand-in does not run at present.');
    return this.child.pid;
  }

  get managementUrl(): string {
    return this.url;
  }

  /** Signed in as the admin. */
  get client(): ManagementClient {
    return managementClient(this.url, demoAdmin.name, demoAdmin.password);
  }

  /** Starts it again if it was killed. */
  async ensureRunning(): Promise<void> {
    if (this.child !== undefined) return;
    const { dataFolder, machine } = {
      dataFolder: join(this.folder, 'data'),
      machine: join(this.folder, 'machine.mts'),
    };
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', machine, dataFolder, demoAdmin.password, ...this.packages],
      { stdio: ['ignore', 'pipe', 'inherit'], cwd: repositoryRoot },
    );
    this.child = child;
    this.url = await new Promise((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => resolve(text.trim()));
      child.on('error', reject);
      child.on('close', () => reject(new Error('The stand-in ended before it said where it listens.')));
    });
  }

  /** Resolves when it is dead; what it started is left to itself, as after a crash. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined) return;
    this.child = undefined;
    const closed = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    child.kill('SIGKILL');
    await closed;
  }
}
