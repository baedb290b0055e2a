// Pictures that show a digit: faces of dice, dominoes, playing cards, tiles of mahjong, aces of a suit.
// Code points: Unicode 17, blocks Miscellaneous Symbols, Mahjong Tiles, Domino Tiles, Playing Cards.
import type { TokenTable } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';

const MIN_PICTURES = 2; // one alone adorns a text
const HIGH = '\ud83c'; // first half of what tiles and cards are written with
const dice = /[\u2680-\u2685]/g;
const ace = /(?<!\p{L})A(?=[\u2660\u2663\u2665\u2666])/gu;
const suits = /[\u2660\u2663\u2665\u2666]/;

const maybeSign = /[\u2660-\u2685]/;

/** Bits of the blocks that suits and dice stand in, and of that of tiles and most emoji, as the tokens have them. */
const SIGNS = (1 << (0x26_60 >> 5)) | (1 << (0x26_80 >> 5));
const PAIRS = 1 << ((HIGH.charCodeAt(0) >> 5) & 31);

/** Whether there may be one: one quick look over a text that has such signs at all. */
export const hasPictures = (text: string, { beyond }: TokenTable): boolean =>
  ((beyond & PAIRS) !== 0 && hasTile(text)) || ((beyond & SIGNS) !== 0 && maybeSign.test(text));

const FIRST_TILE = 0xdc_00;
const LAST_CARD = 0xdc_ff;

/** Whether a tile or a card stands among the emoji. */
function hasTile(text: string): boolean {
  for (let at = text.indexOf(HIGH); at >= 0; at = text.indexOf(HIGH, at + 2)) {
    const second = text.charCodeAt(at + 1);
    if (second >= FIRST_TILE && second <= LAST_CARD) return true;
  }
  return false;
}

/** Changes of pictures to digits, in order of place. */
export function picturesIn({ text }: PreparedText): readonly Change[] {
  const changes: Change[] = [];
  const put = (start: number, length: number, digit: number): void =>
    void changes.push({ start, end: start + length, word: String(digit) });
  for (let at = text.indexOf(HIGH); at >= 0; at = text.indexOf(HIGH, at + 2)) {
    const digit = digitOfTile(text.codePointAt(at) ?? 0);
    if (digit !== undefined) put(at, 2, digit);
  }
  for (const { index, 0: face } of text.matchAll(dice)) put(index, 1, face.charCodeAt(0) - 0x26_7f);
  if (suits.test(text)) for (const { index } of text.matchAll(ace)) put(index, 1, 1);
  return changes.length < MIN_PICTURES ? [] : changes.sort((left, right) => left.start - right.start);
}

const DOMINO_SIDES = 7;
const DOMINOES = 49;
const TEN = 10;

function digitOfTile(code: number): number | undefined {
  if (code >= 0x1_f0_07 && code <= 0x1_f0_21) return ((code - 0x1_f0_07) % 9) + 1;
  const domino = code >= 0x1_f0_63 ? code - 0x1_f0_63 : code - 0x1_f0_31;
  if (code >= 0x1_f0_31 && code <= 0x1_f0_93 && domino < DOMINOES) {
    const dots = Math.floor(domino / DOMINO_SIDES) + (domino % DOMINO_SIDES);
    return dots < TEN ? dots : undefined;
  }
  if (code < 0x1_f0_a1 || code > 0x1_f0_de) return undefined;
  const rank = code & 15;
  return rank >= 1 && rank <= TEN ? rank % TEN : undefined;
}
