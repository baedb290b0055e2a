import { slotDefinition } from '../slots';
import { badgePlaces, outlines } from './badges';
import { colourOf, colours } from './colours';
import { garmentWords, isSearched } from './garments';
import { labOfHex } from './labOfHex';
import { motifOf, motifs } from './motifs';
import { directions, groups, namedChecks, patterns, stripeKinds, widths } from './patterns';
import { trimPlaces } from './trims';
import { meaningsOf } from './vagueColours';

const choicesOf = (slot: string): readonly string[] => slotDefinition(slot)?.choices ?? [];

describe('vocabulary', () => {
  test('every kind of a garment is a choice of its slot, and every choice but the usual ones has words', () => {
    const strange = garmentWords.flatMap(({ id, kinds }) =>
      (kinds ?? [])
        .filter((kind) => !choicesOf(`${id}.kind`).includes(kind.id))
        .map((kind) => `${id}.${kind.id}`),
    );
    expect(strange).toEqual([]);
    expect(garmentWords.filter(({ id }) => !isSearched(id)).map(({ id }) => id)).toEqual([
      'top',
      'belt',
      'gloves',
      'hairwear',
    ]);
  });

  test.each([
    ['tie.pattern', patterns],
    ['tie.stripe_direction', directions],
    ['tie.stripe_width', widths],
    ['tie.stripe_group', groups],
    ['badge.outline', outlines],
    ['blazer.badge_place', badgePlaces],
  ])('the words of %s name its choices, all of them', (slot, terms) => {
    expect([...new Set(terms.map(({ id }) => id))].sort()).toEqual([...choicesOf(slot)].sort());
  });

  test('places of trim are choices of the slot; what says stripes and their way says choices too', () => {
    expect(trimPlaces.filter(({ id }) => !choicesOf('blazer.trim_place').includes(id))).toEqual([]);
    expect(
      stripeKinds.filter(
        ({ direction }) => direction !== undefined && !choicesOf('tie.stripe_direction').includes(direction),
      ),
    ).toEqual([]);
  });

  test('no word means two colours', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, words, welshWords } of colours)
      for (const word of new Set([...words, ...welshWords])) {
        if (owners.has(word)) twice.push(`${word}: ${owners.get(word) ?? ''}, ${id}`);
        owners.set(word, id);
      }
    expect(twice).toEqual([]);
  });

  test('each colour can be told from every other: further apart than the eye needs side by side', () => {
    const near = colours.flatMap((one, at) =>
      colours
        .slice(at + 1)
        .filter((other) => {
          const { lightness, a, b } = one.lab;
          return Math.hypot(lightness - other.lab.lightness, a - other.lab.a, b - other.lab.b) < 4;
        })
        .map((other) => `${one.id} ${other.id}`),
    );
    expect(near).toEqual([]);
  });

  test('every colour, garment and kind has a Welsh name', () => {
    expect(colours.filter(({ welsh }) => welsh === '')).toEqual([]);
    expect(garmentWords.filter(({ welsh }) => welsh === '')).toEqual([]);
  });

  test('motifs: a hundred and fifty at least, each once, none named after a faith', () => {
    expect(motifs.length).toBeGreaterThan(150);
    expect(new Set(motifs.map(({ id }) => id)).size).toBe(motifs.length);
    const faith = /christian|catholic|muslim|islam|jewish|hindu|sikh|protestant|anglican/i;
    expect(motifs.filter(({ words, group }) => faith.test(words) || faith.test(group))).toEqual([]);
    expect(motifOf('ship')?.words).toContain('galleon');
  });

  test('what a vague colour may mean are colours of the vocabulary; shares are at most 1 and the name itself comes first', () => {
    for (const { id } of colours) {
      const meanings = meaningsOf(id);
      expect(meanings.filter(({ colour }) => colourOf(colour) === undefined)).toEqual([]);
      expect(meanings.reduce((sum, { share01 }) => sum + share01, 0)).toBeLessThanOrEqual(1);
      expect(meanings[0]?.colour).toBe(id);
    }
    expect(namedChecks.flatMap((named) => named.colours).filter((id) => colourOf(id) === undefined)).toEqual(
      [],
    );
  });
});

describe('labOfHex', () => {
  // Values of the sRGB primaries as Bruce Lindbloom's calculator prints them for D65.
  test.each([
    ['#ffffff', 100, 0, 0],
    ['#000000', 0, 0, 0],
    ['#ff0000', 53.24, 80.09, 67.2],
    ['#00ff00', 87.73, -86.18, 83.18],
    ['#0000ff', 32.3, 79.19, -107.86],
    ['#808080', 53.59, 0, 0],
  ])('of %s is L* %d, a* %d, b* %d', (hex, lightness, a, b) => {
    const lab = labOfHex(hex);
    expect(lab.lightness).toBeCloseTo(lightness, 1);
    expect(lab.a).toBeCloseTo(a, 1);
    expect(lab.b).toBeCloseTo(b, 1);
  });
});
