// Adverts and persons that change a little at a time, sent straight into a tenant's index; and what linking and resolving
// them must come to, worked out in this process without a search. Phones are from a range reserved for fiction.
import { HUB_ABOVE } from '../../src/core/graph/hubLimit';
import { linkTable } from '../../src/core/graph/linkTable';
import { MembershipTable } from '../../src/core/graph/membershipTable';
import { DEFAULT_MAX_MEMBERS } from '../../src/core/graph/partition';
import { MATCH } from '../../src/core/graph/said';
import { findingsIn, type PairFinding } from '../../src/core/matching/findings';
import { recordSchema, recordToResolve } from '../../src/core/matching/recordSchema';
import { resolveRecords } from '../../src/core/matching/resolveRecords';

const ADVERTS = 240;
const PHONES = 180;
const PEOPLE = 16;
const RECORDS_A_PERSON = 3;
const given = ['Ottilie', 'Bruno', 'Marlene', 'Casimir', 'Wilhelmine', 'Thaddeus', 'Rosalind', 'Emmerich'];
const family = [
  'Marsh',
  'Quillfeather',
  'Abernathy',
  'Winterbourne',
  'Featherstone',
  'Larkspur',
  'Pemberton',
];

export interface SentRecord {
  readonly record_key: string;
  readonly version: string;
  readonly kind: 'advert' | 'person';
  readonly name: string;
  readonly mid: readonly string[];
  readonly birth_dates?: readonly string[];
}

export class ChangingRecords {
  private readonly current = new Map<string, SentRecord>();
  private versions = 0;

  /** @param random - 0 to 1, each time another. */
  constructor(private readonly random: () => number) {
    for (let at = 0; at < ADVERTS; at += 1) this.keep(this.advert(`a:${at}`));
    for (let at = 0; at < PEOPLE * RECORDS_A_PERSON; at += 1) this.keep(this.person(`p:${at}`, at));
  }

  /** The records as they stand. */
  all(): readonly SentRecord[] {
    return [...this.current.values()];
  }

  /** A few adverts get other numbers, and a person's record another birth or its first one; gives what has to be sent. */
  edit(): readonly SentRecord[] {
    const adverts = Array.from({ length: 4 }, () => this.keep(this.advert(`a:${this.below(ADVERTS)}`)));
    const at = this.below(PEOPLE * RECORDS_A_PERSON);
    return [...adverts, this.keep(this.person(`p:${at}`, at))];
  }

  /** What resolution finds about the records as they stand. */
  findings(): readonly PairFinding[] {
    const records = this.all().flatMap(({ record_key: recordKey, kind, ...fields }) => {
      const values: Readonly<Record<string, unknown>> = fields;
      const textsOf = (name: string): readonly string[] =>
        [values[name] ?? []].flat().filter((text): text is string => typeof text === 'string');
      return recordToResolve({ recordKey, kind, source: 'test', fields: textsOf }) ?? [];
    });
    return [...findingsIn(resolveRecords(records, recordSchema, { ruleLifting: 'never' }))];
  }

  /** Keys of each entity, as text, sorted: by shared values and by findings that are a match. */
  entities(): readonly string[] {
    const table = new MembershipTable();
    for (const { record_key: recordKey, mid } of this.all())
      for (const value of mid) table.add({ recordKey, mid: value });
    const matches = this.findings().filter(({ level }) => level === 'match');
    for (const { id, records } of matches)
      for (const recordKey of records) table.add({ recordKey, mid: `${MATCH}${id}` });
    const findings = new Map(matches.map(({ id, bits }) => [id, { level: 'match' as const, bits }]));
    const limits = { hubAbove: HUB_ABOVE, maxMembers: DEFAULT_MAX_MEMBERS };
    const groups = new Map<string, string[]>();
    for (const { entity, recordKey } of linkTable(table, limits, { decisions: [], findings }).memberships())
      if (entity !== '') groups.set(entity, [...(groups.get(entity) ?? []), recordKey]);
    return [...groups.values()].map((keys) => keys.sort().join(' ')).sort();
  }

  private keep(record: SentRecord): SentRecord {
    this.current.set(record.record_key, record);
    return record;
  }

  private advert(key: string): SentRecord {
    const mid = [...new Set([this.phone(), ...(this.random() < 0.3 ? [this.phone()] : [])])];
    return { record_key: key, version: this.version(), kind: 'advert', name: `Quiet hour ${key}`, mid };
  }

  /** Three records are one person's; one in six tells another birth, and then is nobody's or somebody else's. */
  private person(key: string, at: number): SentRecord {
    const who = Math.floor(at / RECORDS_A_PERSON);
    const year = 1950 + who + (this.random() < 1 / 6 ? 20 : 0);
    const name = `${given[who % given.length] ?? ''} ${family[who % family.length] ?? ''}`;
    const birth_dates = [`${year}-03-${String(10 + who)}`];
    return { record_key: key, version: this.version(), kind: 'person', name, mid: [], birth_dates };
  }

  private version(): string {
    this.versions += 1;
    return String(this.versions).padStart(16, '0');
  }

  /** +44 20 7946 0000 to 0999. */
  private phone(): string {
    const number = Math.floor(this.random() ** 2 * PHONES);
    return `a${number % 10}:phone:442079460${String(number).padStart(3, '0')}`;
  }

  private below(most: number): number {
    return Math.floor(this.random() * most);
  }
}
