// The reverse of reading: an observation in plain words, for "this was understood" and for the reasons of a result.
import type { Observation, ObservedValue, Slot, SlotValue } from '../outfit';
import { garmentLabels, slotDefinition } from '../slots';
import { badgePlaces, outlines } from '../vocabulary/badges';
import { colourOf } from '../vocabulary/colours';
import { garmentWords } from '../vocabulary/garments';
import { motifs } from '../vocabulary/motifs';
import { directions, groups, patterns, widths } from '../vocabulary/patterns';
import type { Term } from '../vocabulary/term';
import { trimPlaces } from '../vocabulary/trims';

/** How a description is told. */
export interface Telling {
  /** Whether Welsh names stand beside the English ones where the vocabulary has them. */
  readonly withWelsh?: boolean;
}

const FROM = 0.12; // a value less likely than this is left out of the sentence
const MOST = 3; // values named
const SURE = 0.7; // below, the sentence says "perhaps"

/**
 * An observation in plain words: "blazer: navy", "tie: stripes maroon, perhaps burgundy", "no tie".
 *
 * @returns one line without a full stop. A headscarf is a garment with a colour and nothing more.
 */
export function describe(observation: Observation, telling: Telling = {}): string {
  const { slot, values, certainty01 } = observation;
  const definition = slotDefinition(slot);
  const [first] = values;
  if (definition === undefined || first === undefined) return slot;
  const doubt = certainty01 < SURE ? ' (not sure)' : '';
  if (first.value.kind === 'absent') return `no ${absentName(slot)}${doubt}`;
  const garment = garmentLabels[definition.garment];
  if (definition.kind === 'worn') return `${garment}: worn${doubt}`;
  return `${garment}: ${phraseOf(slot, valuesInWords(slot, values, telling))}${doubt}`;
}

/**
 * A value of a slot in words: "navy", "thin", "oak tree".
 *
 * @returns English; with its Welsh name in brackets where asked for and known. An id that the vocabulary does not have is
 *   shown as it is.
 */
export function valueInWords(slot: Slot, value: SlotValue, { withWelsh = false }: Telling = {}): string {
  if (value.kind === 'absent') return 'none';
  if (value.kind === 'text')
    return slot.endsWith('.stripe_order') ? orderInWords(value.text) : `“${value.text}”`;
  const id = value.kind === 'colour' ? value.colour : value.choice;
  const named = value.kind === 'colour' ? colourNames(id) : choiceNames(slot, id);
  if (named === undefined) return id.replace(/_/g, ' ');
  return withWelsh && named.welsh !== '' && named.welsh !== named.english
    ? `${named.english} (${named.welsh})`
    : named.english;
}

interface Names {
  readonly english: string;
  readonly welsh: string;
}

function valuesInWords(slot: Slot, values: readonly ObservedValue[], telling: Telling): string {
  const [first, ...others] = values;
  if (first === undefined) return '';
  const also = others
    .filter(({ probability01 }) => probability01 >= FROM)
    .slice(0, MOST - 1)
    .map(({ value }) => valueInWords(slot, value, telling));
  const named = valueInWords(slot, first.value, telling);
  return also.length === 0 ? named : `${named}, or perhaps ${also.join(' or ')}`;
}

/** "gold trim", "stripes of silver": the aspect with its value, as one says it. */
function phraseOf(slot: Slot, value: string): string {
  const aspect = slot.slice(slot.indexOf('.') + 1);
  const isOfBadge = slot.startsWith('badge.');
  switch (aspect) {
    case 'colour':
      return isOfBadge ? `ground ${value}` : value;
    case 'second_colour':
      return `second colour ${value}`;
    case 'trim_colour':
      return `trim ${value}`;
    case 'trim_place':
      return `trim at the ${value}`;
    case 'stripe_colour':
      return `stripes ${value}`;
    case 'stripe_direction':
    case 'stripe_width':
    case 'stripe_group':
      return `stripes ${value}`;
    case 'stripe_order':
      return `stripes in the order ${value}`;
    case 'check_colour':
      return `checks ${value}`;
    case 'button_colour':
      return `buttons ${value}`;
    case 'badge_place':
      return `badge at the ${value}`;
    case 'place':
      return `on the ${value}`;
    case 'letters':
      return `letters ${value}`;
    case 'motto':
      return `motto ${value}`;
    case 'motif_colour':
      return `what it shows is ${value}`;
    default:
      return value;
  }
}

function absentName(slot: Slot): string {
  const [garment = '', aspect = ''] = slot.split('.');
  const label = slotDefinition(slot);
  const name = label === undefined ? garment : garmentLabels[label.garment];
  return aspect === 'worn' ? name : `${aspect.replace('_colour', '').replace(/_/g, ' ')} on the ${name}`;
}

function orderInWords(text: string): string {
  return text
    .split('>')
    .map((id) => colourNames(id)?.english ?? id)
    .join(', then ');
}

function colourNames(id: string): Names | undefined {
  const colour = colourOf(id);
  return colour === undefined ? undefined : { english: colour.name, welsh: colour.welsh };
}

const byAspect: Readonly<Record<string, readonly Term[]>> = {
  trim_place: trimPlaces,
  pattern: patterns,
  stripe_direction: directions,
  stripe_width: widths,
  stripe_group: groups,
  badge_place: badgePlaces,
  outline: outlines,
  motif: motifs,
};
/** Where a word of the vocabulary is an adjective and the bare word would puzzle. */
const plainNames: Readonly<Record<string, string>> = {
  rising_right: 'diagonal, rising to the right',
  rising_left: 'diagonal, rising to the left',
  free: 'no outline',
  edges: 'edges',
};

function choiceNames(slot: Slot, id: string): Names | undefined {
  const [garment = '', aspect = ''] = slot.split('.');
  const terms = aspect === 'kind' ? kindsOf(garment) : (byAspect[aspect] ?? []);
  const term = terms.find((one) => one.id === id);
  if (term === undefined) return aspect === 'place' ? garmentNames(id) : undefined;
  return { english: plainNames[id] ?? firstOf(term.words), welsh: firstOf(term.welsh) };
}

function kindsOf(garment: string): readonly Term[] {
  return garmentWords.find(({ id }) => id === garment)?.kinds ?? [];
}

function garmentNames(id: string): Names | undefined {
  const garment = garmentWords.find((one) => one.id === id);
  return garment === undefined
    ? undefined
    : { english: firstOf(garment.words), welsh: firstOf(garment.welsh) };
}

function firstOf(words: string): string {
  const [first = ''] = words.split('|');
  return first;
}
