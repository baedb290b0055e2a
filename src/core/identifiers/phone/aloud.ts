// A text as it is read aloud, where words of digits are written so that no search for words finds them: letters apart
// ("t w o  z e r o"), signs for letters ("tw0 $even"), and numbers that run into words ("call2025550123now").
import { readTokens, tokensFrom } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { apartIn } from './apart';
import { chatLinesIn } from './chatLines';
import { numbersOfNamedCountries } from './countryNamed';
import { enumeratorsIn } from './enumerated';
import { hyphenatedIn } from './hyphenated';
import { numbersInParts } from './inParts/inParts';
import { lineHalvesIn } from './inParts/lineHalves';
import { numbersAcross } from './inParts/across';
import { orderedPiecesIn } from './inParts/orderedPieces';
import { numbersWithWordsBetween } from './inParts/wordsBetween';
import { namedPlacesIn } from './namedPlaces';
import { picturesIn } from './pictures';
import { brokenLinksIn } from './brokenLinks';
import { barsIn } from './bars';
import { noiseIn } from './noise';
import { placeholdersIn } from './placeholders';
import { leetDigitsIn } from './leetDigits';
import { lettersBetweenIn } from './lettersBetween';
import { lookSignsIn } from './lookSigns';
import { markupIn } from './markup';
import { maskedIn } from './maskedWords';
import { latinSlavicIn } from './told/latinSlavic';
import { nativeRunsIn } from './told/nativeRuns';
import { homophonesIn } from './told/homophoneRuns';
import { soundAlikesIn } from './told/soundAlikes';
import { saidTwiceIn } from './told/saidTwice';
import { spokenRunsIn } from './told/spokenRuns';
import type { TextSigns } from './textSigns';
import { may } from './tricks';
import { spreadsheetEndsIn } from './spreadsheets';
import { runTogetherIn } from './runTogether';
import { sumsIn } from './sums';
import { zeroLettersIn } from './zeroLetters';

/** What is read instead of the characters from `start` to `end`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** It is a whole number that was told in parts. */
  readonly told?: Told;
}

/** How a number was told, and how sure it is. */
export interface Told {
  readonly rule: string;
  readonly confidence: number;
}

export interface Aloud {
  readonly prepared: PreparedText;
  /** Span of the clean text that a span of the text read aloud was made of. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
  /** Whether words in a span of the text read aloud were disguised. */
  readonly isDisguised: (start: number, end: number) => boolean;
  /** The number told in parts in which a span of the text read aloud ends; undefined if it ends in none. */
  readonly toldUntil: (end: number) => Told | undefined;
}

/** A text with what was seen in it, and the country that it is about. */
export interface Looked {
  readonly prepared: PreparedText;
  readonly signs: TextSigns;
  readonly region: () => string | undefined;
}

/** One trick of writing: what undoes it is asked only where its sign is. */
interface Trick {
  /** Bits of `may`. */
  readonly signs: number;
  readonly undo: (looked: Looked) => readonly Change[];
}

/** In order of what is made first where changes overlap at one place. */
const tricks: readonly Trick[] = [
  { signs: may.leet | may.mark, undo: ({ prepared }) => leetDigitsIn(prepared) },
  { signs: may.glue, undo: ({ prepared, region }) => runTogetherIn(prepared, region) },
  {
    signs: may.glue | may.noise | may.toldOn | may.filled,
    undo: ({ prepared, region }) => lettersBetweenIn(prepared, region),
  },
  { signs: may.stands, undo: ({ prepared }) => placeholdersIn(prepared) },
  { signs: may.letters, undo: ({ prepared }) => zeroLettersIn(prepared) },
  { signs: may.looks, undo: ({ prepared, region }) => lookSignsIn(prepared, region) },
  { signs: may.chat, undo: ({ prepared }) => chatLinesIn(prepared) },
  { signs: may.sum, undo: ({ prepared }) => sumsIn(prepared) },
  { signs: may.markup, undo: ({ prepared }) => markupIn(prepared) },
  { signs: may.count, undo: ({ prepared }) => enumeratorsIn(prepared) },
  { signs: may.long, undo: ({ prepared }) => brokenLinksIn(prepared) },
  { signs: may.long, undo: ({ prepared }) => spreadsheetEndsIn(prepared) },
  { signs: may.noise, undo: ({ prepared }) => noiseIn(prepared) },
  { signs: may.mark, undo: ({ prepared }) => barsIn(prepared) },
  { signs: may.apart, undo: ({ prepared }) => apartIn(prepared) },
  { signs: may.picture, undo: ({ prepared }) => picturesIn(prepared) },
  { signs: may.part, undo: ({ prepared, signs }) => hyphenatedIn(prepared, signs.joints, signs.hits.length) },
  { signs: may.mask, undo: ({ prepared, signs }) => maskedIn(prepared, signs.joints, signs.hits.length) },
  { signs: may.row, undo: ({ prepared, signs }) => saidTwiceIn(prepared, signs.hits) },
  { signs: may.row, undo: ({ prepared, signs, region }) => soundAlikesIn(prepared, signs.hits, region) },
  { signs: may.row, undo: ({ prepared, signs, region }) => nativeRunsIn(prepared, signs.hits, region) },
  {
    signs: may.latinSlavic,
    undo: ({ prepared, signs, region }) => latinSlavicIn(prepared, signs.hits, region),
  },
  { signs: may.homophones, undo: ({ prepared, region }) => homophonesIn(prepared, region) },
  { signs: may.bent, undo: ({ prepared, signs, region }) => spokenRunsIn(prepared, signs, region) },
  { signs: may.named, undo: ({ prepared, signs }) => namedPlacesIn(prepared, signs.hits) },
  { signs: may.toldOn, undo: ({ prepared, region }) => numbersInParts(prepared, region) },
  { signs: may.order, undo: ({ prepared, signs, region }) => orderedPiecesIn(prepared, signs.hits, region) },
  { signs: may.filled, undo: ({ prepared, region }) => numbersWithWordsBetween(prepared, region) },
  { signs: may.halves, undo: ({ prepared, region }) => lineHalvesIn(prepared, region) },
  { signs: may.country, undo: ({ prepared }) => numbersOfNamedCountries(prepared) },
];

