// A tenant in memory for tests: it answers the searches of linking and resolving, keeps what is written group by group, and
// dies at the write it is told to, as a process does that is killed.
import type { KeyedDocument } from '../../adapters/splunk/rest/kvStore';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { modelSplunk, type ModelDecision, type ModelEvent } from '../../commands/minervachanged/modelSplunk';
import { findingsSearch, recordsSearch } from './resolve';
import { LinkJobFailure, type TenantSplunk } from './tenantSplunk';

/** What is there before linking: records with their values, and persons with their names. */
export interface TenantData {
  readonly events: readonly ModelEvent[];
  /** `<key>@<version>` → since when, epoch seconds. */
  readonly retired: ReadonlyMap<string, number>;
  readonly decisions: readonly ModelDecision[];
  /** Rows of `recordsSearch`. */
  readonly persons: readonly SearchRow[];
}

/** Ends everything that is under way: whatever is asked after it is refused too. */
class Killed extends LinkJobFailure {
  constructor() {
    super('killed', 'killed');
  }
}

export class MortalTenant {
  readonly stored = new Map<string, Map<string, KeyedDocument>>();
  /** The search head's clock, epoch seconds. */
  now = 0;
  data: TenantData = { events: [], retired: new Map(), decisions: [], persons: [] };
  /** Collections in the order in which groups were written. */
  writes: string[] = [];
  private writesToLive = Infinity;

  /** Dies instead of making the next write after so many. */
  dieAfter(writes: number): void {
    this.writesToLive = writes;
    this.writes = [];
  }

  readonly splunk: TenantSplunk = {
    ask: (search) => {
      if (this.writesToLive < 0) return Promise.reject(new Killed());
      return this.answer(search);
    },
    save: (name, groups) => {
      const kept = this.stored.get(name) ?? new Map<string, KeyedDocument>();
      this.stored.set(name, kept);
      let written = 0;
      for (const group of groups) {
        if (this.writesToLive <= 0) {
          this.writesToLive = -1;
          return Promise.reject(new Killed());
        }
        this.writesToLive -= 1;
        this.writes.push(name);
        // As JSON travels: what is not there is left out.
        for (const document of group)
          kept.set(document._key, JSON.parse(JSON.stringify(document)) as KeyedDocument);
        written += group.length;
      }
      return Promise.resolve(written);
    },
    read: () => Promise.resolve({ entry: [{ content: { disabled: true, is_scheduled: true } }] }),
    close: () => undefined,
  };

  /** Documents of a collection by key, without when they were written. */
  documents(collection: string): readonly unknown[] {
    return [...(this.stored.get(collection)?.values() ?? [])]
      .sort((left, right) => (left._key < right._key ? -1 : 1))
      .map((document) => ({ ...document, updated: undefined, run: undefined }));
  }

  private async answer(search: string): Promise<readonly SearchRow[]> {
    if (search.includes('minerva_now')) return [{ minerva_now: String(this.now) }];
    if (search.includes('minerva_uniform_')) return [];
    if (search.includes('inputlookup minerva_state')) return this.states(search);
    if (search === recordsSearch) return this.data.persons;
    const rows = (name: string): readonly KeyedDocument[] => [...(this.stored.get(name)?.values() ?? [])];
    if (search === findingsSearch)
      return rows('minerva_findings').map((document) => ({
        ...textsOf(document),
        finding_id: document._key,
      }));
    // Versions are retired by the data here.
    const asksForOlder = search.includes('last_seen') && search.includes('lookup minerva_retired _key');
    if ((asksForOlder && search.includes('max(_indextime)')) || search.includes('dc(version)')) return [];
    const memberships = rows('minerva_membership');
    const placesOf = (field: string): ReadonlyMap<string, string> =>
      new Map(memberships.map((document) => [document._key, textsOf(document)[field] ?? '']));
    const findings = rows('minerva_findings').map((document) => ({
      id: document._key,
      pair: [String(document['left_record']), String(document['right_record'])] as const,
      level: String(document['level']),
      updated: Number(document['updated']),
    }));
    const { events, retired, decisions } = this.data;
    const model = { events, retired, decisions, findings };
    return modelSplunk({ ...model, membership: placesOf('entity'), homes: placesOf('home') })(search);
  }

  private states(search: string): readonly SearchRow[] {
    const job = /job="(\w+)"/.exec(search)?.[1];
    return [...(this.stored.get('minerva_state')?.values() ?? [])]
      .filter((state) => job === undefined || state['job'] === job)
      .map((state) => ({ job: String(state['job']), indexed_until: String(state['indexed_until']) }));
  }
}

function textsOf(document: KeyedDocument): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, String(value)]));
}
