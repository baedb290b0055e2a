// What children wear on most days, by kind of school.
import type { Random } from '../random';
import type { WorldSchool } from '../schools/generateSchools';
import { isYoung, type SchoolLook } from './colours';
import { Dress } from './dress';
import {
  blazerColour,
  jumperOfSecondary,
  poloColour,
  primaryLegs,
  secondaryLegs,
  shirtColour,
  skirtColour,
} from './frequencies';
import { tieDesign, type Stock, type StockDesign } from './stock';

/** An outfit and the stock design it is made with, if any. */
export interface Dressed {
  readonly dress: Dress;
  readonly supplierDesign: string | undefined;
}

/** The everyday outfit. */
export function everydayOf(random: Random, school: WorldSchool, look: SchoolLook, stock: Stock): Dressed {
  if (isYoung(school)) return young(random, look, stock);
  return formal(random, look, stock, school.sector === 'prep' || school.sector === 'senior');
}

function young(random: Random, { main, second, badge }: SchoolLook, stock: Stock): Dressed {
  const dress = new Dress();
  const isSweatshirt = random.chance(0.74);
  const hasTrim = !isSweatshirt && random.chance(0.22);
  dress.wear('jumper', {
    kind: isSweatshirt ? 'sweatshirt|cardigan' : 'v_neck|cardigan',
    colour: main,
    pattern: 'plain',
    trim_colour: hasTrim ? second : 'absent',
    trim_place: hasTrim ? 'neck' : undefined,
    badge_place: 'left_chest',
  });
  const tie = random.chance(0.2) ? tieOf(random, main, stock) : undefined;
  if (tie === undefined) dress.without('tie').wear('shirt', { kind: 'polo', colour: poloColour(random) });
  else dress.wear('tie', tie.aspects).wear('shirt', { kind: 'shirt|blouse', colour: shirtColour(random) });
  const legs = primaryLegs(random);
  const isShort = random.chance(0.3);
  dress.wear('trousers', { colour: legs, kind: isShort ? 'long|shorts' : 'long', pattern: 'plain' });
  const hasPinafore = random.chance(0.18);
  const isTartan = random.chance(0.05);
  const skirtKind = hasPinafore ? 'pinafore|pleated' : 'pleated';
  if (isTartan) dress.wear('skirt', { kind: skirtKind, ...withoutDesign(stock.tartan(random)) });
  else dress.wear('skirt', { kind: skirtKind, colour: legs, pattern: 'plain' });
  dress.wear('socks', {
    kind: 'ankle|tights',
    colour: random.pick(['grey|white', 'white', 'grey', 'black|grey']),
  });
  dress.wear('shoes', { colour: 'black', kind: 'shoes' });
  if (random.chance(0.7)) dress.wear('bag', { kind: 'book_bag', colour: main });
  dress.without('blazer');
  if (random.chance(0.08)) dress.wear('hat', { kind: 'sun_hat|cap', colour: main });
  dress.wear('badge', {
    worn: 'yes',
    place: tie === undefined && random.chance(0.3) ? 'jumper|shirt' : 'jumper',
    ...badge,
  });
  return { dress, supplierDesign: tie?.design };
}

