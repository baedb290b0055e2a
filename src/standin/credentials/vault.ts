// Secrets at rest: encrypted with a key that belongs to this instance alone, as Splunk's `etc/auth/splunk.secret` does.
// Splunk's own cipher is not imitated, only what follows from it: a passwords.conf is worth nothing elsewhere.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const MARK = '$7$'; // what Splunk puts before values it has encrypted
const KEY_BYTES = 32;
const NONCE_BYTES = 12; // as AES-GCM wants it
const TAG_BYTES = 16;

/** Whether a value of a conf file was encrypted; what was not is a secret in clear, as an admin may write one. */
export function isSealed(value: string): boolean {
  return value.startsWith(MARK);
}

export class Vault {
  /** @param keyFile - made at the first secret that is kept; whoever loses it loses the secrets. */
  constructor(private readonly keyFile: string) {}

  /** The secret as text that may lie on disk. */
  seal(secret: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key() ?? this.newKey(), nonce);
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return MARK + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** The secret; undefined where it was sealed with another key, or changed since. */
  open(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed.slice(MARK.length), 'base64');
    const key = this.key();
    if (key === undefined || bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    try {
      const clear = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
      return Buffer.concat(clear).toString('utf8');
    } catch {
      return undefined;
    }
  }

  private key(): Buffer | undefined {
    if (!existsSync(this.keyFile)) return undefined;
    const key = Buffer.from(readFileSync(this.keyFile, 'utf8').trim(), 'base64');
    return key.length === KEY_BYTES ? key : undefined;
  }

  private newKey(): Buffer {
    const key = randomBytes(KEY_BYTES);
    mkdirSync(dirname(this.keyFile), { recursive: true });
    writeFileSync(`${this.keyFile}.new`, key.toString('base64'), { mode: 0o600 });
    renameSync(`${this.keyFile}.new`, this.keyFile);
    return key;
  }
}
