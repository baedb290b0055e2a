// Starts and stops a stand-in.
import { answerRest } from './rest/router';
import { lockDataFolder } from './dataFolderLock';
import { Machine } from './machine';
import { listen, type Certificate, type HttpHandler, type ListeningServer } from './http/server';
import { runSearch } from './search/run';
import { createWebFace } from './web/webFace';

export interface StandinOptions {
  /** Web pages; the management interface listens 89 above, the event collector, once enabled, 88. 0 takes any free ports. */
  readonly port: number;
  readonly dataFolder: string;
  /** Packages (.spl) to install first; those installed before are left alone. */
  readonly packages: readonly string[];
  /** Of the user `admin`, who is made at the first start. */
  readonly adminPassword: string;
  /** Given: the management port speaks TLS, as splunkd's does; pages stay plain, as Splunk Web's are by default. */
  readonly certificate?: Certificate;
  /** For tests: the scheduler's clock, epoch milliseconds. Without it the scheduler looks at its searches by itself. */
  readonly schedulerClock?: () => number;
}

export interface Standin {
  readonly webUrl: string;
  readonly managementUrl: string;
  /** For tests: the scheduler looks once; resolves when what it started has ended, alert actions too. */
  readonly runScheduler: () => Promise<void>;
  /** Ends inputs and jobs, writes what waits, closes the store. */
  readonly stop: () => Promise<void>;
}

const MANAGEMENT_OFFSET = 89; // as 8000 and 8089 in Splunk
const HEC_OFFSET = 88; // as 8088

/** Starts a stand-in on loopback; rejects with a clear message if a port or the data folder is taken. */
export async function startStandin(options: StandinOptions): Promise<Standin> {
  const unlock = lockDataFolder(options.dataFolder);
  let machine: Machine | undefined;
  const servers: ListeningServer[] = [];
  const stop = async (): Promise<void> => {
    // Inputs first: they may still talk to the management interface while they end.
    await machine?.stop();
    await Promise.all(servers.map((server) => server.close()));
    unlock();
  };
  try {
    const { dataFolder, schedulerClock } = options;
    machine = new Machine({ dataFolder, runSearch, ...(schedulerClock && { schedulerClock }) });
    if (machine.users.get('admin') === undefined)
      machine.users.create('admin', options.adminPassword, ['admin']);
    for (const file of options.packages) await machine.install(file);
    const management = await listen(
      options.port === 0 ? 0 : options.port + MANAGEMENT_OFFSET,
      managementFace(machine),
      options.certificate,
    );
    machine.isManagementSecure = options.certificate !== undefined;
    servers.push(management);
    machine.managementPort = management.port;
    let webPort = options.port;
    const web = await listen(
      options.port,
      createWebFace(machine, () => webPort),
    );
    webPort = web.port;
    machine.webPort = web.port;
    servers.push(web);
    await machine.hec.start(options.port === 0 ? 0 : options.port + HEC_OFFSET);
    await machine.inputs.start();
    const { scheduler } = machine;
    scheduler.start();
    machine.log('INFO', 'loader', `Splunkd starting (stand-in), management port ${management.port}.`);
    return {
      webUrl: `http://127.0.0.1:${web.port}`,
      managementUrl: machine.managementOrigin(),
      runScheduler: () => scheduler.runOnce(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function managementFace(machine: Machine): HttpHandler {
  return async (request) => {
    const answer = await answerRest(machine, {
      method: request.method,
      path: request.path,
      query: request.query,
      body: request.body,
      contentType: request.headers['content-type'] ?? '',
      authorization: request.headers.authorization,
    });
    return { status: answer.status, headers: { 'Content-Type': answer.contentType }, body: answer.text };
  };
}
