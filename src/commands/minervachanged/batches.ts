// Values are asked for in batches: one search for two thousand costs about what one for ten does.

/** Values that one search asks for; design: "in batches of at most 2,000". */
export const BATCH_VALUES = 2000;

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
