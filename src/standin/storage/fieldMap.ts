// A read-only map whose values are made when they are asked for.
import type { FieldValue } from '../search/host';

/** Where a lazy map takes its fields from. */
export interface FieldSource {
  readonly names: () => Iterable<string>;
  readonly value: (name: string) => FieldValue | undefined;
}

/** Looks like a Map, costs one object; made once per event. */
export class LazyFieldMap implements ReadonlyMap<string, FieldValue> {
  constructor(private readonly source: FieldSource) {}

  get(name: string): FieldValue | undefined {
    return this.source.value(name);
  }

  has(name: string): boolean {
    return this.source.value(name) !== undefined;
  }

  get size(): number {
    let count = 0;
    for (const name of this.keys()) if (name !== '') count++;
    return count;
  }

  *entries(): MapIterator<[string, FieldValue]> {
    for (const name of this.source.names()) {
      const value = this.source.value(name);
      if (value !== undefined) yield [name, value];
    }
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const [name] of this.entries()) yield name;
    return undefined;
  }

  *values(): MapIterator<FieldValue> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, FieldValue]> {
    return this.entries();
  }

  forEach(visit: (value: FieldValue, name: string, map: ReadonlyMap<string, FieldValue>) => void): void {
    for (const [name, value] of this.entries()) visit(value, name, this);
  }
}
