// What one character is to the clean-up, looked up by code point. Kinds are worked out as characters are met, since no
// text meets many of them.
import { confusableLetters, confusableSigns } from './confusables';
import {
  brailleDigits,
  digitsByContext,
  enclosed,
  lookAlikes,
  plainSigns,
  smallCapitals,
  squaredWords,
  surelyTurned,
} from './lookAlikes';

export const KEEP = 1;
/** Combines with the character before it. */
export const MARK = 2;
/** Nobody sees it. */
export const DROP = 3;
/** Read as something else wherever it stands (`pieceOf`). */
export const MAP = 4;
/** Its neighbours say how it is read (`contextPiece`). */
export const CONTEXT = 5;
/** Stays, but a word with it may have to be resolved (`mixedWords.ts`). */
export const LOOK_ALIKE = 6;
/** As LOOK_ALIKE, and the word may stand upside down (`turnedWords.ts`). */
export const TURNED = 7;

/** Every letter that looks Latin, with what it looks like. */
export const latinLookAlikes: ReadonlyMap<string, string> = new Map([
  ...inverted(confusableLetters),
  ...lookAlikes,
]);
const signs: ReadonlyMap<string, string> = new Map([
  ...inverted(confusableSigns),
  ...enclosed,
  ...smallCapitals,
  ...plainSigns,
]);

const PLANE_TWO = 0x2_00_00;
const kinds = new Uint8Array(PLANE_TWO);
const pieces = new Map<number, string>();

/** Kind of a code point; 0xd800–0xdfff are surrogates without a partner. */
export function kindOf(codePoint: number): number {
  if (codePoint >= PLANE_TWO) return workOutKind(String.fromCodePoint(codePoint));
  // Not remembered: loops over units would take half a pair for a half without a partner.
  if (codePoint >= 0xd8_00 && codePoint <= 0xdf_ff) return MAP;
  const known = kinds[codePoint] ?? 0;
  if (known !== 0) return known;
  const kind = workOutKind(String.fromCodePoint(codePoint));
  kinds[codePoint] = kind;
  return kind;
}

/** Kinds by code unit, for loops that cannot afford a call; 0 is not known yet or a surrogate. */
export const kindsByUnit: Uint8Array = kinds;

/** How a character is read that is read alike everywhere: itself, another, several, or none. */
export function pieceOf(character: string): string {
  if (character.length === 1 && character <= '~' && character >= ' ') return character;
  return character === '' ? '' : pieceOfCodePoint(character.codePointAt(0) ?? 0);
}

export function pieceOfCodePoint(codePoint: number): string {
  const known = pieces.get(codePoint);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(codePoint);
  const piece = workOutPiece(character);
  // Han alone would fill the map with a hundred thousand characters that stay as they are.
  if (piece !== character) pieces.set(codePoint, piece);
  return piece;
}

// Letters of Korean syllables, written apart, join like marks.
const mark = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\uff9e\uff9f]$/u;
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]$/u;
const lineBreak = /^[\u0085\u2028\u2029\v\f]$/;
const contextual = new Set([
  ...digitsByContext.keys(),
  ...squaredWords.keys(),
  '⠼',
  ...Array.from('½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒↉'),
]);

function workOutKind(character: string): number {
  if (character === '\t' || character === '\n' || character === '\r') return KEEP;
  if (lineBreak.test(character)) return MAP;
  if (invisible.test(character)) return DROP;
  if (mark.test(character)) return MARK;
  if (contextual.has(character) || /^\p{Regional_Indicator}$/u.test(character)) return CONTEXT;
  if (pieceOf(character) !== character) return MAP;
  if (surelyTurned.has(character)) return TURNED;
  return latinLookAlikes.has(character) ? LOOK_ALIKE : KEEP;
}

function workOutPiece(character: string): string {
  if (lineBreak.test(character)) return '\n';
  if (/^[\p{Zs}\u2800]$/u.test(character)) return ' ';
  // Two halves that are no character could meet once what stands between them is gone.
  if (/^\p{Cs}$/u.test(character)) return '\ufffd';
  const sign = signs.get(character) ?? digitOf(character);
  if (sign !== undefined) return sign;
  if (character === '™' || character === '℠' || contextual.has(character)) return character;
  const plain = character.normalize('NFKC');
  // Accents that stand alone (¨ ¸ ˙) are a space with a mark on it to Unicode, and signs to everybody else.
  if (plain === character || /^\s\p{M}/u.test(plain)) return character;
  return Array.from(plain, (letter) => (invisible.test(letter) ? '' : pieceOf(letter))).join('');
}

/** ASCII digit of a decimal digit of any script: Unicode keeps each script's ten digits side by side. */
function digitOf(character: string): string | undefined {
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  const plain = character.normalize('NFKC');
  if (plain !== character) return plain;
  const codePoint = character.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((codePoint - zero) % 10);
}

function inverted(table: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([plain, codes]) =>
    codes.split(' ').map((code) => [String.fromCodePoint(parseInt(code, 16)), plain] as const),
  );
}

/** Value of a braille letter after the number sign; of no character there is none. */
export function brailleDigit(character: string): string | undefined {
  const place = character === '' ? -1 : brailleDigits.indexOf(character);
  return place < 0 ? undefined : String((place + 1) % 10);
}
