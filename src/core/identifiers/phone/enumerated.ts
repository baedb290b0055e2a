// Pieces of a number that are numbered: "1) 202 2) 555 3) 0123", "part 1: 202", "a) 202 b) 555". What counts the pieces is
// no digit of the number.
import { appendAll } from '../../appendAll';
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { digitWords } from './spelling/lexicon';

const MIN_PIECES = 2;
const MAX_PIECES = 8;
const MAX_TOKENS_APART = 12;
/** Words before a figure that counts. */
export const pieceWords: ReadonlySet<string> = new Set(
  'part step piece group number no line teil parte partie deel'.split(' '),
);

interface Counted extends Change {
  readonly value: number;
  /** Signs around it, which are the same at each. */
  readonly form: string;
  readonly place: number;
}

/** Changes of what counts the pieces to nothing, in order of place. One look at each number. */
export function enumeratorsIn(prepared: PreparedText): readonly Change[] {
  const { text, tokens, numbers } = prepared;
  const hasLetters = text.includes('a)') || text.includes('A)') || text.includes('а)') || text.includes('А)');
  const changes: Change[] = [];
  let open: Counted[] = [];
  const close = (): void => {
    if (open.length >= MIN_PIECES) appendAll(changes, open);
    open = [];
  };
  const places = hasLetters ? tokens.keys() : numbers();
  for (const place of places) {
    const one = countedAt(prepared, place);
    const last = open.at(-1);
    if (one === undefined) continue;
    const goesOn =
      last !== undefined &&
      one.value === last.value + 1 &&
      one.form === last.form &&
      isPieceOnly(tokens, last.place + 1, one) &&
      open.length < MAX_PIECES;
    if (!goesOn) close();
    if (goesOn || one.value === 1) open.push(one);
  }
  close();
  return changes;
}

/** Nothing but digits stands between one enumerator and the next. */
function isPieceOnly(tokens: readonly Token[], from: number, { place, start }: Counted): boolean {
  if (place - from > MAX_TOKENS_APART) return false;
  for (let at = from; at < place; at += 1) {
    const token = tokens[at] as Token;
    if (token.start >= start) break; // the word that counts: "part 2"
    if (!token.isNumber && !digitWords.has(token.word)) return false;
  }
  return true;
}

function countedAt({ tokens, text }: PreparedText, place: number): Counted | undefined {
  const { word, start, end, isNumber } = tokens[place] as Token;
  if (word.length !== 1) return undefined;
  const value = isNumber ? Number(word) : placeOfLetter(word);
  if (value < 1 || value > MAX_PIECES) return undefined;
  const sign = text.charAt(end);
  const isSigned = isNumber ? ').:'.includes(sign) : sign === ')';
  const before = text.charAt(start - 1);
  const isBefore = before === '#' || before === '(';
  const said = tokens[place - 1];
  const isSaid = said !== undefined && start - said.end === 1 && pieceWords.has(said.word);
  if (sign === '' || !(isSigned || (before === '#' && sign === ' ') || isSaid)) return undefined;
  const next = tokens[place + 1];
  // "1.5", "10:30" count nothing, nor does each digit of "(1) (2) (3)"; a piece follows.
  const isPiece =
    next !== undefined &&
    next.start > end &&
    (next.isNumber || digitWords.has(next.word)) &&
    (next.end - next.start > 1 || text.charAt(next.end) !== sign);
  if (!isPiece || (isSigned && /\S/.test(text.charAt(end + 1))) || !/^[\s(#]?$/.test(before))
    return undefined;
  const from = isSaid ? said.start : isBefore ? start - 1 : start;
  const to = isSigned ? end + 1 : end;
  return {
    start: from,
    end: to,
    word: ' ',
    value,
    form: `${isSaid ? said.word : before.trim() === '' ? ' ' : before}|${sign}`,
    place,
  };
}

const LETTER_A = 97;
const cyrillic = 'абвгдежз';

/** Among the letters that count: "a) … b)", "а) … б)". */
const placeOfLetter = (letter: string): number =>
  letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) - LETTER_A + 1 : cyrillic.indexOf(letter) + 1;
