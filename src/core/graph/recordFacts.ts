// What rows say about records, beside the values they carry: where they come from, where they are, what they show. Rows
// that contradict each other must give the same whatever comes first, so of two texts the smaller one stays.
import { GrowingNumbers } from './growingNumbers';
import { Interner, NO_NUMBER } from './interner';
import type { RecordTraits } from './memberships';
import type { RecordKind } from '../records/record';

/** Stands where a home would, for a record that the machine alone puts into no entity. */
export const NO_HOME_TEXT = '-';
const NO_HOME = 0xffffffff;
const MAX_LABELS = 65_000; // sources, kinds: a few hundred; what comes after is unknown
/** Kinds of record that say what is so, not what happened. */
const standingKinds: ReadonlySet<string> = new Set<RecordKind>([
  ...(['business', 'licence', 'person', 'school', 'vehicle'] as const),
]);

/** Hashes of what a record shows; 0 is unknown. */
export type Shown = readonly [name: number, place: number, text: number];

/** Facts by the numbers of records. */
export class RecordFacts {
  readonly labels = new Interner(MAX_LABELS);
  /** Entities that records say they are or were in. */
  readonly entities: Interner;
  // Of each record, one more than the number of its label; 0 is unknown.
  private readonly sourceOf = new GrowingNumbers();
  private readonly kindOf = new GrowingNumbers();
  private readonly entityOf = new GrowingNumbers();
  private readonly homeOf = new GrowingNumbers();
  private readonly shown = [new GrowingNumbers(), new GrowingNumbers(), new GrowingNumbers()] as const;
  private held = 0;

  /** @param limit - distinct entities it takes. */
  constructor(limit: number) {
    this.entities = new Interner(limit);
  }

  /** Takes note that there are so many records. */
  holdAll(count: number): void {
    this.held = count;
  }

  /** @param label - number of the source in `labels`; undefined where there was no room for it. */
  keepSource(record: number, label: number | undefined): void {
    keepSmallest(this.sourceOf, record, label, this.labels);
  }

  keepKind(record: number, label: number | undefined): void {
    keepSmallest(this.kindOf, record, label, this.labels);
  }

  /** The same for many; `NO_NUMBER` where a record or its label is missing. */
  keepSources(records: Uint32Array, labels: Uint32Array): void {
    keepAllSmallest(this.sourceOf, records, labels, this.labels);
  }

  keepKinds(records: Uint32Array, labels: Uint32Array): void {
    keepAllSmallest(this.kindOf, records, labels, this.labels);
  }

  /** @param entity - its number in `entities`. */
  keepEntity(record: number, entity: number | undefined): void {
    keepSmallest(this.entityOf, record, entity, this.entities);
  }

  /** The entity the record was in by the machine alone; `nowhere` outranks what other rows say. */
  keepHome(record: number, home: number | 'nowhere' | undefined): void {
    if (home === 'nowhere') this.homeOf.put(record, NO_HOME);
    else if (this.homeOf.at(record) !== NO_HOME) keepSmallest(this.homeOf, record, home, this.entities);
  }

  keepShown(record: number, shown: Shown): void {
    for (let at = 0; at < shown.length; at += 1) {
      const list = this.shown[at];
      const hash = shown[at] ?? 0;
      const known = list?.at(record) ?? 0;
      if (hash > 0 && (known === 0 || hash < known)) list?.put(record, hash);
    }
  }

  sourceLabel(record: number): number {
    return this.sourceOf.at(record);
  }

  kindLabel(record: number): number {
    return this.kindOf.at(record);
  }

  entityLabel(record: number): number {
    return this.entityOf.at(record);
  }

  homeLabel(record: number): number {
    const home = this.homeOf.at(record);
    return home === NO_HOME ? 0 : home || this.entityOf.at(record);
  }

  /** Whether its kind is one of a register. */
  isStanding(record: number): boolean {
    return standingKinds.has(this.labels.text(this.kindOf.at(record) - 1));
  }

  /** Without a copy; stale when more is kept. */
  traits(): RecordTraits {
    const [names, places, texts] = this.shown.map((list) => this.ofAll(list));
    const none = new Uint32Array();
    return {
      ...{ names: names ?? none, places: places ?? none, texts: texts ?? none },
      sources: this.ofAll(this.sourceOf),
      kinds: this.ofAll(this.kindOf),
    };
  }

  /** As long as there are records, or empty where nothing is known of any. */
  private ofAll(list: GrowingNumbers): Uint32Array {
    if (list.length > 0 && list.length < this.held) list.put(this.held - 1, 0);
    return list.view();
  }
}

/** Nearly always it is known already: nothing is done but to look at many places one after another. */
function keepAllSmallest(
  list: GrowingNumbers,
  records: Uint32Array,
  told: Uint32Array,
  texts: Interner,
): void {
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] ?? NO_NUMBER;
    const label = told[at] ?? NO_NUMBER;
    if (record === NO_NUMBER || label === NO_NUMBER || list.at(record) === label + 1) continue;
    keepSmallest(list, record, label, texts);
  }
}

function keepSmallest(list: GrowingNumbers, record: number, told: number | undefined, texts: Interner): void {
  if (told === undefined) return;
  const known = list.at(record);
  if (known === told + 1 || (known > 0 && texts.compare(known - 1, told) < 0)) return;
  list.put(record, told + 1);
}
