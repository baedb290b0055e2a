// minerva_link as a modular input: arguments checked, the search head found, then retiring, linking, resolving, scoring, and
// packing the catalogue of uniforms.
import packageDescription from '../../../package.json';
import type { ModularInput, RunHost } from '../../adapters/splunk/modularInput/runModularInput';
import { createSplunkdClient } from '../../adapters/splunk/rest/splunkdClient';
import { CommandFailure } from '../../adapters/splunk/searchCommand/searchCommand';
import type { EpochSeconds } from '../../core/brand';
import { certificatesOf } from '../collecting/certificates';
import { createRedactor } from '../collecting/redactor';
import { schemeOf } from '../schemeOf';
import { minervaLinkDefinition } from './definition';
import { readStates } from './jobStates';
import { linkRecords } from './link';
import { LinkRun, type Outcome } from './linkRun';
import { linkingSearches } from '../../core/collections/linkingSearches';
import { checkOnlyLinker, scoringSearch } from './onlyLinker';
import { wayIn } from './openTenant';
import { packUniforms } from './pack';
import { isResolvingDue, resolveTenant } from './resolve';
import { retireOlder } from './retire';
import { scoreBusinesses } from './score';
import { readSettings, type LinkJobSettings } from './settings';
import { LinkJobFailure, tenantSplunk, type TenantSplunk } from './tenantSplunk';

/** What tests replace. */
export interface LinkSurroundings {
  readonly splunkHome?: string;
  /** The tenant in place of a search head. */
  readonly tenant?: (warn: (text: string) => void) => TenantSplunk;
}

/** The modular input, with its surroundings. */
export function createMinervaLink(surroundings: LinkSurroundings = {}): ModularInput {
  return {
    scheme: schemeOf(minervaLinkDefinition),
    // Asks no server: splunkd waits for the answer while somebody looks at a form.
    validate: async ({ parameters }) => {
      const settings = readSettings(parameters);
      if (!settings.ok) return settings.problem.message;
      const certificates = await certificatesOf(settings.value.caFile);
      return certificates.ok ? undefined : certificates.message;
    },
    run: (host) => runLink(host, surroundings),
  };
}

export const minervaLink: ModularInput = createMinervaLink();

async function runLink(host: RunHost, surroundings: LinkSurroundings): Promise<boolean> {
  const settings = readSettings(host.stanza.parameters);
  if (!settings.ok) {
    host.log('ERROR', `${host.stanza.name}: ${settings.problem.message}`);
    return false;
  }
  const secrets = [host.splunkd.sessionKey];
  const run = new LinkRun({
    host,
    settings: settings.value,
    collectorVersion: packageDescription.version,
    now: () => (Date.now() / 1000) as EpochSeconds,
    redact: (text) => createRedactor(secrets)(text),
  });
  const outcome = await linkTenant(run, secrets, surroundings);
  await run.finish(outcome);
  return outcome !== 'failed';
}

/** @param secrets - a token that is fetched is added, so that nothing that is written holds it. */
async function linkTenant(run: LinkRun, secrets: string[], surroundings: LinkSurroundings): Promise<Outcome> {
  const { host } = run.context;
  let tenant: TenantSplunk | undefined;
  try {
    tenant = surroundings.tenant?.(warnings(run)) ?? (await openTenant(run, secrets, surroundings));
    await doJobs(run, tenant);
    return 'complete';
  } catch (error) {
    if (host.stop.aborted) return 'stopped';
    if (error instanceof LinkJobFailure) run.fail(error.code, error.message);
    else if (error instanceof CommandFailure) run.fail('splunkd-failed', error.message);
    else throw error;
    return 'failed';
  } finally {
    tenant?.close();
  }
}

async function doJobs(run: LinkRun, tenant: TenantSplunk): Promise<void> {
  const { settings } = run.context;
  await checkOnlyLinker(
    tenant,
    appOf(settings),
    settings.scores ? [...linkingSearches, scoringSearch] : linkingSearches,
  );
  const states = await readStates(tenant);
  await run.timed('retiring', () => retireOlder(run, tenant));
  const resolve = (): Promise<void> => run.timed('resolving', () => resolveTenant(run, tenant));
  const isHalf = settings.resolves && states.isHalfResolved();
  const failure = isHalf ? await failureOf(resolve) : undefined;
  await linkRecords(run, tenant, states);
  if (failure !== undefined) throw failure;
  if (settings.resolves && !isHalf && (await isResolvingDue(tenant, states, settings))) await resolve();
  if (settings.scores) await run.timed('scoring', () => scoreBusinesses(run, tenant));
  await run.timed('packing', () => packUniforms(run, tenant));
}

/** Half of the findings would be linked as if it were all; but where they cannot be completed, linking must not wait for ever. */
async function failureOf(resolve: () => Promise<void>): Promise<LinkJobFailure | undefined> {
  try {
    await resolve();
    return undefined;
  } catch (error) {
    if (error instanceof LinkJobFailure) return error;
    throw error;
  }
}

async function openTenant(
  run: LinkRun,
  secrets: string[],
  surroundings: LinkSurroundings,
): Promise<TenantSplunk> {
  const { host, settings } = run.context;
  const splunkHome = surroundings.splunkHome ?? process.env.SPLUNK_HOME ?? '';
  const way = await wayIn(settings, host.splunkd, { splunkHome, stop: host.stop });
  if (!way.ok) throw new LinkJobFailure(way.problem.code, way.problem.message);
  secrets.push(way.value.access.sessionKey);
  const client = await createSplunkdClient(way.value.access, way.value.surroundings);
  if (!client.ok) throw new LinkJobFailure(client.problem.code, client.problem.message);
  return tenantSplunk(client.value, { app: appOf(settings), warn: warnings(run) });
}

function warnings(run: LinkRun): (text: string) => void {
  return (text) => run.say('WARN', text);
}

function appOf({ tenant }: LinkJobSettings): string {
  return `minerva_tenant_${tenant}`;
}
