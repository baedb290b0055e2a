// The tenant's app on its search head, as far as linking needs it: searches, collections, and what its clock says.
import type { SplunkdClient } from '../../adapters/splunk/rest/splunkdClient';
import { saveDocuments, type KeyedDocument } from '../../adapters/splunk/rest/kvStore';
import { searchRows, type SearchRow } from '../../adapters/splunk/rest/searchJob';

/** Ends a run; its words are shown as they are, so they say what to do. */
export class LinkJobFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What a run asks of Splunk; every part throws `LinkJobFailure` where splunkd does not do it. */
export interface TenantSplunk {
  /** All rows of a search; `pageRows` at a time, where they are large. */
  readonly ask: (search: string, pageRows?: number) => Promise<readonly SearchRow[]>;
  /** Writes documents into a collection of the tenant, those of a group at once; gives their count. */
  readonly save: (collection: string, groups: Iterable<readonly KeyedDocument[]>) => Promise<number>;
  /** GET, answered as JSON; undefined where there is no such thing. */
  readonly read: (path: string) => Promise<unknown>;
  readonly close: () => void;
}

export interface TenantWish {
  /** App of the tenant, `minerva_tenant_main`. */
  readonly app: string;
  /** Hears what splunkd warns of. */
  readonly warn: (text: string) => void;
}

/** In whose namespace a search runs that belongs to nobody: that of the app. */
const OWNER = 'nobody';

/** The tenant behind a client. */
export function tenantSplunk(client: SplunkdClient, { app, warn }: TenantWish): TenantSplunk {
  return {
    ask: async (search, pageRows) => {
      const answer = await searchRows(client, { owner: OWNER, app, search, pageRows });
      if (!answer.ok) throw new LinkJobFailure(answer.problem.code, answer.problem.message);
      for (const warning of answer.value.warnings) warn(`splunkd warned: ${warning}`);
      return answer.value.rows;
    },
    save: async (name, groups) => {
      const saved = await saveDocuments(client, { app, name }, groups);
      if (!saved.ok) throw new LinkJobFailure(saved.problem.code, saved.problem.message);
      return saved.value;
    },
    read: async (path) => {
      const answer = await client.get(path);
      if (answer.ok) return answer.value.kind === 'json' ? answer.value.value : undefined;
      if (answer.problem.code === 'not-found') return undefined;
      const { code, message } = client.problemOf(answer.problem, `read the searches of ${app}`);
      throw new LinkJobFailure(code, message);
    },
    close: client.close,
  };
}
