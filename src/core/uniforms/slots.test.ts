import { foldText } from './outfit';
import { garments, slotDefinition, slots, toSlot } from './slots';

describe('slots', () => {
  test('each slot stands once, under its garment and aspect', () => {
    expect(new Set(slots.map(({ slot }) => slot)).size).toBe(slots.length);
    expect(slots.filter(({ slot, garment, aspect }) => slot !== `${garment}.${aspect}`)).toEqual([]);
  });

  test('every garment can be told to be worn or not', () => {
    expect(garments.filter((garment) => slotDefinition(`${garment}.worn`) === undefined)).toEqual([]);
  });

  test('a headscarf has a colour and nothing else: it hints at no religion', () => {
    expect(slots.filter(({ garment }) => garment === 'headscarf').map(({ aspect }) => aspect)).toEqual([
      'worn',
      'colour',
    ]);
  });

  test('only the motif leaves its choices to the vocabulary', () => {
    const open = slots.filter(({ kind, choices }) => kind === 'choice' && choices.length === 0);
    expect(open.map(({ slot }) => slot)).toEqual(['badge.motif']);
  });

  test('whether something is worn is asked in a sentence, of one or of two', () => {
    const labelOf = (slot: string): string | undefined => slotDefinition(slot)?.label;
    expect(labelOf('tie.worn')).toBe('whether a tie is worn');
    expect(labelOf('trousers.worn')).toBe('whether trousers are worn');
    expect(labelOf('tie.stripe_colour')).toBe('the tie’s stripes');
  });

  test('a slot that does not exist is refused by name', () => {
    expect(() => toSlot('shoes', 'stripe_colour')).toThrow('no slot shoes.stripe_colour');
  });
});

describe('foldText', () => {
  test('accents, case, spaces and points do not tell texts apart', () => {
    expect(foldText('St. Máry’s  C.E.')).toBe('stmarysce');
  });
});
