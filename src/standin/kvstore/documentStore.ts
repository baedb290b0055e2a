// Documents of the KV Store in the embedded engine: one key each, so that a batch is one transaction and survives
// `kill -9` whole.
import type { Engine, EngineKey } from '../storage/engine';
import type { Document } from './query';

/** Where a document lies: Splunk keeps those of each user apart, and what is shared under `nobody`. */
export interface Shelf {
  readonly app: string;
  readonly collection: string;
  readonly owner: string;
}

export class DocumentStore {
  constructor(private readonly engine: Engine) {}

  get(shelf: Shelf, key: string): Document | undefined {
    const bytes = this.engine.get(address(shelf, key));
    return bytes === undefined ? undefined : (JSON.parse(bytes.toString('utf8')) as Document);
  }

  /** All documents of a shelf, by key. */
  *all(shelf: Shelf): Generator<Document> {
    for (const key of this.engine.keys(prefix(shelf))) {
      const bytes = this.engine.get(key);
      if (bytes !== undefined) yield JSON.parse(bytes.toString('utf8')) as Document;
    }
  }

  /** Replaces the documents of these keys; on disk when it returns. */
  put(shelf: Shelf, documents: ReadonlyMap<string, Document>): void {
    this.engine.write((writer) => {
      for (const [key, document] of documents)
        writer.put(address(shelf, key), Buffer.from(JSON.stringify(document)));
    });
  }

  remove(shelf: Shelf, keys: readonly string[]): void {
    this.engine.write((writer) => {
      for (const key of keys) writer.remove(address(shelf, key));
    });
  }

  /** Takes a collection away with the documents of everyone. */
  drop(app: string, collection: string): void {
    const keys = [...this.engine.keys(['kv', app, collection])];
    this.engine.write((writer) => {
      for (const key of keys) writer.remove(key);
    });
  }
}

function prefix({ app, collection, owner }: Shelf): EngineKey {
  return ['kv', app, collection, encodeURIComponent(owner)];
}

/** Escaped, so that keys in any script lie within their prefix. */
function address(shelf: Shelf, key: string): EngineKey {
  return [...prefix(shelf), encodeURIComponent(key)];
}
