// A source over HTTP as data: where it is, how it is cut into pages, what a row looks like, and one pure function that
// makes a draft of a row. The input minerva_api runs it; docs/sources.md and the contract test are derived from it.
import type { z } from 'zod';
import type { Paging } from '../../adapters/http/paging';
import type { Result } from '../../core/brand';
import type { EntryDraft } from '../entryDraft';

/** How a credential goes along; it only ever goes to the source's own origin, and never into a URL. */
export type CredentialPlace =
  | { readonly kind: 'header'; readonly name: string }
  /** `Authorization: Bearer …` */
  | { readonly kind: 'bearer' };

export interface SourceCredential {
  readonly place: CredentialPlace;
  readonly isRequired: boolean;
  /** What it is and where to get it, in one sentence. */
  readonly description: string;
}

/** What a source says of itself. */
export interface SourceDescription {
  /** `[a-z0-9_]+`; what an admin writes in the input's `source`. */
  readonly name: string;
  readonly title: string;
  /** What the table is and where it comes from, in two sentences at most; printed in the docs. */
  readonly description: string;
  /** Licence or legal basis under which the data may be used. */
  readonly licence: string;
  /** Scheme, host, port; the input's `base_url` takes its place. */
  readonly baseUrl: string;
  /** Path behind the base URL, with a slash in front. */
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** Sent with every page. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly paging: Paging;
  readonly pageRows: { readonly standard: number; readonly most: number };
  /** Keys that lead to the list of rows in an answer; empty: the answer is the list. */
  readonly recordPath: readonly string[];
  readonly country?: string;
  readonly credential?: SourceCredential;
  /** Fictional rows; the contract test runs them and expects the keys. */
  readonly sample: { readonly rows: readonly unknown[]; readonly recordKeys: readonly string[] };
}

/** A foreign row that is not what the source declares. */
export interface RowProblem {
  readonly code: 'row-invalid';
  readonly message: string;
}

export interface HttpSource extends SourceDescription {
  /** Columns the source knows, in order; what else comes, or never comes, is told as schema drift. */
  readonly columns: readonly string[];
  /** Checks a row at the boundary and makes a draft of it. Problem `row-invalid` names column and fault, not the value. */
  readonly read: (row: unknown) => Result<EntryDraft, RowProblem>;
}

/** A source with the shape of its rows. */
export interface SourceWithRows<Shape extends z.ZodRawShape> extends SourceDescription {
  /** Columns beyond it are let through and told. */
  readonly row: z.ZodObject<Shape>;
  /** Pure: makes a draft of a row. Leaves out what it cannot read, invents nothing, never throws for bad data. */
  readonly toDraft: (row: z.infer<z.ZodObject<Shape>>) => EntryDraft;
}

/** Ties a source's row shape to its mapping, so that the registry can hold sources of any shape. */
export function defineHttpSource<Shape extends z.ZodRawShape>(source: SourceWithRows<Shape>): HttpSource {
  const { row: schema, toDraft, ...description } = source;
  return {
    ...description,
    columns: Object.keys(schema.shape),
    read: (row) => {
      const parsed = schema.safeParse(row);
      if (parsed.success) return { ok: true, value: toDraft(parsed.data) };
      const issue = parsed.error.issues[0];
      const at = issue?.path.join('.') ?? '';
      const fault = `${at === '' ? 'the row' : `column '${at.slice(0, 100)}'`}: ${issue?.code ?? 'unreadable'}`;
      const message = `A row of ${source.name} does not have the shape that is declared: ${fault}.`;
      return { ok: false, problem: { code: 'row-invalid', message } };
    },
  };
}
