// What a text must hold for a finder to have anything to find. One pass over the text answers it for all finders, so
// that an advert without an at sign costs the e-mail extractor nothing.
import { numberOf } from './heldWords';
import { GLUE } from './joints';
import { readTokens, tokensFrom, type Token, type TokenTable } from './tokens';

/** Any one of the signs or of the words is enough. */
export interface Needs {
  /** ASCII characters that are no letters, e.g. `@` or `0123456789`. */
  readonly signs?: string;
  /** Words as tokens have them: folded, letters only or digits only. */
  readonly words?: ReadonlySet<string>;
  /** A long run of letters and digits (`TokenTable.hasLongRun`), as wallets and hashes are. */
  readonly longRun?: true;
  /** Letters and digits without anything between them, as at the beginning of an IBAN. */
  readonly glue?: true;
  /** Something else that cannot be told from signs and words; asked only where those are not there. */
  readonly also?: (text: string) => boolean;
}

/** What of many needs is in one text. */
export interface Met {
  /** Words and numbers of the text, in order of place. */
  readonly tokens: readonly Token[];
  /** The same side by side: what a walk over all of them reads fastest, and costs nothing to make. */
  readonly table: TokenTable;
  readonly meets: (needs: Needs) => boolean;
  /** Places in the tokens of the words of one need, in order. */
  readonly places: (needs: Needs) => readonly number[];
}

const isLetter = /\p{L}/u;
const MAX_NEEDS = 31; // bits of a small integer

/**
 * Makes the pass that looks for many needs at once.
 *
 * @param all - at most 31; a word may be needed by several.
 * @returns looks through a clean text, whose tokens may be there already; asks about needs that are not in `all` throw.
 */
export function scannerOf(all: readonly Needs[]): (text: string, table?: TokenTable) => Met {
  if (all.length > MAX_NEEDS)
    throw new Error(`${all.length} needs; one pass looks for at most ${MAX_NEEDS}.`);
  const bits = new Map(all.map((needs, place) => [needs, 1 << place]));
  // A walk over so few costs less than a look-up.
  const bitOf = (needs: Needs): number => {
    for (let place = 0; place < all.length; place += 1) if (all[place] === needs) return 1 << place;
    throw new Error('The pass does not look for this need.');
  };
  const ofSigns = bitsOfSigns(bits);
  const ofWords = bitsOfWords(bits);
  const ofLongRun = bitsWith(bits, ({ longRun }) => longRun === true);
  const ofGlue = bitsWith(bits, ({ glue }) => glue === true);
  const asked = { bitOf, ofSigns, ofWords, ofLongRun, ofGlue };
  return (text, table = readTokens(text)) => new Scan(text, table, asked);
}

interface Bits {
  readonly bitOf: (needs: Needs) => number;
  readonly ofSigns: Int32Array;
  readonly ofWords: Int32Array;
  readonly ofLongRun: number;
  readonly ofGlue: number;
}

/** One text, looked through. */
class Scan implements Met {
  readonly table: TokenTable;
  readonly #text: string;
  readonly #bits: Bits;
  readonly #byWord: number;
  /** Places of all words that are needed by any, and by whom. */
  readonly #hits: readonly number[];
  readonly #hitBits: readonly number[];
  readonly #bySign: number;
  #tokens: readonly Token[] | undefined;

  constructor(text: string, table: TokenTable, bits: Bits) {
    this.#text = text;
    this.#bits = bits;
    this.table = table;
    const { numbers, gaps, hasLongRun, signs } = this.table;
    const { ofWords } = bits;
    let byWord = 0;
    const hits: number[] = [];
    const hitBits: number[] = [];
    for (let place = 0; place < numbers.length; place += 1) {
      const found = ofWords[numbers[place] ?? 0] ?? 0;
      if (found === 0) continue;
      byWord |= found;
      hits.push(place);
      hitBits.push(found);
    }
    this.#byWord = byWord;
    this.#hits = hits;
    this.#hitBits = hitBits;
    this.#bySign =
      bitsOfSet(signs, bits.ofSigns) |
      (hasLongRun ? bits.ofLongRun : 0) |
      ((gaps.has & GLUE) === 0 ? 0 : bits.ofGlue);
  }

  /** Made when first asked for: most texts are looked at in the table only. */
  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokensFrom(this.table, this.#text));
  }

  meets(needs: Needs): boolean {
    const bit = this.#bits.bitOf(needs);
    return ((this.#bySign | this.#byWord) & bit) !== 0 || needs.also?.(this.#text) === true;
  }

  places(needs: Needs): readonly number[] {
    const bit = this.#bits.bitOf(needs);
    if ((this.#byWord & bit) === 0) return none;
    const hits = this.#hits;
    const hitBits = this.#hitBits;
    const found: number[] = [];
    for (let hit = 0; hit < hits.length; hit += 1)
      if (((hitBits[hit] ?? 0) & bit) !== 0) found.push(hits[hit] ?? 0);
    return found;
  }
}

const none: readonly number[] = [];

function bitsOfSet(signs: readonly number[], ofSigns: Int32Array): number {
  let found = 0;
  for (let place = 0; place < signs.length; place += 1)
    for (let left = signs[place] ?? 0; left !== 0; left &= left - 1)
      found |= ofSigns[place * 32 + 31 - Math.clz32(left & -left)] ?? 0;
  return found;
}

/** Bits of the needs that ask for something. */
function bitsWith(bits: ReadonlyMap<Needs, number>, asks: (needs: Needs) => boolean): number {
  let found = 0;
  for (const [needs, bit] of bits) if (asks(needs)) found |= bit;
  return found;
}

/** Bits of the needs that look for each ASCII sign. */
function bitsOfSigns(bits: ReadonlyMap<Needs, number>): Int32Array {
  const ofSigns = new Int32Array(128);
  for (const [{ signs = '' }, bit] of bits)
    for (const sign of signs) {
      if (isLetter.test(sign)) throw new Error(`'${sign}' is a letter: letters are looked for as words.`);
      ofSigns[sign.charCodeAt(0)] = (ofSigns[sign.charCodeAt(0)] ?? 0) | bit;
    }
  return ofSigns;
}

/** Bits of the needs that look for each word, by its number; words that others look for have higher ones. */
function bitsOfWords(bits: ReadonlyMap<Needs, number>): Int32Array {
  const byNumber = new Map<number, number>();
  for (const [{ words = [] }, bit] of bits)
    for (const word of words) byNumber.set(numberOf(word), (byNumber.get(numberOf(word)) ?? 0) | bit);
  const ofWords = new Int32Array(Math.max(0, ...byNumber.keys()) + 1);
  for (const [number, found] of byNumber) ofWords[number] = found;
  return ofWords;
}
