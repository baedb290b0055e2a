// Users, their passwords and preferences, in one file that is replaced as a whole.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashPassword, isPassword } from './passwords';

export interface User {
  readonly name: string;
  readonly passwordHash: string;
  readonly roles: readonly string[];
  readonly realName: string;
  readonly preferences: Readonly<Record<string, string>>;
}

export class UserTable {
  private users: Map<string, User>;
  // scrypt takes 50 ms by design; clients that send name and password with every request would stop everything else.
  private readonly verified = new Map<string, string>();

  constructor(private readonly file: string) {
    const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly User[]) : [];
    this.users = new Map(stored.map((user) => [user.name, user]));
  }

  get(name: string): User | undefined {
    return this.users.get(name);
  }

  all(): readonly User[] {
    return [...this.users.values()];
  }

  /** The user if name and password fit. */
  authenticate(name: string, password: string): User | undefined {
    const user = this.users.get(name);
    if (user === undefined) return undefined;
    const digest = createHash('sha256').update(`${user.passwordHash}\n${password}`).digest('hex');
    if (this.verified.get(name) === digest) return user;
    if (!isPassword(password, user.passwordHash)) return undefined;
    this.verified.set(name, digest);
    return user;
  }

  create(name: string, password: string, roles: readonly string[]): User {
    const user: User = { name, passwordHash: hashPassword(password), roles, realName: '', preferences: {} };
    this.store(user);
    return user;
  }

  update(
    name: string,
    change: Partial<Pick<User, 'roles' | 'preferences' | 'realName'>> & { readonly password?: string },
  ): void {
    const user = this.users.get(name);
    if (user === undefined) return;
    const { password, ...rest } = change;
    this.store({
      ...user,
      ...rest,
      ...(password === undefined ? {} : { passwordHash: hashPassword(password) }),
    });
  }

  remove(name: string): void {
    this.users.delete(name);
    this.save();
  }

  private store(user: User): void {
    this.users.set(user.name, user);
    this.save();
  }

  private save(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(`${this.file}.new`, JSON.stringify([...this.users.values()], undefined, 1), {
      mode: 0o600,
    });
    renameSync(`${this.file}.new`, this.file);
  }
}
