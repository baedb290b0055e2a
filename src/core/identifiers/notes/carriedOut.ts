// A text in which the notes of its writer are carried out: "jane@XXXexample.org (remove XXX)" as "jane@example.org". What
// is asked for is found there by the same finders, and its span is that of what was written.
import type { Span } from '../../brand';
import { readTokens, tokensFrom, type Token, type TokenTable } from '../../text/tokens';
import type { DrawnTogether } from '../web/letterRuns';
import { inOrder, isAnyWithin } from '../web/spans';
import { capitals, ofRemoval, removing, removingAtOnce } from './noteWords';
import { blanksForDots, signsTakenOut } from './signNotes';
import { letterMeant, loneSign, mayHaveNotes, notesIn, signMeant, type Note } from './notesIn';
import { atNames } from '../web/signWords';

/** What stands instead of a stretch of a text. */
interface Edit extends Span {
  readonly instead: string;
}

const REACH_CHARACTERS = 90; // from a note to what it speaks of

/** The text as its notes want it; undefined where there are none, or they speak of nothing. */
export function carriedOut(text: string, table: TokenTable): DrawnTogether | undefined {
  if (!mayHaveNotes(text, table)) return undefined;
  const tokens = tokensFrom(table, text);
  const notes = notesIn(text, tokens);
  if (notes.length === 0) return undefined;
  const edits: Edit[] = [];
  let after = 0;
  for (const edit of inOrder(notes.flatMap((note) => editsOf(text, tokens, note)))) {
    if (edit.start < after) continue;
    edits.push(edit);
    after = edit.end;
  }
  return edits.length === 0 ? undefined : edited(text, edits);
}

function editsOf(text: string, tokens: readonly Token[], note: Note): readonly Edit[] {
  switch (note.kind) {
    case 'remove':
      return removals(text, note);
    case 'join':
      return joins(text, tokens, note);
    case 'reverse':
      return reversals(text, note);
    case 'replace':
      return replacements(text, note);
    case 'between':
      return insertions(text, note);
    case 'dots':
      return dotsForBlanks(text, tokens, note);
    case 'letters':
      return lettersMeant(text, note);
  }
}

const isBlankAt = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ');

/** The run without blanks that ends before a place, blanks and commas passed over. */
function chunkBefore(text: string, place: number): Span {
  let end = place;
  while (end > 0 && place - end < 4 && /[\s,;:\u2013-]/.test(text[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && end - start < REACH_CHARACTERS && !isBlankAt(text, start - 1)) start -= 1;
  return { start, end };
}

/** The run without blanks behind "backwards:". */
function chunkBehind(text: string, place: number): Span | undefined {
  if (!/^[:)]{1,2} ?/.test(text.slice(place, place + 3))) return undefined;
  let start = place;
  while (start - place < 3 && /[:)\s]/.test(text[start] ?? 'x')) start += 1;
  let end = start;
  while (end < text.length && end - start < REACH_CHARACTERS && !isBlankAt(text, end)) end += 1;
  return { start, end };
}

