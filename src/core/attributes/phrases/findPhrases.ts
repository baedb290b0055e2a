// One pass over a prepared text that finds the phrases of all lexicons; every finder that reads lexicons shares it.
import type { Span } from '../../brand';
import type { PreparedText } from '../../identifiers/extractor';
import type { LexiconEntry, LexiconKind, LexiconLanguage } from '../lexicons/lexicon';
import { numbersOf } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { ofLastText } from '../ofLastText';
import { surveyOf } from '../survey';
import { ANY_WORD, type Slot } from './expandPhrase';
import { isDenied, isRunDenied } from './negation';
import { isRunUnit, phraseIndex, type Phrase, type PhraseIndex, type Run } from './phraseIndex';

/** A phrase of a lexicon at one place of the clean text. */
export interface PhraseFind extends Span {
  readonly entry: LexiconEntry;
  readonly language: LexiconLanguage;
  /** The text says that it is not so. */
  readonly isNegated: boolean;
}

/** Found, with what is asked only if no longer phrase takes its place: whether the text denies it. */
class PlacedPhrase implements PhraseFind {
  readonly start: number;
  readonly end: number;
  readonly entry: LexiconEntry;
  readonly language: LexiconLanguage;
  readonly #isDenied: () => boolean;
  #isNegated: boolean | undefined;

  constructor({ start, end }: Span, { entry, language }: Phrase | Run, isDenied: () => boolean) {
    this.start = start;
    this.end = end;
    this.entry = entry;
    this.language = language;
    this.#isDenied = isDenied;
  }

  get isNegated(): boolean {
    this.#isNegated ??= this.#isDenied();
    return this.#isNegated;
  }
}

const none: readonly PhraseFind[] = [];
const findsOf = ofLastText(findAll);

/**
 * Phrases of one kind in a text.
 *
 * @returns in order of place; of two of one kind where one lies within the other, the longer. Linear: each place is
 *   compared with the phrases filed under its word, whose number and length the lexicons bound.
 */
export function phrasesIn(prepared: PreparedText, kind: LexiconKind): readonly PhraseFind[] {
  return findsOf(prepared).get(kind) ?? none;
}

/** What a set of lexicons of its own needs besides its index. */
export interface PhraseSearch {
  readonly index: PhraseIndex;
  /** Words that may stand between a denial and what it denies, beside those of all lexicons. */
  readonly alsoTransparent?: ReadonlySet<string>;
}

/** Phrases of lexicons that no finder reads, of all kinds; `phrasesIn` has those of the others. */
export function searchPhrases(
  prepared: PreparedText,
  { index, alsoTransparent }: PhraseSearch,
): readonly PhraseFind[] {
  const finds: PlacedPhrase[] = [];
  const add = (find: PlacedPhrase): void => void finds.push(find);
  const numbers = numbersOf(prepared.table, index.known);
  const { words, others } = prepared.table;
  const runs = others.filter((at) => isRunUnit(unitAt(words[at] ?? ' ', 0)));
  const text = { prepared, numbers, alsoTransparent, hasRuns: runs.length > 0 };
  for (let at = 0; at < numbers.length; at += 1) tryPhrases(text, at, index, add);
  for (const at of runs) findRuns(prepared, at, { ofStart: index.ofStart, alsoTransparent }, add);
  return withoutInner(finds);
}

function findAll(prepared: PreparedText): ReadonlyMap<LexiconKind, readonly PhraseFind[]> {
  const index = phraseIndex();
  const { ofStart } = index;
  const byKind = new Map<LexiconKind, PhraseFind[]>();
  const add = (find: PlacedPhrase): void => {
    const held = byKind.get(find.entry.kind);
    if (held === undefined) byKind.set(find.entry.kind, [find]);
    else held.push(find);
  };
  const { numbers, phrases, runs } = surveyOf(prepared);
  const text = { prepared, numbers, alsoTransparent: undefined, hasRuns: runs.length > 0 };
  for (const place of phrases) tryPhrases(text, place, index, add);
  for (const place of runs) findRuns(prepared, place, { ofStart }, add);
  for (const [kind, finds] of byKind) byKind.set(kind, withoutInner(finds));
  return byKind;
}

