// What a text must hold for a finder to have anything to find. One pass over the text answers it for all finders, so
// that an advert without an at sign costs the e-mail extractor nothing.
import type { Token } from './tokens';

/** Any one of the signs or of the words is enough. */
export interface Needs {
  /** ASCII characters that are no letters, e.g. `@` or `0123456789`. */
  readonly signs?: string;
  /** Words as tokens have them: folded, letters only or digits only. */
  readonly words?: ReadonlySet<string>;
  /** Something else that cannot be told from signs and words; asked only where those are not there. */
  readonly also?: (text: string) => boolean;
}

/** What of many needs is in one text. */
export interface Met {
  readonly meets: (needs: Needs) => boolean;
  /** Places in the tokens of the words of one need, in order. */
  readonly places: (needs: Needs) => readonly number[];
}

const isLetter = /\p{L}/u;
const MAX_NEEDS = 31; // bits of a small integer
const SHAPES = 0x1_00_00;

/** Tells most words apart from those that are looked for, cheaper than a look-up, which has to read the whole word. */
function shapeOf(word: string): number {
  const { length } = word;
  const inner = word.charCodeAt(length >> 1);
  return (
    (word.charCodeAt(0) * 7 + word.charCodeAt(length - 1) * 157 + inner * 1_031 + length * 4_099) &
    (SHAPES - 1)
  );
}

/**
 * Makes the pass that looks for many needs at once.
 *
 * @param all - at most 31; a word may be needed by several.
 * @returns reads a text and its tokens; asks about needs that are not in `all` throw.
 */
export function scannerOf(all: readonly Needs[]): (text: string, tokens: readonly Token[]) => Met {
  if (all.length > MAX_NEEDS)
    throw new Error(`${all.length} needs; one pass looks for at most ${MAX_NEEDS}.`);
  const bits = new Map(all.map((needs, place) => [needs, 1 << place]));
  const ofSigns = new Int32Array(128);
  const ofWords = new Map<string, number>();
  const shapes = new Uint8Array(SHAPES);
  for (const [{ signs = '', words = [] }, bit] of bits) {
    for (const sign of signs) {
      if (isLetter.test(sign)) throw new Error(`'${sign}' is a letter: letters are looked for as words.`);
      ofSigns[sign.charCodeAt(0)] = (ofSigns[sign.charCodeAt(0)] ?? 0) | bit;
    }
    for (const word of words) {
      ofWords.set(word, (ofWords.get(word) ?? 0) | bit);
      shapes[shapeOf(word)] = 1;
    }
  }
  return (text, tokens) => {
    let present = 0;
    // Signs stand between words, and words are most of a text.
    const look = (from: number, to: number): void => {
      for (let at = from; at < to; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit < 128) present |= ofSigns[unit] ?? 0;
      }
    };
    const hits: number[] = [];
    const hitBits: number[] = [];
    let seen = 0;
    for (let place = 0; place < tokens.length; place += 1) {
      const { word, start, end, isNumber } = tokens[place] as Token;
      look(seen, isNumber ? end : start);
      seen = end;
      const found = shapes[shapeOf(word)] === 1 ? ofWords.get(word) : undefined;
      if (found === undefined) continue;
      present |= found;
      hits.push(place);
      hitBits.push(found);
    }
    look(seen, text.length);
    const bitOf = (needs: Needs): number => {
      const bit = bits.get(needs);
      if (bit === undefined) throw new Error('The pass does not look for this need.');
      return bit;
    };
    let sorted: readonly (readonly number[])[] | undefined;
    return {
      meets: (needs) => (present & bitOf(needs)) !== 0 || needs.also?.(text) === true,
      places: (needs) =>
        (sorted ??= placesByBit(hits, hitBits, all.length))[31 - Math.clz32(bitOf(needs))] ?? [],
    };
  };
}

/** Places for each bit: sorted once, since every finder asks for its own. */
function placesByBit(hits: readonly number[], hitBits: readonly number[], bits: number): readonly number[][] {
  const places = Array.from({ length: bits }, (): number[] => []);
  hits.forEach((place, at) => {
    for (let left = hitBits[at] ?? 0; left !== 0; left &= left - 1)
      places[31 - Math.clz32(left & -left)]?.push(place);
  });
  return places;
}
