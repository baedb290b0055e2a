// Where something can be seen: garments × aspects, as data. The only place that says which slots exist, what may stand in
// each, and what a page or a question calls it. Colours and motifs are the vocabulary's; all other choices stand here.
import type { Slot } from './outfit';

export const garments = [
  'blazer',
  'jumper',
  'waistcoat',
  'shirt',
  'tie',
  'trousers',
  'skirt',
  'socks',
  'shoes',
  'coat',
  'hat',
  'scarf',
  'bag',
  'pe_top',
  'pe_shorts',
  'pe_hoodie',
  'pe_socks',
  'headscarf',
  'badge',
] as const;
export type Garment = (typeof garments)[number];

export type SlotKind = 'colour' | 'choice' | 'text' | 'worn';

export interface SlotDefinition {
  readonly slot: Slot;
  readonly garment: Garment;
  readonly aspect: string;
  /** What may stand in it; `worn` takes the choice `yes` or `absent`. */
  readonly kind: SlotKind;
  /** Ids that a `choice` may take; empty for the motif, whose choices are the vocabulary's. */
  readonly choices: readonly string[];
  /** "the blazer's trim": as a question or a reason names it. */
  readonly label: string;
}

interface Aspect {
  readonly kind: SlotKind;
  readonly label: string;
  readonly choices?: readonly string[];
}

const patterns = ['plain', 'stripes', 'checks', 'tartan', 'spots', 'crested', 'panels'];

/** Aspects that any garment can have; what is special to one stands in `ownAspects`. */
const commonAspects = {
  worn: { kind: 'worn', label: 'whether one is worn' },
  colour: { kind: 'colour', label: 'colour' },
  second_colour: { kind: 'colour', label: 'second colour' },
  trim_colour: { kind: 'colour', label: 'trim' },
  trim_place: {
    kind: 'choice',
    label: 'place of the trim',
    choices: ['neck', 'cuffs', 'hem', 'lapels', 'edges', 'pockets', 'sleeves', 'sides', 'collar'],
  },
  pattern: { kind: 'choice', label: 'pattern', choices: patterns },
  stripe_colour: { kind: 'colour', label: 'stripes' },
  // As the viewer sees it: `rising_right` is /, the usual British way; a mirrored picture turns it.
  stripe_direction: {
    kind: 'choice',
    label: 'direction of the stripes',
    choices: ['rising_right', 'rising_left', 'horizontal', 'vertical'],
  },
  stripe_group: {
    kind: 'choice',
    label: 'grouping of the stripes',
    choices: ['single', 'double', 'triple', 'even'],
  },
  // Colour ids in the order they follow each other, joined by `>`: `gold>white>gold`.
  stripe_order: { kind: 'text', label: 'order of the stripes' },
  stripe_width: {
    kind: 'choice',
    label: 'width of the stripes',
    choices: ['thin', 'medium', 'wide', 'mixed'],
  },
  check_colour: { kind: 'colour', label: 'checks' },
  badge_place: {
    kind: 'choice',
    label: 'place of the badge',
    choices: ['breast_pocket', 'left_chest', 'right_chest', 'centre', 'sleeve', 'front', 'back', 'all_over'],
  },
} as const satisfies Record<string, Aspect>;
type CommonAspect = keyof typeof commonAspects;

const stripes: readonly CommonAspect[] = [
  'stripe_colour',
  'stripe_direction',
  'stripe_group',
  'stripe_width',
];
const tops: readonly CommonAspect[] = [
  'second_colour',
  'trim_colour',
  'trim_place',
  'pattern',
  'badge_place',
];

const aspectsOf: Readonly<Record<Exclude<Garment, 'badge'>, readonly CommonAspect[]>> = {
  blazer: [...tops, 'stripe_colour', 'stripe_direction', 'stripe_width'],
  jumper: [...tops, 'stripe_colour', 'stripe_direction'],
  waistcoat: ['trim_colour', 'pattern'],
  shirt: [...tops, 'stripe_colour', 'stripe_direction', 'check_colour'],
  tie: ['second_colour', 'pattern', ...stripes, 'stripe_order', 'check_colour', 'badge_place'],
  trousers: ['pattern', 'trim_colour'],
  skirt: ['second_colour', 'trim_colour', 'pattern', 'stripe_colour', 'stripe_direction', 'check_colour'],
  socks: ['trim_colour', 'pattern', 'stripe_colour'],
  shoes: [],
  coat: ['second_colour', 'trim_colour', 'badge_place'],
  hat: ['second_colour', 'trim_colour', 'badge_place'],
  scarf: ['second_colour', 'pattern', 'stripe_colour', 'stripe_direction'],
  bag: ['second_colour', 'trim_colour', 'badge_place'],
  pe_top: [...tops, 'stripe_colour', 'stripe_direction'],
  pe_shorts: ['second_colour', 'trim_colour', 'trim_place', 'badge_place'],
  pe_hoodie: ['second_colour', 'trim_colour', 'badge_place'],
  pe_socks: ['second_colour', 'pattern', 'stripe_colour'],
  headscarf: [],
};

