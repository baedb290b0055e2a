// What a denial reaches: one rule for all lexicons. It walks from a phrase to the words before it (and a little after)
// and stops at the first word that neither denies nor only links, so that "no rush, incall" or "no drama outcall" deny
// nothing, and "we do not offer any incall" does.
import type { PreparedText } from '../../identifiers/extractor';
import { roleAt } from '../../text/heldWords';
import { numbersOf } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import type { LexiconLanguage } from '../lexicons/lexicon';
import {
  checkMarks,
  CARRIES,
  crossMarks,
  DENIABLE,
  DENIED_AFTER,
  DENIED_BEFORE,
  LINKS,
  NEGATES,
  roles,
  SHORTENED,
  TRANSPARENT,
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
function startsWithMark({ text, table }: PreparedText, first: number): boolean {
  const start = table.starts[first] ?? 0;
  const from = Math.max(0, start - MAX_LINE);
  const lineStart = from + text.slice(from, start + 1).lastIndexOf('\n') + 1;
  const head = text.slice(lineStart, lineStart + 4);
  return crossMarks.test(head) || checkMarks.test(head);
}

/** Marks lie beyond ASCII, and close by. */
function mayHoldMark({ text, table }: PreparedText, left: number): boolean {
  const to = table.starts[left + 1] ?? text.length;
  const from = left < 0 ? Math.max(0, to - MAX_GAP) : (table.ends[left] ?? text.length);
  const end = Math.min(to, from + MAX_GAP);
  for (let at = from; at < end; at += 1) if (unitAt(text, at) > 127) return true;
  return false;
}

const sentenceEnd = /[.!?;,()|。！？；，、\n]/;
const MAX_GAP = 12;
const MAX_LINE = 400;

/** The usual gap: one space. */
function isSpace({ text, table }: PreparedText, left: number): boolean {
  const end = table.ends[left] ?? -1;
  return table.starts[left + 1] === end + 1 && unitAt(text, end) === 32;
}

/** What stands between a token and the next. */
function gapOf({ text, table }: PreparedText, left: number): string {
  const from = left < 0 ? 0 : (table.ends[left] ?? text.length);
  const to = table.starts[left + 1] ?? text.length;
  return text.slice(Math.max(from, left < 0 ? to - MAX_GAP : from), Math.min(to, from + MAX_GAP + 1));
}

/** "don't": the apostrophe parts the word. */
const isShortened = (numbers: readonly number[], words: readonly string[], at: number): boolean =>
  words[at] === 't' && (roleAt(roles, numbers, at - 1) & SHORTENED) !== 0;

function isDeniedBefore(
  prepared: PreparedText,
  first: number,
  alsoTransparent: ReadonlySet<string> | undefined,
): boolean {
  const { words } = prepared.table;
  const numbers = numbersOf(prepared.table, roles.known);
  let carried = 0;
  for (let at = first - 1, steps = 0; at >= 0 && steps < MAX_WORDS_BEFORE; at -= 1, steps += 1) {
    if (!isSpace(prepared, at) && clauseEnd.test(gapOf(prepared, at))) return false;
    const role = roleAt(roles, numbers, at);
    if ((role & NEGATES) !== 0 || isShortened(numbers, words, at)) return true;
    const word = words[at] ?? '';
    if ((role & CARRIES) !== 0) carried = MAX_CARRIED_WORDS;
    else if (isGermanAdjective(word) && words[at - 1]?.startsWith('kein') === true) return true;
    else if ((role & TRANSPARENT) === 0 && alsoTransparent?.has(word) !== true) {
      if (carried === 0) return false;
      carried -= 1;
    }
  }
  return false;
}

/** "keine sexuellen Massagen": the adjective is bent as the denial is. */
function isGermanAdjective(word: string): boolean {
  const { length } = word;
  if (length <= 5 || unitAt(word, length - 2) !== 0x65) return false;
  const last = unitAt(word, length - 1);
  return last === 0x6e || last === 0x72 || last === 0x73;
}

function isDeniedAfter(prepared: PreparedText, last: number): boolean {
  const { words } = prepared.table;
  const numbers = numbersOf(prepared.table, roles.known);
  for (let at = last + 1; at <= last + 3; at += 1) {
    if (!isSpace(prepared, at - 1) && sentenceEnd.test(gapOf(prepared, at - 1))) return false;
    const role = roleAt(roles, numbers, at);
    const next = words[at + 1];
    if ((role & DENIED_AFTER) !== 0)
      return !(words[at] === '不' && next === '限') && !(words[at] === 'nicht' && next === 'nur');
    if ((role & DENIED_BEFORE) !== 0 || isShortened(numbers, words, at)) {
      const after = gapOf(prepared, at);
      const isDeniable = (roleAt(roles, numbers, at + 1) & DENIABLE) !== 0;
      return isDeniable || next === undefined || (after !== ' ' && clauseEnd.test(after));
    }
    if ((role & LINKS) === 0) return false;
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
