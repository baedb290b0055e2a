// Where a digit may be said once for several: the words and signs that tell of it.
import { roleAt, rolesOf } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import type { TextSigns } from '../textSigns';
import { is } from '../wordClasses';
import { isCrossed, isIdleCross } from './crosses';
import { repeatedWords, repeatTriggers } from './repeatTriggers';

const bits = { counting: 1, plural: 2, count: 4, next: 8, timesBehind: 16, repeated: 32 } as const;
const { counting, plurals, counts, next, timesBehind } = repeatTriggers;
const roles = rolesOf([
  [bits.counting, counting],
  [bits.plural, plurals],
  [bits.count, counts],
  [bits.next, next],
  [bits.timesBehind, timesBehind],
  [bits.repeated, repeatedWords],
]);

/** Words for which a text is looked through. */
export const repeatWords: readonly string[] = [...counting, ...plurals, ...counts];

const OF_REPEAT = bits.counting | bits.plural | bits.count | bits.next;
/** Whether the word at a place may be of a repeat. */
export const isOfRepeat = ({ table }: PreparedText, at: number): boolean =>
  (roleAt(roles, table.numbers, at) & OF_REPEAT) !== 0;

const NEAR = 3; // tokens
const BEHIND_FIGURE = bits.next | bits.timesBehind;

/** Places of the words and signs that may tell of a repeat, in order. */
export function marksIn(
  prepared: PreparedText,
  { hits, classes }: Pick<TextSigns, 'hits' | 'classes'>,
): readonly number[] {
  const { numbers, figures, starts, ends } = prepared.table;
  const marks: number[] = [];
  const doesAt = (at: number): number => roleAt(roles, numbers, at);
  for (const place of hits) {
    const role = doesAt(place);
    if (role === 0) continue;
    const isCount =
      (role & bits.count) !== 0 && ((doesAt(place + 1) & bits.next) !== 0 || isCrossed(prepared, place));
    if ((role & bits.plural) !== 0) marks.push(place);
    else if ((role & bits.counting) !== 0 && !isCount && isNearDigit(classes, place)) marks.push(place);
    if (isCount) marks.push(place + 1);
    // "Siedem razy dwa"
    else if ((role & bits.repeated) !== 0 && (doesAt(place + 1) & bits.timesBehind) !== 0)
      marks.push(place + 1);
  }
  for (const place of figures) {
    if ((ends[place] ?? 0) - (starts[place] ?? 0) !== 1) continue;
    const isTold = (doesAt(place + 1) & BEHIND_FIGURE) !== 0 && !isIdleCross(prepared, place + 1);
    if (isTold || isCrossed(prepared, place)) marks.push(place + 1);
  }
  return marks.length < 2 ? marks : marks.sort((left, right) => left - right);
}

function isNearDigit(classes: readonly number[], place: number): boolean {
  for (let at = place - NEAR; at <= place + NEAR; at += 1)
    if (at !== place && ((classes[at] ?? 0) & (is.digitWord | is.number | is.numberWord)) !== 0) return true;
  return false;
}
