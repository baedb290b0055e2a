/** Keeps what was used last, up to a number of bytes. */
export class ByteCache<Value> {
  private readonly entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  private total = 0;

  constructor(private readonly maxBytes: number) {}

  /** The kept value, or the one that `make` gives with its size. */
  obtain(key: string, make: () => { readonly value: Value; readonly bytes: number }): Value {
    const known = this.entries.get(key);
    if (known !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known.value;
    }
    const fresh = make();
    this.entries.set(key, fresh);
    this.total += fresh.bytes;
    for (const [oldest, { bytes }] of this.entries) {
      if (this.total <= this.maxBytes || oldest === key) break;
      this.entries.delete(oldest);
      this.total -= bytes;
    }
    return fresh.value;
  }
}
