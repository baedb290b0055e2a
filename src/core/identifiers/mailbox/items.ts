// A stretch of a text as pieces of words, signs of addresses in any writing, and what is between them.
import { foldWord } from '../../text/tokens';
import { isWordOrMarkAt } from '../web/characters';
import { codedSignAt, signNames, signOfCharacter, type AddressSign, type SignStrength } from './signTable';

/** `piece`: letters and digits; `gap`: blanks, brackets, quotation marks and such; `bar`: what ends a thought. */
export type ItemKind = 'piece' | 'sign' | 'gap' | 'bar';

export interface Item {
  readonly kind: ItemKind;
  readonly start: number;
  readonly end: number;
  /** Of a piece, as written; of a gap, its signs without blanks. */
  readonly text: string;
  readonly sign?: AddressSign;
  readonly strength: SignStrength;
  /** Of a sign: said by name or coded. */
  readonly isSaid?: boolean;
  /** Of a sign: with blanks before or behind it. */
  readonly isApart?: boolean;
  /** Of a sign: with brackets or like signs around it. */
  readonly isEnclosed?: boolean;
  /** Ends of lines in it. */
  readonly lines: number;
}

const MAX_PIECE_CHARACTERS = 64;
const blanks = ' \t\u00a0';
const lineEnds = '\n\r';
const decorations = new Set('()[]{}<>"\'«»`´~|=/\\^#*:“”„‘’‹›→➡➜⇒–—%&!;');
const bars = new Set('?!');

/** Items of a stretch of a text. Linear. */
export function itemsOf(text: string, from: number, to: number): readonly Item[] {
  return joined(read(text, from, to));
}

function read(text: string, from: number, to: number): Item[] {
  const items: Item[] = [];
  let at = from;
  while (at < to) {
    const end = pieceEnd(text, at);
    if (end > at) {
      pushPieces(items, text, at, end);
      at = end;
      continue;
    }
    const coded = codedSignAt(text, at);
    const sign = coded?.sign ?? signOfCharacter.get(text.charCodeAt(at));
    if (sign === '-' && text[at + 1] === '>') {
      pushGap(items, text, at, at + 2);
      at += 2;
      continue;
    }
    if (sign !== undefined) {
      const length = coded?.length ?? runOf(text, at);
      const isGap = coded === undefined && length > 1 && sign !== '@';
      if (isGap) pushGap(items, text, at, at + length);
      else
        items.push({
          kind: 'sign',
          start: at,
          end: at + length,
          text: text.slice(at, at + length),
          sign,
          strength: coded !== undefined || text.charCodeAt(at) < 128 ? 3 : 2,
          lines: 0,
          ...(coded && { isSaid: true }),
        });
      at += length;
      continue;
    }
    pushGap(items, text, at, at + 1);
    at += 1;
  }
  return items;
}

function pieceEnd(text: string, at: number): number {
  let end = at;
  while (isWordOrMarkAt(text, end) && signOfCharacter.get(text.charCodeAt(end)) === undefined) end += 1;
  return end;
}

/** ".." and "--" are ornaments; "@@" is one sign. */
function runOf(text: string, at: number): number {
  let end = at + 1;
  while (end - at < 6 && text[end] === text[at]) end += 1;
  return end - at;
}

function pushGap(items: Item[], text: string, start: number, end: number): void {
  const written = text.slice(start, end);
  const isBlank = blanks.includes(written);
  const isLine = lineEnds.includes(written);
  const isDecoration = written.length > 1 || decorations.has(written);
  const last = items.at(-1);
  const lines = isLine && !(written === '\n' && text[start - 1] === '\r') ? 1 : 0;
  const shown = isBlank || isLine ? '' : written;
  const kind = isBlank || isLine || (isDecoration && !bars.has(written)) ? 'gap' : 'bar';
  if (last !== undefined && (last.kind === 'gap' || last.kind === 'bar')) {
    items[items.length - 1] = {
      ...last,
      kind: last.kind === 'bar' || kind === 'bar' ? 'bar' : 'gap',
      end,
      // A hostile text has gaps without end.
      text: last.text.length < 12 ? last.text + shown : last.text,
      lines: last.lines + lines,
    };
  } else items.push({ kind, start, end, text: shown, strength: 0, lines });
}

