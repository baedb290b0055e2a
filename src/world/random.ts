// Seeded randomness for the fictional world. sfc32 (Doty-Humphrey, PractRand) is small, fast and passes the common
// batteries; the seed is text, so that every part of the world has its own stream by name and a part that is added
// later does not move the others.

/** A stream of pseudo-random choices; equal seeds give equal streams on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next01: () => number;
  /** Uniform whole number, both ends included. */
  readonly integer: (smallest: number, largest: number) => number;
  readonly chance: (probability01: number) => boolean;
  /** One element, all equally likely; throws on an empty list, which is the caller's mistake. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** An independent stream named by the label. */
  readonly fork: (label: string) => Random;
}

/**
 * Opens a stream of pseudo-random choices.
 *
 * @param seed - any text; equal text, equal stream.
 * @returns the stream; `fork` gives streams that do not depend on how much of this one was used.
 * @see PractRand, sfc32.
 */
export function createRandom(seed: string): Random {
  const next01 = sfc32(seedWords(seed));
  return {
    next01,
    integer: (smallest, largest) => smallest + Math.floor(next01() * (largest - smallest + 1)),
    chance: (probability01) => next01() < probability01,
    pick: (items) => {
      if (items.length === 0)
        throw new Error('pick() was called with an empty list; give it at least one item.');
      return items[Math.floor(next01() * items.length)] as (typeof items)[number];
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

type SeedWords = readonly [number, number, number, number];

/** Four 32-bit words from text: FNV-1a with four offsets, each finished by a mixer so that near seeds part widely. */
function seedWords(seed: string): SeedWords {
  const fold = (offset: number): number => {
    let hash = offset;
    for (let index = 0; index < seed.length; index += 1) {
      hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
  return [fold(0x811c9dc5), fold(0x9e3779b9), fold(0x7f4a7c15), fold(0x94d049bb)];
}

function sfc32([first, second, third, fourth]: SeedWords): () => number {
  let [a, b, c, counter] = [first, second, third, fourth];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first outputs still show the seed.
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return next;
}
