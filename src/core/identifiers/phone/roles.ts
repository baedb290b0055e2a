// Numbers whose pieces say themselves where they stand: "it ends with 0123, the middle is 555, first 202", "555 0123, and
// the code is 202". Only where the order as written is another one, or the area is told apart.
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { isAreaNamed, isJoined, isOtherCode } from './areaCodes';
import { areaWords, frontWords, precededWords } from './cueWords';
import { isCounted } from './counted';
import { labelBefore } from './labels';
import type { Piece } from './pieces';
import { readInternational, readNational, type ReadNumber } from './plans/readNumber';
import type { Circumstances, ScatteredNumber } from './scattered';
import { fillerCost } from './told/fillers';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const roles: readonly (readonly [words: ReadonlySet<string>, role: number])[] = [
  [
    setOf(
      'first start starts begin begins beginning opening front zuerst anfang primero primeros empieza commence debut inizia primi',
    ),
    1,
  ],
  [setOf('second zweite segundo deuxieme'), 2],
  [setOf('middle between center centre mitte medio milieu mezzo'), 3],
  [setOf('third dritte tercero troisieme'), 3],
  [setOf('fourth vierte cuarto'), 4],
  [setOf('fifth'), 5],
  [
    setOf(
      'last lastly end ends ending final finally finish finishes closing back ende letzte zuletzt ultimo ultimos termina fin finit derniers fine ultimi',
    ),
    9,
  ],
];
const AREA = 0;
const FIRST = 1;
const LAST = 9;
/** Words of roles, for which a text is looked through. */
const roleOfWord = new Map<string, number>();
for (const word of [...frontWords, ...precededWords]) roleOfWord.set(word, 1);
for (const [words, role] of roles) for (const word of words) roleOfWord.set(word, role);

const MAX_BACK = 4; // tokens from a piece to the word that says its place
const MAX_APART = 10; // tokens
const MAX_CHARACTERS = 80;
const MAX_PIECES = 12;
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;

/** Numbers told out of order, in order of place. Linear: each piece is in one group, which is bounded. */
export function numbersByRole(
  prepared: PreparedText,
  { hits, region, pieces }: Circumstances,
): readonly ScatteredNumber[] {
  if (!mayTellPlaces(prepared, hits)) return [];
  const found: ScatteredNumber[] = [];
  for (const group of groupsOf(prepared, pieces())) {
    const one = numberOfGroup(prepared, group, region);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** Whether the words are there without which no group says its order: an area's, or those of both ends. */
function mayTellPlaces({ tokens }: PreparedText, hits: readonly number[]): boolean {
  let ends = 0;
  for (const place of hits) {
    const word = tokens[place]?.word ?? '';
    if (areaWords.has(word) && !isOtherCode(tokens[place - 1]?.word, word)) return true;
    if (frontWords.has(word) || precededWords.has(word)) return true;
    const role = roleOfWord.get(word);
    if (role === FIRST) ends |= 1;
    else if (role === LAST) ends |= 2;
    if (ends === 3) return true;
  }
  return false;
}

function groupsOf(prepared: PreparedText, pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    if (isCounted(prepared, piece.last, piece.digits)) {
      groups.push([]);
      continue;
    }
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isNear =
      before !== undefined &&
      piece.first - before.last <= MAX_APART &&
      piece.start - before.end <= MAX_CHARACTERS &&
      !/[$€£¥@]/.test(prepared.text.slice(before.end, piece.start)) &&
      isTold(prepared, before.last + 1, piece.first);
    if (group !== undefined && isNear && group.length < MAX_PIECES) group.push(piece);
    else groups.push([piece]);
  }
  return groups.filter(({ length }) => length > 1);
}

const MAX_WORD_COST = 0.1;

/** Whether no word between says anything else than how the number goes on. */
function isTold(prepared: PreparedText, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isRole = roleOfWord.has(prepared.tokens[at]?.word ?? '');
    if (!isRole && fillerCost(prepared, at) > MAX_WORD_COST) return false;
  }
  return true;
}

function numberOfGroup(
  prepared: PreparedText,
  group: readonly Piece[],
  region: string | undefined,
): ScatteredNumber | undefined {
  const said = group.map((piece, at) => roleOf(prepared, piece, group[at - 1], group[at + 1]));
  const first = group[0] as Piece;
  const label = labelBefore(prepared, first.first);
  if (label === 'other' && said[0] === undefined) return undefined;
  let role = said.includes(AREA) ? 1 : -1;
  const all = group.map((piece, at) => ({ piece, role: (role = said[at] ?? (role === AREA ? 1 : role)) }));
  // What stands before the first piece that says its place is none.
  const placed = all.slice(
    Math.max(
      0,
      all.findIndex((one) => one.role >= 0),
    ),
  );
  const begin = placed[0]?.piece ?? first;
  const isInOrder = placed.every((one, at) => at === 0 || one.role >= (placed[at - 1]?.role ?? 0));
  const isArea = said.includes(AREA);
  if (isInOrder && !isArea) return undefined;
  if (!isArea && !(said.includes(FIRST) && said.includes(LAST))) return undefined;
  const sorted = [...placed].sort((left, right) => left.role - right.role).map(({ piece }) => piece);
  const digits = sorted.map((piece) => piece.digits).join('');
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return undefined;
  const number = numberOf(sorted, digits, region);
  if (number === undefined) return undefined;
  return { start: begin.start, end: group.at(-1)?.end ?? begin.end, number, confidence: 0.7 };
}

function numberOf(
  sorted: readonly Piece[],
  digits: string,
  region: string | undefined,
): ReadNumber | undefined {
  if (sorted.some(({ items }) => items[0]?.hasPlus === true)) return readInternational(digits);
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local !== undefined && (local.isDialled || local.isCoded)) return local;
  return digits.length === 10 ? readNational(digits, 'US') : local;
}

/** "202 in front", "preceded by 202" */
function isInFront(tokens: readonly Token[], { first, last }: Piece): boolean {
  for (let step = 1; step <= 2; step += 1) {
    if (frontWords.has(tokens[last + step]?.word ?? '')) return true;
    if (precededWords.has(tokens[first - step]?.word ?? '')) return true;
    if (tokens[last + step]?.isNumber === true) break;
  }
  return false;
}

/** What is said of a piece before it, or of an area right behind it; undefined if nothing is. */
function roleOf(
  prepared: PreparedText,
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
): number | undefined {
  const { tokens } = prepared;
  const isTied = [before && isJoined(prepared, before, piece), after && isJoined(prepared, piece, after)];
  if (isTied.includes(true) && isAreaNamed(prepared, piece)) return AREA;
  if (isInFront(tokens, piece)) return AREA;
  const from = Math.max(before === undefined ? 0 : before.last + 1, piece.first - MAX_BACK);
  for (let at = piece.first - 1; at >= from; at -= 1) {
    const role = roleOfWord.get(tokens[at]?.word ?? '');
    if (role !== undefined) return role;
  }
  return undefined;
}

/** Words that say where a piece stands. */
export const roleWords: readonly string[] = [...roleOfWord.keys()];