const ownAspects: Readonly<Partial<Record<Garment, Readonly<Record<string, Aspect>>>>> = {
  blazer: {
    kind: { kind: 'choice', label: 'kind', choices: ['single_breasted', 'double_breasted', 'zipped'] },
    button_colour: { kind: 'colour', label: 'buttons' },
  },
  jumper: {
    kind: {
      kind: 'choice',
      label: 'kind',
      choices: ['sweatshirt', 'v_neck', 'crew_neck', 'cardigan', 'tank_top', 'fleece'],
    },
  },
  shirt: { kind: { kind: 'choice', label: 'kind', choices: ['shirt', 'blouse', 'polo', 'roll_neck'] } },
  tie: { kind: { kind: 'choice', label: 'kind', choices: ['long', 'clip_on', 'bow', 'cravat'] } },
  trousers: { kind: { kind: 'choice', label: 'kind', choices: ['long', 'shorts'] } },
  skirt: {
    kind: {
      kind: 'choice',
      label: 'kind',
      choices: ['pleated', 'straight', 'kilt', 'pinafore', 'summer_dress', 'skort', 'culottes'],
    },
  },
  socks: { kind: { kind: 'choice', label: 'kind', choices: ['ankle', 'knee', 'tights'] } },
  shoes: { kind: { kind: 'choice', label: 'kind', choices: ['shoes', 'boots', 'trainers', 'sandals'] } },
  coat: { kind: { kind: 'choice', label: 'kind', choices: ['coat', 'anorak', 'gilet', 'cape', 'fleece'] } },
  hat: {
    kind: { kind: 'choice', label: 'kind', choices: ['cap', 'boater', 'beret', 'bobble', 'sun_hat', 'felt'] },
  },
  bag: { kind: { kind: 'choice', label: 'kind', choices: ['book_bag', 'rucksack', 'satchel', 'pe_bag'] } },
  pe_top: {
    kind: { kind: 'choice', label: 'kind', choices: ['t_shirt', 'polo', 'rugby', 'vest', 'long_sleeved'] },
  },
  pe_shorts: {
    kind: { kind: 'choice', label: 'kind', choices: ['shorts', 'skort', 'leggings', 'joggers'] },
  },
  pe_hoodie: { kind: { kind: 'choice', label: 'kind', choices: ['hoodie', 'half_zip', 'jacket'] } },
  badge: {
    worn: { kind: 'worn', label: 'whether one is seen' },
    place: {
      kind: 'choice',
      label: 'garment',
      choices: ['blazer', 'jumper', 'shirt', 'tie', 'hat', 'bag', 'coat', 'pe_top'],
    },
    outline: {
      kind: 'choice',
      label: 'outline',
      choices: ['shield', 'circle', 'oval', 'diamond', 'square', 'rectangle', 'scroll', 'free'],
    },
    motif: { kind: 'choice', label: 'motif', choices: [] },
    letters: { kind: 'text', label: 'letters' },
    motto: { kind: 'text', label: 'motto' },
    colour: { kind: 'colour', label: 'ground' },
    second_colour: { kind: 'colour', label: 'second colour' },
    motif_colour: { kind: 'colour', label: 'colour of the motif' },
  },
};

/** What a garment is called in a sentence: "the PE top's trim". */
export const garmentLabels: Readonly<Record<Garment, string>> = {
  blazer: 'blazer',
  jumper: 'jumper',
  waistcoat: 'waistcoat',
  shirt: 'shirt',
  tie: 'tie',
  trousers: 'trousers',
  skirt: 'skirt or dress',
  socks: 'socks or tights',
  shoes: 'shoes',
  coat: 'coat',
  hat: 'hat or cap',
  scarf: 'scarf',
  bag: 'bag',
  pe_top: 'PE top',
  pe_shorts: 'PE shorts',
  pe_hoodie: 'PE hoodie',
  pe_socks: 'PE socks',
  headscarf: 'headscarf',
  badge: 'badge',
};

/** Garments whose names are plural. */
const ofTwo: readonly Garment[] = ['trousers', 'socks', 'shoes', 'pe_shorts', 'pe_socks'];

/** Every slot there is, in the order of garments; ids are `garment.aspect`. */
export const slots: readonly SlotDefinition[] = garments.flatMap(slotsOf);

const byId = new Map(slots.map((definition) => [definition.slot, definition] as const));

/** The definition of a slot; undefined for text that is no slot. */
export function slotDefinition(slot: string): SlotDefinition | undefined {
  return byId.get(slot as Slot);
}

/** `toSlot('tie', 'stripe_colour')`; throws for a pair that does not exist, for code that names one. */
export function toSlot(garment: Garment, aspect: string): Slot {
  const definition = slotDefinition(`${garment}.${aspect}`);
  if (definition === undefined)
    throw new Error(`There is no slot ${garment}.${aspect}; slots.ts lists those that are.`);
  return definition.slot;
}

function slotsOf(garment: Garment): readonly SlotDefinition[] {
  const shared: readonly CommonAspect[] =
    garment === 'badge' ? [] : ['worn', 'colour', ...aspectsOf[garment]];
  const aspects: readonly (readonly [string, Aspect])[] = [
    ...shared.map((aspect) => [aspect, commonAspects[aspect]] as const),
    ...Object.entries(ownAspects[garment] ?? {}),
  ];
  return aspects.map(([aspect, { kind, label, choices }]) => ({
    slot: `${garment}.${aspect}` as Slot,
    garment,
    aspect,
    kind,
    choices: kind === 'worn' ? ['yes'] : (choices ?? []),
    label: kind === 'worn' ? wornLabel(garment) : `the ${owned(garmentLabels[garment])} ${label}`,
  }));
}

/** "whether a tie is worn", "whether trousers are worn". */
function wornLabel(garment: Garment): string {
  const name = garmentLabels[garment];
  if (garment === 'badge') return 'whether a badge is seen';
  return ofTwo.includes(garment) ? `whether ${name} are worn` : `whether a ${name} is worn`;
}

/** "the tie’s", "the trousers’", "the skirt or dress’s". */
function owned(name: string): string {
  return /[^s]s$/.test(name) ? `${name}’` : `${name}’s`;
}
