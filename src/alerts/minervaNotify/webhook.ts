// One message to one webhook: https, certificate checked, no redirect followed, no waiting beyond a few seconds.
import { exchange } from '../../adapters/http/exchange';
import { lastingProblem, passingProblem, shownUrl, type HttpProblem } from '../../adapters/http/httpProblem';
import { createRouter } from '../../adapters/http/route';
import type { Result } from '../../core/brand';
import type { NotifyMessage } from './message';
import { complaintAboutUrl, type NotifyPolicy } from './settings';
import { SIGNATURE_HEADER, signatureOf } from './signature';

export interface WebhookCall {
  readonly url: string;
  readonly secret: string;
  readonly message: NotifyMessage;
  readonly policy: NotifyPolicy;
  readonly nowSeconds: number;
  readonly stop: AbortSignal;
}

const LIMITS = { maxBodyBytes: 64 * 1024, maxMilliseconds: 8_000, maxRedirects: 0 };

/**
 * Sends a message.
 *
 * @returns nothing more once the other side answered 2xx; problems of the address, the connection, the answer. No
 *   message quotes the answer's body or the secret.
 */
export async function sendToWebhook(call: WebhookCall): Promise<Result<undefined, HttpProblem>> {
  const { secret, message, policy, nowSeconds, stop } = call;
  const url = new URL(call.url);
  const complaint = complaintAboutUrl(url, policy);
  if (complaint !== undefined) return { ok: false, problem: lastingProblem('url-refused', complaint) };
  const router = createRouter({ allowPrivateAddresses: policy.allowsPrivate });
  try {
    const answer = await exchange(
      router,
      {
        method: 'POST',
        url,
        headers: {
          'Content-Type': 'application/json',
          'User-Agent': 'Minerva',
          'Idempotency-Key': message.key,
        },
        // `exchange` sends JSON.stringify(json): the very text that is signed.
        secretHeaders: { [SIGNATURE_HEADER]: signatureOf(secret, JSON.stringify(message), nowSeconds) },
        json: message,
      },
      LIMITS,
      () => Promise.resolve(undefined),
      stop,
    );
    if (!answer.ok) return answer;
    const { status } = answer.value;
    if (status >= 200 && status < 300) return { ok: true, value: undefined };
    return { ok: false, problem: refusal(status, shownUrl(url)) };
  } finally {
    router.close();
  }
}

function refusal(status: number, shown: string): HttpProblem {
  const message = `${shown} answered ${status}.`;
  return status >= 500 || status === 408 || status === 429
    ? passingProblem('server-failed', message)
    : lastingProblem('request-refused', `${message} Check address and secret.`);
}
