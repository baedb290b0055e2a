// What a probe may use, each made once and only when the first probe asks for it: sessions, the throw-away tenant and
// its events, the add-on's input at work, a throw-away analyst.
import { randomBytes } from 'node:crypto';
import { createAnalyst, type Analyst } from './analyst';
import { couldNotBeTested, stopWith } from './answers';
import { runInput, type InputRun } from './inputRun';
import { createSandbox, fillSandbox, sandboxOf, type Sandbox } from './sandbox';
import { rowsOf, type Row } from './searching';
import type { Account, SplunkClient } from './splunkClient';
import type { SendHttp } from './transport';
import type { UndoList } from './undo';
import { logInToWeb, type WebClient } from './webClient';

export interface ProbeBench {
  readonly rest: SplunkClient;
  /** The tenant whose installation is looked at. */
  readonly tenant: string;
  /** Its app; searches run in it, as the pages' do. */
  readonly app: string;
  /** Version the packages should have. */
  readonly version: string;
  /** Rows of a search in the tenant's app; a refused search ends the probe. */
  readonly search: (spl: string) => Promise<readonly Row[]>;
  /** Splunk Web, logged in; ends the probe without --web-url. */
  readonly web: () => Promise<WebClient>;
  /** The throw-away tenant with the sample events; ends the probe without --allow-writes. */
  readonly samples: () => Promise<Sandbox>;
  /** The add-on's input after its first run; ends the probe without --allow-writes. */
  readonly inputRun: () => Promise<InputRun>;
  /** A throw-away user with nothing but the tenant's analyst role; ends the probe without --allow-writes. */
  readonly analyst: () => Promise<Analyst>;
  /** Splunk Web, logged in as that analyst. */
  readonly analystWeb: () => Promise<WebClient>;
  /** Ends the probe, with what it would make, unless writing is allowed; otherwise returns where to note the undoing. */
  readonly writes: (wouldMake: string) => UndoList;
}

export interface BenchOptions {
  readonly rest: SplunkClient;
  readonly sendHttp: SendHttp;
  readonly base: URL;
  readonly account: Account;
  readonly webBase?: URL;
  readonly tenant: string;
  readonly version: string;
  readonly mayWrite: boolean;
  /** A throw-away tenant whose indexes exist already; made and removed if left out. */
  readonly scratchTenant?: string;
  readonly undo: UndoList;
}

/** Lays the bench; nothing is sent yet. */
export function createProbeBench(options: BenchOptions): ProbeBench {
  const { rest, sendHttp, undo } = options;
  const app = `minerva_tenant_${options.tenant}`;
  const throwAway = options.scratchTenant ?? `verify${randomBytes(4).toString('hex')}`;
  const writes = (wouldMake: string): UndoList =>
    options.mayWrite ? undo : stopWith(needsWrites(wouldMake));
  const web = (account: Account): Promise<WebClient> =>
    options.webBase === undefined ? stopWith(needsWeb) : logInToWeb(sendHttp, options.webBase, account);

  const sandbox = once(async () => {
    const plan = {
      rest,
      undo: writes('two throw-away indexes with invented events, and an input that fills them'),
    };
    return options.scratchTenant === undefined
      ? createSandbox({ ...plan, tenant: throwAway })
      : sandboxOf(throwAway);
  });
  const samples = once(async () => {
    const made = await sandbox();
    await fillSandbox(rest, made, app);
    return made;
  });
  const analyst = once(async () => {
    const plan = {
      undo: writes('a throw-away user with the analyst role'),
    };
    return createAnalyst({
      ...plan,
      rest,
      sendHttp,
      base: options.base,
      name: `minerva_${throwAway}`,
      tenant: options.tenant,
    });
  });
  return {
    rest,
    tenant: options.tenant,
    app,
    version: options.version,
    search: (spl) => rowsOf(rest, spl, { app }),
    web: once(async () => web(options.account)),
    samples,
    inputRun: once(async () => runInput({ rest, undo, sandbox: await sandbox(), tenant: throwAway, app })),
    analyst,
    analystWeb: once(async () => web((await analyst()).account)),
    writes,
  };
}

/** Makes a thing at the first call; later calls get the same, or the same failure. */
function once<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | undefined;
  return () => (made ??= make());
}

const needsWeb = couldNotBeTested('needs --web-url http://HOST:8000: it looks at Splunk Web.');

function needsWrites(wouldMake: string) {
  return couldNotBeTested(`needs --allow-writes: it would make ${wouldMake}, and remove what it made.`);
}
