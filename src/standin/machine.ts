// The stand-in's parts, put together. Endpoints and inputs know only this.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { admits } from '../splunk/conf/metadata';
import { ensureBuiltInApps } from './apps/builtInApps';
import { ConfSystem, isDisabled } from './apps/confSystem';
import { hashOfFile, installPackage } from './apps/installPackage';
import { Credentials } from './credentials/credentials';
import { HecListener } from './hec/listener';
import { InputSupervisor } from './inputs/supervisor';
import { JobTable } from './jobs/jobTable';
import type { RunSearch } from './jobs/job';
import { Indexer } from './pipeline/indexer';
import { createStages, type IndexTimeStages } from './pipeline/stages';
import { Scheduler } from './saved/scheduler';
import { readOrMake } from './readOrMake';
import { createSearchHost } from './searchHost';
import { EventStore } from './storage/eventStore';
import { splunkdLine, type LogLevel } from './splunkdLog';
import { Sessions } from './users/sessions';
import { UserTable, type User } from './users/userTable';

export interface MachineOptions {
  readonly dataFolder: string;
  readonly runSearch: RunSearch;
  /** What the scheduler takes for now, epoch milliseconds. Given: it looks at its searches only when told to. */
  readonly schedulerClock?: () => number;
}

interface Bulletin {
  readonly name: string;
  readonly text: string;
}

export class Machine {
  readonly conf: ConfSystem;
  readonly credentials: Credentials;
  readonly users: UserTable;
  readonly sessions = new Sessions();
  readonly store: EventStore;
  readonly jobs: JobTable;
  readonly inputs: InputSupervisor;
  readonly hec = new HecListener(this);
  readonly indexer: Indexer;
  readonly scheduler: Scheduler;
  readonly startedAt = Date.now();
  readonly guid: string;
  managementPort = 0;
  /** Whether the management port speaks TLS. */
  isManagementSecure = false;
  webPort = 0;
  private readonly board = new Map<string, string>();
  private currentStages: IndexTimeStages | undefined;
  private indexes: readonly string[] | undefined;

  constructor(readonly options: MachineOptions) {
    const { dataFolder } = options;
    mkdirSync(dataFolder, { recursive: true });
    this.conf = new ConfSystem(join(dataFolder, 'etc'));
    ensureBuiltInApps(this.conf.etc);
    this.credentials = new Credentials(this.conf);
    this.users = new UserTable(join(dataFolder, 'etc', 'users.json'));
    this.store = new EventStore(join(dataFolder, 'store'));
    this.guid = readOrMake(join(dataFolder, 'etc', 'instance.guid'), () => randomUUID().toUpperCase());
    // Jobs are in memory: what those of the last start have left behind belongs to nobody.
    rmSync(this.dispatchFolder(), { recursive: true, force: true });
    this.jobs = new JobTable(
      (job) => createSearchHost(this, job),
      options.runSearch,
      (sid) => rmSync(this.dispatchFolder(sid), { recursive: true, force: true }),
    );
    this.indexer = new Indexer({
      store: this.store,
      pipeline: () => this.stages.run,
      hasIndex: (name) => this.indexNames().includes(name),
      complain: (name, text) => this.complain(name, text),
    });
    this.inputs = new InputSupervisor(this);
    this.scheduler = new Scheduler(this);
  }

  /** Where files of a job lie; of all jobs without a sid. */
  dispatchFolder(sid = ''): string {
    return join(resolve(this.options.dataFolder), 'var', 'run', 'splunk', 'dispatch', sid);
  }

  /** SPLUNK_DB: checkpoints of inputs lie in `modinputs` below it. */
  get databaseFolder(): string {
    return resolve(this.options.dataFolder);
  }

  managementOrigin(): string {
    return `${this.isManagementSecure ? 'https' : 'http'}://127.0.0.1:${this.managementPort}`;
  }

  /** Who asks where no log-in is needed. */
  nobody(): { readonly user: User; readonly sessionKey: string } {
    return {
      user: { name: 'nobody', passwordHash: '', roles: [], realName: '', preferences: {} },
      sessionKey: '',
    };
  }

  authenticate(name: string, password: string): User | undefined {
    return this.users.authenticate(name.trim().toLowerCase(), password);
  }

  /** Whether one of the roles may read an object of an app (an app itself: empty kind and name). */
  mayRead(app: string, kind: string, name: string, roles: readonly string[]): boolean {
    return (
      admits(this.conf.permissions(app, '', '').read, roles) &&
      admits(this.conf.permissions(app, kind, name).read, roles)
    );
  }

  /** Enabled indexes by indexes.conf. */
  indexNames(): readonly string[] {
    this.indexes ??= [...this.conf.global('indexes')]
      .filter(
        ([name, settings]) =>
          /^_?[a-z0-9][a-z0-9_-]*$/.test(name) && name !== 'default' && !isDisabled(settings),
      )
      .map(([name]) => name);
    return this.indexes;
  }

  /** Installs a package (unless exactly it was installed before) and reads the configuration anew. */
  async install(packageFile: string): Promise<string> {
    const ledgerFile = join(this.conf.etc, 'installed.json');
    const ledger = JSON.parse(existsSync(ledgerFile) ? readFileSync(ledgerFile, 'utf8') : '{}') as Record<
      string,
      string
    >;
    const hash = existsSync(packageFile) ? await hashOfFile(packageFile) : '';
    const known = ledger[hash];
    if (known !== undefined && existsSync(this.conf.appFolder(known))) return known;
    const app = await installPackage(packageFile, join(this.conf.etc, 'apps'));
    const others = Object.entries(ledger).filter(([, installed]) => installed !== app);
    writeFileSync(ledgerFile, JSON.stringify(Object.fromEntries([...others, [hash, app]])));
    this.reload();
    return app;
  }

  /** After configuration has changed. */
  reload(): void {
    this.conf.reload();
    this.currentStages = undefined;
    this.indexes = undefined;
    this.inputs.reconcile();
    this.hec.reconcile();
  }

  /** Takes the events of an index away, also those that still wait to be written. */
  forgetEvents(index: string): void {
    this.indexer.flush();
    this.store.clear(index);
  }

  /** A line of one of the machine's own logs, searchable in `_internal`. */
  log(level: LogLevel, component: string, text: string, file = 'splunkd'): void {
    const raw = splunkdLine(level, component, text);
    void this.indexer.submit([
      {
        raw,
        time: Date.now() / 1000,
        host: hostname(),
        source: `${file}.log`,
        sourcetype: file,
        index: '_internal',
      },
    ]);
  }

  /** Takes words off the bulletin board. */
  settle(name: string): void {
    this.board.delete(name);
  }

  /** Puts words on the bulletin board, and each new subject into the log. */
  complain(name: string, text: string): void {
    if (!this.board.has(name)) setImmediate(() => this.log('WARN', 'IndexProcessor', text));
    if (this.board.size < 500) this.board.set(name, text);
  }

  bulletins(): readonly Bulletin[] {
    return [...this.board].map(([name, text]) => ({ name, text }));
  }

  async stop(): Promise<void> {
    await this.scheduler.stop();
    await this.inputs.stop();
    await this.hec.stop();
    this.jobs.stop();
    this.indexer.flush();
    await this.store.close();
  }

  /** Index time by the configuration as it is now. */
  get stages(): IndexTimeStages {
    this.currentStages ??= createStages(this.conf, (text) => this.complain(`pipeline:${text}`, text));
    return this.currentStages;
  }
}
