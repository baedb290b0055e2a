// Credentials of apps: stanzas `[credential:<realm>:<name>:]` of passwords.conf (passwords.conf.spec), secrets sealed.
import { join } from 'node:path';
import type { ConfSystem } from '../apps/confSystem';
import { isSealed, Vault } from './vault';

export interface CredentialName {
  /** Often empty. */
  readonly realm: string;
  readonly name: string;
}

export interface Credential extends CredentialName {
  readonly app: string;
  /** What passwords.conf holds. */
  readonly kept: string;
  /** undefined where the instance's key cannot open it. */
  readonly secret: string | undefined;
}

const PREFIX = 'credential:';

/** `realm:name:`, with a backslash before colons (and backslashes) that belong to a part. */
export function titleOf({ realm, name }: CredentialName): string {
  return `${escaped(realm)}:${escaped(name)}:`;
}

/** Reads `realm:name:`; a text without these two colons is a name without a realm. */
export function readTitle(title: string): CredentialName {
  const parts = /^((?:[^:\\]|\\.)*):((?:[^:\\]|\\.)*):$/s.exec(title);
  if (parts === null) return { realm: '', name: title };
  return { realm: unescaped(parts[1] ?? ''), name: unescaped(parts[2] ?? '') };
}

export class Credentials {
  private readonly vault: Vault;

  constructor(private readonly conf: ConfSystem) {
    this.vault = new Vault(join(conf.etc, 'auth', 'splunk.secret'));
  }

  /** Those of an app, in the order of its files. */
  ofApp(app: string): readonly Credential[] {
    return [...this.conf.ofApp(app, 'passwords')].flatMap(([stanza, settings]) => {
      if (!stanza.startsWith(PREFIX)) return [];
      const kept = settings.get('password') ?? '';
      const secret = isSealed(kept) ? this.vault.open(kept) : kept;
      return [{ ...readTitle(stanza.slice(PREFIX.length)), app, kept, secret }];
    });
  }

  /** Keeps a secret, in place of the one of this name. */
  put(app: string, name: CredentialName, secret: string): void {
    const settings = new Map([['password', this.vault.seal(secret)]]);
    this.conf.writeLocal(app, 'passwords', PREFIX + titleOf(name), settings);
  }

  remove(app: string, name: CredentialName): void {
    this.conf.writeLocal(app, 'passwords', PREFIX + titleOf(name), null);
  }
}

function escaped(part: string): string {
  return part.replaceAll(/[\\:]/g, '\\$&');
}

function unescaped(part: string): string {
  return part.replaceAll(/\\(.)/gs, '$1');
}
