// Pieces of a number that may be scattered over a sentence: figures each for itself, words that follow each other.
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { areaAt } from './areas';
import { itemsOf, type Item } from './items';
import { endOfLongRun } from './room';
import { digitWords } from './spelling/lexicon';

export interface Piece {
  readonly items: readonly Item[];
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Places of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly isDisguised: boolean;
}

interface Taken {
  readonly start: number;
  readonly end: number;
}

/**
 * Pieces in order of place.
 *
 * @param hits - places of number words that belong to no number yet.
 * @param taken - numbers found already, in order of place: what is in them is no piece.
 */
export function piecesOf(
  prepared: PreparedText,
  hits: readonly number[],
  taken: readonly Taken[],
): readonly Piece[] {
  const { tokens, table } = prepared;
  const begins = new Set(hits);
  const pieces: Piece[] = [];
  let known = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const isGlued = tokens[at + 1]?.start === token.end && tokens[at + 1]?.isNumber === true;
    if (!token.isNumber && !isGlued && !(begins.has(at) && digitWords.has(token.word))) {
      at += 1;
      continue;
    }
    const behind = isGlued || tokens[at - 1]?.end === token.start ? endOfLongRun(table, at) : undefined;
    if (behind !== undefined) {
      at = behind;
      continue;
    }
    while ((taken[known]?.end ?? Infinity) <= token.start) known += 1;
    if ((taken[known]?.start ?? Infinity) <= token.start) {
      at += 1;
      continue;
    }
    const area = areaAt(prepared, at);
    const runs = area.atoms.length === 0 ? [] : itemsOf(prepared.text, area);
    for (const items of runs) for (const item of joinedWords(items)) pieces.push(item);
    at = Math.max(area.next, at + 1);
  }
  return pieces;
}

/** Words that follow each other are one piece, figures each their own. */
function joinedWords(items: readonly Item[]): readonly Piece[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (item.words > 0 && (before?.words ?? 0) > 0 && item.gap.strength <= 2) group?.push(item);
    else groups.push([item]);
  }
  return groups.map(pieceOf);
}

function pieceOf(items: readonly Item[]): Piece {
  return {
    items,
    digits: items.map(({ digits }) => digits).join(''),
    start: items[0]?.start ?? 0,
    end: items.at(-1)?.end ?? 0,
    first: items[0]?.first ?? 0,
    last: items.at(-1)?.last ?? 0,
    isDisguised: items.some(({ words, isMixed }) => words > 0 || isMixed),
  };
}
