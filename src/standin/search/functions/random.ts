// random(), Search Reference, "Statistical eval functions": whole numbers from 0 to 2^31 - 1. The row of numbers grows
// from the moment of the search, so that a search at the same moment gives the same answer twice; nothing more is
// promised of it, least of all for secrets.
import type { EvalContext, EvalFunction } from './evalFunction';

const MODULUS = 2 ** 32;
const calls = new WeakMap<EvalContext, number>();

export const randomFunctions: readonly EvalFunction[] = [
  {
    name: 'random',
    syntax: 'random()',
    arity: [0, 0],
    compile: (_, context) => {
      const place = (calls.get(context) ?? 0) + 1;
      calls.set(context, place);
      let state = (Math.floor(context.now * 1000) + place * 0x9e3779b9) % MODULUS;
      return () => {
        state = (state + 0x6d2b79f5) % MODULUS;
        return scrambled(state) >>> 1;
      };
    },
  },
];

/** Mulberry32: every one of the 2^32 states gives another mix. */
function scrambled(state: number): number {
  const first = Math.imul(state ^ (state >>> 15), state | 1);
  const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61));
  return (second ^ (second >>> 14)) >>> 0;
}
