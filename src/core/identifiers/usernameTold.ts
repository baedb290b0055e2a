// Names that are told rather than written: letter by letter ("m-a-r-e-k"), in two words with the word that they are one
// ("esme flint todo junto"), with the number behind them as words ("juno seven four (in digits)").
import { isCommonWord, isPlainProseWord } from './commonWords';
import { isGivenName } from './inventedWords';
import { FOLLOWED, IN_FIGURES, JOINED, oneWord, together, waysToTell } from './usernameTellingWords';
import { followedAt, letteredAt, numberedAt, type ToldName } from './usernameToldNumbers';

/** The name that is told at a place; undefined where one is written, if any. */
export function toldNameAt(text: string, at: number): ToldName | undefined {
  const second = text.charCodeAt(at + 1);
  // Two letters are no letter by letter, and one word is no two.
  if (!isWordUnit(second))
    return spelledAt(text, at) ?? (second === SPACE ? letteredAt(text, at) : undefined);
  return wordsAt(text, at);
}

const SPACE = 0x20;
const isWordUnit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || unit === 0x5f;

/** The same sign between all of them; a name may hold underscores and periods, so that those are not the sign. */
const spelled =
  /[a-z0-9](?:(-|·|•|\*|~|\/|\||, ?| ?[-–·•*/|] ?|\p{Extended_Pictographic}\ufe0f?)[a-z0-9_](?:\1[a-z0-9_]){3,29})(?![\p{L}\p{N}])/iuy;
/** Periods may be of the name as well: only where every one parts two letters of a long one. */
const dotted = /[a-z0-9](?:\.[a-z0-9_]){4,29}(?![\p{L}\p{N}])/iuy;

function spelledAt(text: string, at: number): ToldName | undefined {
  spelled.lastIndex = at;
  dotted.lastIndex = at;
  const [all, sign] = spelled.exec(text) ?? dotted.exec(text) ?? [];
  if (all === undefined) return undefined;
  const name = all.replaceAll(sign ?? '.', '');
  return /[a-z]{2}/i.test(name) ? { name, end: at + all.length } : undefined;
}

const piece = '[a-z0-9_.]{2,24}';
const joiner =
  '(?: (?:[+&/|]|and then|then|and|plus|und dann|dann|und|y luego|y después|luego|y|et puis|puis|et|e poi|poi|e depois|depois|e|i potem|potem|a pak|pak|i|a|ve sonra|sonra|ve|en dan|dan|en|och sedan|sedan|och|majd|és|și apoi|apoi|și|si|и потом|потом|и))?';
const twoWords = new RegExp(
  `(${piece})${joiner} (${piece})(?: (${piece}))?? ?(?:[,;:–(\\[/*-] ?)?(?:(${oneWord})|(${together}))(?![\\p{L}\\p{N}])`,
  'iuy',
);
const clauseEnd = /^(?:[)\]]| {0,2}(?:$|[\n\r,;!?|✨]|\.(?:\s|$)|[^\p{L}\p{N}\p{P}\s]))/u;

function wordsAt(text: string, at: number): ToldName | undefined {
  // Whatever is told stands behind a blank, a comma or a hyphen: one look spares most names the long patterns.
  let end = at;
  while (isPieceUnit(text.charCodeAt(end))) end += 1;
  const behind = text.charCodeAt(end);
  const isBlank = behind === SPACE || behind >= FIRST_BEYOND;
  if (!isBlank && behind !== COMMA && behind !== HYPHEN) return undefined;
  if (behind === SPACE && !mayBeTold(text.charCodeAt(end + 1))) return undefined;
  const ways = waysToTell(text, end);
  if (ways === 0 || !text.slice(at, at + MAX_PIECE + 1).includes(' ')) return undefined;
  return (
    (isBlank && (ways & JOINED) !== 0 ? joinedAt(text, at) : undefined) ??
    (behind !== COMMA && (ways & IN_FIGURES) !== 0 ? numberedAt(text, at) : undefined) ??
    (behind !== HYPHEN && (ways & FOLLOWED) !== 0 ? followedAt(text, at) : undefined)
  );
}
const MAX_PIECE = 40;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const PERIOD = 0x2e;
const FIRST_BEYOND = 128;
const isPieceUnit = (unit: number): boolean => isWordUnit(unit) || unit === PERIOD;
/** What may stand behind the blank: a word, or a sign that joins two. */
const mayBeTold = (unit: number): boolean =>
  isPieceUnit(unit) ||
  unit >= FIRST_BEYOND ||
  unit === 0x2b ||
  unit === 0x26 ||
  unit === 0x2f ||
  unit === 0x7c;

function joinedAt(text: string, at: number): ToldName | undefined {
  twoWords.lastIndex = at;
  const [, first, second, third, sure] = twoWords.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const pieces = [first, second, ...(third === undefined ? [] : [third])];
  const end = twoWords.lastIndex;
  const isCommon = pieces.map((one) => isCommonWord(one.toLowerCase()));
  if (isCommon.every(Boolean) || (sure === undefined && isCommon.includes(true))) return undefined;
  // "sauna und massage zusammen": of things it says something else.
  if (sure === undefined && (pieces.every(isThing) || !clauseEnd.test(text.slice(end, end + 4))))
    return undefined;
  return { name: pieces.join(''), end };
}

const isThing = (piece: string): boolean => {
  const word = piece.toLowerCase();
  return isPlainProseWord(word) && !isGivenName(word);
};