interface NumberedText {
  readonly prepared: PreparedText;
  readonly numbers: readonly number[];
  readonly alsoTransparent: ReadonlySet<string> | undefined;
  /** Holds runs of Thai, Korean or Chinese. */
  readonly hasRuns: boolean;
}

function tryPhrases(
  text: NumberedText,
  place: number,
  { phrases, starts, masks: plain, masksWithRuns }: PhraseIndex,
  add: (find: PlacedPhrase) => void,
): void {
  const number = text.numbers[place] ?? 0;
  // Words that were first looked for later have higher numbers.
  const end = number + 1 < starts.length ? (starts[number + 1] ?? 0) : 0;
  const next = text.numbers[place + 1] ?? 0;
  const before = place === 0 ? 0 : (text.numbers[place - 1] ?? 0);
  const masks = text.hasRuns ? masksWithRuns : plain;
  const offset = (next >> 5) & 1;
  const offsetBefore = 2 + ((before >> 5) & 1);
  for (let at = starts[number] ?? 0; at < end; at += 1) {
    if (((masks[4 * at + offset] ?? 0) & (1 << next)) === 0) continue;
    if (((masks[4 * at + offsetBefore] ?? 0) & (1 << before)) === 0) continue;
    const phrase = phrases[at];
    if (phrase !== undefined) tryPhrase(text, place, phrase, add);
  }
}

function tryPhrase(
  { prepared, numbers, alsoTransparent }: NumberedText,
  place: number,
  phrase: Phrase,
  add: (find: PlacedPhrase) => void,
): void {
  const { slots, anchor } = phrase;
  const first = place - anchor;
  const last = first + slots.length - 1;
  if (first < 0 || last >= numbers.length) return;
  // The word at the anchor is known to fit; its neighbours rule out most phrases.
  for (let at = anchor + 1; at < slots.length; at += 1)
    if (!fits(prepared, numbers, first + at, phrase, at) || !isJoint(prepared, first + at - 1)) return;
  for (let at = anchor - 1; at >= 0; at -= 1)
    if (!fits(prepared, numbers, first + at, phrase, at) || !isJoint(prepared, first + at)) return;
  const { words } = prepared.table;
  if (phrase.unlessBefore?.has(words[last + 1] ?? '') === true) return;
  if (phrase.unlessAfter?.has(words[first - 1] ?? '') === true) return;
  const start = startIn(prepared, first, slots[0]);
  const end = endIn(prepared, last, slots[slots.length - 1]);
  add(new PlacedPhrase({ start, end }, phrase, () => isDenied(prepared, { first, last, alsoTransparent })));
}

/** Whether a token is a word of a slot; a run of Thai or Hangul may be longer than it at the outer side. */
function fits(
  { text, table }: PreparedText,
  numbers: readonly number[],
  place: number,
  phrase: Phrase,
  at: number,
): boolean {
  const number = numbers[place] ?? 0;
  const slot = phrase.slots[at];
  if (slot === undefined) return false;
  if (number !== 0 && phrase.numbers[at]?.includes(number) === true) return true;
  if (slot[0] === ANY_WORD) return !isFigure(unitAt(text, table.starts[place] ?? 0));
  const word = table.words[place] ?? ' ';
  return isRunUnit(unitAt(word, 0)) && innerRun(word, slot, at === 0) !== undefined;
}

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function innerRun(word: string, slot: Slot, isFirst: boolean): string | undefined {
  return slot.find(
    (run) => isRunUnit(run.charCodeAt(0)) && (isFirst ? word.endsWith(run) : word.startsWith(run)),
  );
}

function startIn({ table }: PreparedText, place: number, slot: Slot | undefined): number {
  const { starts, ends, words } = table;
  const word = words[place] ?? ' ';
  const inner = slot !== undefined && isRunUnit(unitAt(word, 0)) ? innerRun(word, slot, true) : undefined;
  return inner === undefined ? (starts[place] ?? 0) : (ends[place] ?? 0) - inner.length;
}