const capitals = /(?<=[a-z0-9])(?:AT|DOT|PUNKT|PUNTO)(?=[a-z0-9])/g;
const ending = '(?:com|net|org|info|co|de|fr|es|it|at|ch|uk|ru|pl|ro|nl|be|eu|us|br|mx|pt|me)';
const gluedDot = new RegExp(
  `^(.{2,40}?)(dot|d0t|punkt|punto|ponto)(${ending}(?:(?:dot|d0t|punkt|punto|ponto)${ending})?)$`,
  'i',
);
const gluedAt =
  /^(.{2,40})(at)((?:gmail|googlemail|hotmail|outlook|yahoo|icloud|proton|protonmail|gmx|webde|aol|yandex|live)(?:dot|d0t|punkt|punto|com|\d)?.{0,16})$/i;

/** A run of letters and digits, parted where another script or the name of a sign stands in it. */
function pushPieces(items: Item[], text: string, start: number, end: number): void {
  if (end - start > MAX_PIECE_CHARACTERS) {
    items.push({ kind: 'bar', start, end, text: '', strength: 0, lines: 0 });
    return;
  }
  const written = text.slice(start, end);
  let from = 0;
  for (let at = 1; at <= written.length; at += 1)
    if (at === written.length || isHan(written, at) !== isHan(written, at - 1)) {
      pushLatin(items, written.slice(from, at), start + from);
      from = at;
    }
}

const isHan = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x2e_80;

function pushLatin(items: Item[], written: string, start: number): void {
  const length = written.length;
  if (length >= 6) {
    const cut = cutOf(written);
    if (cut !== undefined) {
      const [from, to, sign] = cut;
      pushLatin(items, written.slice(0, from), start);
      items.push({
        kind: 'sign',
        start: start + from,
        end: start + to,
        text: written.slice(from, to),
        sign,
        strength: 2,
        isSaid: true,
        lines: 0,
      });
      pushLatin(items, written.slice(to), start + to);
      return;
    }
  }
  items.push({ kind: 'piece', start, end: start + length, text: written, strength: 0, lines: 0 });
}

/** Where the name of a sign stands within a run: "roseATexample", "gmaildotcom", "roseatgmail". */
function cutOf(written: string): readonly [number, number, AddressSign] | undefined {
  capitals.lastIndex = 0;
  const shouted = capitals.exec(written);
  if (shouted !== null)
    return [shouted.index, shouted.index + shouted[0].length, shouted[0] === 'AT' ? '@' : '.'];
  const at = gluedAt.exec(written);
  if (at !== null) {
    const from = (at[1] ?? '').length;
    return [from, from + 2, '@'];
  }
  const dot = gluedDot.exec(written);
  if (dot === null) return undefined;
  const from = (dot[1] ?? '').length;
  return [from, from + (dot[2] ?? '').length, '.'];
}

/** Signs with what is around them, and names of signs as signs. */
function joined(items: readonly Item[]): readonly Item[] {
  const found: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at] as Item;
    const step =
      item.kind === 'piece'
        ? takeName(found, items, at)
        : item.kind === 'sign'
          ? takeSign(found, items, at)
          : 0;
    if (step === 0) {
      found.push(item);
      at += 1;
    } else at += step;
  }
  return found;
}

