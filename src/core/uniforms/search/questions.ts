// What to look at next: of everything that has not been told, the slot whose answer is expected to leave the fewest of the
// schools that fit equally well.
import { NOTHING_THERE, UNKNOWN } from '../catalogue/cells';
import type { Slot, SlotValue } from '../outfit';
import { slotDefinition } from '../slots';
import { cellAt, type SearchIndex } from './searchIndex';

export interface QuestionAnswer {
  readonly values: readonly SlotValue[];
  /** Schools that would be left by this answer, with those of which the slot is not known. */
  readonly left: number;
}

export interface Question {
  readonly slot: Slot;
  /** "the blazer’s trim". */
  readonly label: string;
  /** Schools that the answer is expected to part from the right one. */
  readonly separates: number;
  readonly expectedLeft: number;
  /** Likeliest first, at most `MAX_ANSWERS`. */
  readonly answers: readonly QuestionAnswer[];
}

const MAX_ANSWERS = 8;
const LEAST_PARTED = 0.5; // schools; less would be said as none
const MAX_CANDIDATES = 4000; // enough to tell which slot splits best; more would be felt in the page

/**
 * Questions that part schools.
 *
 * @param rows - best outfit of each school that is left.
 * @param told - slots that need no asking.
 * @param wanted - how many questions, best first.
 * @returns those that would part at least one school; the blazer's trim before the motto where they part alike, since
 *   `askable01` says how often somebody who saw a child can answer.
 */
export function questionsFor(
  index: SearchIndex,
  {
    rows,
    told,
    wanted,
  }: { readonly rows: readonly number[]; readonly told: ReadonlySet<Slot>; readonly wanted: number },
): readonly Question[] {
  const sample = thinned(rows);
  const scale = rows.length / Math.max(1, sample.length);
  const weighed = [...index.slots.keys()].flatMap((slot) => {
    if (told.has(slot)) return [];
    const question = questionOf(index, slot, sample);
    if (question === undefined) return [];
    return [{ question, worth: (sample.length - question.expectedLeft) * askable01(slot) }];
  });
  return weighed
    .sort((left, right) => right.worth - left.worth || (left.question.slot < right.question.slot ? -1 : 1))
    .slice(0, wanted)
    .map(({ question }) => scaled(question, scale));
}

function thinned(rows: readonly number[]): readonly number[] {
  const step = Math.ceil(rows.length / MAX_CANDIDATES);
  return step <= 1 ? rows : rows.filter((_, at) => at % step === 0);
}

function questionOf(index: SearchIndex, slot: Slot, rows: readonly number[]): Question | undefined {
  const place = index.slots.get(slot);
  if (place === undefined) return undefined;
  const byCell = new Map<number, number>();
  for (const row of rows) {
    const cell = cellAt(index, place, row);
    byCell.set(cell, (byCell.get(cell) ?? 0) + 1);
  }
  const unknown = byCell.get(UNKNOWN) ?? 0;
  const known = rows.length - unknown;
  const answers = answersOf(byCell, (cell) => place.index.valuesOf(cell), unknown);
  if (answers.length < 2) return undefined;
  const expectedLeft = answers.reduce((sum, { share, left }) => sum + (share / known) * left, 0);
  // One school that wears either of two shirts is not parted by asking which.
  if (rows.length - expectedLeft < LEAST_PARTED) return undefined;
  // Where the slot is not known of the right school, the answer parts nothing for certain; counted as if it parted alike.
  const label = slotDefinition(slot)?.label ?? slot;
  return {
    slot,
    label,
    separates: rows.length - expectedLeft,
    expectedLeft,
    answers: answers.slice(0, MAX_ANSWERS),
  };
}

interface SharedAnswer extends QuestionAnswer {
  readonly share: number;
}

/** Of a set of several values any may be seen, each as likely as the others. */
function answersOf(
  byCell: ReadonlyMap<number, number>,
  valuesOf: (cell: number) => readonly SlotValue[],
  unknown: number,
): readonly SharedAnswer[] {
  const byAnswer = new Map<string, { value: SlotValue; share: number; left: number }>();
  for (const [cell, count] of byCell) {
    if (cell === UNKNOWN) continue;
    const values: readonly SlotValue[] = cell === NOTHING_THERE ? [{ kind: 'absent' }] : valuesOf(cell);
    for (const value of values) {
      const name = JSON.stringify(value);
      const known = byAnswer.get(name) ?? { value, share: 0, left: unknown };
      known.share += count / values.length;
      known.left += count;
      byAnswer.set(name, known);
    }
  }
  return [...byAnswer]
    .sort(([left, one], [right, two]) => two.share - one.share || (left < right ? -1 : 1))
    .map(([, { value, share, left }]) => ({ values: [value], share, left }));
}

function scaled(question: Question, scale: number): Question {
  const times = (count: number): number => Math.round(count * scale);
  return {
    ...question,
    separates: times(question.separates),
    expectedLeft: times(question.expectedLeft),
    answers: question.answers.map(({ values, left }) => ({ values, left: times(left) })),
  };
}

/** How often one who saw the child, or has the picture, can say: own estimates. */
const askableShares01: Readonly<Record<string, number>> = {
  ...{ colour: 1, worn: 1, pattern: 1, kind: 0.9, trim_colour: 0.95, trim_place: 0.8, second_colour: 0.9 },
  ...{ stripe_colour: 0.9, stripe_direction: 0.7, stripe_group: 0.6, stripe_width: 0.7, stripe_order: 0.5 },
  ...{ check_colour: 0.85, badge_place: 0.7, button_colour: 0.5, outline: 0.8, motif: 0.75, letters: 0.55 },
  ...{ motto: 0.3, place: 0.8, motif_colour: 0.7 },
};

function askable01(slot: Slot): number {
  return askableShares01[slotDefinition(slot)?.aspect ?? ''] ?? 0.5;
}
