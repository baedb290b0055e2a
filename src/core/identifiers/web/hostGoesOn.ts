// Whether a dot belongs to the host before it, or to the sentence around it.
import { isCommonWord } from '../commonWords';
import { isClearEndingAt, plainEndings } from './clearEndings';
import type { DotMark } from './dotMark';
import { dotAt } from './dots';
import { undisguisedEnding } from './hostEndings';
import { labelEnd } from './hostLabels';

/** What of a host is read before a dot. */
export interface SoFar {
  readonly labels: readonly string[];
  readonly dots: readonly DotMark[];
  readonly isMail: boolean;
  /** Of the last label. */
  readonly end: number;
}

/**
 * Whether a host goes on behind a dot. A sentence ends with a dot and a space too: such a dot is one of a host only before
 * an ending that is no word.
 */
export function goesOn(text: string, { labels, dots, isMail, end: from }: SoFar, dot: DotMark): boolean {
  // "example.org。next": a sentence ended.
  if (dot.isFullStop === true && dots.some(({ isFullStop }) => isFullStop !== true)) return false;
  // "课。网站": so did one of Chinese words, whose endings of hosts are words too.
  if (dot.isFullStop === true && (isHanAt(text, dot.end) || isHanAt(text, dot.end - 2))) return false;
  const isOfMail = isMail && dot.kind !== 'loose';
  // "example.org.回头见", of a text whose full stops are periods.
  if (dot.kind === 'plain' && isHanAt(text, dot.end) && plainEndings.has((labels.at(-1) ?? '').toLowerCase()))
    return false;
  if (isRestOfWww(text, labels, dots, dot)) return true;
  if (dot.hasLine === true && !isOfMail && !isEndingOfLine(text, dot.end)) return false;
  if (dot.kind === 'plain' || dot.kind === 'bracketed') return true;
  const isComplete = labels.length > 1 && plainEndings.has((labels.at(-1) ?? '').toLowerCase());
  if (isComplete && dot.kind !== dots[0]?.kind) return false;
  const isDoubtful = dot.kind === 'loose' || dot.kind === 'comma' || dot.said?.isWord === true;
  if (!isDoubtful || isOfMail) return true;
  if (dot.kind === 'comma' && isLabelsOfWww(text, labels, dot)) return true;
  const { end } = labelEnd(text, dot.end);
  if (isCorrected(text, { labels, dots, isMail, end: from }, dot, end)) return true;
  if (labels.length < 3 && isSameDotBeforeEnding(text, text.slice(from, dot.end), end)) return true;
  const ending = undisguisedEnding(text.slice(dot.end, end));
  // "at 10. Net price": a sentence begins with a capital.
  const isSentence = dot.kind === 'loose' && /^[A-Z][a-z]/.test(ending);
  if (isComplete || isSentence) return false;
  // "Hallo, point de rencontre": both are words, and a sentence goes on.
  if (dot.said?.isWord === true && /^de$/i.test(ending) && /^ \p{Ll}/u.test(text.slice(end, end + 2)))
    return false;
  if (dot.said?.endings.includes(ending.toLowerCase()) === true) return true;
  return plainEndings.has(ending.toLowerCase()) || isOfTwo(text, labels, { ending, end, dot });
}

const isBlankDot = (dot: DotMark | undefined): boolean => dot?.kind === 'loose' || dot?.kind === 'spaced';

const hostOnNextLine = /[a-z0-9][a-z0-9-]{1,40}\.[a-z]{2,12}(?![\p{L}\p{N}])/uy;

/** "www.shop." and "example.org" on the next line. */
function isRestOfWww(
  text: string,
  labels: readonly string[],
  dots: readonly DotMark[],
  dot: DotMark,
): boolean {
  if (labels.length !== 2 || !/^www\d?$/i.test(labels[0] ?? '')) return false;
  if (dot.hasLine !== true && !(isBlankDot(dots[0]) && isBlankDot(dot))) return false;
  if (plainEndings.has((labels[1] ?? '').toLowerCase())) return false;
  hostOnNextLine.lastIndex = dot.end;
  return hostOnNextLine.test(text);
}

const correctedCountry = /^(?:De|At|Ch|Fr|It|Es|Pl|Ro|Ru|Uk|Ua|Nl|Be|Pt|Br|Tr|Cz|Hu|Eu|Us|Vn|Cn)$/;

/**
 * "jane@example. Com", "rose-studio. Example. Com": a keyboard made a sentence of it. What stands before is no word, or
 * an at sign does, and nothing goes on behind.
 */
function isCorrected(text: string, { labels, dots, isMail }: SoFar, dot: DotMark, end: number): boolean {
  if (dot.kind !== 'loose' || !lineEnd.test(text.slice(end, end + 3))) return false;
  if (!isClearEndingAt(text, dot.end)) return isMail && correctedCountry.test(text.slice(dot.end, end));
  const [first = ''] = labels;
  if (dots.some(({ kind }) => kind !== 'loose') && !isMail) return false;
  return (
    isMail || (/^[a-z]/.test(first) && (/[\d-]/.test(first) || (labels.length > 1 && !isCommonWord(first))))
  );
}

/** "shop,example,com": the same doubtful dot stands before an ending once more. */
const isSameDotBeforeEnding = (text: string, sign: string, end: number): boolean =>
  isSmallAt(text, end - 1) &&
  text.startsWith(sign, end) &&
  (isClearEndingAt(text, end + sign.length) || text.startsWith(`co${sign}uk`, end + sign.length));
const isSmallAt = (text: string, at: number): boolean => /[a-z0-9]/.test(text[at] ?? '');

/** "www,shop,example,com" */
const isLabelsOfWww = (text: string, labels: readonly string[], dot: DotMark): boolean =>
  /^www\d?$/i.test(labels[0] ?? '') && labels.length < 4 && !isBlankBefore(text, dot.end);
const isBlankBefore = (text: string, at: number): boolean => /\s/.test(text[at - 1] ?? ' ');

/** "co" or "uk" of "example , co , uk". */
function isOfTwo(
  text: string,
  labels: readonly string[],
  { ending, end, dot }: { readonly ending: string; readonly end: number; readonly dot: DotMark },
): boolean {
  if (/^[a-z]{2}$/i.test(ending) && secondLevel.test(labels.at(-1) ?? '') && labels.length > 1) return true;
  if (!secondLevel.test(ending)) return false;
  const next = dotAt(text, end);
  return next?.kind === dot.kind && /^[a-z]{2}(?![\p{L}\p{N}])/iu.test(text.slice(next.end, next.end + 3));
}
const secondLevel = /^(?:co|com|org)$/i;

/** What stands on a line of its own, or begins one with a dot, is an ending: nothing else of a sentence is. */
function isEndingOfLine(text: string, start: number): boolean {
  const { end } = labelEnd(text, start);
  return (
    end - start <= 4 && !/^[A-Z][a-z]/.test(text.slice(start, end)) && lineEnd.test(text.slice(end, end + 3))
  );
}
const lineEnd = /^(?:$|[,!;)]?(?:$|\s)|[./！。，、；]|\.\s)/;
const isHanAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x2e_80;
