import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Salted scrypt, as `scrypt:<salt hex>:<hash hex>`. */
export function hashPassword(password: string): string {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString('hex')}:${scryptSync(password, salt, 32).toString('hex')}`;
}

export function isPassword(password: string, hashed: string): boolean {
  const [kind, salt, hash] = hashed.split(':');
  if (kind !== 'scrypt' || salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, 'hex');
  return timingSafeEqual(scryptSync(password, Buffer.from(salt, 'hex'), expected.length), expected);
}
