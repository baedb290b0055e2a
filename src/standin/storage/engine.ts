// The one door to the embedded engine (decision 0004): ordered keys to bytes, compressed, in transactions that
// survive `kill -9`.
import { mkdirSync } from 'node:fs';
import { open, type RootDatabase } from 'lmdb';

export type EngineKey = readonly (string | number)[];

export interface EngineWriter {
  readonly put: (key: EngineKey, value: Buffer) => void;
  readonly remove: (key: EngineKey) => void;
}

export interface Engine {
  readonly get: (key: EngineKey) => Buffer | undefined;
  /** Keys that begin with the prefix, in order. */
  readonly keys: (prefix: EngineKey) => Iterable<EngineKey>;
  /** All or nothing; on disk when it returns. Throws on a full disk, and then nothing was written. */
  readonly write: (work: (writer: EngineWriter) => void) => void;
  readonly close: () => Promise<void>;
}

/** Opens (or makes) the database in a folder. */
export function openEngine(folder: string): Engine {
  mkdirSync(folder, { recursive: true });
  const database: RootDatabase<Buffer, (string | number)[]> = open({
    path: folder,
    encoding: 'binary',
    compression: true,
    noSubdir: false,
  });
  const writer: EngineWriter = {
    put: (key, value) => {
      database.putSync([...key], value);
    },
    remove: (key) => {
      database.removeSync([...key]);
    },
  };
  return {
    get: (key) => database.get([...key]),
    keys: (prefix) => database.getKeys({ start: [...prefix], end: [...prefix, '\uffff'] }),
    write: (work) => {
      try {
        database.transactionSync(() => work(writer));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`The disk under ${folder} did not take the events (${reason}); it may be full.`, {
          cause: error,
        });
      }
    },
    close: () => database.close(),
  };
}
