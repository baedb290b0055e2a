// By which line of the weight table a value is weighed, read from its bytes: values are many, and hardly any needs a text.
import { areEqual, hashOf, viewOf } from './byteStretches';
import { weightClasses, type WeightClass } from './weights';

const [COLON, LETTER_A, LETTER_F, LETTER_Z, ZERO, NINE] = [0x3a, 0x61, 0x66, 0x7a, 0x30, 0x39] as const;
const TYPE_FROM = 3; // two hexadecimal digits and a colon stand before it
const SMALL_NUMBER = 0x3fffffff; // engines keep such numbers without an object each
/** Types of which a text says which of two lines it is. */
const ofTwoLines: ReadonlySet<WeightClass> = new Set(['address', 'document', 'plate']);

interface Name {
  readonly bytes: DataView;
  readonly weightClass: WeightClass;
}

const names: ReadonlyMap<number, Name> = new Map(
  weightClasses.map((weightClass) => {
    const bytes = viewOf(new TextEncoder().encode(weightClass));
    return [hashOf(bytes, 0, bytes.byteLength) & SMALL_NUMBER, { bytes, weightClass }];
  }),
);

/**
 * What `weightClassOf` says of a value, as far as its type alone tells.
 *
 * @returns `'ask'` where the whole text must be read.
 */
export function weightClassIn(view: DataView, from: number, to: number): WeightClass | 'ask' {
  const begin = from + TYPE_FROM;
  if (to <= begin || !isHex(view.getUint8(from)) || !isHex(view.getUint8(from + 1))) return 'other';
  if (view.getUint8(from + 2) !== COLON) return 'other';
  let end = begin;
  while (end < to && isLetter(view.getUint8(end))) end += 1;
  if (end === to || view.getUint8(end) !== COLON) return 'other';
  const name = names.get(hashOf(view, begin, end) & SMALL_NUMBER);
  const length = end - begin;
  if (name?.bytes.byteLength !== length || !areEqual(name.bytes, 0, view, begin, length)) return 'other';
  return ofTwoLines.has(name.weightClass) ? 'ask' : name.weightClass;
}

function isHex(byte: number): boolean {
  return (byte >= ZERO && byte <= NINE) || (byte >= LETTER_A && byte <= LETTER_F);
}

function isLetter(byte: number): boolean {
  return byte >= LETTER_A && byte <= LETTER_Z;
}
