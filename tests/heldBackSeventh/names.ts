// Names of mailboxes, accounts and hosts: two words of a list and a number, nobody's.
import type { Random } from '../../src/world/random';

const starts = 'amber brisk cedar dusky ember frosty gentle hazy ivory jolly'.split(' ');
const middles = 'kindly lunar mellow noble olive plucky quiet rustic silver tidy'.split(' ');
const ends = 'badger comet dune falcon grove harbor island jasper kettle lagoon'.split(' ');
const lasts = 'meadow nectar orchard pebble quarry ripple saddle thistle velvet willow'.split(' ');

/** Two words and no more, such as `amber`, `thistle`. */
export const twoWords = (random: Random): readonly [string, string] => [
  random.pick([...starts, ...middles]),
  random.pick([...ends, ...lasts]),
];

const MOST_DRAWS = 200; // one name in five has at most fifteen letters

/** A name that no account has: two words, two digits, and the mark of invented names; drawn anew where it is too long. */
export function inventedName(
  random: Random,
  joiners: readonly string[] = ['', '_', '.'],
  mostLetters = 30,
): string {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const [first, second] = twoWords(random);
    const name = `${first}${random.pick(joiners)}${second}${String(random.integer(10, 99))}zq`;
    if (name.length <= mostLetters) return name;
  }
  throw new Error(`No name of ${mostLetters} letters was drawn; give the names shorter words.`);
}
