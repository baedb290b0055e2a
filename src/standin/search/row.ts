// One result. Search-time fields of an event are read only when someone asks for a field it does not have yet.
import type { FieldValue } from './host';

export class Row {
  /**
   * @param values - what is there already; the row owns it.
   * @param readLater - the rest, read at most once.
   */
  constructor(
    private readonly values: Map<string, FieldValue> = new Map(),
    private readLater?: () => ReadonlyMap<string, FieldValue>,
  ) {}

  get(field: string): FieldValue | undefined {
    const known = this.values.get(field);
    if (known !== undefined || this.readLater === undefined) return known;
    this.readAll();
    return this.values.get(field);
  }

  /** Undefined removes the field. */
  set(field: string, value: FieldValue | undefined): void {
    if (value !== undefined && value.length > 0) this.values.set(field, value);
    else {
      this.readAll();
      this.values.delete(field);
    }
  }

  names(): Iterable<string> {
    this.readAll();
    return this.values.keys();
  }

  /** A row of its own with the same fields; changing one leaves the other. */
  copy(): Row {
    return new Row(new Map(this.values), this.readLater);
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

  private readAll(): void {
    const read = this.readLater;
    if (read === undefined) return;
    this.readLater = undefined;
    for (const [field, value] of read()) if (!this.values.has(field)) this.values.set(field, value);
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
