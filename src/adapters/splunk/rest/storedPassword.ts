// A secret out of splunkd's storage/passwords.
import { z } from 'zod';
import type { Result } from '../../../core/brand';
import type { SplunkdClient, SplunkdProblem } from './splunkdClient';

/** `name`, or `realm:name`; no sign that a path or splunkd's own `realm:name:` would read. */
export const credentialPattern = /^([\w.@-]{1,64}:)?[\w.@-]{1,64}$/;
const ADD_ON = 'TA-minerva';

const answerSchema = z.object({
  entry: z.array(z.object({ content: z.object({ clear_password: z.string() }) })).min(1),
});

/**
 * Fetches one stored secret.
 *
 * @param credential - fits `credentialPattern`.
 * @param app - in which it is stored: the add-on's own, or a tenant's for what is the tenant's.
 * @returns the secret; problems `credential-missing`, `splunkd-failed`. No message holds the secret.
 */
export async function storedPassword(
  client: SplunkdClient,
  credential: string,
  app = ADD_ON,
): Promise<Result<string, SplunkdProblem>> {
  const [name = '', realm = ''] = credential.split(':').reverse();
  const path = `/servicesNS/nobody/${encodeURIComponent(app)}/storage/passwords/${encodeURIComponent(`${realm}:${name}:`)}?output_mode=json`;
  const answer = await client.get(path);
  if (!answer.ok) {
    const isMissing = answer.problem.code === 'not-found';
    const message = isMissing
      ? `storage/passwords of ${app} has no credential '${credential}'. Store it there, see docs/sources.md.`
      : `splunkd did not give the credential '${credential}': ${answer.problem.message}`;
    return { ok: false, problem: { code: isMissing ? 'credential-missing' : 'splunkd-failed', message } };
  }
  const parsed = answerSchema.safeParse(answer.value.kind === 'json' ? answer.value.value : undefined);
  const secret = parsed.data?.entry[0]?.content.clear_password ?? '';
  // A header cannot carry line ends, and no key has them.
  if (secret !== '' && !/[^\x20-\x7E]/.test(secret)) return { ok: true, value: secret };
  const message = `The credential '${credential}' is empty or holds signs that no header can carry.`;
  return { ok: false, problem: { code: 'credential-missing', message } };
}
