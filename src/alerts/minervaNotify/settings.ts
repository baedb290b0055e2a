// What a saved search says about where its alerts go, checked; and what the installation allows, read from disk.
import type { AlertPayload } from '../../adapters/splunk/alertAction/payload';
import { isLoopbackHost } from '../../adapters/http/addressGuard';
import { shownUrl } from '../../adapters/http/httpProblem';
import { credentialPattern } from '../../adapters/splunk/rest/storedPassword';
import type { Result } from '../../core/brand';
import { minervaNotifyDefinition, sendableMarkings } from './definition';

/** One place a message goes to; the secret is not part of it, only its name. */
export type Target =
  | { readonly kind: 'webhook'; readonly url: string; readonly credential: string }
  | { readonly kind: 'outbox'; readonly folder: string };

export interface NotifySettings {
  /** `main`, from the app of the search: `minerva_tenant_main`. */
  readonly tenant: string;
  readonly targets: readonly Target[];
  readonly marking: string;
  readonly isRetryOnly: boolean;
}

export interface NotifyPolicy {
  /** Lower case; empty: every public host. */
  readonly allowedHosts: readonly string[];
  readonly allowsPrivate: boolean;
}

export interface SettingsProblem {
  readonly code: 'tenant-unknown' | 'setting-wrong' | 'target-refused';
  readonly message: string;
}

const tenantApp = /^minerva_tenant_([a-z0-9]{2,24})$/;
/** A plain name: with no dot and no slash it leads nowhere but below the outbox. */
export const outboxPattern = /^[a-z0-9_-]{1,40}$/;
const MAX_URL_CHARACTERS = 1_000;

/**
 * Reads the settings of one alert.
 *
 * @returns settings, without a target where none is named; problems `tenant-unknown` (the search belongs to no tenant's
 *   app), `setting-wrong` (which one, what may stand there).
 */
export function readNotifySettings(payload: AlertPayload): Result<NotifySettings, SettingsProblem> {
  const tenant = tenantApp.exec(payload.app)?.[1];
  if (tenant === undefined) {
    return wrong(
      'tenant-unknown',
      `The search is in the app '${payload.app.slice(0, 60)}', which belongs to no tenant. Save it in the tenant's app, minerva_tenant_<tenant>.`,
    );
  }
  const of = (name: string): string => valueOf(payload, name);
  const url = of('webhook_url');
  const credential = of('credential');
  const folder = of('outbox');
  const marking = of('marking').toUpperCase();
  if (url !== '' && (url.length > MAX_URL_CHARACTERS || !URL.canParse(url)))
    return wrong('setting-wrong', `webhook_url is no address; write ${exampleOf('webhook_url')}.`);
  if (url !== '' && !credentialPattern.test(credential))
    return wrong(
      'setting-wrong',
      `credential is empty or no name; a webhook is only sent signed. Store the secret in the tenant's app and write its name, as ${exampleOf('credential')}.`,
    );
  if (folder !== '' && !outboxPattern.test(folder))
    return wrong(
      'setting-wrong',
      `outbox must be a plain name of up to 40 lower-case letters, digits, _ and -, as ${exampleOf('outbox')}; it lies below the tenant's outbox.`,
    );
  if (marking !== 'TLP:RED' && !sendableMarkings.some((one) => one === marking))
    return wrong('setting-wrong', `marking must be one of ${sendableMarkings.join(', ')}, TLP:RED.`);
  const targets: Target[] = [];
  if (url !== '') targets.push({ kind: 'webhook', url, credential });
  if (folder !== '') targets.push({ kind: 'outbox', folder });
  return { ok: true, value: { tenant, targets, marking, isRetryOnly: of('retry_only') === '1' } };
}

/** What the installation allows, from the stanza on disk: `param.allowed_hosts`, `param.allow_private_addresses`. */
export function readPolicy(stanza: ReadonlyMap<string, string>): NotifyPolicy {
  const hosts = (stanza.get('param.allowed_hosts') ?? '').toLowerCase().split(/[\s,]+/);
  return {
    allowedHosts: hosts.filter((host) => host !== ''),
    allowsPrivate: ['1', 'true'].includes((stanza.get('param.allow_private_addresses') ?? '').trim()),
  };
}

/**
 * Says why a webhook may not be called, or undefined. Private addresses are refused where the socket gets its address,
 * not here: a name says nothing about where it leads.
 */
export function complaintAboutUrl(url: URL, policy: NotifyPolicy): string | undefined {
  const shown = shownUrl(url);
  const isHere = isLoopbackHost(url.hostname) && policy.allowsPrivate;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere))
    return `${shown} is not https; messages about watched identifiers are not sent in the clear.`;
  if (policy.allowedHosts.length > 0 && !policy.allowedHosts.includes(url.hostname.toLowerCase()))
    return `${url.hostname} is not among allowed_hosts in alert_actions.conf of TA-minerva.`;
  return undefined;
}

function valueOf({ configuration }: AlertPayload, name: string): string {
  const standard = minervaNotifyDefinition.parameters.find((one) => one.name === name)?.defaultValue ?? '';
  const value = Object.hasOwn(configuration, name) ? configuration[name] : undefined;
  const text = (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
  return text === '' ? standard : text;
}

function exampleOf(name: string): string {
  return minervaNotifyDefinition.parameters.find((one) => one.name === name)?.example ?? '';
}

function wrong(
  code: SettingsProblem['code'],
  message: string,
): { readonly ok: false; readonly problem: SettingsProblem } {
  return { ok: false, problem: { code, message: `minerva_notify: ${message}` } };
}
