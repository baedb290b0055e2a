// The credential of a run: fetched from splunkd, put into its header, and kept out of everything that is written.
import {
  createSplunkdClient,
  type SplunkdAccess,
  type SplunkdProblem,
  type SplunkdSurroundings,
} from '../../adapters/splunk/rest/splunkdClient';
import { storedPassword } from '../../adapters/splunk/rest/storedPassword';
import type { Result } from '../../core/brand';
import type { CredentialPlace } from '../../sources/http/source';
import type { ApiSettings } from './settings';

/** Headers that carry the secret. */
export type SecretHeaders = Readonly<Record<string, string>>;

/**
 * The headers that carry the input's credential; none where it names none.
 *
 * @returns headers; problems of splunkd.
 */
export async function secretHeaders(
  settings: ApiSettings,
  access: SplunkdAccess,
  surroundings: SplunkdSurroundings,
): Promise<Result<SecretHeaders, SplunkdProblem>> {
  const { credential, source } = settings;
  if (credential === undefined || !source.credential) return { ok: true, value: {} };
  const client = await createSplunkdClient(access, surroundings);
  if (!client.ok) return client;
  try {
    const secret = await storedPassword(client.value, credential);
    return secret.ok ? { ok: true, value: headersWith(source.credential.place, secret.value) } : secret;
  } finally {
    client.value.close();
  }
}

function headersWith(place: CredentialPlace, secret: string): SecretHeaders {
  return place.kind === 'header' ? { [place.name]: secret } : { Authorization: `Bearer ${secret}` };
}
