// Queries of which the right school is known, put to the search: how often its group comes first, and how large groups are.
import type { Observation, Outfit, UniformQuery } from '../../../src/core/uniforms/outfit';
import type { Question } from '../../../src/core/uniforms/search/questions';
import type { Standing, UniformSearch } from '../../../src/core/uniforms/search/search';
import { createRandom, type Random } from '../../../src/world/random';
import { observe, oneWrong, statementsOf, type Statement } from '../../../src/world/uniforms/plantedQueries';
import { slotDefinition } from '../../../src/core/uniforms/slots';

/** An outfit as the catalogue holds it and as it is worn. */
export interface Planted {
  readonly known: Outfit;
  readonly worn: Outfit;
}

export interface Measured {
  readonly asked: number;
  /** Share of queries whose right school is in the first group. */
  readonly first01: number;
  /** Fewer than twenty schools fit better. */
  readonly rank20: number;
  /** Chance that the right school is among twenty listed, a group that does not fit in whole being drawn from at random. */
  readonly listed20: number;
  /** The middle of its group is among the first twenty. */
  readonly middle20: number;
  /** Its group is among the first twenty groups: schools that fit equally well are one answer. */
  readonly groups20: number;
  readonly medianCount: number;
  readonly largeCount: number;
}

export const askFor = (observations: readonly Observation[]): UniformQuery => ({ observations, filters: {} });

/** Asks each query and looks where the right school stands. */
export function measure(
  search: UniformSearch,
  queries: readonly { readonly query: UniformQuery; readonly key: string }[],
): Measured {
  return measured(queries.map(({ query, key }) => search.standing(query, key)));
}

/** @param standings - of the right school of each query; undefined where nothing speaks for it. */
export function measured(standings: readonly (Standing | undefined)[]): Measured {
  const share = (holds: (at: number) => number): number =>
    standings.reduce((sum, _, at) => sum + holds(at), 0) / Math.max(1, standings.length);
  const counts = standings.flatMap((standing) => standing?.count ?? []).sort((left, right) => left - right);
  const at = (share01: number): number => counts[Math.floor(counts.length * share01)] ?? 0;
  return {
    asked: standings.length,
    first01: share((number) => (standings[number]?.rank === 1 ? 1 : 0)),
    rank20: share((number) => ((standings[number]?.rank ?? 1e9) <= 20 ? 1 : 0)),
    listed20: share((number) => {
      const standing = standings[number];
      return standing === undefined ? 0 : Math.min(1, Math.max(0, 21 - standing.rank) / standing.count);
    }),
    middle20: share((number) => {
      const standing = standings[number];
      return standing !== undefined && standing.rank + (standing.count - 1) / 2 <= 20 ? 1 : 0;
    }),
    groups20: share((number) => ((standings[number]?.place ?? 1e9) <= 20 ? 1 : 0)),
    medianCount: at(0.5),
    largeCount: at(0.9),
  };
}

/** Five things said of each of some outfits. */
export function drawStatements(
  random: Random,
  planted: readonly Planted[],
  count: number,
): readonly { readonly key: string; readonly statements: readonly Statement[]; readonly planted: Planted }[] {
  const drawn: { key: string; statements: readonly Statement[]; planted: Planted }[] = [];
  while (drawn.length < count) {
    const one = random.pick(planted);
    const statements = statementsOf(random, one.known);
    if (statements.length === 5) drawn.push({ key: one.known.school, statements, planted: one });
  }
  return drawn;
}

/** Five single slots, each alone: harder than five things with their details. */
export function drawSlots(random: Random, planted: readonly Planted[], count: number) {
  return Array.from({ length: count }, () => {
    const { known } = random.pick(planted);
    const facts = known.facts.filter(({ values }) => values.every(({ kind }) => kind !== 'absent'));
    const drawn = [...facts].sort(() => random.next01() - 0.5).slice(0, 5);
    return {
      key: known.school,
      query: askFor(drawn.map(({ slot, values }) => observe(slot, random.pick(values)))),
    };
  });
}

export { createRandom, oneWrong };

export interface QuestionStep {
  readonly before: number;
  /** Schools left by the answer. */
  readonly after: number;
  /** As the question said when it was asked. */
  readonly expectedLeft: number;
  /**
   * The fewest that any answer of this school would have left, whatever was asked; looked for only where more than half were
   * left.
   */
  readonly fewestLeft: number | undefined;
}

export interface QuestionRun {
  readonly started: number;
  readonly steps: readonly QuestionStep[];
  readonly isStillIn: boolean;
}

/** Asks the best question again and again until ten schools are left, nothing more parts them, or eight were asked. */
export function runQuestions(
  search: UniformSearch,
  seen: readonly Observation[],
  planted: Planted,
): QuestionRun {
  const observations = [...seen];
  const left = (): number => search.bestKeys(askFor(observations)).length;
  const started = left();
  const steps: QuestionStep[] = [];
  let before = started;
  while (before > 10 && steps.length < 8) {
    const questions = search.questions(askFor(observations), 8);
    const answer = answerTo(questions, planted);
    if (answer === undefined) break;
    const asked = questions.find(({ slot }) => slot === answer.slot);
    const told = [...observations];
    observations.push(answer);
    const after = left();
    const fewestLeft = after > before / 2 ? fewestLeftBy(search, told, planted) : undefined;
    steps.push({ before, after, expectedLeft: asked?.expectedLeft ?? before, fewestLeft });
    before = after;
  }
  const isStillIn = search.bestKeys(askFor(observations)).includes(planted.known.school);
  return { started, steps, isStillIn };
}

/** What the best answer of a school leaves, of all that is known of its outfit and was not told yet. */
function fewestLeftBy(search: UniformSearch, told: readonly Observation[], { known }: Planted): number {
  const slots = new Set(told.map(({ slot }) => slot));
  const counts = known.facts
    .filter(({ slot }) => !slots.has(slot))
    .flatMap(({ slot, values: [value] }) =>
      value === undefined ? [] : [search.bestKeys(askFor([...told, observe(slot, value)])).length],
    );
  return Math.min(...counts);
}

/** The answer to the first question that can be answered. */
export function answerTo(questions: readonly Question[], { known, worn }: Planted): Observation | undefined {
  for (const { slot } of questions) {
    const answer = answerOf(known, slot) ?? answerOf(worn, slot);
    if (answer !== undefined) return observe(slot, answer);
  }
  return undefined;
}

/** What somebody who has the picture says: what is worn; "none" where the garment has none. */
function answerOf({ facts }: Outfit, slot: Observation['slot']) {
  const { garment, aspect } = slotDefinition(slot) ?? {};
  const fact = facts.find((one) => one.slot === slot);
  if (fact !== undefined) return fact.values[0];
  const isWithout = facts.some(
    (one) => one.slot === `${garment}.worn` && one.values.every(({ kind }) => kind === 'absent'),
  );
  return isWithout && aspect === 'worn' ? ({ kind: 'absent' } as const) : undefined;
}
