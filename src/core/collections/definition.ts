// A KV Store collection of a tenant, as data: collections.conf, the lookup of the same name and its rights come from it.

/** Types that collections.conf knows and we use; an array is several values, as a multivalue field in a search. */
export type CollectionFieldType = 'string' | 'number' | 'bool' | 'time' | 'array';

export interface CollectionField {
  readonly name: string;
  readonly type: CollectionFieldType;
  /** One sentence for the docs, with unit where there is one. */
  readonly description: string;
}

/** Who writes: administrators alone, the tenant's scheduled searches, or its analysts too. All of these read; nobody else does. */
export type CollectionWriter = 'admin' | 'service' | 'analyst';

export interface CollectionDefinition {
  /** Name of the collection and of its lookup: `minerva_membership`. */
  readonly name: string;
  readonly description: string;
  /** What `_key` holds, so that writing the same thing twice keeps one document. */
  readonly key: string;
  readonly writer: CollectionWriter;
  readonly fields: readonly CollectionField[];
  /** A second lookup, for lists, that leaves these long fields out: a lookup hands over all fields that it names. */
  readonly listLookup?: { readonly name: string; readonly without: readonly string[] };
  /** Fields that are asked for by value, each its own index. */
  readonly accelerated: readonly string[];
}