const MIN_REVERSED = 5;
const wrapped = /^["'«“<(]+|["'»”>),;:!?]+$/g;

function reversals(text: string, note: Note): readonly Edit[] {
  for (const chunk of [chunkBefore(text, note.start), chunkBehind(text, note.end)]) {
    if (chunk === undefined) continue;
    const written = text.slice(chunk.start, chunk.end);
    const core = written.replace(wrapped, '');
    const start = chunk.start + written.indexOf(core);
    if (core.length < MIN_REVERSED || !/\p{L}{2}/u.test(core)) continue;
    return [{ start, end: start + core.length, instead: Array.from(core).reverse().join('') }];
  }
  return [];
}

const MAX_JOINED_TOKENS = 40;
const joinable = /^(?:[@._+/-]|[([{<]|[)\]}>]| {1,2}){0,6}$/;
/** Words that lead to a contact and are no piece of one. */
const stops: ReadonlySet<string> = new Set(
  (
    'mail email address adresse addr website site web webseite page pagina link url homepage blog sito sitio correo posta online ' +
    'is are on at in my the an to of for with and or via see visit look have has write me us you our your here find check call name account user username handle ' +
    'ist sind auf an bei im mein meine der die das zu und oder unter schau mal heisst lautet seite ' +
    'es en mi el los las de con y mira sobre esta son est sur mon ma le les un une et voir chez ' +
    'su il lo mia mio sul guarda um uma em no na meu minha veja este pe mea vezi jest to moja moj zobacz ' +
    'на в мой моя это смотри пиши bak benim sitem xem trang cua em ' +
    'regarde regardez voyez visite visitez visita visiten besuche besucht siehe visit prix tarifs tarifas prices preise prezzi precios preços ceny infos vezi zobacz nézd kijk titta bak podívej смотрите then dann luego puis poi depois potem sonra apoi потом sedan majd dan pak'
  ).split(' '),
);

/** Blanks between the pieces before a note, as far back as they can be pieces of one contact. */
function joins(text: string, tokens: readonly Token[], note: Note): readonly Edit[] {
  let last = tokens.length - 1;
  while (last >= 0 && (tokens[last] as Token).end > note.start) last -= 1;
  if (last < 0 || !joinable.test(text.slice((tokens[last] as Token).end, note.start).replace(/[,;]/g, '')))
    return [];
  let first = last;
  while (first > 0 && last - first < MAX_JOINED_TOKENS) {
    const before = tokens[first - 1] as Token;
    const gap = text.slice(before.end, (tokens[first] as Token).start);
    const isLetter = before.end - before.start === 1;
    if (!joinable.test(gap) || (!isLetter && gap.includes(' ') && stops.has(before.word))) break;
    first -= 1;
  }
  const edits: Edit[] = [];
  for (let at = (tokens[first] as Token).start; at < (tokens[last] as Token).end; at += 1) {
    if (text[at] !== ' ') continue;
    let end = at + 1;
    while (text[end] === ' ') end += 1;
    edits.push({ start: at, end, instead: '' });
    at = end;
  }
  return edits;
}

const MIN_REMOVED = 2;
const verbs: ReadonlySet<string> = new Set(removing);
const atOnce: ReadonlySet<string> = new Set(removingAtOnce);
const atBehind = /^ ?(?:@|[([{] ?(?:at|@) ?[)\]}]|at )/i;
const quoted = /["'“«„](?!\s)([^"'”»“\s]{3,30})["'”»“]/u;

/** What a note names to be taken out, where it stands within a longer run near the note. */
function removals(text: string, { start, end, isBracketed, tokens }: Note): readonly Edit[] {
  // "jane(remove this)doe@example.org"
  if (isBracketed && tokens.every(({ word }) => verbs.has(word) || atOnce.has(word) || ofRemoval.has(word))) {
    const isBeside = /[\p{L}\p{N}@.]/u.test(text[start - 1] ?? ' ');
    if (isBeside && /[\p{L}\p{N}@.]/u.test(text[end] ?? ' ')) return [{ start, end, instead: '' }];
    // "jane (remove this) @ example.org", "jane(remove) at example dot org"
    const isApart = isBeside || /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, start - 2), start));
    if (isApart && atBehind.test(text.slice(end, end + 6)))
      return [{ start: isBeside ? start : start - 1, end, instead: '' }];
  }
  if (tokens.some(({ word }) => capitals.has(word))) return capitalsRemoved(text, start);
  const signs = signsRemoved(text, { start, end }, tokens);
  if (signs.length > 0) return signs;
  const from = Math.max(0, start - REACH_CHARACTERS);
  const before = text.slice(from, start);
  const behind = text.slice(end, end + REACH_CHARACTERS);
  const named = quoted.exec(text.slice(start, end))?.[1];
  const quotedAt = named === undefined ? undefined : lastWithin(before, named);
  if (named !== undefined && quotedAt !== undefined) return [removalAt(text, from + quotedAt, named.length)];
  for (const token of tokens) {
    const word = text.slice(token.start, token.end);
    const isShouted = isBracketed
      ? word !== word.toLowerCase()
      : word === word.toUpperCase() && /\p{L}/u.test(word);
    // "remove REMOVE": the second is what the first speaks of.
    const isVerb = (verbs.has(token.word) || ofRemoval.has(token.word)) && word !== word.toUpperCase();
    if (word.length < MIN_REMOVED || isVerb) continue;
    if (!isShouted && (!isBracketed || word.length < 3)) continue;
    const whole = wholeName(text, token, end);
    for (const candidate of whole === word ? [word] : [whole, word]) {
      const inner = lastWithin(before, candidate);
      if (inner !== undefined) return [removalAt(text, from + inner, candidate.length)];
      const later = lastWithin(behind, candidate);
      if (later !== undefined) return [removalAt(text, end + later, candidate.length)];
    }
  }
  return [];
}

