// What an attack is, as data. The tenant attacked is `north`; the attacker is an analyst of the tenant `main`.

/** What keeps an attack from succeeding; each can be taken away in a test (protections.ts). */
export type ProtectionName =
  | 'index names in the role'
  | 'index names in the role, and a capability it lacks'
  | 'a capability the role lacks'
  | "rights of the tenant's app"
  | "rights of the tenant's app, and index names in the role"
  | 'jobs belong to who started them'
  | 'admin only'
  | 'rights of the packages of all tenants';

interface AttackBase {
  readonly group: string;
  readonly name: string;
  readonly protection: ProtectionName;
  /** What the answer holds once the protection is gone; unless told, the mark that stands in everything of north. */
  readonly finds?: RegExp;
  /** It wants to change something of north, rather than to read. */
  readonly isChange?: boolean;
}

/** A search that the attacker starts; the names of `Numbers` stand in it in curly brackets. */
export interface SearchAttack extends AttackBase {
  readonly spl: string;
  /** Namespace it is started in; the attacker's own tenant unless told. */
  readonly app?: string;
}

/**
 * What stands in an attack for a number that is not known before: a job of north's analyst, one of the attacker's own, a
 * triggered alert of north.
 */
export interface Numbers {
  readonly sid: string;
  readonly own: string;
  readonly alert: string;
}

/** A request that the attacker sends as it is written; the names of `Numbers` stand in it in curly brackets. */
export interface RequestAttack extends AttackBase {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

export type Attack = SearchAttack | RequestAttack;

/** Stands in every event and document of north, and nowhere else. */
export const NORTH_MARK = /northmark/;
