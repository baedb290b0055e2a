// How common what is, in the uniforms of the world. Where a figure is published it is taken; the rest are own estimates in
// the order that the sources give (navy and black first), fixed before the search was tuned.
//
// Published:
// - ties: 82 % of secondary schools require one (written answer 22897, House of Commons, 2025, from the Department for
//   Education's Cost of School Uniforms Survey 2023); 20 % of primary schools, 85 % of academies (Trutex on the department's
//   survey of 2015);
// - blazers: three in four secondary schools, four in five academies; hats: fewer than one school in ten; pinafores: fewer
//   than one in five; long trousers rather than short at more than three in five primary schools; PE kit at almost every
//   school; uniform with a logo at 99 % of secondary schools, a dress code at 80 % of primary schools; one child in three saw
//   the uniform changed, half of the changes major (Trutex, as above);
// - trims: collar only, collar and lapel with or without the V, all around, laid flat or bound, on stock blazers
//   (One+All, 2023); 11 colour combinations of a stock games kit (Chadwick Textiles, 2023); 13 colours of a stock polo shirt
//   (Russell Europe, 2023); tartan asked for more and more by primary schools and academies (Blue Max Banner, 2015);
// - jumpers: sweatshirts in colours at most primary schools, red and blue noticed most, seldom grey (Historical Boys'
//   Clothing, English school jumpers); summer dresses of gingham in light blue, red, green, yellow and navy, by the school's
//   colour (shops and parents' forums);
// - badges: books and lamps, hills and rivers, trees and leaves, animals and birds, the sun, signs of a faith, years and
//   initials, most often on a shield (design agencies' surveys of school logos).
import { weighted, weightsOf } from '../weighted';
import { wordList } from '../words/wordList';

/** The colour a school is known by. */
export const primaryMain = weighted(
  weightsOf({
    ...{ royal: 19, navy: 19, red: 15, bottle_green: 9, purple: 6.5, maroon: 6, emerald: 4, green: 3 },
    ...{ burgundy: 3, jade: 2.5, grey: 2.5, black: 2, sky: 2, teal: 1.5, yellow: 1, gold: 0.8, claret: 0.6 },
    ...{ turquoise: 0.6, kingfisher: 0.5, lilac: 0.3, pink: 0.1, brown: 0.2, orange: 0.2, scarlet: 0.7 },
  }),
);
export const secondaryMain = weighted(
  weightsOf({
    ...{ navy: 30, black: 24, maroon: 6, royal: 6, bottle_green: 6, purple: 4.5, red: 4, burgundy: 3.5 },
    ...{ grey: 3, charcoal: 2, emerald: 2, claret: 1.5, teal: 1.5, sky: 1, brown: 0.8, green: 1, plum: 0.8 },
    ...{ turquoise: 0.7, gold: 0.5, crimson: 0.5, airforce: 0.3, petrol: 0.3, violet: 0.3, orange: 0.2 },
  }),
);
/** The colour beside it: stripes, trims, the badge's own. */
export const accent = weighted(
  weightsOf({
    ...{
      gold: 20,
      white: 15,
      yellow: 11,
      silver: 10,
      sky: 8,
      red: 8,
      royal: 6,
      navy: 4,
      purple: 3,
      green: 3,
    },
    ...{ grey: 2, emerald: 2, maroon: 2, amber: 1, turquoise: 1, lilac: 1, pink: 0.7, orange: 1, black: 1 },
    ...{ bottle_green: 1, lime: 0.5, burgundy: 0.5 },
  }),
);
export const blazerColour = weighted(
  weightsOf({
    ...{ black: 46, navy: 32, maroon: 4, bottle_green: 3.5, royal: 3, charcoal: 3, grey: 2.5, purple: 2 },
    ...{ burgundy: 1, brown: 0.7, green: 0.6, red: 0.6, claret: 0.4, teal: 0.3, plum: 0.2, airforce: 0.2 },
  }),
);
export const poloColour = weighted(
  weightsOf({
    ...{
      white: 62,
      sky: 11,
      yellow: 6,
      red: 4,
      gold: 3,
      royal: 3,
      navy: 2,
      pale_blue: 2,
      green: 1,
      purple: 1,
    },
    ...{ lilac: 1, pink: 0.5, grey: 0.5, jade: 0.5, bottle_green: 0.5 },
  }),
);
export const shirtColour = weighted(
  weightsOf({ white: 82, sky: 6, pale_blue: 5, grey: 2, cream: 1.5, yellow: 1, lilac: 0.7, navy: 0.6 }),
);
export const primaryLegs = weighted(
  weightsOf({ grey: 55, black: 14, navy: 5, charcoal: 8, 'grey|black': 18 }),
);
export const secondaryLegs = weighted(
  weightsOf({ black: 58, grey: 16, charcoal: 12, navy: 6, 'grey|black': 7, light_grey: 0.6, beige: 0.4 }),
);
export const skirtColour = weighted(
  weightsOf({ black: 44, grey: 26, navy: 12, charcoal: 8, 'grey|black': 5, maroon: 2, bottle_green: 2 }),
);
export const jumperOfSecondary = weighted(
  weightsOf({ black: 38, navy: 30, grey: 14, main: 14, charcoal: 4 }),
);
export const ginghamOf: Readonly<Record<string, string>> = {
  ...{ royal: 'sky', navy: 'navy', red: 'red', bottle_green: 'green', emerald: 'green', green: 'green' },
  ...{ purple: 'lilac', maroon: 'red', burgundy: 'red', yellow: 'yellow', gold: 'yellow', sky: 'sky' },
};

