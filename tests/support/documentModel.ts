// What a collection may hold after a crash: the state that was acknowledged, or the one that the request under way
// would have made of it, never a part of it.
import type { Random } from './fuzz/random';

export type Documents = ReadonlyMap<string, number>;

/** Sends JSON to a path of the stand-in; resolves to the HTTP status. */
export type SendJson = (method: 'POST' | 'DELETE', path: string, body?: unknown) => Promise<number>;

/** A change of the collection of one writer, and what is there afterwards. */
export interface DocumentChange {
  readonly after: Documents;
  /** Sends it to the collection at this path; resolves to the HTTP status. */
  readonly send: (json: SendJson, path: string) => Promise<number>;
}

const BATCH = 20;
const KEYS = 60;

/** A random change; keys come again, so that documents are overwritten and deleted as well as made. */
export function nextChange(before: Documents, random: Random, value: number): DocumentChange {
  const key = `k${random.below(KEYS)}`;
  if (random.below(3) === 0) {
    const written = Array.from({ length: BATCH }, (_, at) => [`k${(value + at) % KEYS}`, value] as const);
    const body = written.map(([_key, n]) => ({ _key, n }));
    return {
      after: new Map([...before, ...written]),
      send: (json, path) => json('POST', `${path}/batch_save`, body),
    };
  }
  const after = new Map([...before, [key, value] as const]);
  if (!before.has(key)) return { after, send: (json, path) => json('POST', path, { _key: key, n: value }) };
  if (random.chance(0.5))
    return { after, send: (json, path) => json('POST', `${path}/${key}`, { n: value }) };
  const without = new Map([...before].filter(([name]) => name !== key));
  return { after: without, send: (json, path) => json('DELETE', `${path}/${key}`) };
}

/** A text that is equal for equal documents. */
export function written(documents: Documents): string {
  return JSON.stringify([...documents].sort(([left], [right]) => (left < right ? -1 : 1)));
}
