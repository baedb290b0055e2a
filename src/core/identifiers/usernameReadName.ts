// The name that begins at a place, with the signs in it that are said, bracketed or torn off by a blank.
import { clauseEnd, type ReadName } from './usernameConfidence';
import { isPossible, strengthOf } from './usernameStrength';
import { toldNameAt } from './usernameTold';
import { isWordAt } from './web/characters';
import { innerSignAfter, type InnerSign } from './web/innerSigns';
import { saidDots, saidSignAt } from './web/signWords';

/** Chinese and Thai part no words: a name ends where they begin. */
const piece =
  /[\p{Script=Latin}\p{N}_][\p{Script=Latin}\p{N}_.-]{0,59}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}_-])/uy;

/** A name with the signs in it that are said or bracketed: "jane underscore fic". */
export function nameAt(text: string, start: number): ReadName | undefined {
  // "live:jane", as Skype has them.
  if (text.startsWith('live:', start)) {
    const rest = pieceAt(text, start + 5);
    return rest === undefined ? undefined : { name: `live:${rest.name}`, end: rest.end };
  }
  const told = toldNameAt(text, start);
  if (told !== undefined) return { ...told, isHidden: true, isSpelled: true };
  const first = pieceAt(text, start);
  if (first === undefined) return undefined;
  let { name, end } = first;
  let isHidden = false;
  for (let pieces = 0; pieces < 3; pieces += 1) {
    const inner = innerSignAfter(text, end) ?? halfApart(text, end) ?? periodAfter(text, end);
    if (inner === undefined || (inner.isBare === true && inner.sign !== '_')) break;
    const next = pieceAt(text, inner.place);
    const isOneLetter = next?.name.length === 1 && inner.isBare !== true;
    if (next === undefined || !/^[a-z0-9]/i.test(next.name)) break;
    if (!isOneLetter && strengthOf(next.name) === 'prose' && !isSurelyJoined(text, inner, next.end)) break;
    name += inner.sign + next.name;
    end = next.end;
    isHidden = true;
  }
  // "jane#1234", as Discord had them.
  const number = text[end] === '#' ? (/^#\d{4}(?!\d)/.exec(text.slice(end, end + 6))?.[0] ?? '') : '';
  name += number;
  end += number.length;
  return isPossible(name) ? { name, end, ...(isHidden && { isHidden }) } : undefined;
}

/** "hanna _dune": a blank slipped in. */
const halfApart = (text: string, end: number): InnerSign | undefined =>
  text.startsWith(' _', end) && isWordAt(text, end + 2)
    ? { sign: '_', place: end + 2, isBare: true }
    : undefined;

/** "insta: jane underscore north": nobody says the sign but for a name, however common the word behind it. */
const isSurelyJoined = (text: string, { sign: joining, isBare }: InnerSign, end: number): boolean =>
  (joining === '_' && isBare !== true) || clauseEnd.test(text.slice(end, end + 3));

/** "insta: jane period fiction": a word of sentences for the dot, where one piece more is all that follows. */
function periodAfter(text: string, end: number): InnerSign | undefined {
  if (text[end] !== ' ') return undefined;
  const said = saidSignAt(text, end + 1, saidDots);
  if (said?.name.isWord !== true || text[said.end] !== ' ') return undefined;
  const next = pieceAt(text, said.end + 1);
  if (
    next === undefined ||
    strengthOf(next.name) === 'prose' ||
    !clauseEnd.test(text.slice(next.end, next.end + 3))
  )
    return undefined;
  return { sign: '.', place: said.end + 1 };
}

const startsHan = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x2e_80;

/** One piece of a name: what stands there without a sign that is said. */
export function pieceAt(text: string, start: number): ReadName | undefined {
  piece.lastIndex = start;
  const written = piece.exec(text)?.[0];
  if (written === undefined) return undefined;
  const name = written.replace(/[._-]+$/, (tail) => /^_+/.exec(tail)?.[0] ?? '');
  if (name === '') return undefined;
  // "jane_doe。21岁": a full stop, and what begins the next sentence.
  const whole = startsHan(text, start + name.length) ? name.replace(/\.\d{1,4}$/, '') : name;
  return { name: whole, end: start + whole.length };
}
