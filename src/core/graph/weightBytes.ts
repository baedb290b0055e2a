// By which line of the weight table a value is weighed, read from its bytes: values are many, and hardly any needs a text.
import { areEqual, viewOf } from './byteStretches';
import { weightClasses, type WeightClass } from './weights';

const [COLON, LETTER_A, LETTER_F, ZERO, NINE] = [0x3a, 0x61, 0x66, 0x30, 0x39] as const;
const TYPE_FROM = 3; // two hexadecimal digits and a colon stand before it
const WORD = 4;
/** Types of which a text says which of two lines it is. */
const ofTwoLines: ReadonlySet<WeightClass> = new Set(['address', 'document', 'plate']);

interface Name {
  /** The type and its colon. */
  readonly bytes: DataView;
  /** Their first four. */
  readonly begin: number;
  readonly answer: WeightClass | 'ask';
}

/** In the order of the table, in which the most frequent come first; the letters of a type are small. */
const names: readonly Name[] = weightClasses
  .filter((weightClass) => /^[a-z]+$/.test(weightClass))
  .map((weightClass) => {
    const bytes = viewOf(new TextEncoder().encode(`${weightClass}:`));
    const answer = ofTwoLines.has(weightClass) ? 'ask' : weightClass;
    return { bytes, begin: bytes.getInt32(0, true), answer };
  });

/**
 * What `weightClassOf` says of a value, as far as its type alone tells.
 *
 * @returns `'ask'` where the whole text must be read.
 */
export function weightClassIn(view: DataView, from: number, to: number): WeightClass | 'ask' {
  const at = from + TYPE_FROM;
  if (to < at + WORD || !isHex(view.getUint8(from)) || !isHex(view.getUint8(from + 1))) return 'other';
  if (view.getUint8(from + 2) !== COLON) return 'other';
  const begin = view.getInt32(at, true);
  for (const name of names) {
    const length = name.bytes.byteLength;
    if (name.begin === begin && at + length <= to && areEqual(name.bytes, 0, view, at, length))
      return name.answer;
  }
  return 'other';
}

function isHex(byte: number): boolean {
  return (byte >= ZERO && byte <= NINE) || (byte >= LETTER_A && byte <= LETTER_F);
}
