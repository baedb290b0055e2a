// One result. Search-time fields of an event are read only when someone asks for a field it does not have yet.
import type { FieldValue } from './host';
import { LazyFieldMap } from '../storage/fieldMap';

/** Fields of a row that are read when someone asks for them; good for copies of the row too. */
export interface LaterFields {
  /** What is there without reading: asked first, shown first. */
  readonly own: (field: string) => FieldValue | undefined;
  readonly addOwn: (values: Map<string, FieldValue>) => void;
  /** What has to be read. */
  readonly read: () => ReadonlyMap<string, FieldValue>;
  /** The same fields, read anew: what is read of it is not kept here. */
  readonly afresh: () => LaterFields;
}

export class Row {
  /** Which fields come first depends on whether one of those to be read was asked for before the first was set. */
  private isRead = false;
  private hasOwn = false;

  /**
   * @param values - what is there already; the row owns it.
   * @param later - the rest.
   */
  constructor(
    private readonly values: Map<string, FieldValue> = new Map(),
    private later?: LaterFields,
  ) {}

  get(field: string): FieldValue | undefined {
    const known = this.values.get(field);
    if (known !== undefined || this.later === undefined) return known;
    const own = this.later.own(field);
    if (own !== undefined) return own;
    this.isRead = true;
    return this.later.read().get(field);
  }

  /** Undefined removes the field. */
  set(field: string, value: FieldValue | undefined): void {
    const isRemoved = value === undefined || value.length === 0;
    if (isRemoved || this.isRead) this.readAll();
    else this.addOwn();
    if (isRemoved) this.values.delete(field);
    else this.values.set(field, value);
  }

  names(): Iterable<string> {
    this.readAll();
    return this.values.keys();
  }

  /** As `names`, but nothing that has to be read for it is kept: half a million events would fill the memory. */
  namesOnly(): Iterable<string> {
    if (this.later === undefined) return this.values.keys();
    const copy = this.copy();
    copy.later = this.later.afresh();
    return copy.names();
  }

  /** A row of its own with the same fields; changing one leaves the other. */
  copy(): Row {
    const copy = new Row(new Map(this.values), this.later);
    copy.isRead = this.isRead;
    copy.hasOwn = this.hasOwn;
    return copy;
  }

  /** A row with only these fields. */
  only(fields: readonly string[]): Row {
    const kept = new Map<string, FieldValue>();
    for (const field of fields) {
      const value = this.get(field);
      if (value !== undefined) kept.set(field, value);
    }
    return new Row(kept);
  }

  asMap(): ReadonlyMap<string, FieldValue> {
    this.readAll();
    return this.values;
  }

  /** As `asMap`, but fields that have to be read are read when the map is looked into. */
  asLazyMap(): ReadonlyMap<string, FieldValue> {
    if (this.later === undefined) return this.values;
    return new LazyFieldMap({ names: () => [...this.names()], value: (name) => this.get(name) });
  }

  private addOwn(): void {
    if (!this.hasOwn) this.later?.addOwn(this.values);
    this.hasOwn = true;
  }

  private readAll(): void {
    const { later } = this;
    if (later === undefined) return;
    this.addOwn();
    this.later = undefined;
    for (const [field, value] of later.read()) if (!this.values.has(field)) this.values.set(field, value);
  }
}

/** A row of single texts. */
export function rowOf(fields: Readonly<Record<string, string | FieldValue>>): Row {
  return new Row(
    new Map(
      Object.entries(fields).map(([field, value]) => [field, typeof value === 'string' ? [value] : value]),
    ),
  );
}