function endIn({ table }: PreparedText, place: number, slot: Slot | undefined): number {
  const { starts, ends, words } = table;
  const word = words[place] ?? ' ';
  const inner = slot !== undefined && isRunUnit(unitAt(word, 0)) ? innerRun(word, slot, false) : undefined;
  return inner === undefined ? (ends[place] ?? 0) : (starts[place] ?? 0) + inner.length;
}

/** Whether what stands between two words of a phrase may stand there: a space, a hyphen, one line's end. */
function isJoint({ text, table }: PreparedText, left: number): boolean {
  const from = table.ends[left] ?? 0;
  const to = table.starts[left + 1] ?? Infinity;
  if (to - from > 3) return false;
  const areFigures = isFigure(unitAt(text, to)) && isFigure(unitAt(text, from - 1));
  if (to - from === 1 && unitAt(text, from) === 32) return !areFigures;
  const gap = text.slice(from, to);
  if (areFigures) return gap === '/' || gap === '-' || gap === ' / ';
  return gap === '' || joints.has(gap);
}

const joints = new Set(
  [
    "'",
    '-',
    '_',
    '/',
    '.',
    '*',
    '~',
    '&',
    '+',
    '  ',
    '\n',
    ' \n',
    '\n ',
    '\r\n',
    ' - ',
    '- ',
    ' & ',
    ' / ',
    ' *',
    '* ',
  ].concat([' ~', '~ ', '   ', ' +', '+ ', "' ", " '"]),
);

function findRuns(
  prepared: PreparedText,
  place: number,
  {
    ofStart,
    alsoTransparent,
  }: { readonly ofStart: PhraseIndex['ofStart']; readonly alsoTransparent?: ReadonlySet<string> },
  add: (find: PlacedPhrase) => void,
): void {
  const { text, table } = prepared;
  const start = table.starts[place] ?? 0;
  const tokenEnd = table.ends[place] ?? 0;
  for (let at = start; at < tokenEnd; at += 1) {
    for (const run of startsAt(ofStart, text, at) ?? []) {
      const { characters, language } = run;
      if (language === 'ko' && at > start) continue; // a Korean word begins after a space
      const end = endOfRun(text, at, characters);
      if (end === undefined) continue;
      // Every Chinese character is a token, so that words of denial are found as in other languages.
      const last = place + characters.length - 1;
      const isNegated = (): boolean =>
        language === 'zh'
          ? isDenied(prepared, { first: place, last, alsoTransparent })
          : isRunDenied(text, at, end, language);
      add(new PlacedPhrase({ start: at, end }, run, isNegated));
    }
  }
}

function startsAt(ofStart: PhraseIndex['ofStart'], text: string, at: number): readonly Run[] | undefined {
  const second = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
  return ofStart.get(text.charAt(at) + text.charAt(second));
}

/** Where the characters of a run end; single spaces between them are as good as none. */
function endOfRun(text: string, start: number, characters: string): number | undefined {
  let at = start;
  for (let place = 0; place < characters.length; place += 1) {
    if (place > 0 && text.charCodeAt(at) === 32) at += 1;
    if (text.charCodeAt(at) !== characters.charCodeAt(place)) return undefined;
    at += 1;
  }
  return at;
}

/** Of two finds where one lies within the other, the longer; two that overlap and say the same are one. */
function withoutInner(finds: readonly PhraseFind[]): PhraseFind[] {
  if (finds.length === 1) return [...finds];
  const sorted = [...finds].sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: PhraseFind[] = [];
  for (const find of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || find.start >= last.end) kept.push(find);
    else if (find.end > last.end) {
      const isSame = find.entry.value === last.entry.value && find.isNegated === last.isNegated;
      const { start, entry, language, isNegated } = last;
      if (isSame) kept[kept.length - 1] = { start, end: find.end, entry, language, isNegated };
      else kept.push(find);
    }
  }
  return kept;
}
