// Values from the index inside a search. They came from strangers: what cannot be written exactly is not asked for.

const MAX_CHARACTERS = 4096;

/** Values that one search asks for; design: "in batches of at most 2,000". */
export const BATCH_VALUES = 2000;

/**
 * A value in quotes, for the right side of `=` or `IN`.
 *
 * @returns undefined if it cannot be written there exactly: `*` is a wildcard even inside quotes, a backtick starts a
 *   macro, control characters do not survive the way.
 */
export function quoted(value: string): string | undefined {
  if (value === '' || value.length > MAX_CHARACTERS || /[\u0000-\u001f\u007f`*]/.test(value))
    return undefined;
  // Half a surrogate pair does not survive the way either.
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value)) return undefined;
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Batches of at most `size`, in order; none for none. */
export function* inBatches<Value>(values: Iterable<Value>, size = BATCH_VALUES): Generator<readonly Value[]> {
  let batch: Value[] = [];
  for (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
