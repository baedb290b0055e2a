// What an analyst does to a question: words are read into it, the form adds to it, chips are changed, doubted and taken away.
// One list of what was seen, whoever told it; filters beside it. Nothing of it stands in the address, which is logged.
import { idOf, isSameValue } from '../../../core/uniforms/drawing/valueWords';
import type {
  Light,
  Observation,
  QueryFilters,
  Slot,
  SlotValue,
  UniformQuery,
} from '../../../core/uniforms/outfit';
import { isSeveral } from '../../../ui/uniforms/slotValues';

/** One thing that was seen, with a name for the list. */
export interface Seen {
  readonly id: string;
  readonly observation: Observation;
}

export interface Question {
  readonly seen: readonly Seen[];
  readonly filters: QueryFilters;
  readonly light: Light;
}

export const emptyQuestion: Question = { seen: [], filters: {}, light: 'daylight' };

const UNSURE = 0.5;
const AT_MOST_UNSURE = 0.6; // the reader’s "one reading of two" is shown as unsure, too

/** The question as it is searched. */
export function queryOf({ seen, filters, light }: Question): UniformQuery {
  return { observations: seen.map(({ observation }) => observation), filters, light };
}

/** What words say in place of what the words before said. Where the form was used for a slot, the form is right. */
export function withWords(question: Question, observations: readonly Observation[]): Question {
  const others = question.seen.filter(({ observation }) => observation.origin !== 'words');
  const slots = new Set(others.map(({ observation }) => observation.slot));
  const read = observations.filter(({ slot }) => !slots.has(slot));
  return { ...question, seen: [...read.map(named), ...others] };
}

/** One more thing seen; the same once more changes nothing. */
export function withSeen(question: Question, observation: Observation): Question {
  const added = named(observation);
  return question.seen.some(({ id }) => id === added.id)
    ? question
    : { ...question, seen: [...question.seen, added] };
}

/** Without one thing. */
export function withoutSeen(question: Question, id: string): Question {
  return { ...question, seen: question.seen.filter((one) => one.id !== id) };
}

/** One thing seen as something else: told by the form from now on. */
export function changed(question: Question, id: string, value: SlotValue): Question {
  return edited(question, id, ({ slot, certainty01 }) => ({ ...fromForm(slot, [value]), certainty01 }));
}

/** One thing doubted, or no longer. */
export function doubted(question: Question, id: string, isUnsure: boolean): Question {
  return edited(question, id, (observation) => ({ ...observation, certainty01: isUnsure ? UNSURE : 1 }));
}

/** Whether a thing counts as unsure. */
export function isUnsure({ observation }: Seen): boolean {
  return observation.certainty01 <= AT_MOST_UNSURE;
}

/**
 * A value pressed in the form: chosen if it was not, else let go. Of most slots several values are "or"; of stripes, checks
 * and motifs each is seen for itself.
 */
export function pressed(question: Question, slot: Slot, value: SlotValue): Question {
  const before = question.seen.filter(({ observation }) => observation.slot === slot);
  const others = question.seen.filter(({ observation }) => observation.slot !== slot);
  const values = before.flatMap(({ observation }) => observation.values.map((one) => one.value));
  const rest = values.filter((one) => !isSameValue(one, value));
  const next =
    rest.length < values.length
      ? rest
      : value.kind === 'absent'
        ? [value]
        : [...values.filter(({ kind }) => kind !== 'absent'), value];
  const observations =
    next.length === 0
      ? []
      : isSeveral(slot)
        ? next.map((one) => fromForm(slot, [one]))
        : [fromForm(slot, next)];
  return { ...question, seen: [...others, ...observations.map(named)] };
}

/** A question answered: the slot has this, whatever was told of it before. Several values are "or". */
export function answered(question: Question, slot: Slot, values: readonly SlotValue[]): Question {
  const others = question.seen.filter(({ observation }) => observation.slot !== slot);
  return { ...question, seen: [...others, named(fromForm(slot, values))] };
}

/** Values that are chosen in a slot. */
export function chosenIn({ seen }: Question, slot: Slot): readonly SlotValue[] {
  return seen
    .filter(({ observation }) => observation.slot === slot)
    .flatMap(({ observation }) => observation.values.map(({ value }) => value));
}

/** A text typed in the form; an empty one takes the slot away. */
export function typed(question: Question, slot: Slot, text: string): Question {
  const others = question.seen.filter(({ observation }) => observation.slot !== slot);
  const trimmed = text.trim();
  const added = trimmed === '' ? [] : [named(fromForm(slot, [{ kind: 'text', text: trimmed }]))];
  return { ...question, seen: [...others, ...added] };
}

/** With a filter set, or taken away with undefined. */
export function withFilter<Name extends keyof QueryFilters>(
  question: Question,
  name: Name,
  value: QueryFilters[Name],
): Question {
  const others = Object.fromEntries(Object.entries(question.filters).filter(([other]) => other !== name));
  return { ...question, filters: value === undefined ? others : { ...others, [name]: value } };
}

function edited(question: Question, id: string, edit: (observation: Observation) => Observation): Question {
  return {
    ...question,
    seen: question.seen.map((one) => (one.id === id ? named(edit(one.observation)) : one)),
  };
}

function fromForm(slot: Slot, values: readonly SlotValue[]): Observation {
  const probability01 = 1 / Math.max(1, values.length);
  return { slot, values: values.map((value) => ({ value, probability01 })), certainty01: 1, origin: 'form' };
}

function named(observation: Observation): Seen {
  const { slot, values, span } = observation;
  const place = span === undefined ? '' : `@${span.start}`;
  return { id: `${slot}=${values.map(({ value }) => idOf(value)).join('|')}${place}`, observation };
}
