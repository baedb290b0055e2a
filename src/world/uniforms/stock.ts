// Suppliers' stock designs, made up: hundreds of schools buy the same tie, the same games kit, the same tartan.
import { createRandom, type Random } from '../random';
import { byRank, weighted } from '../weighted';
import { accent, secondaryMain } from './frequencies';

/** Aspects of a tie by name, as `Dress.wear` takes them. */
export type StockDesign = Readonly<Record<string, string | undefined>> & { readonly design: string };

export interface Stock {
  readonly tie: (random: Random) => StockDesign;
  readonly tartan: (random: Random) => StockDesign;
  readonly gamesTop: (random: Random) => StockDesign;
}

const TIES = 400;
const TARTANS = 120;
const GAMES_KITS = 60;

/** The suppliers' catalogues of a world. */
export function openStock(seed: string): Stock {
  const random = createRandom(`${seed}/stock`);
  const many = (count: number, make: (at: number) => StockDesign): ((random: Random) => StockDesign) =>
    weighted(byRank(Array.from({ length: count }, (_, at) => make(at))));
  return {
    tie: many(TIES, (at) => ({ design: `tie ${at + 1}`, ...tieDesign(random) })),
    tartan: many(TARTANS, (at) => ({ design: `tartan ${at + 1}`, ...tartanDesign(random) })),
    gamesTop: many(GAMES_KITS, (at) => ({ design: `games top ${at + 1}`, ...gamesDesign(random) })),
  };
}

/** Ground, stripes, direction: most rise to the right, as British ties do. */
export function tieDesign(
  random: Random,
  ground: string = secondaryMain(random),
): Record<string, string | undefined> {
  if (random.chance(0.08)) return { colour: ground, pattern: 'plain' };
  const first = other(random, [ground]);
  const second = random.chance(0.32) ? other(random, [ground, first]) : undefined;
  const direction = random.next01();
  return {
    colour: ground,
    pattern: 'stripes',
    stripe_colour: second === undefined ? first : `${first}|${second}`,
    stripe_order: second === undefined ? undefined : `${first}>${second}`,
    stripe_direction: direction < 0.86 ? 'rising_right' : direction < 0.97 ? 'rising_left' : 'horizontal',
    stripe_group: random.pick(['single', 'single', 'single', 'double', 'double', 'triple', 'even']),
    stripe_width: random.pick(['thin', 'thin', 'medium', 'medium', 'wide', 'mixed']),
  };
}

function tartanDesign(random: Random): Record<string, string | undefined> {
  const ground: string = secondaryMain(random);
  const first = other(random, [ground]);
  return { colour: ground, pattern: 'tartan', check_colour: `${first}|${other(random, [ground, first])}` };
}

function gamesDesign(random: Random): Record<string, string | undefined> {
  const main = secondaryMain(random);
  const second = other(random, [main]);
  return { colour: main, second_colour: second, pattern: random.chance(0.7) ? 'panels' : 'plain' };
}

/** An accent that is none of those. */
export function other(random: Random, than: readonly string[]): string {
  for (let tries = 0; tries < 8; tries += 1) {
    const drawn = accent(random);
    if (!than.includes(drawn)) return drawn;
  }
  return than.includes('white') ? 'gold' : 'white';
}
