// Observations as the search weighs them: those that say nothing left out, and what each of them also says made plain.
// Stripes seen on a tie say that it is striped and that a tie is worn; kept as clues of their own, so that two details of
// one tie do not count its being there twice.
import type { Lab } from '../colour/lab';
import type { Observation, ObservedValue, Slot } from '../outfit';
import { slotDefinition } from '../slots';
import { writeCell } from '../catalogue/cells';
import { CHECKED } from './similarity';

export interface Clue {
  readonly slot: Slot;
  readonly values: readonly ObservedValue[];
  readonly certainty01: number;
  readonly lab: Lab | undefined;
  /** Follows from another observation; nobody said it. */
  readonly isImplied: boolean;
  /** Equal clues have equal keys. */
  readonly key: string;
}

/** More than one person tells; what is beyond is a paste, and would only slow the search. */
export const MAX_CLUES = 60;

/**
 * The clues of a query.
 *
 * @returns in an order that does not hang on that of the observations; a slot that does not exist, no value, or no
 *   certainty gives none; told twice in the same words counts once.
 */
export function cluesOf(observations: readonly Observation[]): readonly Clue[] {
  const told = observations.flatMap(clueOf).sort(byKey).filter(isFirst).slice(0, MAX_CLUES);
  return [...told, ...impliedBy(told)].sort(byKey);
}

const byKey = (left: Clue, right: Clue): number => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0);
const isFirst = ({ key }: Clue, at: number, all: readonly Clue[]): boolean => key !== all[at - 1]?.key;

function clueOf({ slot, values, certainty01, lab }: Observation): readonly Clue[] {
  if (slotDefinition(slot) === undefined || !(certainty01 > 0)) return [];
  const likely = values.filter(({ probability01 }) => probability01 > 0);
  if (likely.length === 0) return [];
  const sum = likely.reduce((total, { probability01 }) => total + probability01, 0);
  const shares = likely.map(({ value, probability01 }) => ({
    value,
    probability01: sum > 1 ? probability01 / sum : probability01,
  }));
  return [makeClue(slot, shares, { certainty01: Math.min(1, certainty01), lab, isImplied: false })];
}

function makeClue(
  slot: Slot,
  values: readonly ObservedValue[],
  rest: Pick<Clue, 'certainty01' | 'lab' | 'isImplied'>,
): Clue {
  const texts = values.map(({ value, probability01 }) => `${writeCell([value])} ${probability01.toFixed(4)}`);
  const { certainty01, lab } = rest;
  const measured = lab === undefined ? '' : `${lab.lightness} ${lab.a} ${lab.b}`;
  return {
    slot,
    values,
    ...rest,
    key: `${slot} ${texts.sort().join('|')} ${certainty01.toFixed(4)} ${measured}`,
  };
}

const yes: readonly ObservedValue[] = [{ value: { kind: 'choice', choice: 'yes' }, probability01: 1 }];
const patternOf: Readonly<Record<string, readonly ObservedValue[]>> = {
  stripe: [{ value: { kind: 'choice', choice: 'stripes' }, probability01: 1 }],
  check: [{ value: { kind: 'choice', choice: CHECKED }, probability01: 1 }],
};

function impliedBy(told: readonly Clue[]): readonly Clue[] {
  const said = new Set(told.map(({ slot }) => slot));
  const implied = new Map<Slot, Clue>();
  const imply = (slot: Slot, values: readonly ObservedValue[], certainty01: number): void => {
    if (said.has(slot) || slotDefinition(slot) === undefined) return;
    if ((implied.get(slot)?.certainty01 ?? 0) >= certainty01) return;
    implied.set(slot, makeClue(slot, values, { certainty01, lab: undefined, isImplied: true }));
  };
  for (const { slot, values, certainty01 } of told) {
    const { garment, aspect } = slotDefinition(slot) ?? {};
    if (aspect === undefined || aspect === 'worn') continue;
    imply(`${garment}.worn` as Slot, yes, certainty01);
    if (values.some(({ value }) => value.kind === 'absent')) continue;
    const pattern = patternOf[aspect.slice(0, aspect.indexOf('_'))];
    if (pattern !== undefined) imply(`${garment}.pattern` as Slot, pattern, certainty01);
  }
  return [...implied.values()];
}
