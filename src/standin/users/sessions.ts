import { randomBytes } from 'node:crypto';

const IDLE_MILLISECONDS = 3_600_000; // server.conf [general] sessionTimeout, default 1h

/** Session keys, in memory: a restart ends all sessions, as it does in Splunk. */
export class Sessions {
  private readonly sessions = new Map<string, { readonly user: string; usedAt: number }>();

  open(user: string): string {
    const key = randomBytes(32).toString('base64url');
    this.sessions.set(key, { user, usedAt: Date.now() });
    return key;
  }

  /** The user of a living session, whose time starts anew. */
  userOf(key: string): string | undefined {
    const session = this.sessions.get(key);
    if (session === undefined) return undefined;
    if (Date.now() - session.usedAt > IDLE_MILLISECONDS) {
      this.sessions.delete(key);
      return undefined;
    }
    session.usedAt = Date.now();
    return session.user;
  }

  close(key: string): void {
    this.sessions.delete(key);
  }
}
