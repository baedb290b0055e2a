// Colours of school uniforms, with the words people say for them. Own table, written for Minerva on 30 November 2026.
//
// Schools and suppliers share names, not dyes: there is no standard to take from. Each shade here is a typical one of dyed
// school cloth, set by us with the CSS colour of the same name as a starting point where there is one (W3C CSS Color 4);
// cloth is darker and duller than a screen. What light and camera do to it is the tolerance of the search, not of this table.
import type { Lab } from '../colour/lab';
import type { ColourId } from '../outfit';
import { labOfHex } from './labOfHex';

interface ColourRow {
  readonly id: string;
  readonly hex: string;
  readonly name: string;
  readonly welsh: string;
  /** Other English words, parted by `|`. */
  readonly words?: string;
  /** Other Welsh words, parted by `|`; mutated forms are derived. */
  readonly welshWords?: string;
}

const rows = [
  { id: 'black', hex: '#17181a', name: 'black', welsh: 'du', words: 'bk|blck|jet black|blk|ebony' },
  {
    id: 'white',
    hex: '#f6f6f3',
    name: 'white',
    welsh: 'gwyn',
    words: 'whte|whit|whyte|wight|wht|off white',
    welshWords: 'gwen',
  },
  { id: 'cream', hex: '#f1e7cd', name: 'cream', welsh: 'hufen', words: 'ivory|ecru' },
  {
    id: 'beige',
    hex: '#cdb892',
    name: 'beige',
    welsh: 'llwydfelyn',
    words: 'stone|sand|fawn|khaki|oatmeal',
    welshWords: 'beis',
  },
  { id: 'camel', hex: '#b58c5b', name: 'camel', welsh: 'lliw camel', words: 'tan|light brown' },
  { id: 'brown', hex: '#5f3d26', name: 'brown', welsh: 'brown', words: 'brn|mid brown|nut brown|chestnut' },
  {
    id: 'dark_brown',
    hex: '#3a251b',
    name: 'dark brown',
    welsh: 'brown tywyll',
    words: 'chocolate|chocolate brown|deep brown',
  },
  { id: 'bronze', hex: '#8a6440', name: 'bronze', welsh: 'efydd', words: 'copper' },
  {
    id: 'charcoal',
    hex: '#3b3e43',
    name: 'charcoal',
    welsh: 'siarcol',
    words:
      'dk grey|charcole|charcoal gray|charcoal grey|dark grey|slate grey|slate|graphite|anthracite|oxford grey|deep grey',
    welshWords: 'llwyd tywyll',
  },
  {
    id: 'grey',
    hex: '#6f7277',
    name: 'grey',
    welsh: 'llwyd',
    words: 'gry|gy|gray|mid grey|medium grey|steel grey|grey marl|school grey',
  },
  {
    id: 'light_grey',
    hex: '#a8abae',
    name: 'light grey',
    welsh: 'llwyd golau',
    words: 'lt grey|pale grey|ash|ash grey|heather grey|dove grey',
  },
  { id: 'silver', hex: '#c3c6ca', name: 'silver', welsh: 'arian', words: 'slvr|silver grey|silvery|pewter' },
  {
    id: 'navy',
    hex: '#1b2340',
    name: 'navy',
    welsh: 'glas tywyll',
    words:
      'dk blue|nav|navy blue|dark navy|french navy|dark blue|darkish blue|oxford blue|midnight blue|midnight|deep blue|nvy|ink blue',
    welshWords: 'nefi|glas y llynges|nefi blw',
  },
  {
    id: 'royal',
    hex: '#20409a',
    name: 'royal blue',
    welsh: 'glas brenhinol',
    words: 'royal|bright royal|cobalt|cobalt blue|electric blue|bright blue|reflex blue|ultramarine',
    welshWords: 'glas y brenin|glas llachar',
  },
  {
    id: 'blue',
    hex: '#2f66b0',
    name: 'blue',
    welsh: 'glas',
    words: 'blu|mid blue|medium blue|french blue|reef blue|azure',
  },
  {
    id: 'airforce',
    hex: '#56718f',
    name: 'airforce blue',
    welsh: 'glas yr awyrlu',
    words:
      'airforce|air force blue|air force|raf blue|slate blue|steel blue|grey blue|blue grey|blueish grey',
  },
  {
    id: 'saxe',
    hex: '#6a94c4',
    name: 'saxe blue',
    welsh: 'glas sacs',
    words: 'saxe|wedgwood blue|wedgwood|hyacinth blue',
  },
  {
    id: 'cornflower',
    hex: '#6478d3',
    name: 'cornflower blue',
    welsh: 'glas yr ŷd',
    words: 'cornflower|periwinkle|bluebell',
  },
  {
    id: 'sky',
    hex: '#8cc1e6',
    name: 'sky blue',
    welsh: 'glas yr awyr',
    words: 'sky|baby blue|columbia blue',
    welshWords: 'glas golau|asur',
  },
  {
    id: 'pale_blue',
    hex: '#c5dbee',
    name: 'pale blue',
    welsh: 'glas gwelw',
    words: 'light blue|lite blue|lt blue|powder blue|ice blue|pale sky',
  },
  {
    id: 'turquoise',
    hex: '#2fb2c2',
    name: 'turquoise',
    welsh: 'gwyrddlas',
    words: 'turquise|turqoise|torquoise|turcoise|aqua|aquamarine|cyan|turquoise blue',
  },
  {
    id: 'kingfisher',
    hex: '#147c9d',
    name: 'kingfisher blue',
    welsh: 'glas y dorlan',
    words: 'kingfisher|sapphire|sapphire blue|lagoon',
  },
  { id: 'petrol', hex: '#1f4d5e', name: 'petrol blue', welsh: 'glas petrol', words: 'petrol|dark teal' },
  {
    id: 'teal',
    hex: '#0f7076',
    name: 'teal',
    welsh: 'corhwyad',
    words: 'teal green|teal blue|peacock|blue green|bluey green|greeny blue|blueish green|greenish blue',
    welshWords: 'glaswyrdd',
  },
  {
    id: 'cambridge_blue',
    hex: '#a3c7b6',
    name: 'Cambridge blue',
    welsh: 'glas Caergrawnt',
    words: 'duck egg|duck egg blue|eau de nil',
  },
  {
    id: 'bottle_green',
    hex: '#0c3b2b',
    name: 'bottle green',
    welsh: 'gwyrdd potel',
    words: 'dk green|bottle|btl green|racing green|british racing green|deep green|dark green',
    welshWords: 'gwyrdd tywyll',
  },
  {
    id: 'forest_green',
    hex: '#245331',
    name: 'forest green',
    welsh: 'gwyrdd y goedwig',
    words: 'forest|hunter green|pine green|holly green|fir green',
  },
  {
    id: 'green',
    hex: '#1f8046',
    name: 'green',
    welsh: 'gwyrdd',
    words: 'grn|mid green|kelly green|grass green|medium green|irish green',
    welshWords: 'gwerdd',
  },
  {
    id: 'emerald',
    hex: '#067a5a',
    name: 'emerald green',
    welsh: 'emrallt',
    words: 'emrald|emerald|winter emerald|bright green',
    welshWords: 'gwyrdd emrallt|gwyrdd llachar',
  },
  {
    id: 'jade',
    hex: '#2a9c86',
    name: 'jade',
    welsh: 'jâd',
    words: 'jade green|sea green|viridian',
    welshWords: 'gwyrdd y môr',
  },
  {
    id: 'apple_green',
    hex: '#76ae43',
    name: 'apple green',
    welsh: 'gwyrdd afal',
    words: 'leaf green|spring green|pea green|light green',
    welshWords: 'gwyrdd golau',
  },
  {
    id: 'lime',
    hex: '#a5d03c',
    name: 'lime green',
    welsh: 'leim',
    words: 'lime|neon green|fluorescent green|acid green',
    welshWords: 'gwyrdd leim',
  },
  {
    id: 'mint',
    hex: '#abdfc5',
    name: 'mint green',
    welsh: 'mintys',
    words: 'mint|pale green|pistachio',
    welshWords: 'gwyrdd mintys',
  },
  {
    id: 'sage',
    hex: '#97a888',
    name: 'sage green',
    welsh: 'saets',
    words: 'sage|grey green|greyish green',
    welshWords: 'gwyrdd saets',
  },
  {
    id: 'olive',
    hex: '#5d6036',
    name: 'olive green',
    welsh: 'olewydd',
    words: 'olive|moss green|army green|khaki green',
    welshWords: 'gwyrdd olewydd',
  },
  { id: 'lovat', hex: '#71735f', name: 'lovat', welsh: 'lofat', words: 'lovat green|heather green' },
  {
    id: 'red',
    hex: '#c01f2e',
    name: 'red',
    welsh: 'coch',
    words: 'rd|bright red|pillar box red|post box red|classic red|true red|signal red',
    welshWords: 'cochion',
  },
  {
    id: 'scarlet',
    hex: '#dc3222',
    name: 'scarlet',
    welsh: 'sgarlad',
    words: 'scarlet red|poppy red|vermilion|vermillion|flame red|tomato red',
    welshWords: 'ysgarlad',
  },
  {
    id: 'crimson',
    hex: '#9b1832',
    name: 'crimson',
    welsh: 'rhuddgoch',
    words: 'cardinal|cardinal red|cherry red|ruby|ruby red|deep red|garnet',
    welshWords: 'rhudd',
  },
  {
    id: 'maroon',
    hex: '#561c2b',
    name: 'maroon',
    welsh: 'marŵn',
    words: 'maroone|dark red|ox blood|oxblood|mrn',
    welshWords: 'coch tywyll|marwn',
  },
  {
    id: 'burgundy',
    hex: '#681a31',
    name: 'burgundy',
    welsh: 'byrgwndi',
    words: 'burgandey|burgendy|bergundy|burgundey|burgandi|wine|wine red|bordeaux|port wine',
    welshWords: 'bwrgwyn|lliw gwin',
  },
  { id: 'claret', hex: '#7d1f3a', name: 'claret', welsh: 'clared', words: 'west ham claret' },
  {
    id: 'mulberry',
    hex: '#84305c',
    name: 'mulberry',
    welsh: 'morwydden',
    words: 'raspberry|magenta red|dark pink|berry',
  },
  {
    id: 'plum',
    hex: '#532545',
    name: 'plum',
    welsh: 'eirin',
    words: 'aubergine|damson|prune',
    welshWords: 'lliw eirin',
  },
  {
    id: 'rust',
    hex: '#a5492b',
    name: 'rust',
    welsh: 'rhwd',
    words: 'terracotta|brick red|brick|burnt orange|russet|tawny',
    welshWords: 'lliw rhwd',
  },
  { id: 'coral', hex: '#ea806c', name: 'coral', welsh: 'cwrel', words: 'salmon|salmon pink|peach' },
  {
    id: 'pink',
    hex: '#e492b3',
    name: 'pink',
    welsh: 'pinc',
    words: 'pnk|light pink|pale pink|baby pink|rose pink|candy pink',
  },
  {
    id: 'cerise',
    hex: '#c7266c',
    name: 'cerise',
    welsh: 'ceirios',
    words: 'hot pink|bright pink|fuchsia|fuschia|magenta|shocking pink',
    welshWords: 'pinc llachar',
  },
  {
    id: 'purple',
    hex: '#52297a',
    name: 'purple',
    welsh: 'porffor',
    words: 'purp|dark purple|deep purple|royal purple|regal purple|imperial purple|prpl',
    welshWords: 'piws',
  },
  { id: 'violet', hex: '#6d45a6', name: 'violet', welsh: 'fioled', words: 'bright purple|amethyst|indigo' },
  { id: 'mauve', hex: '#967099', name: 'mauve', welsh: 'porffor gwelw', words: 'heather|dusky purple' },
  {
    id: 'lilac',
    hex: '#b9a2d2',
    name: 'lilac',
    welsh: 'lelog',
    words: 'lylac|lavender|light purple|pale purple|wisteria',
    welshWords: 'porffor golau|lafant',
  },
  {
    id: 'yellow',
    hex: '#f3d02f',
    name: 'yellow',
    welsh: 'melyn',
    words: 'yel|ylw|bright yellow|sunflower|sunflower yellow|canary yellow|canary|daffodil yellow',
    welshWords: 'melen',
  },
  {
    id: 'lemon',
    hex: '#f2e886',
    name: 'lemon',
    welsh: 'melyn lemwn',
    words: 'lemon yellow|pale yellow|light yellow|primrose|primrose yellow',
    welshWords: 'melyn golau|lemwn',
  },
  {
    id: 'amber',
    hex: '#efa02a',
    name: 'amber',
    welsh: 'ambr',
    words: 'golden yellow|saffron|marigold|deep yellow',
    welshWords: 'oren melyn',
  },
  {
    id: 'gold',
    hex: '#dfab35',
    name: 'gold',
    welsh: 'aur',
    words: 'gld|golden|gold yellow|bright gold|goldy yellow',
    welshWords: 'euraid|euraidd',
  },
  {
    id: 'old_gold',
    hex: '#ab8634',
    name: 'old gold',
    welsh: 'hen aur',
    words: 'antique gold|dark gold|dull gold',
  },
  {
    id: 'mustard',
    hex: '#c4992c',
    name: 'mustard',
    welsh: 'mwstard',
    words: 'mustard yellow|ochre|dark yellow',
  },
  { id: 'orange', hex: '#e7742b', name: 'orange', welsh: 'oren', words: 'bright orange|tangerine|jaffa' },
] as const satisfies readonly ColourRow[];