function formal(random: Random, look: SchoolLook, stock: Stock, isIndependent: boolean): Dressed {
  const { main, second, badge } = look;
  const dress = new Dress();
  const hasBlazer = random.chance(isIndependent ? 0.88 : 0.75);
  if (hasBlazer) dress.wear('blazer', blazerOf(random, look, isIndependent));
  else dress.without('blazer');
  const tie = random.chance(hasBlazer ? 0.93 : 0.5) ? tieOf(random, main, stock) : undefined;
  if (tie === undefined) dress.without('tie');
  else dress.wear('tie', tie.aspects);
  const isPolo = tie === undefined && !hasBlazer && random.chance(0.7);
  dress.wear('shirt', {
    kind: isPolo ? 'polo' : 'shirt|blouse',
    colour: isPolo ? poloColour(random) : shirtColour(random),
    pattern: 'plain',
  });
  const jumper = jumperOfSecondary(random);
  const hasTrim = random.chance(0.2);
  dress.wear('jumper', {
    kind: isPolo ? 'sweatshirt' : 'v_neck',
    colour: jumper === 'main' ? main : jumper,
    pattern: 'plain',
    trim_colour: hasTrim ? second : 'absent',
    trim_place: hasTrim ? 'neck' : undefined,
    badge_place: random.chance(0.6) ? 'left_chest' : undefined,
  });
  const legs = secondaryLegs(random);
  dress.wear('trousers', { colour: legs, kind: 'long', pattern: 'plain' });
  if (random.chance(isIndependent ? 0.3 : 0.14))
    dress.wear('skirt', { kind: 'kilt', ...withoutDesign(stock.tartan(random)) });
  else
    dress.wear('skirt', {
      kind: random.pick(['pleated', 'straight']),
      colour: skirtColour(random),
      pattern: 'plain',
    });
  dress.wear('socks', {
    kind: 'ankle|tights',
    colour: random.pick(['black', 'black', 'black', 'grey|black', 'navy']),
  });
  dress.wear('shoes', { colour: random.chance(0.97) ? 'black' : 'brown', kind: 'shoes' });
  if (random.chance(isIndependent ? 0.35 : 0.05))
    dress.wear('scarf', { colour: main, stripe_colour: second, pattern: 'stripes' });
  if (random.chance(isIndependent ? 0.2 : 0.02))
    dress.wear('hat', { kind: random.pick(['cap', 'boater', 'felt']), colour: main });
  if (random.chance(0.3))
    dress.wear('coat', { kind: 'coat', colour: random.pick(['black', 'navy', 'black|navy']) });
  dress.wear('badge', { worn: 'yes', place: hasBlazer ? 'blazer' : 'jumper', ...badge });
  return { dress, supplierDesign: tie?.design };
}

function blazerOf(random: Random, { main, second }: SchoolLook, isIndependent: boolean) {
  const colour = random.chance(0.2) ? main : blazerColour(random);
  const trim = random.next01();
  const hasTrim = trim < (isIndependent ? 0.3 : 0.2);
  const isStriped = isIndependent && random.chance(0.03);
  return {
    kind: 'single_breasted',
    colour,
    pattern: isStriped ? 'stripes' : 'plain',
    stripe_colour: isStriped ? second : undefined,
    stripe_direction: isStriped ? 'vertical' : undefined,
    trim_colour: hasTrim ? second : 'absent',
    trim_place: hasTrim
      ? random.pick(['edges', 'lapels', 'lapels', 'collar', 'cuffs', 'pockets'])
      : undefined,
    badge_place: 'breast_pocket',
    button_colour: random.pick(['black', 'black', 'silver', 'gold', colour]),
  };
}

interface WornTie {
  readonly design: string | undefined;
  readonly aspects: Readonly<Record<string, string | undefined>>;
}

/** Half of the schools take a tie from stock; some have one for each house, so that any of several stripes may be seen. */
function tieOf(random: Random, main: string, stock: Stock): WornTie {
  const kind = random.chance(0.35) ? 'clip_on' : 'long';
  if (random.chance(0.5)) {
    const { design, ...aspects } = stock.tie(random);
    return { design, aspects: { kind, ...aspects } };
  }
  const aspects = tieDesign(random, main);
  const isByHouse = aspects['pattern'] === 'stripes' && random.chance(0.12);
  const houses = { stripe_colour: 'red|royal|green|yellow', stripe_order: undefined };
  const isCrested = random.chance(0.12);
  const crest = { pattern: 'crested|stripes', badge_place: 'front' };
  return {
    design: undefined,
    aspects: { kind, ...aspects, ...(isByHouse ? houses : isCrested ? crest : {}) },
  };
}

/** A stock design's aspects alone. */
function withoutDesign(stock: StockDesign): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(stock).filter(([aspect]) => aspect !== 'design'));
}
