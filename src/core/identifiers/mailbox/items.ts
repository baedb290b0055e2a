// A stretch of a text as pieces of words, signs of addresses in any writing, and what is between them.
import { foldWord } from '../../text/tokens';
import { isWordOrMarkAt } from '../web/characters';
import { cutOf, mayBeGlued } from './gluedSigns';
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
const MAX_SHOWN = 12; // of a gap: a hostile text has gaps without end
const MAX_RUN = 6;

const PIECE = 1;
const SIGN = 2;
const BLANK = 3;
const LINE = 4;
const DECORATION = 5;
const CODE = 6; // a decoration that may begin a coded sign
const BAR = 7;
/** What each character is, filled in as they are met; 0 is not met yet. */
const classes = new Uint8Array(0x1_00_00);
for (const character of signOfCharacter.keys()) classes[character] = SIGN;
const setAll = (characters: string, kind: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = kind;
};
setAll(' \t\u00a0\ufe0f', BLANK);
setAll('\n\r', LINE);
setAll('()[]{}<>【】〔〕「」『』《》〈〉"\'«»`´~|/^#*:“”„‘’‹›→➡➜⇒–—;', DECORATION);
setAll('&%\\=', CODE);

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const found = isWordOrMarkAt(text, at) ? PIECE : BAR;
  classes[unit] = found;
  return found;
}

/** Items of a stretch of a text. Linear. */
export function itemsOf(text: string, from: number, to: number): readonly Item[] {
  return joined(read(text, from, to));
}

function read(text: string, from: number, to: number): Item[] {
  const items: Item[] = [];
  let at = from;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === PIECE) {
      let end = at + 1;
      // How long a longer run is says nothing more, and a text may be one run from its beginning to its end.
      while (end < Math.max(to, at + MAX_PIECE_CHARACTERS + 1) && isPieceAt(text, end)) end += 1;
      pushPieces(items, text, at, end);
      at = end;
    } else {
      const sign = kind === SIGN || kind === CODE ? signAt(text, at) : undefined;
      if (sign !== undefined) items.push(sign);
      at = sign?.end ?? pushGap(items, text, at, to);
    }
  }
  return items;
}

const isPieceAt = (text: string, at: number): boolean => at < text.length && classAt(text, at) === PIECE;

/** The sign that begins at a place; undefined where it is an ornament: "..", "--", "->". */
function signAt(text: string, at: number): Item | undefined {
  const coded = codedSignAt(text, at);
  const sign = coded?.sign ?? signOfCharacter.get(text.charCodeAt(at));
  if (sign === undefined || (sign === '-' && text[at + 1] === '>')) return undefined;
  // "lily - call", "lily + @": with blanks at both sides it only parts.
  if ((sign === '-' || sign === '+') && text[at - 1] === ' ' && text[at + 1] === ' ') return undefined;
  const length = coded?.length ?? runOf(text, at);
  if (coded === undefined && length > 1 && sign !== '@') return undefined;
  const end = at + length;
  const strength = coded !== undefined || text.charCodeAt(at) < 128 ? 3 : 2;
  const item: Item = { kind: 'sign', start: at, end, text: text.slice(at, end), sign, strength, lines: 0 };
  return coded === undefined ? item : { ...item, isSaid: true };
}

function runOf(text: string, at: number): number {
  let end = at + 1;
  while (end - at < MAX_RUN && text[end] === text[at]) end += 1;
  return end - at;
}

/** Markup around a sign: "jane<b>@</b>example.org", "jane&nbsp;@". */
const markup =
  /<\/?(?:b|i|u|s|em|strong|span|font|br|wbr|p|div|a|tt|code|small|big|sup|sub) ?\/?>|&nbsp;|&thinsp;|&ensp;/iy;

function endOfMarkup(text: string, at: number): number | undefined {
  const unit = text.charCodeAt(at);
  if (unit !== 0x3c && unit !== 0x26) return undefined;
  markup.lastIndex = at;
  return markup.test(text) ? markup.lastIndex : undefined;
}

/** They stand beside an address, and part nothing. */
const mailPictures = ['📧', '✉', '📩', '📨', '💌', '📬', '📭', '📮', '📫', '📪'];