/** Ids of the colours of this table, for code that names one; kept in data of schools, so none is ever renamed. */
export type ColourName = (typeof rows)[number]['id'];

/** A colour that schools wear. */
export interface Colour {
  readonly id: ColourId;
  /** English name, as it is shown. */
  readonly name: string;
  readonly welsh: string;
  /** sRGB of a typical shade, `#rrggbb`: what is drawn. */
  readonly hex: string;
  /** The same shade as CIE Lab, D65: what is compared. */
  readonly lab: Lab;
  /** What people say for it in English, its name first. */
  readonly words: readonly string[];
  /** In Welsh, unmutated, its name first. */
  readonly welshWords: readonly string[];
}

/** All colours; the place of one in this list is its number in packed data of one version. */
export const colours: readonly Colour[] = rows.map((row: ColourRow) => ({
  id: row.id as ColourId,
  name: row.name,
  welsh: row.welsh,
  hex: row.hex,
  lab: labOfHex(row.hex),
  words: [row.name, ...wordsIn(row.words)],
  welshWords: [row.welsh, ...wordsIn(row.welshWords)],
}));

const byId = new Map<string, Colour>(colours.map((colour) => [colour.id, colour]));

/** The colour of that id, or undefined where the vocabulary has none: data of schools come from outside. */
export function colourOf(id: string): Colour | undefined {
  return byId.get(id);
}

function wordsIn(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split('|');
}
