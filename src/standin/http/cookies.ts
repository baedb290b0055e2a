/** Cookies of a request by name; of equal names the first. */
export function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const piece of (header ?? '').split(';')) {
    const equals = piece.indexOf('=');
    const name = piece.slice(0, Math.max(equals, 0)).trim();
    if (name !== '' && !cookies.has(name)) cookies.set(name, piece.slice(equals + 1).trim());
  }
  return cookies;
}

export interface CookieOptions {
  readonly isHttpOnly: boolean;
  /** 0 removes the cookie; undefined keeps it as long as the browser runs. */
  readonly maxAgeSeconds?: number;
}

/** Value of a Set-Cookie header. */
export function writeCookie(name: string, value: string, options: CookieOptions): string {
  const age = options.maxAgeSeconds === undefined ? '' : `; Max-Age=${options.maxAgeSeconds}`;
  return `${name}=${value}; Path=/; SameSite=Lax${options.isHttpOnly ? '; HttpOnly' : ''}${age}`;
}