/**
 * Texts read aloud; undefined for one that is read as it is written. Each trick is looked for in all of them before the
 * next, so that what undoes it is fetched once.
 */
export function readAloud(texts: readonly Looked[]): readonly (Aloud | undefined)[] {
  const changes = texts.map((): Change[] | undefined => undefined);
  // Side by side, since they are gone over for each trick.
  const across = texts.map(({ prepared, signs, region }) =>
    (signs.tricks & may.across) === 0 ? noChanges : numbersAcross(prepared, region),
  );
  const seen = Int32Array.from(texts, ({ signs }) => signs.tricks);
  for (const { signs: asked, undo } of tricks)
    for (let at = 0; at < texts.length; at += 1) {
      if (((seen[at] ?? 0) & asked) === 0) continue;
      const found = undo(texts[at] as Looked);
      if (found.length > 0) put((changes[at] ??= []), apartFrom(across[at] ?? noChanges, found));
    }
  return changes.map((others, at) => {
    const own = across[at] ?? noChanges;
    const found = own.length === 0 ? others : [...own, ...(others ?? noChanges)];
    if (found === undefined) return undefined;
    found.sort((left, right) => left.start - right.start || right.end - left.end);
    return withChanges((texts[at] as Looked).prepared, found);
  });
}

const noChanges: readonly Change[] = [];

/** Those that touch no piece of a number that is told all over the text. */
const apartFrom = (pieces: readonly Change[], found: readonly Change[]): readonly Change[] =>
  pieces.length === 0
    ? found
    : found.filter(({ start, end }) => !pieces.some((piece) => piece.start < end && piece.end > start));

function put(changes: Change[], more: readonly Change[]): void {
  for (let at = 0; at < more.length; at += 1) changes.push(more[at] as Change);
}

interface Piece extends Change {
  /** Where it stands in the text read aloud. */
  readonly at: number;
}

/** The text with changes, which are in order of place; of those that overlap the first one is made. */
export function withChanges(prepared: PreparedText, changes: readonly Change[]): Aloud {
  const pieces: Piece[] = [];
  let text = '';
  let from = 0;
  for (const change of changes) {
    const { start, end, word } = change;
    if (start < from) continue;
    text += prepared.text.slice(from, start);
    pieces.push({ ...change, at: text.length });
    text += word;
    from = end;
  }
  text += prepared.text.slice(from);
  const table = readTokens(text);
  const tokens = tokensFrom(table, text);
  const numbers = (): readonly number[] => table.figures;
  const before = (at: number): Piece | undefined => pieces[lastBefore(pieces, at)];
  return {
    // Sites are where the clean text has them, so they are asked about after the way back.
    prepared: { ...prepared, text, table, tokens, numbers, sites: () => [] },
    spanOf: (start, end) => ({
      start: placeOf(before(start + 1), start, 'start'),
      end: placeOf(before(end), end, 'end'),
    }),
    isDisguised: (start, end) => {
      for (let place = lastBefore(pieces, end); place >= 0; place--) {
        const { at, word } = pieces[place] as Piece;
        if (word.trim() !== '' && at + word.length > start) return true;
        if (at < start) return false;
      }
      return false;
    },
    toldUntil: (end) => {
      const piece = before(end);
      return piece !== undefined && piece.at + piece.word.length >= end ? piece.told : undefined;
    },
  };
}

/** Place of the last piece that stands before an offset; -1 if none does. Binary search. */
function lastBefore(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).at < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function placeOf(piece: Piece | undefined, at: number, side: 'start' | 'end'): number {
  if (piece === undefined) return at;
  const behind = at - piece.at - piece.word.length;
  return behind > 0 || (behind === 0 && side === 'start') ? piece.end + behind : piece[side];
}
