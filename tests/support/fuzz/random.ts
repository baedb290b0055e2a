// Randomness that a seed gives again: every fuzz run prints its seed, and SEED=… repeats it.

export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Value>(values: readonly [Value, ...Value[]] | readonly Value[]) => Value;
  /** From 0 to `most` things, made one after another. */
  readonly some: <Value>(most: number, make: () => Value) => readonly Value[];
}

/** mulberry32: 32 bits of state, good enough to choose with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (values) => {
      if (values.length === 0) throw new Error('There is nothing to pick from.');
      return values[below(values.length)] as (typeof values)[number];
    },
    some: (most, make) => Array.from({ length: below(most + 1) }, make),
  };
}

/** The seed of this run: SEED from outside, else the one given, else one of the clock. */
export function seedOfRun(usual = Date.now() % 1_000_000_000): number {
  return Number(process.env.SEED ?? usual);
}