/** Motifs of badges that many schools have. Ids of the vocabulary. */
const commonMotifs = {
  ...{ tree: 9, book: 8, cross: 8, lion: 4, oak_leaf: 3, oak: 3.5, bird: 3, owl: 3, star: 3, sun: 3 },
  ...{ children: 3, crown: 3, flower: 2.5, rose: 2.5, eagle: 2.2, dove: 2.2, castle: 2.2, tower: 1.5 },
  ...{ bridge: 1.6, river: 1.5, waves: 1.3, ship: 2, anchor: 1.3, windmill: 0.6, church: 2, lamp: 1.5 },
  ...{ torch: 1.5, key: 1.5, sword: 1, dragon: 1.8, horse: 1, stag: 1.3, swan: 1, phoenix: 1.2 },
  ...{ acorn: 2.2, leaf: 2.5, hand: 1.5, heart: 1.3, globe: 1.2, rainbow: 1.2, mountain: 1.2, scallop: 0.7 },
  ...{ wheel: 0.7, fish: 0.8, bee: 1, butterfly: 0.9, fox: 0.7, daffodil: 0.6, fleur_de_lis: 1.4 },
  ...{ chevron: 1.3, portcullis: 0.6, quill: 0.5, wheatsheaf: 0.7, tudor_rose: 0.7, school_house: 0.7 },
};
const rareMotifs = wordList(`
  mural_crown bend helmet axe arrow mitre crozier chalice flag trumpet knot unicorn griffin bull ram lamb bear wolf boar
  hedgehog squirrel badger rabbit otter leopard tiger elephant goat frog snake pelican falcon martlet robin kingfisher_bird
  raven cockerel duck gull skylark wings feather dolphin whale seahorse ladybird dragonfly willow yew beech holly_leaf apple
  cherry ivy laurel branch leek thistle shamrock lily poppy sunflower_plant bluebell_flower snowdrop primrose_flower daisy
  seedling lighthouse gate column boat cog train aeroplane rocket compass balloon bible candle bell atom harp music_note
  celtic_cross saltire maltese_cross moon flame cloud fountain raindrop saint knight face footprint hammer anvil miners_lamp
  plough scales football swirl circles jigsaw infinity`);
const RARE_WEIGHT = 0.18;
export const motif = weighted<string>([
  ...weightsOf(commonMotifs),
  ...rareMotifs.map((id) => [id, RARE_WEIGHT] as const),
]);
export const outline = weighted(
  weightsOf({
    shield: 48,
    circle: 24,
    free: 16,
    oval: 5,
    square: 2,
    diamond: 1.5,
    rectangle: 1.5,
    scroll: 2,
  }),
);

/** How often the catalogue holds an aspect that the school has: by aspect, or by `garment.aspect` where that differs. */
export const toldShare01: Readonly<Record<string, number>> = {
  ...{ colour: 0.97, worn: 0.9, kind: 0.9, trim_colour: 0.85, trim_place: 0.7, pattern: 0.93 },
  ...{ stripe_colour: 0.92, stripe_direction: 0.6, stripe_group: 0.7, stripe_width: 0.65, check_colour: 0.9 },
  ...{ second_colour: 0.9, badge_place: 0.6, button_colour: 0.4, outline: 0.85, motif: 0.92, letters: 0.85 },
  ...{ motto: 0.7, place: 0.85, motif_colour: 0.8, stripe_order: 0.5 },
  ...{
    'socks.colour': 0.6,
    'shoes.colour': 0.7,
    'coat.colour': 0.35,
    'bag.colour': 0.5,
    'scarf.colour': 0.5,
  },
};
