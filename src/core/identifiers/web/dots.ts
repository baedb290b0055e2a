// The dot of a host, however it is written: ".", " . ", "[.]", "(dot)", " punto ", "点".
import { isLabelAt, isWordAt } from './characters';

/**
 * `plain`: a period; `bracketed`: in brackets; `spaced`: a period with a space before it; `loose`: a period with a
 * space after it only, as sentences end; `word`: said; `comma`: a comma.
 */
export type DotKind = 'plain' | 'bracketed' | 'spaced' | 'loose' | 'word' | 'comma';

export interface DotMark {
  readonly kind: DotKind;
  /** Where the next label begins. */
  readonly end: number;
  /** The word, folded, where it is said. */
  readonly word?: string;
}

/**
 * What the dot is called, folded, and the country endings that may follow it in running text without an at sign
 * before: "el punto es …" must stay Spanish prose, so that not every country of the language is here.
 */
export const dotWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dot: 'co uk us ca au nz ie za de fr nl tv io xxx'.split(' '), // en, and said everywhere
    punkt: 'de at ch eu'.split(' '), // de
    punto: 'it mx ar co cl pe uy'.split(' '), // es, it
    ponto: 'br pt'.split(' '), // pt
    point: 'fr be ca ch'.split(' '), // fr
    punt: 'nl be'.split(' '), // nl
    kropka: ['pl'], // pl
    punct: ['ro'], // ro
    точка: ['ru', 'ua', 'by', 'kz', 'рф'], // ru
    tochka: ['ru'],
    nokta: ['tr'], // tr
    点: ['cn', 'hk', 'tw'], // zh
    點: ['cn', 'hk', 'tw'],
    tecka: ['cz'], // cs
    bodka: ['sk'], // sk
    pont: ['hu'], // hu
  }),
);

const said = [...dotWords.keys()].join('|');
const bracketedDot = new RegExp(String.raw` {0,2}[[({<] ?(?:\.|,|d0t|dott|${said}) ?[\])}>] {0,2}`, 'iuy');
/** " -dot- ", " *dot* " */
const dashedDot = new RegExp(String.raw` {1,2}([-*_~|]{1,2})(?:d[o0]t|\.)\1 {1,2}`, 'iuy');
const saidDot = new RegExp(String.raw` {1,2}(d0t|${said}) {1,2}`, 'iuy');
/** Glued into Latin letters, as Chinese is written: "example点com". */
const gluedDot = /[点點]/uy;
const entityDot = /&#46;|&period;|%2e/iy;
const firstOfSaid = new Set([...dotWords.keys(), 'd0t'].flatMap((word) => [word[0], word[0]?.toUpperCase()]));

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/**
 * The dot that begins at a place right behind a label.
 *
 * @returns undefined if none begins there, or no label follows it.
 */
export function dotAt(text: string, at: number): DotMark | undefined {
  switch (text[at]) {
    case '.':
      return periodAt(text, at);
    case ' ':
      return afterSpace(text, at);
    case ',':
      return followed(text, { kind: 'comma', end: at + 1 });
    case '[':
    case '(':
    case '{':
    case '<':
      return followed(text, { kind: 'bracketed', end: matchEnd(bracketedDot, text, at) });
    case '点':
    case '點':
      return followed(text, { kind: 'word', end: matchEnd(gluedDot, text, at), word: '点' });
    case '&':
    case '%':
      return followed(text, { kind: 'bracketed', end: matchEnd(entityDot, text, at) });
    default:
      return undefined;
  }
}

function followed(text: string, mark: DotMark): DotMark | undefined {
  return mark.end > 0 && isWordAt(text, mark.end) ? mark : undefined;
}

function periodAt(text: string, at: number): DotMark | undefined {
  if (isLabelAt(text, at + 1)) return followed(text, { kind: 'plain', end: at + 1 });
  return text[at + 1] === ' ' ? followed(text, { kind: 'loose', end: at + 2 }) : undefined;
}

function afterSpace(text: string, at: number): DotMark | undefined {
  const place = text[at + 1] === ' ' ? at + 2 : at + 1;
  const next = text[place];
  if (next === '.') {
    const end = text[place + 1] === ' ' ? place + 2 : place + 1;
    return followed(text, { kind: 'spaced', end: text[end] === ' ' ? end + 1 : end });
  }
  if (next === '[' || next === '(' || next === '{' || next === '<')
    return followed(text, { kind: 'bracketed', end: matchEnd(bracketedDot, text, at) });
  if (next === '-' || next === '*' || next === '_' || next === '~' || next === '|')
    return followed(text, { kind: 'bracketed', end: matchEnd(dashedDot, text, at) });
  if (!firstOfSaid.has(next)) return undefined;
  saidDot.lastIndex = at;
  const word = saidDot.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return followed(text, { kind: 'word', end: saidDot.lastIndex, word: word === 'd0t' ? 'dot' : word });
}
