// Search Reference, "Bitwise functions": whole numbers from 0 to 2^53 - 1; anything else gives null, and what overflows
// is cut to 53 bits.
import { toNumber, type EvalValue } from '../values';
import { MANY, type EvalFunction } from './evalFunction';

const BITS = 53n;
const ALL_ONES = (1n << BITS) - 1n;

export const bitFunctions: readonly EvalFunction[] = [
  folded('bit_and', (left, right) => left & right),
  folded('bit_or', (left, right) => left | right),
  folded('bit_xor', (left, right) => left ^ right),
  {
    name: 'bit_not',
    syntax: 'bit_not(value, bitmask)',
    arity: [1, 2],
    apply: ([value = null, mask]) => {
      const [bits, kept] = [toBits(value), mask === undefined ? ALL_ONES : toBits(mask)];
      return bits === undefined || kept === undefined ? null : Number(~bits & kept & ALL_ONES);
    },
  },
  // A shift by more than 53 leaves nothing: it is cut before it is carried out, or 2^53 places would fill the memory.
  shifted('bit_shift_left', (bits, places) => (bits << places) & ALL_ONES),
  shifted('bit_shift_right', (bits, places) => bits >> places),
];

function folded(name: string, combine: (left: bigint, right: bigint) => bigint): EvalFunction {
  return {
    name,
    syntax: `${name}(value, value, …)`,
    arity: [2, MANY],
    apply: (values) => {
      const bits = values.map(toBits);
      const known = bits.filter((one) => one !== undefined);
      return known.length < bits.length ? null : Number(known.reduce(combine));
    },
  };
}

function shifted(name: string, shift: (bits: bigint, places: bigint) => bigint): EvalFunction {
  return {
    name,
    syntax: `${name}(value, places)`,
    arity: [2, 2],
    apply: ([value = null, offset = null]) => {
      const [bits, places] = [toBits(value), toBits(offset)];
      return bits === undefined || places === undefined
        ? null
        : Number(shift(bits, places > BITS ? BITS : places));
    },
  };
}

function toBits(value: EvalValue): bigint | undefined {
  const number = toNumber(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? BigInt(number) : undefined;
}
