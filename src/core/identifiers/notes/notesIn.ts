// Where writers say what to do with a contact: the notes of a text, each with its words, in brackets or behind a pause.
import { appendAll } from '../../appendAll';
import type { Span } from '../../brand';
import { groupOf, tableOf } from '../../text/heldWords';
import { foldWord, hasWordOf, type Token, type TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { AT, jointsOf, LEADING, OPENING } from '../web/joints';
import { atNames, dotNames } from '../web/signWords';
import {
  backwards,
  between,
  blanks,
  dots,
  figures,
  instead,
  noBlanks,
  removing,
  removingAtOnce,
  replacing,
  signNamed,
  together,
} from './noteWords';

/** `remove`: something named; `join`: blanks; `reverse`: all of it; `replace`: one sign by another; `between`: a sign to be put in; `dots`: blanks that stand for dots; `letters`: figures for letters. */
export type NoteKind = 'remove' | 'join' | 'reverse' | 'replace' | 'between' | 'dots' | 'letters';

/** A note; `start` and `end` are those of the brackets, or of the clause. */
export interface Note extends Span {
  readonly kind: NoteKind;
  readonly isBracketed: boolean;
  /** Its words. */
  readonly tokens: readonly Token[];
}

const isRemoving = tableOf(removing);
const isRemovingAtOnce = tableOf(removingAtOnce);
const isNoBlanks = tableOf(noBlanks);
const isBlanks = tableOf(blanks);
const isReplacing = tableOf(replacing);
const isBetween = tableOf(between);
const isFigure = tableOf(figures);
const isDots = tableOf(dots);
const isInstead = tableOf(instead);
const isSignName = tableOf([...atNames.keys(), ...dotNames.keys(), 'at']);
const firstWords = (phrases: readonly (readonly string[])[]): Uint8Array =>
  tableOf(phrases.flatMap(([first]) => first ?? []));
const beginsTogether = firstWords(together);
const beginsBackwards = firstWords(backwards);
/** Words that begin a note without brackets: those that say what to do. */
const clauseBeginnings = [
  ...removing,
  ...noBlanks,
  ...'überall jeweils partout everywhere wszędzie dots spaces blanks punkte puntos kropki точки putting put setze dazwischen mit with @ con avec backwards reversed rückwärts wspak наоборот tersten replace ersetze remplacez'
    .split(' ')
    .map(foldWord),
];
const beginsClause = tableOf(clauseBeginnings);
const clauseWords = groupOf(clauseBeginnings);

const MAX_NOTE_CHARACTERS = 72;
const MAX_NOTE_WORDS = 12;
const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** Whether anything of a text may be a note: spares nearly all texts the look. */
export function mayHaveNotes(text: string, table: TokenTable): boolean {
  const { has, places, kinds } = jointsOf(text, table);
  if ((has & OPENING) !== 0)
    for (let joint = 0; joint < places.length; joint += 1)
      if (((kinds[joint] ?? 0) & OPENING) !== 0 && hasNoteWord(text, table, places[joint] ?? 0)) return true;
  if ((has & LEADING) !== 0 && hasEquals(table)) return true;
  if ((has & AT) !== 0 && (reversedMailboxes(text).length > 0 || signedNotes(text).length > 0)) return true;
  if (!hasWordOf(table, clauseWords)) return false;
  // A clause that says what to do begins behind a comma, a dash or a line's end.
  const { numbers, starts } = table;
  for (let place = 1; place < numbers.length; place += 1)
    if (beginsClause[numbers[place] ?? 0] === 1 && isBehindPause(text, starts[place] ?? 0, (has & AT) !== 0))
      return true;
  return false;
}

const isNoteWord = tableOf([
  ...removing,
  ...removingAtOnce,
  ...noBlanks,
  ...blanks,
  ...replacing,
  ...between,
  ...[...together, ...backwards].flatMap(([first]) => first ?? []),
]);

/** Whether a word of a note stands behind a bracket. */
function hasNoteWord(text: string, { starts, ends, numbers }: TokenTable, place: number): boolean {
  const last = Math.min(numbers.length, place + 1 + MAX_NOTE_WORDS);
  for (let at = place + 1; at < last; at += 1) {
    if (isNoteWord[numbers[at] ?? 0] === 1) return true;
    const unit = unitAt(text, ends[at] ?? 0);
    if (unit === CLOSING_PARENTHESIS || unit === CLOSING_BRACKET || unit === CLOSING_BRACE) return false;
    if ((starts[at + 1] ?? 0) - (starts[place + 1] ?? 0) > MAX_NOTE_CHARACTERS) return false;
  }
  return false;
}
const CLOSING_PARENTHESIS = 0x29;
const CLOSING_BRACKET = 0x5d;
const CLOSING_BRACE = 0x7d;

const hasEquals = ({ signs }: TokenTable): boolean => ((signs[1] ?? 0) & (1 << 29)) !== 0;

/** Notes of a text, in order of place. */
export function notesIn(text: string, tokens: readonly Token[]): readonly Note[] {
  const notes: Note[] = [];
  for (const [open, close] of closing) {
    let place = 0;
    let next = 0;
    for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, at + 1)) {
      // Looked for once for all that it may close: a text may open brackets without end.
      if (next <= at) next = text.indexOf(close, at);
      if (next === -1) break;
      const end = endOfBracket(at, next);
      if (end === undefined) continue;
      while (place < tokens.length && (tokens[place] as Token).start < at) place += 1;
      const note = noteOf(text, { start: at, end }, wordsFrom(tokens, place, end), true);
      if (note !== undefined) notes.push(note);
    }
  }
  for (const { start, end } of signedNotes(text)) {
    const first = tokens.findIndex((token) => token.start > start);
    const note = first < 0 ? undefined : noteOf(text, { start, end }, wordsFrom(tokens, first, end), true);
    if (note !== undefined) notes.push(note);
  }
  const hasAt = text.includes('@');
  for (let place = 1; place < tokens.length; place += 1) {
    const { number, start } = tokens[place] as Token;
    if (beginsClause[number] !== 1 || !isBehindPause(text, start, hasAt)) continue;
    const end = endOfClause(text, start);
    const note = noteOf(text, { start, end }, wordsFrom(tokens, place, end), false);
    if (note !== undefined) notes.push(note);
  }
  appendAll(notes, equations(text));
  appendAll(notes, reversedMailboxes(text));
  return notes.length < 2 ? notes : notes.sort((left, right) => left.start - right.start);
}

