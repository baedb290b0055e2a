// What an endpoint says, before it is written as JSON or Atom.

export type RestValue =
  string | number | boolean | null | readonly RestValue[] | { readonly [key: string]: RestValue };

export interface RestEntry {
  readonly name: string;
  /** Address below the namespace, e.g. `/services/apps/local/minerva`. */
  readonly id: string;
  readonly author?: string;
  readonly app?: string;
  /** Whose it is and who may use it; left out: everybody's, as the endpoint does not say. */
  readonly acl?: RestAcl;
  readonly content: Readonly<Record<string, RestValue>>;
}

export interface RestAcl {
  readonly sharing: 'user' | 'app' | 'global';
  readonly canWrite: boolean;
  readonly removable: boolean;
  readonly read: readonly string[];
  readonly write: readonly string[];
}

export interface RestMessage {
  readonly type: string;
  readonly text: string;
}

export type RestAnswer =
  | {
      readonly kind: 'feed';
      readonly status: number;
      readonly title: string;
      readonly entries: readonly RestEntry[];
      readonly messages?: readonly RestMessage[];
      readonly total?: number;
      readonly offset?: number;
      /** The XML form is the one entry itself, as splunkd describes a search job; JSON stays a list. */
      readonly isBareEntry?: boolean;
    }
  /** A JSON document of its own shape; `xml` is its XML form where Splunk has one. */
  | { readonly kind: 'document'; readonly status: number; readonly json: RestValue; readonly xml?: string }
  | { readonly kind: 'text'; readonly status: number; readonly contentType: string; readonly text: string }
  | { readonly kind: 'empty'; readonly status: 204 };

/** Thrown by endpoints; becomes `{messages:[{type,text}]}`. */
export class RestRefusal extends Error {
  constructor(
    readonly status: number,
    text: string,
    readonly type: 'ERROR' | 'FATAL' | 'WARN' = 'ERROR',
  ) {
    super(text);
  }
}

export function feed(title: string, entries: readonly RestEntry[], status = 200): RestAnswer {
  return { kind: 'feed', status, title, entries };
}