/** "jane.doeXX@NOTexample.org (remove the capitals)" */
function capitalsRemoved(text: string, noteStart: number): readonly Edit[] {
  const chunk = chunkBefore(text, noteStart);
  const run = text.slice(chunk.start, chunk.end);
  if (!/[@.]/.test(run) || !/[a-z]{2}/.test(run)) return [];
  return [...run.matchAll(/[A-Z]{1,30}/g)].map(({ 0: written, index }) => ({
    start: chunk.start + index,
    end: chunk.start + index + written.length,
    instead: '',
  }));
}

/** "example.***org (quita ***)", "jane**doe@example.org (without the stars)" */
function signsRemoved(text: string, { start, end }: Span, tokens: readonly Token[]): readonly Edit[] {
  const chunk = chunkBefore(text, start);
  const run = text.slice(chunk.start, chunk.end);
  return signsTakenOut(run, text.slice(start, end), tokens).map((sign) =>
    removalAt(text, chunk.start + sign.start, sign.end - sign.start),
  );
}

/** "example com (dots instead of blanks)" */
function dotsForBlanks(text: string, tokens: readonly Token[], note: Note): readonly Edit[] {
  let last = tokens.length - 1;
  while (last >= 0 && (tokens[last] as Token).end > note.start) last -= 1;
  if (last < 0 || !/^[ ,;–-]{0,3}$/.test(text.slice((tokens[last] as Token).end, note.start))) return [];
  return blanksForDots(text, tokens, { last, stops }).map((blank) => ({ ...blank, instead: '.' }));
}

/** "jane_r0se (0 = o)": in the run before, where other letters are. */
function lettersMeant(text: string, { start, end }: Note): readonly Edit[] {
  const chunk = chunkBefore(text, start);
  const run = text.slice(chunk.start, chunk.end);
  if (!/\p{L}{2}/u.test(run)) return [];
  const edits: Edit[] = [];
  for (const [, figure = '', letter = ''] of text.slice(start, end).matchAll(everyLetterMeant))
    for (let at = run.indexOf(figure); at !== -1; at = run.indexOf(figure, at + 1))
      edits.push({ start: chunk.start + at, end: chunk.start + at + 1, instead: letter });
  return edits;
}
const everyLetterMeant = new RegExp(letterMeant.source, 'giu');

/** "REMOVE-ME", "NO_SPAM": with the pieces that hang on a word. */
function wholeName(text: string, { start }: Token, end: number): string {
  const [name = ''] = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/u.exec(text.slice(start, end)) ?? [];
  return name;
}

/** Place of a word within a longer run of a stretch, the last such; undefined where it stands alone or not at all. */
function lastWithin(stretch: string, word: string): number | undefined {
  for (let at = stretch.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : stretch.lastIndexOf(word, at - 1)) {
    // A page of the web is no contact in disguise.
    if (/:\/\/[^\s]{0,80}$/.test(stretch.slice(0, at))) continue;
    const isBegun = /[\p{L}\p{N}@._-]/u.test(stretch[at - 1] ?? ' ');
    const isFollowed = /[\p{L}\p{N}@._-]/u.test(stretch[at + word.length] ?? ' ');
    if (isBegun || isFollowed) return at;
  }
  return undefined;
}

