// Where one label of a host ends: before a dot, also one that is glued into a word, and where a sentence is glued to it.
import { isLabelAt, isUnparted, isWordAt } from './characters';
import { gluedDotNames, isGluedDot } from './dots';
import { unpartedSlashSource } from './slashNames';

const MAX_LABEL_CHARACTERS = 63; // RFC 1035

/** Where a label ends; `isCut` where what follows it cannot be a dot. */
export function labelEnd(text: string, start: number): { readonly end: number; readonly isCut: boolean } {
  let end = start;
  while (
    end - start < MAX_LABEL_CHARACTERS &&
    isLabelAt(text, end) &&
    !(end > start && mayBeGluedDot(text, end) && isGluedDot(text, end))
  )
    end += 1;
  const parted = unpartedEnd(text, start, end);
  if (parted !== undefined) return { end: parted, isCut: true };
  const glued = gluedEnding(text, start, end);
  if (glued !== undefined) return { end: glued, isCut: true };
  const reached = end;
  while (end > start + 1 && (text[end - 1] === '-' || text[end - 1] === '_')) end -= 1;
  return { end, isCut: end !== reached };
}

/** "example.comまで", "example.co.uk谢谢": where letters of a script begin that parts no words, and no host goes on. */
function unpartedEnd(text: string, start: number, end: number): number | undefined {
  if (text.charCodeAt(end - 1) < 128) return endBeforeSlash(text, start, end);
  if (text.charCodeAt(start) >= 128) return undefined;
  if (text[end] === '.' && isLabelAt(text, end + 1)) return undefined;
  let at = start;
  while (at < end && text.charCodeAt(at) < 128) at += 1;
  while (at > start && !isWordAt(text, at - 1)) at -= 1;
  return at - start > 1 && isUnparted(text.charCodeAt(at)) ? at : undefined;
}

const slashSaid = new RegExp(unpartedSlashSource, 'y');

/** "example点org斜杠lily": the name of a slash between Latin letters. */
function endBeforeSlash(text: string, start: number, end: number): number | undefined {
  let at = start;
  while (at < end && text.charCodeAt(at) < 128) at += 1;
  if (at === end || at - start < 2) return undefined;
  slashSaid.lastIndex = at;
  return slashSaid.test(text) ? at : undefined;
}

const endingBeforeCapital = /(?:com|net|org|info|de|fr|es|it|ru|pl|ro|nl|uk|br|at|ch)(?=[A-Z][a-z])/y;

/** "example.orgTel": an ending, and the next word without a blank. */
function gluedEnding(text: string, start: number, end: number): number | undefined {
  if (end - start < MIN_GLUED || text[start - 1] !== '.' || (text[end] === '.' && isLabelAt(text, end + 1)))
    return undefined;
  endingBeforeCapital.lastIndex = start;
  return endingBeforeCapital.test(text) ? endingBeforeCapital.lastIndex : undefined;
}
const MIN_GLUED = 4; // "deTel"

const mayBegin = new Uint8Array(128);
for (const sign of `-_${gluedDotNames.map(([first = '']) => first + first.toUpperCase()).join('')}`)
  mayBegin[sign.charCodeAt(0)] = 1;

/** Spares most characters of most labels the look at what follows: only some letters, signs and scripts begin a dot. */
function mayBeGluedDot(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return mayBegin[unit] === 1 || unit >= 128;
}
