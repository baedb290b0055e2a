// minerva_api as a modular input: arguments checked, credential fetched, table walked, progress kept.
import packageDescription from '../../../package.json';
import { createHttpClient, type HttpClient } from '../../adapters/http/client';
import type { BudgetLimits } from '../../adapters/http/hostBudget';
import type { ExchangeLimits } from '../../adapters/http/exchange';
import type { Pace } from '../../adapters/http/waiting';
import { createCheckpointStore } from '../../adapters/splunk/modularInput/checkpoint';
import type { ModularInput, RunHost } from '../../adapters/splunk/modularInput/runModularInput';
import type { EpochSeconds } from '../../core/brand';
import { certificatesOf } from '../collecting/certificates';
import { createRedactor } from '../collecting/redactor';
import { schemeOf } from '../schemeOf';
import { ApiRun, type RunContext } from './apiRun';
import { apiStateSchema, fingerprintOf } from './apiState';
import { beginningState } from './beginning';
import { minervaApiDefinition } from './definition';
import { PageWalk } from './pageWalk';
import { secretHeaders, type SecretHeaders } from './secrets';
import { readSettings, type FindSource } from './settings';

/** What tests replace. */
export interface ApiSurroundings {
  readonly findSource?: FindSource;
  readonly pace?: Pace;
  readonly limits?: Partial<ExchangeLimits>;
  readonly budget?: Partial<BudgetLimits>;
  readonly splunkHome?: string;
}

/** The modular input, with its surroundings. */
export function createMinervaApi(surroundings: ApiSurroundings = {}): ModularInput {
  return {
    scheme: schemeOf(minervaApiDefinition),
    // Asks no server: splunkd waits for the answer while somebody looks at a form.
    validate: async ({ parameters }) => {
      const settings = readSettings(parameters, surroundings.findSource);
      if (!settings.ok) return settings.problem.message;
      const certificates = await certificatesOf(settings.value.caFile);
      return certificates.ok ? undefined : certificates.message;
    },
    run: (host) => runApi(host, surroundings),
  };
}

export const minervaApi: ModularInput = createMinervaApi();

async function runApi(host: RunHost, surroundings: ApiSurroundings): Promise<boolean> {
  const settings = readSettings(host.stanza.parameters, surroundings.findSource);
  if (!settings.ok) {
    host.log('ERROR', `${host.stanza.name}: ${settings.problem.message}`);
    return false;
  }
  const splunkHome = surroundings.splunkHome ?? process.env.SPLUNK_HOME ?? '';
  const { stop } = host;
  const secrets = await secretHeaders(settings.value, host.splunkd, { splunkHome, stop });
  const context: RunContext = {
    host,
    settings: settings.value,
    collectorVersion: packageDescription.version,
    now: () => (Date.now() / 1000) as EpochSeconds,
    redact: createRedactor([host.splunkd.sessionKey, ...(secrets.ok ? Object.values(secrets.value) : [])]),
  };
  const run = new ApiRun(context);
  const certificates = await certificatesOf(settings.value.caFile);
  if (!secrets.ok || !certificates.ok) {
    const problem = secrets.ok
      ? { code: 'ca-file-unreadable', message: certificates.message }
      : secrets.problem;
    await run.refuse(problem);
    await run.finish('failed');
    return false;
  }
  const client = createHttpClient({
    allowPrivateAddresses: settings.value.allowPrivateAddresses,
    ...(certificates.pem === undefined ? {} : { certificates: certificates.pem }),
    ...surroundings,
    userAgent: `Minerva/${context.collectorVersion}`,
    onRetry: (problem, seconds) => {
      run.counts.retries += 1;
      run.log('WARN', `${problem.message} Asking again in ${seconds.toFixed(1)} seconds.`);
    },
    stop,
  });
  return walkTable(run, client, secrets.value).finally(client.close);
}

async function walkTable(run: ApiRun, client: HttpClient, secrets: SecretHeaders): Promise<boolean> {
  const { host, settings } = run.context;
  const store = createCheckpointStore(host.checkpointFolder, host.stanza.name, apiStateSchema);
  const stored = await store.read();
  if (!stored.ok) run.log('WARN', stored.problem.message);
  const state = beginningState(
    run,
    stored.ok ? stored.value : undefined,
    !stored.ok,
    fingerprintOf(settings),
  );
  const outcome = await new PageWalk(run, client, secrets, state, store.write).walk();
  return outcome !== 'broken' && outcome !== 'failed';
}
