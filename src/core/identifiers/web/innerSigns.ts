// Dots, underscores and hyphens within the name of a mailbox or at a platform, said or in brackets:
// "jane dot fiction", "jane(underscore)fic", "jane _ fic".
import { foldWord } from '../../text/tokens';
import { backOver, isWordOrMarkAt } from './characters';
import { innerSignOf, MAX_SIGN_WORDS, saidInnerSigns, saidSignAt } from './signWords';

export interface InnerSign {
  readonly sign: '.' | '_' | '-';
  /** Where the name goes on: before the sign, or behind it. */
  readonly place: number;
  /** The sign itself stands there, with a space on both sides. */
  readonly isBare?: true;
}

const openers = new Map(['()', '[]', '{}', '<>', '**', '""'].map(([open = '', close = '']) => [close, open]));
const closers = new Map([...openers].map(([close, open]) => [open, close]));
const written = new Map([
  ['.', '.'],
  ['_', '_'],
  ['-', '-'],
] as const);
const MAX_WORD_CHARACTERS = 14;

/** Chinese, Thai and Korean part themselves from Latin letters: "jane下划线fic". */
const isUnpartedAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x0e_00;
const spaceBefore = (text: string, at: number): number => (text[at - 1] === ' ' ? at - 1 : at);
const spaceAfter = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);

/** The sign that ends right before the last piece of a name. */
export function innerSignBefore(text: string, start: number, floor: number): InnerSign | undefined {
  const outer = spaceBefore(text, start);
  const open = openers.get(text[outer - 1] ?? '');
  const end = open === undefined ? outer : spaceBefore(text, outer - 1);
  const core = coreBefore(text, end, floor);
  if (core === undefined) return undefined;
  const from = open === undefined ? core.place : spaceBefore(text, core.place);
  if (open !== undefined)
    return text[from - 1] === open ? { sign: core.sign, place: spaceBefore(text, from - 1) } : undefined;
  // Without brackets a space on both sides parts the word for the sign from the name.
  const isApart = outer < start && text[from - 1] === ' ' && text[from - 2] !== ' ';
  return isApart ? { ...core, place: from - 1 } : undefined;
}

/** Last words of those names: spares nearly all words the rest. */
const isLastOfSign: ReadonlySet<string> = new Set(
  [...innerSignOf.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
/** What those end with, two characters by five bits each, and in any case: spares most words the look at all of it. */
const endsSign = new Uint8Array(1 << 10);
const pairBefore = (text: string, end: number): number =>
  ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
for (const word of isLastOfSign) endsSign[pairBefore(word, word.length)] = 1;
const mayEndSign = (text: string, end: number): boolean =>
  text.charCodeAt(end - 1) >= 128 || text.charCodeAt(end - 2) >= 128 || endsSign[pairBefore(text, end)] === 1;

function coreBefore(text: string, end: number, floor: number): InnerSign | undefined {
  const sign = written.get((text[end - 1] ?? '') as '.');
  if (sign !== undefined) return { sign, place: end - 1, isBare: true };
  if (!mayEndSign(text, end)) return undefined;
  const start = backOver(text, end, isWordOrMarkAt, { max: MAX_WORD_CHARACTERS, floor });
  if (start === end || !isLastOfSign.has(foldWord(text.slice(start, end)))) return undefined;
  let found: InnerSign | undefined;
  let from = start;
  // "tiret bas" rather than "bas": the longest.
  for (let words = 1; words <= MAX_SIGN_WORDS; words += 1) {
    const sign = innerSignOf.get(Array.from(text.slice(from, end).split(' '), foldWord).join(' '));
    if (sign !== undefined) found = { sign, place: from };
    if (text[from - 1] !== ' ') break;
    const before = backOver(text, from - 1, isWordOrMarkAt, { max: MAX_WORD_CHARACTERS, floor });
    if (before === from - 1) break;
    from = before;
  }
  return found;
}

/** The sign that begins right behind the first piece of a name. */
export function innerSignAfter(text: string, end: number): InnerSign | undefined {
  if (text[end] === ',' && text[end + 1] === ' ') return listedAfter(text, end + 2);
  const outer = spaceAfter(text, end);
  const close = closers.get(text[outer] ?? '');
  const at = close === undefined ? outer : spaceAfter(text, outer + 1);
  const core = coreAfter(text, at);
  if (core === undefined) return undefined;
  if (close !== undefined) {
    const to = spaceAfter(text, core.place);
    return text[to] === close ? { sign: core.sign, place: spaceAfter(text, to + 1) } : undefined;
  }
  const isApart = outer > end && text[core.place] === ' ' && text[core.place + 1] !== ' ';
  if (isApart) return { ...core, place: core.place + 1 };
  return isUnpartedAt(text, at) && text.charCodeAt(core.place) < 128
    ? { ...core, place: spaceAfter(text, core.place) }
    : undefined;
}

/** "jane, underscore, fic" */
function listedAfter(text: string, at: number): InnerSign | undefined {
  const said = saidSignAt(text, at, saidInnerSigns);
  if (said === undefined || said.name.sign === '@' || text[said.end] !== ',') return undefined;
  return { sign: said.name.sign, place: spaceAfter(text, said.end + 1) };
}

function coreAfter(text: string, at: number): InnerSign | undefined {
  const sign = written.get((text[at] ?? '') as '.');
  if (sign !== undefined) return { sign, place: at + 1, isBare: true };
  const said = saidSignAt(text, at, saidInnerSigns, isUnpartedAt(text, at));
  return said === undefined || said.name.sign === '@' ? undefined : { sign: said.name.sign, place: said.end };
}
