// What a value of a slot is called on a page, in a reason and on a sheet.
import type { Observation, ObservedValue, OutfitFact, SlotValue } from '../outfit';
import { slotDefinition } from '../slots';
import { colourOf } from '../vocabulary/colours';
import { motifOf } from '../vocabulary/motifs';

// A map, for an id that was read somewhere may be `constructor`.
const choiceNames = new Map(
  Object.entries({
    rising_right: 'rising to the right ( / )',
    rising_left: 'rising to the left ( \\ )',
    t_shirt: 'T-shirt',
    pe_bag: 'PE bag',
    pe_top: 'PE top',
    v_neck: 'V-neck',
    even: 'evenly spaced',
    free: 'no outline',
    yes: 'worn',
  }),
);
const MAX_SHOWN_CHARACTERS = 120;
const LIKELY_SHARE = 0.5; // of the likeliest value

/** A choice or motif in words: `tank_top` is "tank top"; an id that no table has is shown as it is. */
export function choiceWords(choice: string): string {
  return choiceNames.get(choice) ?? firstWord(motifOf(choice)?.words) ?? choice.replaceAll('_', ' ');
}

/** A value in words: "royal blue", "stripes", "“STJ”", "none". */
export function valueWords(value: SlotValue): string {
  switch (value.kind) {
    case 'colour':
      return colourOf(value.colour)?.name ?? value.colour.replaceAll('_', ' ');
    case 'choice':
      return choiceWords(value.choice);
    case 'text':
      return `“${value.text.slice(0, MAX_SHOWN_CHARACTERS).replaceAll('>', ' then ')}”`;
    case 'absent':
      return 'none';
  }
}

/** What a slot is called: "the tie’s stripes"; a slot that is none is shown as it is. */
export function slotWords(slot: string): string {
  return slotDefinition(slot)?.label ?? slot;
}

/** What was seen in words: "grey or black"; what it may mean besides, but hardly, stands behind: "gold (or amber, yellow)". */
export function observedWords({ values }: Pick<Observation, 'values'>): string {
  const most = values.reduce((highest, { probability01 }) => Math.max(highest, probability01), 0);
  const isLikely = ({ probability01 }: ObservedValue, at: number): boolean =>
    at === 0 || probability01 >= most * LIKELY_SHARE;
  const wordsOf = (some: readonly ObservedValue[]): readonly string[] =>
    some.map(({ value }) => valueWords(value));
  const likely = wordsOf(values.filter(isLikely));
  const others = wordsOf(values.filter((one, at) => !isLikely(one, at)));
  return others.length === 0 ? likely.join(' or ') : `${likely.join(' or ')} (or ${others.join(', ')})`;
}

/** What an outfit has in a slot, in words: "gold and white". */
export function factWords({ values }: Pick<OutfitFact, 'values'>): string {
  return values.map(valueWords).join(' and ');
}

/** Two values that say the same. */
export function isSameValue(left: SlotValue, right: SlotValue): boolean {
  return left.kind === right.kind && idOf(left) === idOf(right);
}

/** A value as one text, for keys and choices of a form; `valueOf` reads it. */
export function idOf(value: SlotValue): string {
  switch (value.kind) {
    case 'colour':
      return `colour:${value.colour}`;
    case 'choice':
      return `choice:${value.choice}`;
    case 'text':
      return `text:${value.text}`;
    case 'absent':
      return 'absent';
  }
}

function firstWord(words: string | undefined): string | undefined {
  return words?.split('|')[0];
}
