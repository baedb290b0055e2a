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
import { orderedPiecesIn } from './inParts/orderedPieces';
import { numbersWithWordsBetween } from './inParts/wordsBetween';
import { namedPlacesIn } from './namedPlaces';
import { picturesIn } from './pictures';
import { brokenLinksIn } from './brokenLinks';
import { noiseIn } from './noise';
import { placeholdersIn } from './placeholders';
import { leetDigitsIn } from './leetDigits';
import { lookSignsIn } from './lookSigns';
import { markupIn } from './markup';
import { maskedIn } from './maskedWords';
import { nativeRunsIn } from './told/nativeRuns';
import { soundAlikesIn } from './told/soundAlikes';
import { saidTwiceIn } from './told/saidTwice';
import { spokenRunsIn } from './told/spokenRuns';
import { maySay } from './told/saidSigns';
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

/**
 * The text read aloud; undefined if it is read as it is written. Each trick is looked for only where its sign is.
 *
 * @param region - that the text is about.
 */
export function readAloud(
  prepared: PreparedText,
  signs: TextSigns,
  region: () => string | undefined,
): Aloud | undefined {
  const { hits, joints, marks, tricks, said } = signs;
  if (tricks === 0 && hits.length === 0 && marks.length === 0) return undefined;
  const changes: Change[] = [];
  if ((tricks & (may.glue | may.mark)) !== 0) put(changes, leetDigitsIn(prepared));
  if ((tricks & may.glue) !== 0) put(changes, runTogetherIn(prepared, region));
  if ((tricks & (may.glue | may.stands)) !== 0) put(changes, placeholdersIn(prepared));
  if ((tricks & (may.glue | may.noise)) !== 0) put(changes, zeroLettersIn(prepared));
  if ((tricks & may.looks) !== 0) put(changes, lookSignsIn(prepared, region));
  if ((tricks & may.chat) !== 0) put(changes, chatLinesIn(prepared));
  if ((tricks & may.sum) !== 0) put(changes, sumsIn(prepared));
  if ((tricks & may.markup) !== 0) put(changes, markupIn(prepared));
  if ((tricks & may.count) !== 0) put(changes, enumeratorsIn(prepared));
  if ((tricks & may.long) !== 0) put(changes, brokenLinksIn(prepared));
  if ((tricks & may.long) !== 0) put(changes, spreadsheetEndsIn(prepared));
  if ((tricks & (may.glue | may.mark | may.noise)) !== 0) put(changes, noiseIn(prepared));
  if ((tricks & may.apart) !== 0) put(changes, apartIn(prepared));
  if ((tricks & may.picture) !== 0) put(changes, picturesIn(prepared));
  if ((tricks & may.part) !== 0) put(changes, hyphenatedIn(prepared, joints, hits.length));
  if ((tricks & may.mask) !== 0) put(changes, maskedIn(prepared, joints, hits.length));
  if ((said & maySay.row) !== 0) put(changes, saidTwiceIn(prepared, hits));
  if ((said & maySay.row) !== 0) put(changes, soundAlikesIn(prepared, hits, region));
  if ((said & maySay.row) !== 0) put(changes, nativeRunsIn(prepared, hits, region));
  if ((said & maySay.bent) !== 0) put(changes, spokenRunsIn(prepared, signs, region));
  put(changes, namedPlacesIn(prepared, hits));
  put(changes, numbersInParts(prepared, region));
  if ((said & maySay.order) !== 0) put(changes, orderedPiecesIn(prepared, hits, region));
  put(changes, numbersWithWordsBetween(prepared, region));
  put(changes, numbersOfNamedCountries(prepared));
  if (changes.length === 0) return undefined;
  changes.sort((left, right) => left.start - right.start || right.end - left.end);
  return withChanges(prepared, changes);
}

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
