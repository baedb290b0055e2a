/** Computes a value when it is first asked for, and keeps it; also one that is undefined. */
export function once<Value>(compute: () => Value): () => Value {
  let held: { readonly value: Value } | undefined;
  return () => (held ??= { value: compute() }).value;
}
