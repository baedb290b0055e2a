// Characters that were read as something else, or not at all: what an analyst does not see, and why a reading differs
// from what stands there. Told from the map of the clean-up itself, so that it cannot say otherwise than was read.
import type { Span } from '../brand';
import { cleanText } from './cleanText';

export type DisguiseKind =
  /** Not seen by anybody: zero-width characters, soft hyphens, fillers. */
  | 'invisible'
  /** Turns the direction of what follows. */
  | 'direction'
  /** A letter of another script that was read as one it looks like. */
  | 'look-alike'
  /** A digit of another script. */
  | 'digit'
  /** Full-width, mathematical, circled and other dress of an ordinary letter or digit. */
  | 'styled';

/** A run of characters of one kind, side by side in the raw text. */
export interface Disguise extends Span {
  readonly kind: DisguiseKind;
  /** Characters a reader would count, not UTF-16 units. */
  readonly characters: number;
  /** What they were read as; '' for what was left out. */
  readonly readAs: string;
  /** Script of a look-alike or digit, in Unicode's words: `Cyrillic`. */
  readonly script?: string;
}

/**
 * Finds every disguised character of a text.
 *
 * @param raw - text as the source gave it.
 * @returns runs in order of place, spans on the raw text, none overlapping. Ordinary typography (curly quotes, dashes,
 *   ligatures), accents, signs that an emoji is made of and joiners that a script needs are none. Linear.
 */
export function disguisesIn(raw: string): readonly Disguise[] {
  const { text, rawSpan, isReordered } = cleanText(raw);
  if (text === raw) return [];
  const read = readCharacters(text, rawSpan);
  // What was written backwards is read in another order than it stands.
  if (isReordered) read.sort((left, right) => left.start - right.start);
  const found: Disguise[] = [];
  let seen = 0;
  for (const { start, end, readAs } of read) {
    if (start < seen) continue;
    addUnseen(found, raw, { start: seen, end: start });
    addReplaced(found, raw, { start, end }, readAs);
    seen = end;
  }
  addUnseen(found, raw, { start: seen, end: raw.length });
  return found;
}

interface ReadCharacter extends Span {
  readonly readAs: string;
}

/** Written characters, each with the clean ones that were made of it, in the order of the clean text. */
function readCharacters(text: string, rawSpan: (start: number, end: number) => Span): ReadCharacter[] {
  const read: ReadCharacter[] = [];
  for (let at = 0; at < text.length;) {
    const span = rawSpan(at, at + 1);
    const first = at;
    do at += 1;
    while (at < text.length && rawSpan(at, at + 1).start === span.start);
    read.push({ ...span, readAs: text.slice(first, at) });
  }
  return read;
}

/** Everything between two characters that were read. */
function addUnseen(found: Disguise[], raw: string, { start, end }: Span): void {
  for (let at = start; at < end;) {
    const sign = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    const next = at + sign.length;
    // What goes on from a hidden sign is hidden with it, not joined to anything.
    if (found.at(-1)?.end === at || !isOrdinaryJoiner(raw, at, next)) {
      const kind = turning.test(sign) ? 'direction' : 'invisible';
      add(found, { start: at, end: next, kind, characters: 1, readAs: '' });
    }
    at = next;
  }
}

/** One written character with its marks, and what it was read as. */
function addReplaced(found: Disguise[], raw: string, span: Span, readAs: string): void {
  const written = raw.slice(span.start, span.end);
  if (written === readAs || !alphanumeric.test(readAs) || written.normalize('NFC') === readAs) return;
  const kind = kindOf(written, readAs);
  const script = kind === 'look-alike' || kind === 'digit' ? scriptOf(written) : undefined;
  const shown = kind === 'invisible' ? '' : readAs;
  add(found, { ...span, kind, characters: 1, readAs: shown, ...(script !== undefined && { script }) });
}

function kindOf(written: string, readAs: string): DisguiseKind {
  if (written.replace(unseenMarks, '') === readAs) return 'invisible';
  if (written.normalize('NFKC').replace(/\p{M}/gu, '') === readAs) return 'styled';
  return /^\p{Nd}/u.test(written) ? 'digit' : /^\p{L}/u.test(written) ? 'look-alike' : 'styled';
}

/** Side by side and of one kind, they are one run: a number in full-width digits is one disguise. */
function add(found: Disguise[], next: Disguise): void {
  const last = found.at(-1);
  const isRun = last?.end === next.start && last.kind === next.kind && last.script === next.script;
  if (!isRun) {
    found.push(next);
    return;
  }
  const { start, characters, readAs } = last;
  found[found.length - 1] = {
    ...next,
    start,
    characters: characters + next.characters,
    readAs: readAs + next.readAs,
  };
}

/** Marks that nobody sees on the letter before them. */
const unseenMarks = /[\u034f\u180b-\u180d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const alphanumeric = /^[\p{L}\p{N}@]$/u;
const scripts = [
  'Cyrillic',
  'Greek',
  'Armenian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Thai',
  'Cherokee',
  'Latin',
];
const byScript = scripts.map((script) => [script, new RegExp(`^\\p{scx=${script}}`, 'u')] as const);

function scriptOf(written: string): string | undefined {
  return byScript.find(([, pattern]) => pattern.test(written))?.[0];
}

const joiner = /^[\u200c\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}]$/u;
const pictograph =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d\u{e0020}-\u{e007f}]$/u;
const joiningScript =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Gujarati}\p{scx=Gurmukhi}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Mongolian}]$/u;

/** What emoji and some scripts are written with, and the mark that begins many files. */
function isOrdinaryJoiner(raw: string, start: number, end: number): boolean {
  if (start === 0 && raw.startsWith('\ufeff')) return true;
  const before = raw.slice(Math.max(0, start - 2), start);
  return joiner.test(raw.slice(start, end)) && (pictograph.test(before) || joiningScript.test(before));
}
