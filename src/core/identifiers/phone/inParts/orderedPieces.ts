// Numbers whose pieces are told in order, in figures or in words, with words or counts for where each stands: "zuerst 030,
// dann 23125, am Ende 155", "первая часть 8916, вторая часть …", "phần một 0912, phần hai …". One grammar for all languages:
// each piece has its cue, before it or behind, and nothing else stands between.
import { tableOf } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { readRun } from '../told/repeatRuns';
import { saidBy, says } from '../wordRoles';
import { orderCueWords } from './orderCues';
import { OrderReader } from './orderReader';
import { isOwner } from './ownerWords';

const begins = tableOf(orderCueWords);
const MAX_BACK = 3; // "0532 ile başlıyor": tokens from the first piece to its cue
const told = { rule: 'ordered', confidence: 0.75 };
const none: readonly Change[] = [];

/** Changes of such numbers to whole ones, in order of place. Linear: a bounded stretch from each cue that none has read. */
export function orderedPiecesIn(
  prepared: PreparedText,
  hits: readonly number[],
  region: () => string | undefined,
): readonly Change[] {
  const { numbers } = prepared.table;
  let changes: Change[] | undefined;
  let next = 0;
  for (const place of hits) {
    if (place < next || begins[numbers[place] ?? 0] !== 1) continue;
    if (isOwned(prepared, place)) continue;
    const reader = new OrderReader(prepared, Math.max(next, place - MAX_BACK), place);
    const found = reader.read();
    if (found === undefined) continue;
    next = found.to;
    const number = readRun(
      prepared,
      { from: found.from, digits: found.digits, isSure: found.isSure },
      region,
    );
    if (number === undefined) continue;
    const { starts, ends } = prepared.table;
    const start = starts[found.from] ?? 0;
    (changes ??= []).push({ start, end: ends[found.to - 1] ?? start, word: `+${number.value}`, told });
  }
  return changes ?? none;
}

const OWNED_WITHIN = 3;
const OWNER_WITHIN = 6;

/** "Invoice number first half …", "Artikel Teil 1": of what nobody dials. */
function isOwned({ text, table: { numbers, words, starts, ends } }: PreparedText, place: number): boolean {
  for (let at = place - 1; at >= place - OWNED_WITHIN && at >= 0; at -= 1)
    if ((saidBy(numbers[at] ?? 0) & says.other) !== 0) return true;
  // "The code of the door begins with …"
  for (let at = place - 1; at >= place - OWNER_WITHIN && at >= 0; at -= 1) {
    if (text.slice(ends[at], starts[at + 1]).includes('. ')) return false;
    if (isOwner(words, at)) return true;
  }
  return isOwner(words, place + 1);
}
