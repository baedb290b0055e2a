// What only looks like a number because something of it is hidden, or because it is a sum: "+49 30 231 25 ***",
// "0171 39200xx", "1+2+3+4+5+6+7+8+9 = 45". Where numbers have no fixed length, what is left may be one by itself.
import type { Candidate } from '../extractor';

const MAX_BEHIND = 10;
/** Signs for figures that are not told, right behind or behind one sign. */
const hiddenBehind =
  /^(?:[-.]?[X*•?#_]{2,}(?!\p{L})|[-.]?[xX](?=\d)|[ -][*•?#_]{2,}\s*(?:$|[.,;:!)\n])| [xX]{2,}(?=\d))/u;
/** Behind figures in one, they are kisses. */
const lettersBehind = /^-?x{2,}(?!\p{L})/u;
const hiddenBefore = /(?:[xX*•?#]{2,}[-.]?|[*•?#]{2,} )$/;
const adorned = /[*•#_]/;
const adornedBefore = /([^\p{L}\d\s])\1 ?$/u;
const adornedBehind = /^ ?(?:[*•#_]|([^\p{L}\d\s])\1)/u;
const result = /^ ?= ?\d/;

/** Whether figures are missing at the end or the beginning of a number, or it is the left side of a sum. */
export function isUnfinished(text: string, { start, end, value }: Candidate): boolean {
  const behind = text.slice(end, end + MAX_BEHIND);
  if (result.test(behind) && text.slice(start, end).includes('+', 1)) return true;
  // All numbers of North America are of one length.
  if (value.startsWith('1')) return false;
  if (lettersBehind.test(behind)) return /\d[ .()/-]+\d/.test(text.slice(start, end));
  if (hiddenBehind.test(behind)) return !adorned.test(behind) || !isAdorned(text, start, end);
  return hiddenBefore.test(text.slice(Math.max(0, start - 4), start)) && !adornedBehind.test(behind);
}

/** Such signs stand in it as well, or before it: they adorn it. */
function isAdorned(text: string, start: number, end: number): boolean {
  return (
    adorned.test(text.slice(Math.max(0, start - MAX_BEFORE), end)) ||
    adornedBefore.test(text.slice(Math.max(0, start - MAX_BEFORE), start))
  );
}

const MAX_BEFORE = 40;
