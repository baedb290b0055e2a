// The units made to make extractors slow, and which of them are worth a million characters: a rule that grows is seen in
// far fewer, and only how dear it becomes is not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';
import { randomFrom } from './random';

const file = join(repositoryRoot, 'tests/cases/identifiers/adversarial.json');

/** Each is repeated to a text of any length. */
export const hostileUnits = (JSON.parse(readFileSync(file, 'utf8')) as { units: readonly string[] }).units;

/** What a character of a unit's text costs. */
export interface CostOfUnit {
  readonly unit: string;
  readonly shortMicrosecondsPerCharacter: number;
  readonly longMicrosecondsPerCharacter: number;
}

/** How many units are read whole for each reason. */
export interface WholeCounts {
  /** Whose characters cost most more in the long text than in the short one. */
  readonly growing: number;
  /** Whose characters cost most in the long text. */
  readonly dear: number;
  /** Of all others, by the seed. */
  readonly drawn: number;
}

/**
 * Chooses the units to read whole.
 *
 * The growth is the difference, not the ratio: two lengths and a straight line through them tell what a character of a
 * million costs, and a rule is as bad as that says, whatever else a text costs.
 *
 * @returns as many as the counts say together, each once; all where there are fewer.
 */
export function unitsToReadWhole(
  costs: readonly CostOfUnit[],
  { growing, dear, drawn }: WholeCounts,
  seed: number,
): readonly string[] {
  const chosen = new Set<string>();
  const takeMost = (count: number, rank: (cost: CostOfUnit) => number): void => {
    const rest = costs.filter(({ unit }) => !chosen.has(unit));
    for (const { unit } of rest.sort((left, right) => rank(right) - rank(left)).slice(0, count))
      chosen.add(unit);
  };
  takeMost(growing, (cost) => cost.longMicrosecondsPerCharacter - cost.shortMicrosecondsPerCharacter);
  takeMost(dear, (cost) => cost.longMicrosecondsPerCharacter);
  const random = randomFrom(seed);
  const lots = new Map(costs.map(({ unit }) => [unit, random.below(2 ** 32)]));
  takeMost(drawn, ({ unit }) => lots.get(unit) ?? 0);
  return [...chosen];
}