/** The name of a sign at a place; how many items it takes, with the gap behind it. */
function takeName(found: Item[], items: readonly Item[], at: number): number {
  const first = items[at] as Item;
  if (first.text.length > 14) return 0;
  for (const name of signNames(foldWord(first.text))) {
    const last = lastOfPhrase(items, at, name.then);
    if (last === undefined) continue;
    const left = found.at(-1);
    const right = items[last + 1];
    if (left === undefined || right === undefined) continue;
    const isEnclosed = isEnclosing(left, right);
    const isApart = left.kind === 'gap' && right.kind === 'gap';
    if (!isEnclosed && (!isApart || name.isOnlyEnclosed)) {
      if (!isHanSign(first, left, right)) continue;
    }
    const takesLeft = left.kind === 'gap' || isEnclosed;
    const takesRight = right.kind === 'gap' || isEnclosed;
    if (takesLeft) found.pop();
    found.push({
      kind: 'sign',
      start: takesLeft ? left.start : first.start,
      end: takesRight ? right.end : (items[last] as Item).end,
      text: first.text,
      sign: name.sign,
      strength: isEnclosed ? (left.kind === 'gap' ? 3 : 2) : name.strength,
      isSaid: true,
      isApart: true,
      isEnclosed,
      lines: left.lines + right.lines,
    });
    return last - at + (takesRight ? 2 : 1);
  }
  return 0;
}

/** "example点com" */
const isHanSign = ({ text }: Item, left: Item, right: Item): boolean =>
  text.charCodeAt(0) >= 0x2e_80 && left.kind === 'piece' && right.kind === 'piece';

function lastOfPhrase(items: readonly Item[], first: number, then: readonly string[]): number | undefined {
  let at = first;
  for (const word of then) {
    const gap = items[at + 1];
    const next = items[at + 2];
    if (gap === undefined || next?.kind !== 'piece' || gap.end - gap.start > 1) return undefined;
    if (foldWord(next.text) !== word) return undefined;
    at += 2;
  }
  return at;
}

/** Brackets on both sides, or the same sign on both: "(at)", "-at-", "~at~", "..at..". */
function isEnclosing(left: Item, right: Item): boolean {
  if (left.kind === 'sign' || right.kind === 'sign')
    return (
      left.kind === 'sign' &&
      right.kind === 'sign' &&
      left.sign === right.sign &&
      left.sign !== '@' &&
      left.sign !== ','
    );
  return left.kind === 'gap' && right.kind === 'gap' && left.text !== '' && right.text !== '';
}

/** A sign takes the gaps at its sides. */
function takeSign(found: Item[], items: readonly Item[], at: number): number {
  const item = items[at] as Item;
  const left = found.at(-1);
  let taken = 1;
  let next = items[at + 1];
  // "[@t]"
  const tail = items[at + 2];
  if (
    item.sign === '@' &&
    left?.kind === 'gap' &&
    next?.kind === 'piece' &&
    /^t$/i.test(next.text) &&
    tail?.kind === 'gap' &&
    /^[)\]}>]/.test(tail.text)
  ) {
    next = tail;
    taken = 2;
  }
  const isBetween =
    left?.kind === 'sign' &&
    next?.kind === 'sign' &&
    left.sign === next.sign &&
    item.sign === '@' &&
    left.sign !== '@' &&
    left.isApart !== true;
  const takesLeft = left?.kind === 'gap' || isBetween;
  const takesRight = next?.kind === 'gap' || isBetween;
  if (!takesLeft && !takesRight) return 0;
  const isEnclosed = left !== undefined && next !== undefined && isEnclosing(left, next);
  const isInner = item.sign !== '@' && item.sign !== '.' && item.sign !== ',';
  // "lily - call": a hyphen with space is a dash.
  if (isInner && (!takesLeft || !takesRight)) return 0;
  if (takesLeft) found.pop();
  found.push({
    ...item,
    start: takesLeft ? left.start : item.start,
    end: takesRight ? (next as Item).end : item.end,
    isApart: true,
    isEnclosed,
    lines: (takesLeft ? left.lines : 0) + (takesRight ? (next as Item).lines : 0),
    // A dot with a space behind it ends sentences.
    strength: isEnclosed ? 3 : item.sign === '.' && !takesLeft ? 0 : item.sign === '@' ? 3 : 1,
  });
  return taken + (takesRight ? 1 : 0);
}