/** A word with the sign that would be left over: "jane.XXX@example.org", "example.XXX.org", "XXX.example.org". */
function removalAt(text: string, at: number, length: number): Edit {
  let start = at;
  let end = at + length;
  const left = text[start - 1] ?? ' ';
  const right = text[end] ?? ' ';
  if (/[._+-]/.test(left) && !/[\p{L}\p{N}]/u.test(right)) start -= 1;
  else if (/[._+-]/.test(right) && !/[\p{L}\p{N}]/u.test(left)) end += 1;
  return { start, end, instead: '' };
}

const oddSign = /[\p{L}\p{N}]([#*%$&~^!§|+=])[\p{L}\p{N}]/u;
const saysAt = new Set([...atNames.keys(), 'at'].filter((word) => word.length > 1));

/** One sign for another in the runs before a note: "jane#example.org (# = @)". */
function replacements(text: string, note: Note): readonly Edit[] {
  const written = text.slice(note.start, note.end);
  const named = loneSign.exec(written)?.[1];
  const meant =
    signMeant.exec(written)?.[1] ?? (note.tokens.some(({ word }) => saysAt.has(word)) ? '@' : '.');
  for (const chunk of [chunkBefore(text, note.start), chunkBehind(text, note.end)]) {
    if (chunk === undefined) continue;
    const run = text.slice(chunk.start, chunk.end);
    const sign = named ?? oddSign.exec(run)?.[1];
    if (sign === undefined) continue;
    if (!run.includes(sign)) {
      const apart = apartSign(text, chunk, sign);
      if (apart !== undefined) return [{ ...apart, instead: meant }];
    }
    const edits: Edit[] = [];
    for (let at = run.indexOf(sign, 1); at !== -1 && at < run.length - 1; at = run.indexOf(sign, at + 1))
      edits.push({ start: chunk.start + at, end: chunk.start + at + 1, instead: meant });
    if (edits.length > 0) return edits;
  }
  return [];
}

/** "jane example.org (@ in between)" */
function insertions(text: string, note: Note): readonly Edit[] {
  const chunk = chunkBefore(text, note.start);
  const host = text.slice(chunk.start, chunk.end);
  if (!/^[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,}){1,3}$/i.test(host)) return [];
  const gap = /[\p{L}\p{N}]( |, | and | und | y | et | e | und dann | then )$/u.exec(
    text.slice(Math.max(0, chunk.start - 10), chunk.start),
  )?.[1];
  return gap === undefined ? [] : [{ start: chunk.start - gap.length, end: chunk.start, instead: '@' }];
}

/** "jane # example.org" */
function apartSign(text: string, { start }: Span, sign: string): Span | undefined {
  const from = Math.max(0, start - 3);
  const at = text.slice(from, start).lastIndexOf(sign);
  if (at === -1 || !/[\p{L}\p{N}] {0,2}$/u.test(text.slice(Math.max(0, from + at - 3), from + at)))
    return undefined;
  let begin = from + at;
  while (text[begin - 1] === ' ') begin -= 1;
  return { start: begin, end: start };
}

/** The text with its edits, and where each of its characters came from. */
function edited(text: string, edits: readonly Edit[]): DrawnTogether {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const touched: Span[] = [];
  const keep = (from: number, to: number): void => {
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let after = 0;
  for (const { start, end, instead } of edits) {
    keep(after, start);
    // Characters at both sides are touched too, or nothing would be where something was taken out.
    touched.push({ start: starts.length - 1, end: starts.length + instead.length + 1 });
    pieces.push(instead);
    for (let at = 0; at < instead.length; at += 1) {
      starts.push(start);
      ends.push(end);
    }
    after = end;
  }
  keep(after, text.length);
  const made = pieces.join('');
  return {
    text: made,
    table: readTokens(made),
    isTouched: (start, end) => isAnyWithin(touched, start, end),
    spanOf: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}
