// The at sign, however it is written: "@", " @ ", "(at)", " arroba ", "-at-", "艾特".
import type { Token } from '../text/tokens';
import { isWordAt } from './web/characters';

/**
 * `sign`: a bare sign; `apart`: a sign with spaces at it; `bracketed`: sign or word in brackets or between like signs;
 * `word`: "at", which also names a place; `named`: a word for nothing but the sign; `hyphened`: "-at-".
 */
export type AtKind = 'sign' | 'apart' | 'bracketed' | 'word' | 'named' | 'hyphened';

export interface AtMark {
  readonly kind: AtKind;
  /** Where the local part ends. */
  readonly start: number;
  /** Where the host begins. */
  readonly end: number;
}

/** Words for the sign, folded; each may go on with further words. `isPlace`: the word also says where somebody is. */
interface AtWord {
  readonly then: readonly string[];
  readonly isPlace: boolean;
  /** Is the sign only in brackets: "(a)". */
  readonly needsBrackets?: true;
}

const plainly = (then: readonly string[] = []): AtWord => ({ then, isPlace: false });

const atWords: ReadonlyMap<string, readonly AtWord[]> = new Map(
  Object.entries({
    at: [{ then: [], isPlace: true }], // en, de, nl, and everywhere
    arroba: [plainly()], // es, pt, ca
    aroba: [plainly()],
    arobas: [plainly()],
    arobase: [plainly()], // fr
    arrobase: [plainly()],
    klammeraffe: [plainly()], // de
    affenschwanz: [plainly()],
    chiocciola: [plainly()], // it
    chiocciolina: [plainly()],
    apenstaartje: [plainly()], // nl
    apestaartje: [plainly()],
    apenstaart: [plainly()],
    malpa: [plainly()], // pl
    coada: [plainly(['de', 'maimuta'])], // ro
    arond: [plainly()],
    собака: [plainly()], // ru
    собачка: [plainly()],
    sobaka: [plainly()],
    kuyruklu: [plainly(['a'])], // tr
    kukac: [plainly()], // hu
    zavinac: [plainly()], // cs, sk
    snabela: [plainly()], // sv, da
    艾: [plainly(['特'])], // zh
    小: [plainly(['老', '鼠'])],
    a: [
      { then: [], isPlace: true, needsBrackets: true },
      { then: ['rond'], isPlace: false },
    ],
    ad: [{ then: [], isPlace: true, needsBrackets: true }],
    et: [{ then: [], isPlace: true, needsBrackets: true }],
    æt: [{ then: [], isPlace: true, needsBrackets: true }],
    эт: [plainly()],
  }),
);

/** First words of the names of the sign; what the finder must be called for. */
export const atTriggers: readonly string[] = [...atWords.keys()];

const opening = '[({<«';
const closing = '])}>»';
/** Signs that stand for brackets where the same one is on both sides: "*at*". */
const likeBrackets = '-*|~#/=+"\'!:;^';

/** The at sign at a place of the text, with the spaces and brackets around it. */
export function atSign(text: string, at: number, length = 1): AtMark {
  let end = at + length;
  while (text[end] === '@' && end - at < 3) end += 1;
  const bracketed = inBrackets(text, at, end);
  if (bracketed !== undefined) return bracketed;
  const left = text[at - 1] === ' ' ? (text[at - 2] === ' ' ? 2 : 1) : 0;
  const right = text[end] === ' ' ? (text[end + 1] === ' ' ? 2 : 1) : 0;
  return { kind: left + right === 0 ? 'sign' : 'apart', start: at - left, end: end + right };
}

/** The word for the at sign at a place in the tokens; undefined where it is none. */
export function atWord(text: string, tokens: readonly Token[], place: number): AtMark | undefined {
  const token = tokens[place] as Token;
  for (const word of atWords.get(token.word) ?? []) {
    const last = tokens[place + word.then.length];
    if (last === undefined || !word.then.every((next, step) => tokens[place + step + 1]?.word === next))
      continue;
    if (last.end - token.start > 24) continue;
    const mark = markOf(text, token.start, last.end, word);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

function markOf(text: string, start: number, end: number, word: AtWord): AtMark | undefined {
  const before = text[start - 1];
  const bracketed = before === ' ' && text[start - 2] === ' ' ? undefined : inBrackets(text, start, end);
  if (bracketed !== undefined) return bracketed;
  if (word.needsBrackets === true || before === undefined) return undefined;
  const after = text[end];
  if (before === after && (before === '-' || before === '_' || before === '.'))
    return { kind: 'hyphened', start: start - 1, end: end + 1 };
  // "ät" is no word of any text.
  const kind = word.isPlace && text.charCodeAt(start) < 128 ? 'word' : 'named';
  if (text.charCodeAt(start) >= 0x2e80 && before !== ' ' && after !== ' ') return { kind, start, end };
  // "jane at@example.org": the sign itself is there and is the mark.
  if (before !== ' ' || after !== ' ') return undefined;
  const left = text[start - 2] === ' ' ? 2 : 1;
  const right = text[end + 1] === ' ' ? 2 : 1;
  return { kind, start: start - left, end: end + right };
}

/** With brackets on both sides, a space at most within and without. */
function inBrackets(text: string, start: number, end: number): AtMark | undefined {
  const from = text[start - 1] === ' ' ? start - 2 : start - 1;
  const to = text[end] === ' ' ? end + 1 : end;
  const before = text[from] ?? '';
  const after = text[to] ?? '';
  if (before === '' || after === '') return undefined;
  const isPair = opening.includes(before) && closing.includes(after);
  // A sign that does for a bracket has no space within and none without.
  const isLike =
    before === after &&
    likeBrackets.includes(before) &&
    from === start - 1 &&
    to === end &&
    (isWordAt(text, from - 1) ? before !== '-' : text[from - 1] === ' ' && text[to + 1] === ' ');
  if (!isPair && !isLike) return undefined;
  const outerStart = text[from - 1] === ' ' ? from - 1 : from;
  const outerEnd = text[to + 1] === ' ' ? to + 2 : to + 1;
  return { kind: 'bracketed', start: outerStart, end: outerEnd };
}
