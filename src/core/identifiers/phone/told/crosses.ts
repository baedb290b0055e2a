// Signs of a product between a count and its digit: "2×5", "5 ×2", "3x4".
import type { PreparedText } from '../../extractor';

/** Letters that stand for such a sign. */
export const CROSSES: ReadonlySet<string> = new Set(['x', 'х']);
const MAX_GAP = 3;
const crossed = /^ ?[×✕✖] ?$/;

type Read = Pick<PreparedText, 'table' | 'text'>;

/** "2×5" */
export function isCrossed({ table: { starts, ends }, text }: Read, at: number): boolean {
  const end = ends[at] ?? 0;
  const start = starts[at + 1] ?? end;
  return start > end && start - end <= MAX_GAP && crossed.test(text.slice(end, start));
}

/** "3X5, X is a 4": a sign for another digit. */
export function isExplained({ text, table: { starts } }: Read, at: number): boolean {
  const sign = text.charAt(starts[at] ?? 0);
  return sign === sign.toUpperCase() && (text.includes(` ${sign} `) || text.includes(`${sign}=`));
}

/** "5 ×2" */
export const isCrossedBehind = (prepared: Read, at: number): boolean =>
  isCrossed(prepared, at) &&
  /^ \S$/.test(prepared.text.slice(prepared.table.ends[at], prepared.table.starts[at + 1]));

/** "1x", "0 x 0": the letter for it, and neither figure beside it counts: spares most the long way. */
export const isIdleCross = ({ table: { words } }: Read, at: number): boolean =>
  CROSSES.has(words[at] ?? '') && !counting.test(words[at - 1] ?? '') && !counting.test(words[at + 1] ?? '');
const counting = /^[2-5]$/;
