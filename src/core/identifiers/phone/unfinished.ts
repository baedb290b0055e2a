// What only looks like a number because something of it is hidden, or because it is a sum: "+49 30 231 25 ***",
// "0171 39200xx", "1+2+3+4+5+6+7+8+9 = 45". Where numbers have no fixed length, what is left may be one by itself.
import type { Candidate } from '../extractor';
import { planOfRegion } from './plans/plan';

const MAX_BEHIND = 24;
/** Signs for figures that are not told, right behind or behind one sign. */
const hiddenBehind =
  /^(?:[-.]?[X*•?#_]{2,}(?!\p{L})|[-.]?[xX](?=\d)|[ .-]\d{1,4}[xX*•?#_]{2,}| [xX]{2,}(?=\d)|[xX*•?#_]{1,2}[ .-][xX*•?#_]{2,}(?!\p{L})|[ .-][X*•?#_]{2,}[ .-][X*•?#_]{2,})/u;
/** "0664 1234 [click to show]": the site shows the rest to those who ask. */
const shownLater =
  /^[ .…([<*-]{1,4}(?:click|tap|show|reveal|hidden|see full|view|(?:nummer )?(?:an|ein)zeigen|voir|afficher|ver (?:n|t)|mostrar?|показать|открыть|poka[zż]|zobrazit|toon|visa|arat[aă]|göster|显示|點擊|点击)/iu;
/** Behind figures in one, they are kisses. */
const lettersBehind = /^-?x{2,}(?!\p{L})/u;
/** Behind a space, where the last group is too short to be whole. */
const hiddenApart = /^[ -][*•?#_]{2,}\s*(?:$|[.,;:!()\n]|\p{Extended_Pictographic})/u;
const shortGroup = /\D\d{1,3}$/;
const hiddenBefore = /(?:[xX*•?#]{2,}[-.]?|[*•?#]{2,} )$/;
const adorned = /[*•#_]/;
const adornedBefore = /([^\p{L}\d\s])\1 ?$/u;
const adornedBehind = /^ ?(?:[*•#_]|([^\p{L}\d\s])\1)/u;
const sum = /\d\+\d[^=]{0,40}=/;
const result = /^ ?= ?\d/;

/** "299792458 m/s" */
const measured = /^ ?(?:k?m|mi|ft|[kM]?W|k?J|mol|[kM]?b|[kM]?bit|[kMG]B|rad|kg|mg|g|l|N|V|A)\/\p{L}/u;

/** Whether figures are missing at the end or the beginning of a number, or it is the left side of a sum. */
export function isUnfinished(text: string, { start, end, value, details }: Candidate): boolean {
  const behind = text.slice(end, end + MAX_BEHIND);
  const written = text.slice(start, end);
  // Each is looked for only where its sign is.
  if (written.includes('=') && sum.test(written)) return true;
  if (behind.includes('/') && measured.test(behind)) return true;
  if (behind.includes('=') && result.test(behind) && written.includes('+', 1)) return true;
  if (isOfFullLength(value, details?.region)) return false;
  if (shownLater.test(behind)) return true;
  if (lettersBehind.test(behind)) return /\d[ .()/-]+\d/.test(text.slice(start, end));
  const isHidden =
    hiddenBehind.test(behind) || (hiddenApart.test(behind) && shortGroup.test(text.slice(start, end)));
  if (isHidden) return !adorned.test(behind) || !isAdorned(text, start, end);
  return hiddenBefore.test(text.slice(Math.max(0, start - 4), start)) && !adornedBehind.test(behind);
}

/** Where all numbers are of one length, nothing of one can be missing. */
function isOfFullLength(value: string, region: string | undefined): boolean {
  const plan = region === undefined ? undefined : planOfRegion(region);
  return plan !== undefined && value.length - plan.callingCode.length >= (plan.lengths.at(-1) ?? Infinity);
}

/** Such signs stand in it as well, or before it: they adorn it. */
function isAdorned(text: string, start: number, end: number): boolean {
  return (
    adorned.test(text.slice(Math.max(0, start - MAX_BEFORE), end)) ||
    adornedBefore.test(text.slice(Math.max(0, start - MAX_BEFORE), start))
  );
}

const MAX_BEFORE = 40;
