// Stretches of a text that hold nothing but figures and words that tell a number in parts, taken into pieces.
import { roleAt } from '../../../text/heldWords';
import { unitAt } from '../../../text/unitAt';
import type { PreparedText } from '../../extractor';
import { otherWords } from '../labelWords';
import { MAX_WORDS, PartReader, roleOf, type Part } from './partReader';
import { says, tellingRoles } from './words';

export interface Section {
  readonly parts: readonly Part[];
  /** Place of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

const MAX_GAP = 6;
/** Signs of a sentence that goes on. */
const goesOn = /^[ .,:;()[\]\-–—…/'"“”«»„=+&~>*，：；、（）]*$/;
const sentenceEnd = /[.…][ )]|[;；]/;
const CUES = says.code | says.country | says.first | says.later | says.last | says.part;

/** The stretch around a figure; undefined if it is no number in parts. */
export function sectionAt(prepared: PreparedText, figure: number): Section | undefined {
  const { table, tokens } = prepared;
  let from = figure;
  while (figure - from < MAX_WORDS && roleOf(prepared, from - 1) !== 0 && isTied(prepared, from)) from -= 1;
  const before = tokens[from - 1];
  // "Promo code 44", "invoice number 202": what nobody dials.
  if (before !== undefined && from < figure && isOwned(prepared, from)) return undefined;
  const reader = new PartReader(prepared);
  let at = from;
  for (; at < table.numbers.length; at += 1) {
    if (at > from && !isTied(prepared, at)) break;
    if (!reader.take(at)) break;
  }
  const parts = reader.parts();
  return { parts, from, to: Math.max(at, figure + 1) };
}

/** Whether a token goes on where the one before it ended. */
function isTied(prepared: PreparedText, at: number): boolean {
  const { text, table } = prepared;
  const end = table.ends[at - 1] ?? 0;
  const start = table.starts[at] ?? 0;
  if (start - end === 0) return true;
  if (start - end === 1 && unitAt(text, end) === SPACE) return true;
  if (start - end > MAX_GAP) return false;
  const gap = text.slice(end, start);
  return goesOn.test(gap) && (!sentenceEnd.test(gap) || (roleOf(prepared, at) & CUES) !== 0);
}

const SPACE = 32;

/** A word before the stretch says what it is the code or the number of. */
function isOwned({ tokens, text, table }: PreparedText, from: number): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (before === undefined || first === undefined || first.start - before.end > 1 || before.isNumber)
    return false;
  if (otherWords.has(before.word)) return true;
  const isCode = (roleAt(tellingRoles, table.numbers, from) & says.code) !== 0;
  return isCode && text.charCodeAt(before.end) === SPACE && first.word === 'code';
}

const MAX_OTHER_WORDS = 4;
const ends = /[\n.!?|€$£]|\p{Extended_Pictographic}/u;

/** Whether figures follow in the same sentence, behind a few words that tell nothing: it was not told to its end. */
export function goesOnBehind({ table, tokens, text }: PreparedText, to: number): boolean {
  for (let at = to; at < to + MAX_OTHER_WORDS && at < table.starts.length; at += 1) {
    if (ends.test(text.slice(table.ends[at - 1], table.starts[at]))) return false;
    if (tokens[at]?.isNumber === true) return true;
  }
  return false;
}