const likeBrackets = '*~|>-';
const signed = /[\p{L}\p{N}.](?:([*~|]{1,3}|--)(\p{L}[\p{L} _-]{2,20})\1|<(\p{L}[\p{L} _-]{2,20})>)$/u;
const MAX_SIGNED = 32;

/** "jane*remove*@example.org", "jane<remove>@example.org": a note between signs right before the at sign. */
function signedNotes(text: string): readonly Span[] {
  let found: Span[] | undefined;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (at === 0 || !likeBrackets.includes(text.charAt(at - 1))) continue;
    const written = signed.exec(text.slice(Math.max(0, at - MAX_SIGNED), at))?.[0];
    if (written !== undefined) (found ??= []).push({ start: at - written.length + 1, end: at });
  }
  return found ?? noSpans;
}
const noSpans: readonly Span[] = [];

const equation = /([#*%$&~^!§|+])["'”»]? ?=+>? ?["'“«]?([@.])(?=$|[\s"'”»)\]},;])/y;

/** "jane#example.org, # = @": without brackets or words. */
function equations(text: string): readonly Note[] {
  const notes: Note[] = [];
  for (let at = text.indexOf('='); at !== -1; at = text.indexOf('=', at + 1))
    for (let start = at - 1; start >= Math.max(0, at - 3); start -= 1) {
      equation.lastIndex = start;
      if (!equation.test(text)) continue;
      notes.push({ kind: 'replace', start, end: equation.lastIndex, isBracketed: false, tokens: [] });
      break;
    }
  return notes;
}

const reversedStart =
  /(?:^|[\s"'(<:])((?:moc|gro|ten|ofni|ku\.oc|ed|rf|ur|lp|or|ti|se|rb|ue)\.[^\s@]{2,40})$/i;

/** "gro.elpmaxe@enaj": what begins with an ending and has none behind its at sign says itself that it is reversed. */
function reversedMailboxes(text: string): readonly Note[] {
  const notes: Note[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (!hasPeriodBefore(text, at) || !reversedStart.test(text.slice(Math.max(0, at - 48), at))) continue;
    const [name = ''] = /^@[\p{L}\p{N}._+-]{2,64}/u.exec(text.slice(at, at + 66)) ?? [];
    const end = at + name.replace(/[.-]+$/, '').length;
    if (name !== '' && !plainEnding.test(text.slice(at, end)))
      notes.push({ kind: 'reverse', start: end, end, isBracketed: false, tokens: [] });
  }
  return notes;
}

/** Whether a period is in the run that ends at a place: spares most at signs the rest. */
function hasPeriodBefore(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0 && end - at <= MAX_REVERSED_CHARACTERS; at -= 1) {
    const unit = unitAt(text, at);
    if (unit === PERIOD) return true;
    if (unit === SPACE || unit === LINE) return false;
  }
  return false;
}
const MAX_REVERSED_CHARACTERS = 48;
const PERIOD = 0x2e;
const plainEnding = /\.(?:com|net|org|info|de|fr|es|it|uk|ru|pl|ro|br|me|eu)$/i;

function endOfBracket(open: number, close: number): number | undefined {
  return close - open > MAX_NOTE_CHARACTERS || close - open < 3 ? undefined : close + 1;
}

/** ", remove XXX", " - no spaces": a comma, a dash or a line's end stands before. */
function isBehindPause(text: string, start: number, hasAt: boolean): boolean {
  if (start < 1) return false;
  const last = unitAt(text, start - 1);
  if (last !== SPACE) return last === LINE || last === RETURN;
  const before = start > 1 ? unitAt(text, start - 2) : SPACE;
  return (
    isPause(before === SPACE && start > 2 ? unitAt(text, start - 3) : before) ||
    (hasAt && isBehindAddress(text, start - 1))
  );
}

/** "jane-doe@example.org without the dashes": an address before needs no comma. */
function isBehindAddress(text: string, end: number): boolean {
  for (let at = end - 1; at > 0 && end - at <= MAX_REVERSED_CHARACTERS; at -= 1) {
    const unit = unitAt(text, at);
    if (unit === AT_SIGN) return unitAt(text, at - 1) !== SPACE && unitAt(text, at - 1) !== LINE;
    if (unit === SPACE || unit === LINE) return false;
  }
  return false;
}
const AT_SIGN = 0x40;
const SPACE = 0x20;
const LINE = 0x0a;
const RETURN = 0x0d;
const pauses = new Set(Array.from(',;\u2013\u2014-', (sign) => sign.charCodeAt(0)));
const isPause = (unit: number): boolean => pauses.has(unit);

const isPictureUnit = (unit: number): boolean =>
  (unit >= 0x26_00 && unit < 0x28_00) || (unit >= 0xd8_00 && unit < 0xe0_00);

function endOfClause(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < MAX_NOTE_CHARACTERS) {
    const character = text.charAt(end);
    if ('\n\r|!?;•·'.includes(character) || isPictureUnit(unitAt(text, end))) break;
    if ((character === '.' || character === ',') && (text[end + 1] ?? ' ') === ' ') break;
    end += 1;
  }
  return end;
}

function wordsFrom(tokens: readonly Token[], first: number, end: number): readonly Token[] {
  let last = first;
  while (last < tokens.length && last - first <= MAX_NOTE_WORDS && (tokens[last] as Token).end <= end)
    last += 1;
  return tokens.slice(first, last);
}

function noteOf(
  text: string,
  { start, end }: Span,
  tokens: readonly Token[],
  isBracketed: boolean,
): Note | undefined {
  if (tokens.length > MAX_NOTE_WORDS) return undefined;
  const kind = kindOf(text.slice(start, end), tokens, isBracketed);
  return kind && { kind, start, end, isBracketed, tokens };
}

function kindOf(written: string, tokens: readonly Token[], isBracketed: boolean): NoteKind | undefined {
  const has = (table: Uint8Array): boolean => tokens.some(({ number }) => table[number] === 1);
  if (has(beginsBackwards) && hasPhrase(tokens, backwards)) return 'reverse';
  const removes = has(isRemoving);
  if (!removes && has(isBlanks) && has(isDots) && (has(isInstead) || written.includes('='))) return 'dots';
  // "avec un point entre chaque"
  if (!removes && has(isDots) && has(isBetween) && !signMeant.test(written)) return 'dots';
  const joins =
    ((removes || has(isNoBlanks)) && has(isBlanks)) ||
    (isBracketed && tokens.length <= MAX_WORDS_OF_JOIN && has(beginsTogether) && hasPhrase(tokens, together));
  // "seven four (in digits, no gaps)"
  if (joins) return has(isFigure) ? undefined : 'join';
  const replaces = has(isReplacing) || /[=→]/.test(written);
  if (has(isBetween) && signMeant.test(written)) return 'between';
  if (replaces && (signMeant.test(written) || has(isSignName))) return 'replace';
  if (letterMeant.test(written)) return 'letters';
  // "(no stars)"
  const isOfSigns = has(isNoBlanks) && tokens.some(({ word }) => signNamed.has(word));
  return removes || isOfSigns || (isBracketed && has(isRemovingAtOnce)) ? 'remove' : undefined;
}

/** "(0 = o)", "(3→e)": which letter a figure or a sign stands for. */
export const letterMeant = /(?:^|[\s("'«“[{,;])([0-9$€!@|+§]) ?(?:=+>?|->|→) ?([a-z])(?=$|[\s)"'»”\]},;])/iu;

const MAX_WORDS_OF_JOIN = 6;
/** A sign that stands alone: "# = @". */
export const loneSign = /(?:^|[\s("'«“[{])([#*%$&~^!§|+=/_-])(?=$|[\s)"'»”\]}])/u;
/** The at sign or a period alone. */
export const signMeant = /(?:^|[\s("'«“=[{→])(@|\.)(?=$|[\s)"'»”\]}])/u;

function hasPhrase(tokens: readonly Token[], phrases: readonly (readonly string[])[]): boolean {
  return phrases.some((phrase) =>
    tokens.some((_, at) => phrase.every((word, step) => tokens[at + step]?.word === word)),
  );
}
