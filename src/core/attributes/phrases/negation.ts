// What a denial reaches: one rule for all lexicons. It walks from a phrase to the words before it (and a little after)
// and stops at the first word that neither denies nor only links, so that "no rush, incall" or "no drama outcall" deny
// nothing, and "we do not offer any incall" does.
import type { PreparedText } from '../../identifiers/extractor';
import type { LexiconLanguage } from '../lexicons/lexicon';
import {
  carriers,
  checkMarks,
  crossMarks,
  deniable,
  deniedAfter,
  deniedBefore,
  linking,
  negators,
  shortened,
  transparent,
} from './negationWords';

const MAX_WORDS_BEFORE = 7; // "we do not offer any kind of" is the longest seen
const MAX_CARRIED_WORDS = 3; // of the other thing denied: "no car dates or"
const clauseEnd = /[.!?;:,()|。！？；，、\n]| [-–—] /;

/** A phrase in the tokens of a text. */
export interface PhrasePlace {
  readonly first: number;
  readonly last: number;
  /** Words that a denial passes over in this kind of text, beside those it always does. */
  readonly alsoTransparent?: ReadonlySet<string>;
}

/** Whether the text denies a phrase. */
export function isDenied(prepared: PreparedText, { first, last, alsoTransparent }: PhrasePlace): boolean {
  const mark = markAt(prepared, first, last);
  return mark ?? (isDeniedBefore(prepared, first, alsoTransparent) || isDeniedAfter(prepared, last));
}

/** A cross or a check mark beside the phrase says it alone; where marks stand on both sides, the line shows which. */
function markAt(prepared: PreparedText, first: number, last: number): boolean | undefined {
  const before = markIn(prepared, first - 1);
  const after = markIn(prepared, last);
  if (before === undefined || after === undefined) return before ?? after;
  return startsWithMark(prepared, first) ? before : after;
}

function markIn(prepared: PreparedText, left: number): boolean | undefined {
  if (!mayHoldMark(prepared, left)) return undefined;
  const sign = gapOf(prepared, left);
  if (crossMarks.test(sign)) return true;
  return checkMarks.test(sign) ? false : undefined;
}

/** "❌ incall ✅ outcall": in this line marks stand before what they say. */
function startsWithMark({ text, tokens }: PreparedText, first: number): boolean {
  const start = tokens[first]?.start ?? 0;
  const from = Math.max(0, start - MAX_LINE);
  const lineStart = Math.max(from, text.lastIndexOf('\n', start) + 1);
  const head = text.slice(lineStart, lineStart + 4);
  return crossMarks.test(head) || checkMarks.test(head);
}

/** Marks lie beyond ASCII, and close by. */
function mayHoldMark({ text, tokens }: PreparedText, left: number): boolean {
  const to = tokens[left + 1]?.start ?? text.length;
  const from = left < 0 ? Math.max(0, to - MAX_GAP) : (tokens[left]?.end ?? text.length);
  for (let at = from; at < Math.min(to, from + MAX_GAP); at += 1) if (text.charCodeAt(at) > 127) return true;
  return false;
}

const sentenceEnd = /[.!?;,()|。！？；，、\n]/;
const MAX_GAP = 12;
const MAX_LINE = 400;

/** The usual gap: one space. */
function isSpace({ text, tokens }: PreparedText, left: number): boolean {
  const end = tokens[left]?.end ?? -1;
  return tokens[left + 1]?.start === end + 1 && text.charCodeAt(end) === 32;
}

/** What stands between a token and the next. */
function gapOf({ text, tokens }: PreparedText, left: number): string {
  const from = left < 0 ? 0 : (tokens[left]?.end ?? text.length);
  const to = tokens[left + 1]?.start ?? text.length;
  return text.slice(Math.max(from, left < 0 ? to - MAX_GAP : from), Math.min(to, from + MAX_GAP + 1));
}

function isDeniedBefore(
  prepared: PreparedText,
  first: number,
  alsoTransparent: ReadonlySet<string> | undefined,
): boolean {
  const { tokens } = prepared;
  let carried = 0;
  for (let at = first - 1, steps = 0; at >= 0 && steps < MAX_WORDS_BEFORE; at -= 1, steps += 1) {
    if (!isSpace(prepared, at) && clauseEnd.test(gapOf(prepared, at))) return false;
    const word = tokens[at]?.word ?? '';
    if (negators.has(word) || (word === 't' && shortened.has(tokens[at - 1]?.word ?? ''))) return true;
    if (carriers.has(word)) carried = MAX_CARRIED_WORDS;
    else if (isGermanAdjective(word) && tokens[at - 1]?.word.startsWith('kein') === true) return true;
    else if (!transparent.has(word) && alsoTransparent?.has(word) !== true) {
      if (carried === 0) return false;
      carried -= 1;
    }
  }
  return false;
}

/** "keine sexuellen Massagen": the adjective is bent as the denial is. */
const isGermanAdjective = (word: string): boolean => word.length > 5 && /(?:en|er|es)$/.test(word);

function isDeniedAfter(prepared: PreparedText, last: number): boolean {
  const { tokens } = prepared;
  for (let at = last + 1; at <= last + 3; at += 1) {
    if (!isSpace(prepared, at - 1) && sentenceEnd.test(gapOf(prepared, at - 1))) return false;
    const word = tokens[at]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    if (deniedAfter.has(word))
      return !(word === '不' && next === '限') && !(word === 'nicht' && next === 'nur');
    if (deniedBefore.has(word) || (word === 't' && shortened.has(tokens[at - 1]?.word ?? ''))) {
      const after = gapOf(prepared, at);
      return deniable.has(next) || tokens[at + 1] === undefined || (after !== ' ' && clauseEnd.test(after));
    }
    if (!linking.has(word)) return false;
  }
  return false;
}

const koreanAfter = /^[은는이가을를도]? ?(?:안|불가|없|못|금지|아님|아니|사절|[xX](?![a-zA-Z])|❌)/u;
const koreanBefore = /(?:노|안|no|not) ?$/iu;
// Clean text is in NFKC, which takes the Thai vowel am apart.
const thaiBefore = new RegExp(
  '(?:ไม่|ไม่มี|ไม่รับ|ไม่มีบริการ|ไม่ได้|ไม่ทำ|ไม่ใช่|ไม่เอา|งด|งดรับ|ห้าม|no|not) ?$'.normalize('NFKC'),
  'u',
);
const thaiAfter = new RegExp('^ ?(?:ไม่ได้|ไม่มี|ไม่รับ|ไม่ทำ|❌)'.normalize('NFKC'), 'u');
const RUN_WINDOW = 14;

/** The same for scripts read character by character: Korean denies after, Thai before. */
export function isRunDenied(text: string, start: number, end: number, language: LexiconLanguage): boolean {
  const before = text.slice(Math.max(0, start - RUN_WINDOW), start);
  const after = text.slice(end, end + RUN_WINDOW);
  return language === 'ko'
    ? koreanAfter.test(after) || koreanBefore.test(before)
    : thaiBefore.test(before) || thaiAfter.test(after);
}
