// Words into a structured query: what somebody says a uniform looks like, as observations to be shown back for correction.
import type { Span } from '../../brand';
import type { Observation } from '../outfit';
import { colourOf } from '../vocabulary/colours';
import { suggestedFilters, type SuggestedFilter } from './hints';
import { describe } from './describe';
import type { Unsearched } from './gathered';
import { isRole, type Lexeme } from './lexeme';
import { observe } from './observe';
import type { Reading } from './reading';
import { readingOf } from './reading';
import { MAX_CHARACTERS } from './tokens';

/** A slip of the pen that was read as a word of the vocabulary. */
export interface Slip {
  readonly span: Span;
  readonly written: string;
  readonly readAs: string;
}

/** What was made of a description. Spans are offsets into the text as written. */
export interface WordsRead {
  readonly observations: readonly Observation[];
  /** Each observation in plain words, in the same order. */
  readonly understood: readonly { readonly span: Span; readonly label: string }[];
  /** Understood, but of things that no slot searches: a hair band. */
  readonly notSearched: readonly Unsearched[];
  readonly slips: readonly Slip[];
  /** Words that may say something and were not understood. */
  readonly notUnderstood: readonly Span[];
  readonly suggestedFilters: readonly SuggestedFilter[];
  /** Characters of the text after the first `MAX_CHARACTERS`, which were not read. */
  readonly charactersNotRead: number;
}

const nothing = {
  observations: [],
  understood: [],
  notSearched: [],
  slips: [],
  notUnderstood: [],
  suggestedFilters: [],
};

/**
 * Reads a description of a uniform in plain words, English, Welsh or both.
 *
 * @param text - as written: a sentence, a list, a telegraphic note; its first 4,000 characters are read.
 * @returns observations for the search, in order of place, and what was left. Prose that describes no uniform gives
 *   nothing at all. Never throws; linear in the text.
 */
export function readWords(text: string): WordsRead {
  const charactersNotRead = Math.max(0, text.length - MAX_CHARACTERS);
  const read = text.slice(0, MAX_CHARACTERS);
  const reading = readingOf(read);
  const { observations, unsearched } = observe(reading);
  if (!isDescription(reading.lexemes, observations)) return { ...nothing, charactersNotRead };
  const filters = suggestedFilters(read, reading.lexemes);
  const inOrder = [...observations].sort((left, right) => placeOf(left) - placeOf(right));
  return {
    observations: inOrder,
    understood: inOrder.map((seen) => ({ span: seen.span ?? { start: 0, end: 0 }, label: describe(seen) })),
    notSearched: unsearched,
    slips: slipsOf(reading.lexemes),
    notUnderstood: leftOver(reading, [...filters.map(({ span }) => span)]),
    suggestedFilters: filters,
    charactersNotRead,
  };
}

function placeOf({ span }: Observation): number {
  return span?.start ?? 0;
}

const BARE = 3; // words: "grey kilt" is a query of its own
const WORDS_FOR_EACH_OF_UNIFORM = 40; // where the text says that it is about a uniform
const SHORT = 14; // words; a query of that length needs no word that says it is about a uniform
const WORDS_FOR_EACH = 14; // words of prose per thing seen, at most, where nothing speaks of a uniform
const uniformWords =
  /^(?:uniform|school uniform|school|schools|the school|dress code|kit|pe|p e|gwisg ysgol|iwnifform)$/;
const uniformGarments = new Set(['blazer', 'tie', 'pe_top', 'pe_shorts', 'pe_hoodie']);

/** Whether a text describes a uniform rather than mentions a coat: it says so, or says little else. */
function isDescription(lexemes: readonly Lexeme[], observations: readonly Observation[]): boolean {
  if (observations.length === 0) return false;
  const words = lexemes.filter(({ kind }) => kind !== 'sign').length;
  if (words <= BARE) return true;
  const seen = observations.filter(isTelling).length;
  if (lexemes.some(saysUniform)) return words <= WORDS_FOR_EACH_OF_UNIFORM * Math.max(1, seen);
  if (seen > 0 && lexemes.some(isOfUniforms)) return words <= WORDS_FOR_EACH_OF_UNIFORM * seen;
  const speaksOfPupil = lexemes.some((lexeme) => isRole(lexeme, 'person', 'uniform'));
  if (words <= SHORT) return seen > 0 || speaksOfPupil;
  return seen >= 2 && words <= WORDS_FOR_EACH * seen;
}

/** More than that a garment, or one of its kinds, was named: "a polo" may be a car. */
function isTelling({ slot, values }: Observation): boolean {
  return !/\.(?:worn|kind)$/.test(slot) || values[0]?.value.kind === 'absent';
}

function saysUniform({ kind, phrase }: Lexeme): boolean {
  return (
    uniformWords.test(phrase) || (kind === 'badge' && !/^(?:logo|symbol|patch|motif|emblem)$/.test(phrase))
  );
}

/** A garment that is seldom worn but with a uniform. */
function isOfUniforms({ kind, id, meaning }: Lexeme): boolean {
  const ofUniform =
    uniformGarments.has(id) || meaning?.garmentKind === 'pinafore' || meaning?.garmentKind === 'polo';
  return kind === 'garment' && ofUniform;
}

function slipsOf(lexemes: readonly Lexeme[]): readonly Slip[] {
  return lexemes.flatMap(({ slip, phrase, start, end, kind, id }) =>
    slip === undefined || kind === 'unknown'
      ? []
      : [
          {
            span: { start, end },
            written: slip,
            readAs: (kind === 'colour' ? colourOf(id)?.name : undefined) ?? phrase,
          },
        ],
  );
}

/** Runs of unknown words, and colours that were said of nothing known. */
function leftOver({ lexemes, coloursOf, doubts }: Reading, used: readonly Span[]): readonly Span[] {
  const taken = new Set([...coloursOf].flatMap(([, colours]) => colours));
  const left: Span[] = [];
  let last: number | undefined;
  lexemes.forEach((lexeme, at) => {
    const isLeft =
      lexeme.kind === 'unknown' ||
      isRole(lexeme, 'foreign') ||
      (lexeme.kind === 'colour' && !taken.has(at) && !doubts.excluded.has(at));
    const isHint = used.some(({ start, end }) => lexeme.start < end && start < lexeme.end);
    if (!isLeft || isHint) return;
    const before = left.at(-1);
    if (before !== undefined && last === at - 1)
      left[left.length - 1] = { start: before.start, end: lexeme.end };
    else left.push({ start: lexeme.start, end: lexeme.end });
    last = at;
  });
  return left;
}
