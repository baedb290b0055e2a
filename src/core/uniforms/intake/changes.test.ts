import fc from 'fast-check';
import type { OutfitFact, SchoolKey, Slot, SlotValue } from '../outfit';
import { changeOf, slotChanges } from './changes';
import type { AcceptedOutfit } from './moderation';
import { versionsOf } from './versions';

const school = 'GB-ENG:100001' as SchoolKey;
const colour = (slot: string, ...ids: readonly string[]): OutfitFact => ({
  slot: slot as Slot,
  values: ids.map((id) => ({ kind: 'colour', colour: id as never })),
});

const accepted = (id: string, wornFrom: number | undefined, more: Partial<AcceptedOutfit> = {}) =>
  ({
    id,
    school,
    kind: 'everyday',
    facts: [colour('blazer.colour', 'navy'), colour('tie.colour', 'red')],
    source: 'school: X',
    submission: 's_1',
    row: 2,
    artwork: [],
    author: 'bea',
    created: 1,
    ...(wornFrom === undefined ? {} : { wornFrom }),
    ...more,
  }) satisfies AcceptedOutfit;

const told = (wornFrom?: number) => ({
  school,
  kind: 'everyday' as const,
  facts: [colour('blazer.colour', 'black'), colour('badge.colour', 'gold')],
  row: 2,
  ...(wornFrom === undefined ? {} : { wornFrom }),
});

describe('what an outfit changes', () => {
  const versions = versionsOf([accepted('a', 2015), accepted('b', 2020)]);

  test.each([
    ['ends the one before', 2023, 'follows', 'b'],
    ['takes the place of one that begins in the same year', 2020, 'replaces', 'b'],
    ['stands between two', 2018, 'follows', 'a'],
    ['stands before the first', 2010, 'precedes', 'a'],
    ['begins in the year of the submission where it names none', undefined, 'follows', 'b'],
  ] as const)('%s', (_, from, effect, against) => {
    expect(changeOf(told(from), versions, 2026)).toMatchObject({ effect, against: { id: against } });
  });

  test('is everything for a school of which nothing is known, or only another kind', () => {
    const others = versionsOf([
      accepted('kit', 2020, { kind: 'pe kit' }),
      accepted('other', 2020, { school: 'GB-ENG:100002' as SchoolKey }),
    ]);
    expect(changeOf(told(2023), others, 2026)).toEqual({
      effect: 'first',
      slots: [
        expect.objectContaining({ slot: 'blazer.colour', kind: 'added', before: [] }),
        expect.objectContaining({ slot: 'badge.colour', kind: 'added' }),
      ],
    });
  });

  test('names what is told anew, otherwise, and no more', () => {
    const { slots } = changeOf(told(2023), versions, 2026);
    expect(slots.map(({ slot, kind }) => [slot, kind])).toEqual([
      ['blazer.colour', 'changed'],
      ['tie.colour', 'dropped'],
      ['badge.colour', 'added'],
    ]);
  });

  test('agrees with which version counts once it is accepted', () => {
    for (const from of [2010, 2015, 2018, 2020, 2023]) {
      const { effect, against } = changeOf(told(from), versions, 2026);
      const after = versionsOf([
        accepted('a', 2015),
        accepted('b', 2020),
        { ...accepted('new', from, { created: 2 }) },
      ]);
      const other = after.find(({ id }) => id === against?.id);
      if (effect === 'replaces') expect(other).toBeUndefined();
      else expect(other).toBeDefined();
      // Of `a`, the end is told by `b` already; of the newest it is told by what follows it.
      if (effect === 'follows') expect(other?.wornTo).toBe(from - 1);
    }
  });

  test('the order of values and of facts changes nothing', () => {
    const value = fc
      .constantFrom('navy', 'red', 'gold')
      .map((id): SlotValue => ({ kind: 'colour', colour: id as never }));
    fc.assert(
      fc.property(
        fc.uniqueArray(value, { minLength: 1, selector: (one) => JSON.stringify(one) }),
        (values) => {
          const slot = 'tie.stripe_colour' as Slot;
          const changes = slotChanges([{ slot, values }], [{ slot, values: [...values].reverse() }]);
          expect(changes).toMatchObject([{ kind: 'same' }]);
        },
      ),
    );
  });
});
