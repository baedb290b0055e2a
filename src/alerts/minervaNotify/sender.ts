// Takes a message where it is to go. The secret is fetched once a run, from the tenant's own app.
import type { AlertPayload } from '../../adapters/splunk/alertAction/payload';
import { lastingProblem, type HttpProblem } from '../../adapters/http/httpProblem';
import type { Pace } from '../../adapters/http/waiting';
import { createSplunkdClient } from '../../adapters/splunk/rest/splunkdClient';
import { storedPassword } from '../../adapters/splunk/rest/storedPassword';
import type { Result } from '../../core/brand';
import { writeToOutbox } from './outbox';
import type { NotifyPolicy } from './settings';
import type { Waiting } from './spool';
import { sendToWebhook } from './webhook';

export interface SenderSurroundings {
  readonly payload: AlertPayload;
  readonly splunkHome: string;
  readonly policy: NotifyPolicy;
  /** Of the tenant: `…/var/lib/minerva/<tenant>`. */
  readonly folder: string;
  readonly pace: Pace;
  readonly stop: AbortSignal;
}

export interface Sender {
  readonly send: (one: Waiting) => Promise<Result<undefined, HttpProblem>>;
  readonly close: () => void;
}

/** Makes the sender of one run; `send` never throws for what the other side does. */
export function createSender(around: SenderSurroundings): Sender {
  const secrets = new Map<string, Promise<Result<string, HttpProblem>>>();
  const secretOf = (credential: string): Promise<Result<string, HttpProblem>> => {
    const known = secrets.get(credential) ?? fetchSecret(credential, around);
    secrets.set(credential, known);
    return known;
  };
  return {
    close: () => secrets.clear(),
    send: async ({ message, target }) => {
      if (target.kind === 'outbox') return writeToOutbox(around.folder, target.folder, message);
      const secret = await secretOf(target.credential);
      if (!secret.ok) return secret;
      const { policy, pace, stop } = around;
      const nowSeconds = pace.now() / 1000;
      return sendToWebhook({ url: target.url, secret: secret.value, message, policy, nowSeconds, stop });
    },
  };
}

async function fetchSecret(
  credential: string,
  { payload, splunkHome, stop }: SenderSurroundings,
): Promise<Result<string, HttpProblem>> {
  const access = { uri: payload.server_uri, sessionKey: payload.session_key };
  // One attempt: a splunkd that does not answer at once ends this run, and the message waits for the next.
  const hasty = { now: Date.now, random: () => 0, sleep: () => Promise.resolve() };
  const client = await createSplunkdClient(access, { splunkHome, stop, pace: hasty });
  if (!client.ok) return { ok: false, problem: lastingProblem('credential-refused', client.problem.message) };
  try {
    const secret = await storedPassword(client.value, credential, payload.app);
    return secret.ok
      ? secret
      : { ok: false, problem: lastingProblem('credential-refused', secret.problem.message) };
  } finally {
    client.value.close();
  }
}
