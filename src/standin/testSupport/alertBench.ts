// For tests only: a stand-in with the app of alerts, users, and a scheduler whose clock the test turns.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from '../main';
import { alertApp } from './alertApp';
import { clientOf, type Ask, type Answered } from './client';
import { writePackage } from './fixtureApp';

/** What the action of the app was told, a line of its file. */
export interface Told {
  readonly argv: readonly string[];
  readonly results: string;
  readonly payload: Readonly<Record<string, unknown>> & {
    readonly configuration: Readonly<Record<string, string>>;
    readonly result: Readonly<Record<string, unknown>>;
  };
}

type Rows = readonly Readonly<Record<string, unknown>>[];

export class AlertBench {
  /** Epoch milliseconds; half a minute past a full hour at first. */
  readonly clock = { now: Date.UTC(2026, 0, 5, 12, 0, 30) };
  private readonly folder = mkdtempSync(join(tmpdir(), 'standin-alerts-'));
  private standin: Standin | undefined;

  async open(): Promise<void> {
    await writePackage(join(this.folder, 'alerter.spl'), alertApp);
    await this.start();
    for (const name of ['minder', 'reader', 'outsider'])
      await this.by('admin')('POST', '/services/authentication/users', {
        name,
        password: 'quiet-one',
        roles: name,
      });
  }

  async start(): Promise<void> {
    this.standin = await startStandin({
      port: 0,
      dataFolder: join(this.folder, 'data'),
      packages: [join(this.folder, 'alerter.spl')],
      adminPassword: 'quiet-one',
      schedulerClock: () => this.clock.now,
    });
    await this.look();
  }

  async stop(): Promise<void> {
    await this.standin?.stop();
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get url(): string {
    return this.standin?.managementUrl ?? '';
  }

  by(user: 'admin' | 'minder' | 'reader' | 'outsider'): Ask {
    return clientOf(this.url, user, 'quiet-one');
  }

  /** The scheduler looks once; what it starts has ended when this resolves. */
  async look(): Promise<void> {
    await this.standin?.runScheduler();
  }

  async advance(milliseconds: number): Promise<void> {
    this.clock.now += milliseconds;
    await this.look();
  }

  told(): readonly Told[] {
    const file = join(this.folder, 'data', 'told.jsonl');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Told);
  }

  toldBy(name: string): readonly Told[] {
    return this.told().filter(({ payload }) => payload.search_name === name);
  }

  /** Rows of a search of the admin over all time. */
  async search(spl: string): Promise<Rows> {
    const form = { search: spl, exec_mode: 'oneshot', count: '0' };
    const answer = await this.by('admin')('POST', '/services/search/jobs', form);
    if (answer.status >= 400) throw new Error(answer.text);
    return answer.json.results ?? [];
  }

  /** Puts events into the index that is watched; `fields` as in eval. */
  async put(time: number, fields: string, count = 1): Promise<void> {
    await this.search(
      `| makeresults count=${count} | eval _time=${time / 1000}, ${fields} | collect index=watched output_format=hec`,
    );
  }

  async make(name: string, settings: Record<string, string>): Promise<void> {
    const path = '/servicesNS/nobody/alerter/saved/searches';
    const answer = await this.by('minder')('POST', path, { name, ...settings });
    if (answer.status !== 201) throw new Error(answer.text);
  }

  drop(name: string): Promise<Answered> {
    return this.by('minder')('DELETE', `/servicesNS/nobody/alerter/saved/searches/${name}`);
  }
}
