import { openCatalogue } from '../catalogue/buildCatalogue';
import type { ColourId, OutfitFact, SchoolKey, SlotValue } from '../outfit';
import { toSlot } from '../slots';
import { openSearch } from './search';

const colour = (id: string): SlotValue => ({ kind: 'colour', colour: id as ColourId });
const fact = (slot: OutfitFact['slot'], ...values: readonly SlotValue[]): OutfitFact => ({ slot, values });
const jumper = toSlot('jumper', 'colour');
const trim = toSlot('blazer', 'trim_colour');
const socks = toSlot('socks', 'colour');

/** Eight schools in navy; trims part them in four pairs, socks in two halves, of the last two nobody told the trim. */
const builder = openCatalogue();
['gold', 'gold', 'red', 'red', 'white', 'white', undefined, undefined].forEach((trimColour, at) => {
  const school = `GB-ENG:${900_000 + at}` as SchoolKey;
  builder.add({ key: school, name: `School ${at}`, phase: 'secondary', sex: 'mixed', isOpen: at !== 3 }, [
    {
      school,
      kind: 'everyday',
      source: 'test',
      facts: [
        fact(jumper, colour('navy')),
        fact(socks, colour(at % 2 === 0 ? 'black' : 'white')),
        ...(trimColour === undefined ? [] : [fact(trim, colour(trimColour))]),
      ],
    },
  ]);
});
const search = openSearch(builder.finish());
const seen = (slot: OutfitFact['slot'], value: SlotValue) => ({
  ...{ slot, values: [{ value, probability01: 1 }], certainty01: 1, origin: 'form' as const },
});
const navy = { observations: [seen(jumper, colour('navy'))], filters: {} };

describe('the next question', () => {
  test('is the one that leaves the fewest, and unknown schools stay with every answer', () => {
    const [first, second] = search.questions(navy);
    // Socks leave four of eight; a trim leaves its pair and the two of which nobody told.
    expect(first).toMatchObject({ slot: socks, separates: 4, expectedLeft: 4 });
    expect(second).toMatchObject({ slot: trim, expectedLeft: 4 });
    expect(second?.answers.map(({ left }) => left)).toEqual([4, 4, 4]);
  });

  test('asks nothing that parts nobody: one school that wears either of two colours is left by both', () => {
    const single = openCatalogue();
    const school = 'GB-ENG:900100' as SchoolKey;
    const facts = [fact(jumper, colour('navy')), fact(socks, colour('black'), colour('grey'))];
    single.add({ key: school, name: 'School', phase: 'secondary', sex: 'mixed', isOpen: true }, [
      { school, kind: 'everyday', source: 'test', facts },
    ]);
    expect(openSearch(single.finish()).questions(navy)).toEqual([]);
  });

  test('does not ask for what was told', () => {
    const asked = { ...navy, observations: [...navy.observations, seen(socks, colour('black'))] };
    expect(search.questions(asked).map(({ slot }) => slot)).not.toContain(socks);
  });
});

describe('an answer', () => {
  test('says how many schools fit equally well, and counts what filters do', () => {
    expect(search.search(navy).sentence).toBe('8 schools fit equally well.');
    expect(search.search({ ...navy, filters: { status: 'closed' } }).sentence).toBe('One school fits best.');
    expect(search.countFilters({ status: 'closed', phases: ['primary'] })).toEqual([
      { filter: 'phases', alone: 0, withoutIt: 1 },
      { filter: 'status', alone: 1, withoutIt: 0 },
    ]);
  });

  test('tells where a school stands', () => {
    const gold = { ...navy, observations: [...navy.observations, seen(trim, colour('gold'))] };
    expect(search.standing(gold, 'GB-ENG:900000')).toMatchObject({ rank: 1, count: 2 });
    expect(search.standing(gold, 'GB-ENG:900006')).toMatchObject({ rank: 3, count: 2 });
    expect(search.standing(gold, 'GB-ENG:1')).toBeUndefined();
  });
});
