// An endpoint as data: the router, the coverage page and the refusals are derived from it.
import type { Machine } from '../machine';
import type { User } from '../users/userTable';
import type { Rights } from '../users/roles';
import type { RestAnswer } from './answer';

/** Who asks, in which namespace, what. */
export interface RestCall {
  readonly machine: Machine;
  readonly user: User;
  readonly rights: Rights;
  readonly sessionKey: string;
  /** `-` = any. */
  readonly owner: string;
  /** App of the namespace; `search` where none was named, as in Splunk. */
  readonly app: string;
  /** Values of the `{…}` in the path. */
  readonly path: Readonly<Record<string, string>>;
  /** Query and form together; of equal names the form's first. */
  readonly parameters: URLSearchParams;
  /** What stands in the address alone, for endpoints whose body is data. */
  readonly query: URLSearchParams;
  readonly body: string;
  readonly outputMode: string;
  /** Address as it was asked for, without query. */
  readonly address: string;
}

export type RestHandler = (call: RestCall) => RestAnswer | Promise<RestAnswer>;

export interface Endpoint {
  /** Below /services or /servicesNS/owner/app; `{name}` stands for one part. */
  readonly path: string;
  readonly methods: Partial<Record<'GET' | 'POST' | 'DELETE', RestHandler>>;
  readonly coverage: 'done' | 'partial';
  /** What is there and what is not, for COVERAGE.md. */
  readonly note: string;
  /** True: answered without a session (only log-in and the server's own description). */
  readonly isPublic?: boolean;
}
