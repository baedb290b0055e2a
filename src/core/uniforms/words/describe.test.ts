import type { ColourId, Observation, Slot, SlotValue } from '../outfit';
import { slots } from '../slots';
import { colours } from '../vocabulary/colours';
import { motifs } from '../vocabulary/motifs';
import { describe as inWords, valueInWords } from './describe';
import { readWords } from './readWords';

const observation = (slot: Slot, value: SlotValue, certainty01 = 0.9): Observation => ({
  slot,
  values: [{ value, probability01: 0.97 }],
  certainty01,
  origin: 'words',
});

/** One of everything that can be told: each choice of each slot, each motif, a colour for each slot of colours. */
const everything: readonly Observation[] = slots.flatMap(({ slot, kind, choices }) => {
  if (kind === 'colour') return [observation(slot, { kind: 'colour', colour: 'bottle_green' as ColourId })];
  if (kind === 'text') return [observation(slot, { kind: 'text', text: 'abc' })];
  if (kind === 'worn')
    return [observation(slot, { kind: 'absent' }), observation(slot, { kind: 'choice', choice: 'yes' })];
  const all = choices.length > 0 ? choices : motifs.map(({ id }) => id);
  return all.map((choice) => observation(slot, { kind: 'choice', choice }));
});

describe('an observation in words', () => {
  test('tells everything there is in words, no two alike, none with an id in it', () => {
    const told = everything.map((one) => inWords(one));
    expect(told.filter((text) => /_|undefined|\bpe_/.test(text))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });

  test('speaks of clothes: of no person, no faith, no guilt', () => {
    const unfit =
      /\b(?:suspects?|offenders?|victims?|traffick|religio|muslim|islam|jewish|sikh|hindu|christian|catholic|ethnic|white (?:boy|girl)|certain(?:ly)?|definitely)\b/i;
    const told = everything.flatMap((one) => [inWords(one), inWords(one, { withWelsh: true })]);
    expect(told.filter((text) => unfit.test(text))).toEqual([]);
  });

  test('says what it is not sure of', () => {
    const navy: SlotValue = { kind: 'colour', colour: 'navy' as ColourId };
    expect(inWords(observation('blazer.colour' as Slot, navy))).toBe('blazer: navy');
    expect(inWords(observation('blazer.colour' as Slot, navy, 0.5))).toBe('blazer: navy (not sure)');
    const { understood } = readWords('might be grey trousers, no tie, black or navy skirt');
    expect(understood.map(({ label }) => label)).toEqual([
      'trousers: grey, or perhaps charcoal or light grey (not sure)',
      'no tie',
      'skirt or dress: black, or perhaps navy',
    ]);
  });

  test('names Welsh words beside the English where asked', () => {
    const slot = 'tie.colour' as Slot;
    const names = colours.map(({ id }) =>
      valueInWords(slot, { kind: 'colour', colour: id }, { withWelsh: true }),
    );
    expect(names).toContain('maroon (marŵn)');
    expect(valueInWords(slot, { kind: 'colour', colour: 'mauveish' as ColourId })).toBe('mauveish');
  });

  test('what it says of a colour is read back as the same', () => {
    const lost = slots
      .filter(
        ({ aspect, garment }) =>
          ['colour', 'trim_colour', 'stripe_colour'].includes(aspect) && garment !== 'badge',
      )
      .flatMap(({ slot }) =>
        (['navy', 'gold', 'bottle_green', 'pale_blue'] as const)
          .filter((id) => {
            const text = inWords(observation(slot, { kind: 'colour', colour: id as ColourId }));
            const seen = readWords(text).observations.find((one) => one.slot === slot)?.values[0]?.value;
            return seen?.kind !== 'colour' || seen.colour !== id;
          })
          .map((id) => `${slot} ${id}`),
      );
    expect(lost).toEqual([]);
  });
});
