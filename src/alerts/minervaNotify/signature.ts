// How a message is signed, so that whoever takes it can tell it from a forged or a repeated one.
import { createHmac } from 'node:crypto';

/** Header that carries time and signature. */
export const SIGNATURE_HEADER = 'X-Minerva-Signature';

/**
 * Signs a body: `t=<epoch seconds>,v1=<hex>`, where v1 is HMAC-SHA256 of `<t>.<body>` under the secret.
 *
 * @param body - the bytes as they are sent, UTF-8.
 */
export function signatureOf(secret: string, body: string, epochSeconds: number): string {
  const time = String(Math.floor(epochSeconds));
  return `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${body}`, 'utf8').digest('hex')}`;
}