export const hasMailPicture = (text: string, { start, end }: Item): boolean => {
  const within = text.slice(start, end);
  return mailPictures.some((picture) => within.includes(picture));
};
const mailCodePoints = new Set(mailPictures.map((picture) => picture.codePointAt(0)));

/** All that is neither piece nor sign from a place on, as one item; where it ends. */
function pushGap(items: Item[], text: string, start: number, to: number): number {
  let shown = '';
  let lines = 0;
  let kind: 'gap' | 'bar' = 'gap';
  let at = start;
  while (at < to) {
    const found = classAt(text, at);
    if (found === PIECE) break;
    const behind = endOfMarkup(text, at);
    if (behind !== undefined) {
      at = behind;
      continue;
    }
    let end = at + 1;
    if (found === SIGN || found === CODE) {
      if (at > start && signAt(text, at) !== undefined) break;
      if (found === SIGN) end = text[at + 1] === '>' ? at + 2 : at + runOf(text, at);
    } else if (found === LINE) {
      if (!(text[at] === '\n' && text[at - 1] === '\r')) lines += 1;
    } else if (found === BAR) {
      const code = text.codePointAt(at) ?? 0;
      if (!mailCodePoints.has(code)) kind = 'bar';
      else if (code > 0xff_ff) end = at + 2;
    }
    if (found !== BLANK && found !== LINE && shown.length < MAX_SHOWN) shown += text.slice(at, end);
    at = end;
  }
  items.push({ kind, start, end: at, text: shown, strength: 0, lines });
  return at;
}

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
  if (length >= 6 && mayBeGlued.test(written)) {
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
    // "m-a-r-i-a.example.org" is told by letters.
    if (isEnclosed && left.kind === 'sign' && first.text.length < 2) continue;
    // "jane, at, example, dot, org"
    const isListed = left.sign === ',' && right.sign === ',';
    const isApart = (left.kind === 'gap' && right.kind === 'gap') || isListed;
    if (isEnclosed ? name.isOnlyEnclosed && !isPair(left, right) : !isApart || name.isOnlyEnclosed) {
      if (!isHanSign(first, left, right)) continue;
    }
    const takesLeft = left.kind === 'gap' || isEnclosed || isListed;
    const takesRight = right.kind === 'gap' || isEnclosed || isListed;
    if (takesLeft) found.pop();
    found.push({
      kind: 'sign',
      start: takesLeft ? left.start : first.start,
      end: takesRight ? right.end : (items[last] as Item).end,
      text: first.text,
      sign: name.sign,
      strength: isEnclosed
        ? left.kind === 'gap'
          ? 3
          : 2
        : isListed && name.strength < 2
          ? 2
          : name.strength,
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

const pairs = new Set('() [] {} <> «» »« “” „“ ‹› >< 【】 〔〕 「」 『』 《》 〈〉'.split(' '));

/** "(t)", "~a~"; in "| mail: jane" each sign stands for itself. */
function isPair(left: Item, right: Item): boolean {
  if (left.kind === 'sign' || right.kind === 'sign') return true;
  const before = left.text.at(-1) ?? '';
  const behind = right.text[0] ?? '';
  return before === behind || pairs.has(before + behind);
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
    next.start === item.end &&
    /^t$/i.test(next.text) &&
    tail?.kind === 'gap'
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
  if (isInner && (!takesLeft || !takesRight)) return 0;
  if (takesLeft) found.pop();
  const { kind, text, isSaid } = item;
  const sign = item.sign as AddressSign;
  const start = takesLeft ? left.start : item.start;
  const end = takesRight ? (next as Item).end : item.end;
  const lines = (takesLeft ? left.lines : 0) + (takesRight ? (next as Item).lines : 0);
  // A dot with a space behind it ends sentences.
  const strength = isEnclosed ? 3 : sign === '.' && !takesLeft ? 0 : sign === '@' ? 3 : 1;
  // Written out: a spread costs more than all the rest.
  found.push({ kind, start, end, text, sign, strength, isSaid, isApart: true, isEnclosed, lines });
  return taken + (takesRight ? 1 : 0);
}
