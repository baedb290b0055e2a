// One pass over a prepared text that finds the phrases of all lexicons; every finder that reads lexicons shares it.
import type { Span } from '../../brand';
import type { PreparedText } from '../../identifiers/extractor';
import type { LexiconEntry, LexiconKind, LexiconLanguage } from '../lexicons/lexicon';
import type { Token } from '../../text/tokens';
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
  const finds: PhraseFind[] = [];
  const add = (find: PhraseFind): void => void finds.push(find);
  prepared.tokens.forEach(({ word }, place) => {
    for (const phrase of index.ofWord.get(word) ?? [])
      tryPhrase(prepared, place, { phrase, alsoTransparent }, add);
    if (isRunUnit(word.charCodeAt(0)))
      findRuns(prepared, place, { ofStart: index.ofStart, alsoTransparent }, add);
  });
  return withoutInner(finds);
}

function findAll(prepared: PreparedText): ReadonlyMap<LexiconKind, readonly PhraseFind[]> {
  const { ofStart } = phraseIndex();
  const byKind = new Map<LexiconKind, PhraseFind[]>();
  const add = (find: PhraseFind): void => {
    const held = byKind.get(find.entry.kind);
    if (held === undefined) byKind.set(find.entry.kind, [find]);
    else held.push(find);
  };
  const survey = surveyOf(prepared);
  for (const place of survey.phrases)
    for (const phrase of survey.words[place]?.phrases ?? []) tryPhrase(prepared, place, { phrase }, add);
  for (const place of survey.runs) findRuns(prepared, place, { ofStart }, add);
  for (const [kind, finds] of byKind) byKind.set(kind, withoutInner(finds));
  return byKind;
}

function tryPhrase(
  prepared: PreparedText,
  place: number,
  { phrase, alsoTransparent }: { readonly phrase: Phrase; readonly alsoTransparent?: ReadonlySet<string> },
  add: (find: PhraseFind) => void,
): void {
  const { slots, anchor, entry, language } = phrase;
  const { tokens } = prepared;
  const first = place - anchor;
  const last = first + slots.length - 1;
  if (first < 0 || last >= tokens.length) return;
  // The word at the anchor is known to fit; its neighbours rule out most phrases.
  for (let at = anchor + 1; at < slots.length; at += 1)
    if (!fits(tokens[first + at], slots[at], false) || !isJoint(prepared, first + at - 1)) return;
  for (let at = anchor - 1; at >= 0; at -= 1)
    if (!fits(tokens[first + at], slots[at], at === 0) || !isJoint(prepared, first + at)) return;
  if (phrase.unlessBefore?.has(tokens[last + 1]?.word ?? '') === true) return;
  if (phrase.unlessAfter?.has(tokens[first - 1]?.word ?? '') === true) return;
  const start = startIn(tokens[first], slots[0]);
  const end = endIn(tokens[last], slots[slots.length - 1]);
  add({ start, end, entry, language, isNegated: isDenied(prepared, { first, last, alsoTransparent }) });
}

/** Whether a token is a word of a slot; a run of Thai or Hangul may be longer than it at the outer side. */
function fits(token: Token | undefined, slot: Slot | undefined, isFirst: boolean): boolean {
  if (token === undefined || slot === undefined) return false;
  if (slot.includes(token.word)) return true;
  if (slot[0] === ANY_WORD) return !token.isNumber;
  return isRunUnit(token.word.charCodeAt(0)) && innerRun(token, slot, isFirst) !== undefined;
}

function innerRun({ word }: Token, slot: Slot, isFirst: boolean): string | undefined {
  return slot.find(
    (run) => isRunUnit(run.charCodeAt(0)) && (isFirst ? word.endsWith(run) : word.startsWith(run)),
  );
}

function startIn(token: Token | undefined, slot: Slot | undefined): number {
  if (token === undefined || slot === undefined) return 0;
  return token.end - (innerRun(token, slot, true)?.length ?? token.end - token.start);
}

function endIn(token: Token | undefined, slot: Slot | undefined): number {
  if (token === undefined || slot === undefined) return 0;
  return token.start + (innerRun(token, slot, false)?.length ?? token.end - token.start);
}

/** Whether what stands between two words of a phrase may stand there: a space, a hyphen, one line's end. */
function isJoint({ text, tokens }: PreparedText, left: number): boolean {
  const from = tokens[left];
  const to = tokens[left + 1];
  if (from === undefined || to === undefined || to.start - from.end > 3) return false;
  if (to.start - from.end === 1 && text.charCodeAt(from.end) === 32) return !from.isNumber || !to.isNumber;
  const gap = text.slice(from.end, to.start);
  if (from.isNumber && to.isNumber) return gap === '/' || gap === '-' || gap === ' / ';
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
  add: (find: PhraseFind) => void,
): void {
  const { text, tokens } = prepared;
  const { start = 0, end: tokenEnd = 0 } = tokens[place] ?? {};
  for (let at = start; at < tokenEnd; at += 1) {
    for (const { characters, entry, language } of startsAt(ofStart, text, at) ?? []) {
      if (language === 'ko' && at > start) continue; // a Korean word begins after a space
      const end = endOfRun(text, at, characters);
      if (end === undefined) continue;
      // Every Chinese character is a token, so that words of denial are found as in other languages.
      const isNegated =
        language === 'zh'
          ? isDenied(prepared, { first: place, last: place + characters.length - 1, alsoTransparent })
          : isRunDenied(text, at, end, language);
      add({ start: at, end, entry, language, isNegated });
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
  const sorted = [...finds].sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: PhraseFind[] = [];
  for (const find of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || find.start >= last.end) kept.push(find);
    else if (find.end > last.end) {
      const isSame = find.entry.value === last.entry.value && find.isNegated === last.isNegated;
      if (isSame) kept[kept.length - 1] = { ...last, end: find.end };
      else kept.push(find);
    }
  }
  return kept;
}
