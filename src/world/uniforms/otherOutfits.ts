// Summer dress, games kit, sixth form.
import type { Random } from '../random';
import type { WorldSchool } from '../schools/generateSchools';
import { isYoung, type SchoolLook } from './colours';
import { Dress } from './dress';
import type { Dressed } from './everyday';
import { blazerColour, ginghamOf, poloColour, primaryLegs, shirtColour } from './frequencies';
import type { Stock } from './stock';

/** What is worn in the summer term; undefined where the school has nothing of its own for it. */
export function summerOf(
  random: Random,
  school: WorldSchool,
  { main, badge }: SchoolLook,
): Dressed | undefined {
  const isPrimary = isYoung(school) || school.sector === 'prep';
  if (school.sector === 'nursery' || !random.chance(isPrimary ? 0.62 : 0.06)) return undefined;
  const dress = new Dress()
    .wear('skirt', {
      kind: 'summer_dress',
      colour: ginghamOf[main] ?? 'sky',
      pattern: 'checks',
      check_colour: 'white',
    })
    .wear('shirt', { kind: 'polo', colour: poloColour(random) })
    .wear('trousers', { kind: 'shorts|long', colour: primaryLegs(random), pattern: 'plain' })
    .wear('jumper', { kind: 'cardigan|sweatshirt', colour: main, pattern: 'plain' })
    .wear('socks', { kind: 'ankle', colour: 'white' })
    .without('tie', 'blazer');
  if (random.chance(0.3))
    dress.wear('hat', { kind: school.sector === 'prep' ? 'boater' : 'cap|sun_hat', colour: main });
  dress.wear('badge', { worn: 'yes', place: 'jumper', ...badge });
  return { dress, supplierDesign: `gingham ${ginghamOf[main] ?? 'sky'}` };
}

/** Games kit: a plain shirt and dark shorts for the young, a supplier's combination for the others. */
export function peKitOf(
  random: Random,
  school: WorldSchool,
  look: SchoolLook,
  stock: Stock,
): Dressed | undefined {
  if (school.sector === 'nursery' || !random.chance(0.95)) return undefined;
  const dress = new Dress();
  const { main, second, badge } = look;
  if (isYoung(school)) {
    dress
      .wear('pe_top', { kind: 't_shirt', colour: random.chance(0.5) ? 'white' : main, pattern: 'plain' })
      .wear('pe_shorts', { kind: 'shorts', colour: random.pick(['black', 'black', 'navy', 'black|navy']) });
    if (random.chance(0.2)) dress.wear('pe_hoodie', { kind: 'hoodie', colour: main });
    if (random.chance(0.4)) dress.wear('badge', { worn: 'yes', place: 'pe_top', ...badge });
    return { dress, supplierDesign: undefined };
  }
  const isStock = random.chance(0.45);
  const { design, ...stockTop } = isStock
    ? stock.gamesTop(random)
    : {
        design: undefined,
        colour: main,
        second_colour: second,
        pattern: random.chance(0.6) ? 'panels' : 'plain',
      };
  dress.wear('pe_top', { kind: random.pick(['polo', 't_shirt', 'rugby']), ...stockTop }).wear('pe_shorts', {
    kind: 'shorts|skort',
    colour: random.pick(['black', 'navy', main, 'black']),
    trim_colour: random.chance(0.25) ? second : 'absent',
  });
  if (random.chance(0.45))
    dress.wear('pe_hoodie', { kind: random.pick(['hoodie', 'half_zip']), colour: main });
  dress.wear('badge', { worn: 'yes', place: 'pe_top', ...badge });
  return { dress, supplierDesign: design };
}

/** What the oldest wear where they wear something else. */
export function sixthFormOf(
  random: Random,
  school: WorldSchool,
  { main, badge }: SchoolLook,
): Dressed | undefined {
  if (!['secondary', 'senior', 'all-through'].includes(school.sector) || !random.chance(0.3))
    return undefined;
  const dress = new Dress()
    .wear('blazer', {
      colour: blazerColour(random),
      pattern: 'plain',
      trim_colour: 'absent',
      kind: 'single_breasted',
    })
    .wear('shirt', { kind: 'shirt|blouse', colour: shirtColour(random), pattern: 'plain' })
    .wear('trousers', { kind: 'long', colour: random.pick(['black', 'charcoal', 'navy']), pattern: 'plain' })
    .wear('shoes', { colour: 'black', kind: 'shoes' });
  if (random.chance(0.5)) dress.wear('tie', { colour: main, pattern: 'plain' });
  else dress.without('tie');
  dress.wear('badge', { worn: 'yes', place: 'blazer', ...badge });
  return { dress, supplierDesign: undefined };
}
