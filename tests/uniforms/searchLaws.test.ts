// Laws of the search over a small world, with arbitrary things seen in it.
import fc from 'fast-check';
import type { Observation, QueryFilters, UniformQuery } from '../../src/core/uniforms/outfit';
import { createRandom } from '../../src/world/random';
import { statementsOf } from '../../src/world/uniforms/plantedQueries';
import { worldCatalogue } from '../../src/world/uniforms/worldCatalogue';
import type { Outfit } from '../../src/core/uniforms/outfit';
import { cluesOf } from '../../src/core/uniforms/search/clues';
import { weigh } from '../../src/core/uniforms/search/scores';
import type { UniformAnswer } from '../../src/core/uniforms/search/answer';
import { openSearch } from '../../src/core/uniforms/search/search';
import { cellAt, indexCatalogue } from '../../src/core/uniforms/search/searchIndex';
import { slots } from '../../src/core/uniforms/slots';
import { STEPS_A_BIT } from '../../src/core/uniforms/search/weights';

const told: Outfit[] = [];
const catalogue = worldCatalogue({ seed: 'laws', schools: 900, year: 2026 }, ({ told: outfits }) => {
  told.push(...outfits.filter(({ facts }) => facts.length > 5));
});
const search = openSearch(catalogue);
const index = indexCatalogue(catalogue);

/** Things seen of some outfits, mixed, with doubts. */
const observations = fc
  .tuple(
    fc.integer({ min: 0, max: 1e6 }),
    fc.integer({ min: 1, max: 6 }),
    fc.double({ min: 0.2, max: 1, noNaN: true }),
  )
  .map(([seed, count, certainty01]): readonly Observation[] => {
    const random = createRandom(String(seed));
    const outfits = random.chance(0.6) ? [random.pick(told)] : [random.pick(told), random.pick(told)];
    return outfits
      .flatMap((outfit) => statementsOf(random, outfit, count).flat())
      .map((one) => (random.chance(0.3) ? { ...one, certainty01 } : one));
  });
const filters: fc.Arbitrary<QueryFilters> = fc.record(
  {
    phases: fc.subarray(['primary', 'secondary', 'all-through'] as const),
    sexes: fc.subarray(['mixed', 'girls'] as const),
    status: fc.constantFrom('open' as const, 'closed' as const),
    years: fc.integer({ min: 1990, max: 2026 }).map((from) => ({ from, to: from + 3 })),
    kinds: fc.subarray(['everyday', 'summer', 'pe kit'] as const),
    near: fc.record({
      latitude: fc.constantFrom(51.5, 53.4),
      longitude: fc.constantFrom(-1.2, -0.1),
      radiusKilometres: fc.constantFrom(30, 120),
    }),
  },
  { requiredKeys: [] },
);
const queryOf = (seen: readonly Observation[], set: QueryFilters = {}): UniformQuery => ({
  observations: seen,
  filters: set,
});
const outline = (answer: UniformAnswer) =>
  answer.groups.map(({ rank, score, count, schools }) => ({
    ...{ rank, score, count },
    schools: schools.map(({ school }) => school.key),
  }));

/** Scores by adding up every clue for every outfit, without any short cut. */
function bruteForce(query: UniformQuery): ReadonlyMap<number, number> {
  const weighed = weigh(index, cluesOf(query.observations), 'daylight');
  const best = new Map<number, number>();
  index.rowSchool.forEach((school, row) => {
    const score = weighed.reduce(
      (sum, { known }) =>
        sum + (known === undefined ? 0 : (known.weighing.steps[cellAt(index, known.place, row)] ?? 0)),
      0,
    );
    if (score > (best.get(school) ?? 0)) best.set(school, score);
  });
  return best;
}

