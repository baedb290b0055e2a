// Whether digits count what stands behind them.
import { tableOf } from '../../text/heldWords';
import type { PreparedText } from '../extractor';
import { priceWords } from './labelWords';
import { is } from './wordClasses';
import { saidBy, says } from './wordRoles';

const MAX_COUNTED = 4; // digits
const MAX_MEASURED = 7;

/** Whether a word behind the digits says that they count something: "120 roses", "60 min". */
export function isCounted({ table, text }: PreparedText, last: number, digits: string): boolean {
  const { starts, ends: behind, numbers, notes } = table;
  const next = last + 1;
  if (next >= starts.length || notes[next] === is.number) return false;
  const end = behind[last] ?? behind[next] ?? 0;
  if ((starts[next] ?? 0) - end > 1) return false;
  const said = saidBy(numbers[next] ?? 0);
  // "020 7946 0853 Rose"
  if (leadingZero.test(digits) && ofPrices[numbers[next] ?? 0] === 1) return false;
  const counting =
    digits.length <= MAX_COUNTED
      ? says.unit
      : digits.length <= MAX_MEASURED
        ? says.count | says.measure
        : says.count;
  // "010-1234-5678。月租": the next sentence counts nothing of this one.
  return (
    (said & counting) !== 0 &&
    !desk.test(text.slice(starts[next], (starts[next] ?? 0) + 2)) &&
    ((starts[next] ?? 0) === end || !'\n.!?;|。！？；、'.includes(text.charAt(end)))
  );
}

const leadingZero = /^0\d\d/;
const ofPrices = tableOf(priceWords);

/** 分 counts minutes and points; with 机 behind it an extension follows. */
const desk = /^分[机機]/;
