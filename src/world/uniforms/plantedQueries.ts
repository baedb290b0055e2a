// What somebody says who saw a child of a known school: five things of one outfit, right, with one wrong, or with some of
// them not seen. The truth is planted, so that the search can be measured. Fixed with the world, before the search was tuned.
import type { Observation, Outfit, OutfitFact, SlotValue } from '../../core/uniforms/outfit';
import { slotDefinition, type Garment } from '../../core/uniforms/slots';
import type { Random } from '../random';

/** One thing said: a garment or the badge, with the details that go with it. */
export type Statement = readonly Observation[];

/** Aspects that are said of a garment, in the order in which people think of them, and how often each is. */
const saidAspects: readonly (readonly [string, number])[] = [
  ['colour', 1],
  ['motif', 1],
  ['kind', 0.5],
  ['pattern', 0.6],
  ['stripe_colour', 0.9],
  ['check_colour', 0.8],
  ['trim_colour', 0.8],
  ['outline', 0.6],
  ['letters', 0.4],
  ['motif_colour', 0.5],
  ['second_colour', 0.5],
];

/** How often a garment is among the first things said. */
const garmentWeights: Readonly<Partial<Record<Garment, number>>> = {
  ...{ blazer: 10, tie: 10, jumper: 10, badge: 10, shirt: 5, trousers: 4, skirt: 4, pe_top: 6, pe_shorts: 4 },
  ...{ pe_hoodie: 3, socks: 1.5, bag: 1.5, hat: 3, scarf: 2, coat: 1.5, shoes: 1 },
};

/**
 * Five things of an outfit, or as many as it has.
 *
 * @param known - what the catalogue holds of the outfit: a thing is said with what is known, so that "all right" means the
 *   search and not the gaps of the catalogue.
 */
export function statementsOf(random: Random, known: Outfit, wanted = 5): readonly Statement[] {
  const byGarment = new Map<Garment, OutfitFact[]>();
  for (const fact of known.facts) {
    const garment = slotDefinition(fact.slot)?.garment;
    if (garment !== undefined) byGarment.set(garment, [...(byGarment.get(garment) ?? []), fact]);
  }
  return [...byGarment]
    .map(([garment, facts]) => ({
      statement: statementOf(random, facts),
      order: random.next01() ** (1 / (garmentWeights[garment] ?? 1)),
    }))
    .filter(({ statement }) => statement.length > 0)
    .sort((left, right) => right.order - left.order)
    .slice(0, wanted)
    .map(({ statement }) => statement);
}

function statementOf(random: Random, facts: readonly OutfitFact[]): Statement {
  return saidAspects.flatMap(([aspect, share]) => {
    const fact = facts.find(({ slot }) => slot.endsWith(`.${aspect}`));
    const value = fact === undefined ? undefined : random.pick(fact.values);
    if (fact === undefined || value === undefined || value.kind === 'absent' || !random.chance(share))
      return [];
    return [observe(fact.slot, value)];
  });
}

/** Something seen, for certain. */
export function observe(slot: Observation['slot'], value: SlotValue): Observation {
  return { slot, values: [{ value, probability01: 1 }], certainty01: 1, origin: 'words' };
}

/**
 * The same statements with one of them wrong: its first detail is what another school's outfit has there.
 *
 * @param others - outfits to take the wrong value from.
 */
export function oneWrong(
  random: Random,
  statements: readonly Statement[],
  others: readonly Outfit[],
): readonly Statement[] {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const at = random.integer(0, statements.length - 1);
    const [first, ...rest] = statements[at] ?? [];
    const fact = random.pick(others).facts.find(({ slot }) => slot === first?.slot);
    const value = fact === undefined ? undefined : random.pick(fact.values);
    if (first === undefined || value === undefined || value.kind === 'absent') continue;
    if (JSON.stringify(value) === JSON.stringify(first.values[0]?.value)) continue;
    return statements.map((statement, place) =>
      place === at ? [observe(first.slot, value), ...rest] : statement,
    );
  }
  return statements;
}

const MAX_TRIES = 200;
