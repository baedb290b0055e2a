// The browser's own copy of the catalogue, so that a page that is opened again need not read it again: schools and what they
// wear, as everybody who may search them reads them. Never a question, a description or a picture. One catalogue at most: the
// next one takes its place. IndexedDB, because a page that was not loaded over TLS has no other store of that size.
import * as z from 'zod';
import type { CataloguePages } from './catalogue';

/** A place for one catalogue. Nothing here throws or hangs: where the browser keeps nothing, nothing is kept. */
export interface CatalogueShelf {
  /** The catalogue that is kept of a tenant; undefined where there is none. */
  readonly read: (tenantApp: string) => Promise<CataloguePages | undefined>;
  /** Keeps it in place of whatever is kept; larger ones than 64 MB are not. */
  readonly keep: (tenantApp: string, pages: CataloguePages) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** What of the browser's store is used. */
export type OpenStore = () => IDBFactory | undefined;

const DATABASE = 'minerva-uniforms';
const STORE = 'catalogue';
const KEY = 'kept';
const MAX_KEPT_CHARACTERS = 64_000_000; // three times the catalogue of 55,000 schools
const PATIENCE_MILLISECONDS = 4_000; // a store that another tab is deleting may never answer

const keptSchema = z.object({
  tenantApp: z.string(),
  version: z.string().min(1),
  created: z.number(),
  bodies: z.array(z.string()).min(1),
});

/**
 * The shelf of a browser.
 *
 * @param open - the browser's store; it may be missing, and asking for it may throw (private windows, policies).
 */
export function createCatalogueShelf(open: OpenStore): CatalogueShelf {
  return {
    read: async (tenantApp) => {
      const kept = keptSchema.safeParse(await inStore(open, 'readonly', (store) => store.get(KEY)));
      if (!kept.success || kept.data.tenantApp !== tenantApp) return undefined;
      const { version, created, bodies } = kept.data;
      return { version, created, bodies };
    },
    keep: async (tenantApp, { version, created, bodies }) => {
      const characters = bodies.reduce((sum, body) => sum + body.length, 0);
      if (characters > MAX_KEPT_CHARACTERS) await inStore(open, 'readwrite', (store) => store.clear());
      else
        await inStore(open, 'readwrite', (store) => store.put({ tenantApp, version, created, bodies }, KEY));
    },
    forget: async () => {
      await inStore(open, 'readwrite', (store) => store.clear());
    },
  };
}

/** No store at all. */
export const noShelf: CatalogueShelf = {
  read: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};

/** One request in a transaction of its own; undefined where it failed, was refused, or takes too long. */
function inStore(
  open: OpenStore,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE_MILLISECONDS);
    const end = (value: unknown, database?: IDBDatabase): void => {
      clearTimeout(timer);
      database?.close();
      resolve(value);
    };
    try {
      const opening = open()?.open(DATABASE, 1);
      if (opening === undefined) {
        end(undefined);
        return;
      }
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
      opening.onerror = () => end(undefined);
      opening.onblocked = () => end(undefined);
      opening.onsuccess = () => {
        const database = opening.result;
        try {
          const transaction = database.transaction(STORE, mode);
          const request = ask(transaction.objectStore(STORE));
          transaction.oncomplete = () => end(request.result, database);
          transaction.onabort = () => end(undefined, database);
          transaction.onerror = () => end(undefined, database);
        } catch {
          end(undefined, database);
        }
      };
    } catch {
      end(undefined);
    }
  });
}
