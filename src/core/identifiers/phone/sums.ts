// Digits hidden as a small sum in brackets: "202 55(4+1) 0123", "012(2+1)", "0171 (2x4)9".
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';

const sum = /\( ?(\d{1,2}) ?([+x×*−–-]) ?(\d{1,2}) ?\)/y;
const MAX_SUMS = 12;
const MAX_RESULT = 99;

/** Changes of such sums to what they come to, in order of place. Bounded look at each opening bracket. */
export function sumsIn({ text }: PreparedText): readonly Change[] {
  const changes: Change[] = [];
  for (let at = text.indexOf('('); at >= 0 && changes.length < MAX_SUMS; at = text.indexOf('(', at + 1)) {
    sum.lastIndex = at;
    const [written = '', left = '', sign = '', right = ''] = sum.exec(text) ?? [];
    if (written === '' || !isBesideFigures(text, at, at + written.length)) continue;
    const value = valueOf(Number(left), sign, Number(right));
    // "(10-12)" are hours, and a result of two figures comes of such figures only.
    const isDigit = value >= 0 && value <= (left.length > 1 || right.length > 1 ? MAX_RESULT : 9);
    if (isDigit && (sign === '+' || left.length + right.length === 2 || value < 10))
      changes.push({ start: at, end: at + written.length, word: String(value) });
  }
  return changes;
}

function valueOf(left: number, sign: string, right: number): number {
  if (sign === '+') return left + right;
  return 'x×*'.includes(sign) ? left * right : left - right;
}

/** Figures on one side at least, with no more than a space between. */
function isBesideFigures(text: string, start: number, end: number): boolean {
  return (
    /\d[ -]?$/.test(text.slice(Math.max(0, start - 2), start)) || /^[ -]?[\d(]/.test(text.slice(end, end + 2))
  );
}