describe('search', () => {
  test('the order of observations does not matter', () => {
    fc.assert(
      fc.property(observations, fc.integer(), (seen, turn) => {
        const at = Math.abs(turn) % Math.max(1, seen.length);
        const turned = [...seen.slice(at), ...seen.slice(0, at)].reverse();
        expect(search.search(queryOf(turned))).toEqual(search.search(queryOf(seen)));
      }),
      { numRuns: 60 },
    );
  });

  test('an observation that says nothing changes nothing', () => {
    const slot = fc.constantFrom(...slots.map((definition) => definition.slot));
    fc.assert(
      fc.property(observations, slot, fc.boolean(), (seen, unseen, isEmpty) => {
        const nothing: Observation = isEmpty
          ? { slot: unseen, values: [], certainty01: 1, origin: 'form' }
          : {
              slot: unseen,
              values: [{ value: { kind: 'choice', choice: 'yes' }, probability01: 1 }],
              certainty01: 0,
              origin: 'form',
            };
        expect(search.search(queryOf([...seen, nothing]))).toEqual(search.search(queryOf(seen)));
      }),
      { numRuns: 60 },
    );
  });

  test('a filter that is taken back gives the list from before', () => {
    fc.assert(
      fc.property(observations, filters, (seen, set) => {
        const before = search.search(queryOf(seen));
        search.search(queryOf(seen, set));
        expect(search.search(queryOf(seen, {}))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('groups, their counts and their scores are those of a search without short cuts', () => {
    fc.assert(
      fc.property(observations, (seen) => {
        const best = bruteForce(queryOf(seen));
        for (const { rank, score, count } of search.search(queryOf(seen)).groups) {
          const steps = score * STEPS_A_BIT;
          const scores = [...best.values()];
          expect(count).toBe(scores.filter((other) => other === steps).length);
          expect(rank).toBe(1 + scores.filter((other) => other > steps).length);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('so many groups as are asked for come, each with its count and its first schools, where there are so many', () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: 1, max: 30 }), (seen, groups) => {
        const scores = [...bruteForce(queryOf(seen)).values()];
        const byBest = [...new Set(scores)].sort((left, right) => right - left);
        const found = search.search(queryOf(seen), { limit: 5, groups, ofEachGroup: 2 }).groups;
        expect(found.length).toBeGreaterThanOrEqual(Math.min(groups, byBest.length));
        found.forEach(({ score, count, schools }, at) => {
          expect(score * STEPS_A_BIT).toBe(byBest[at]);
          expect(count).toBe(scores.filter((other) => other === score * STEPS_A_BIT).length);
          expect(schools.length).toBeGreaterThanOrEqual(Math.min(2, count));
        });
      }),
      { numRuns: 80 },
    );
  });

  test('filters only take away: a filtered list is the whole list without what they take', () => {
    fc.assert(
      fc.property(observations, filters, (seen, set) => {
        const answer = search.search(queryOf(seen, set), { limit: 500 });
        const all = new Map(
          search
            .search(queryOf(seen), { limit: 500 })
            .groups.flatMap(({ score, schools }) =>
              schools.map(({ school }) => [school.key, score] as const),
            ),
        );
        expect(answer.schoolsAfter).toBeLessThanOrEqual(answer.schoolsBefore);
        for (const { score, schools } of answer.groups)
          for (const { school } of schools)
            expect(all.get(school.key) ?? score).toBeGreaterThanOrEqual(score);
      }),
      { numRuns: 40 },
    );
  });

  test('the score of a school is the sum of its reasons', () => {
    fc.assert(
      fc.property(observations, filters, (seen, set) => {
        for (const { score, schools } of search.search(queryOf(seen, set)).groups)
          for (const { reasons } of schools)
            expect(reasons.reduce((sum, { bits }) => sum + bits, 0)).toBe(score);
      }),
      { numRuns: 60 },
    );
  });

  test('a shorter list is the beginning of a longer one', () => {
    fc.assert(
      fc.property(observations, (seen) => {
        const long = outline(search.search(queryOf(seen), { limit: 200 }));
        const short = outline(search.search(queryOf(seen), { limit: 5 }));
        expect(short.map(({ rank, count }) => [rank, count])).toEqual(
          long.slice(0, short.length).map(({ rank, count }) => [rank, count]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('what is seen of an outfit as the catalogue holds it puts its school first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const random = createRandom(String(seed));
        const outfit = random.pick(told);
        const seen = statementsOf(random, outfit).flat();
        if (seen.length > 0) expect(search.bestKeys(queryOf(seen))).toContain(outfit.school);
      }),
      { numRuns: 200 },
    );
  });
});
