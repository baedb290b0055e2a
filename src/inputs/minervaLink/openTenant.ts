// The way to the tenant's search head: this splunkd by the key that it gives its inputs, another one by a stored token.
import {
  createSplunkdClient,
  type SplunkdAccess,
  type SplunkdProblem,
  type SplunkdSurroundings,
} from '../../adapters/splunk/rest/splunkdClient';
import { storedPassword } from '../../adapters/splunk/rest/storedPassword';
import type { Result } from '../../core/brand';
import { certificatesOf } from '../collecting/certificates';
import type { LinkJobSettings } from './settings';

const MAX_BODY_BYTES = 64 * 1024 * 1024; // a page of 25,000 rows, many times over
const MAX_REQUESTS = 1_000_000; // linking everything of a large tenant asks some thousands of searches

/** How the search head is spoken to. */
export interface WayIn {
  readonly access: SplunkdAccess;
  readonly surroundings: SplunkdSurroundings;
}

export interface WayInProblem {
  readonly code: SplunkdProblem['code'] | 'ca-file-unreadable';
  readonly message: string;
}

/**
 * Finds the way in; fetches the token where another search head is named.
 *
 * @param own - the splunkd that runs the input.
 * @returns no message holds a secret.
 */
export async function wayIn(
  { splunkd, caFile }: LinkJobSettings,
  own: SplunkdAccess,
  { splunkHome, stop }: { readonly splunkHome: string; readonly stop: AbortSignal },
): Promise<Result<WayIn, WayInProblem>> {
  const limits = { maxBodyBytes: MAX_BODY_BYTES, maxRequests: MAX_REQUESTS };
  if (splunkd === undefined)
    return { ok: true, value: { access: own, surroundings: { splunkHome, stop, ...limits } } };
  const certificates = await certificatesOf(caFile);
  if (!certificates.ok)
    return { ok: false, problem: { code: 'ca-file-unreadable', message: certificates.message } };
  const token = await tokenOf(splunkd.credential, own, { splunkHome, stop });
  if (!token.ok) return token;
  const access = { uri: splunkd.url.origin, sessionKey: token.value, tokenName: splunkd.credential };
  const surroundings = { splunkHome, stop, ...limits, certificates: certificates.pem };
  return { ok: true, value: { access, surroundings } };
}

async function tokenOf(
  credential: string,
  own: SplunkdAccess,
  surroundings: SplunkdSurroundings,
): Promise<Result<string, SplunkdProblem>> {
  const client = await createSplunkdClient(own, surroundings);
  if (!client.ok) return client;
  try {
    return await storedPassword(client.value, credential);
  } finally {
    client.value.close();
  }
}
