// Characters that their neighbours read: flags that spell, emoji that stand for digits, fractions, words in a square,
// braille numbers.
import { DROP, brailleDigit, kindOf, pieceOf } from './characterKinds';
import { digitsByContext, squaredWords } from './lookAlikes';
import { flagRegions } from './regions';

export interface ContextPiece {
  /** Undefined where the characters stay as they are. */
  readonly piece: string | undefined;
  /** Where the characters that were looked at end. */
  readonly to: number;
}

/**
 * Reads a character of kind CONTEXT.
 *
 * @param text - where it stands.
 * @param before - up to two characters that were read before it, clean.
 */
export function contextPiece(text: string, at: number, before: string): ContextPiece {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const next = at + character.length;
  const word = squaredWords.get(character);
  if (word !== undefined) return { piece: setOff(word, before, characterAfter(text, next)), to: next };
  if (digitsByContext.has(character)) return digitEmoji(text, at, before);
  if (character === '⠼') return brailleNumber(text, next);
  if (regionalLetter(character) !== undefined) return flagsOrLetters(text, at);
  const fraction = character.normalize('NFKC').replace('\u2044', '/');
  return { piece: isDigit(before.slice(-1)) ? ` ${fraction}` : fraction, to: next };
}

/** With a space on each side where a letter or digit is. */
function setOff(word: string, before: string, after: string): string {
  const isWordy = (one: string): boolean => /^[\p{L}\p{N}]$/u.test(one);
  return `${isWordy(before.slice(-1)) ? ' ' : ''}${word}${isWordy(after) ? ' ' : ''}`;
}

const MAX_DIGIT_EMOJI = 16; // more in a row are no number

/** Emoji are digits only where the next on both sides are digits, at most one separator away. */
function digitEmoji(text: string, at: number, before: string): ContextPiece {
  let piece = '';
  let to = at;
  for (let count = 0; count < MAX_DIGIT_EMOJI; count += 1) {
    const character = characterAfter(text, to);
    const digits = digitsByContext.get(character);
    if (digits === undefined) break;
    piece += digits;
    to = skipInvisible(text, to) + character.length;
  }
  let after = characterAfter(text, to);
  const place = skipInvisible(text, to);
  if (after === ' ' || after === '.' || after === '-') after = characterAfter(text, place + 1);
  const isBetweenDigits =
    (isDigit(before.slice(-1)) || /^[0-9][ .-]$/.test(before)) && isDigit(pieceOf(after));
  return isBetweenDigits ? { piece, to } : { piece: undefined, to: at + characterAfter(text, at).length };
}

function brailleNumber(text: string, from: number): ContextPiece {
  let piece = '';
  let to = from;
  for (;;) {
    const digit = brailleDigit(text.charAt(to));
    if (digit === undefined) return { piece: piece === '' ? undefined : piece, to };
    piece += digit;
    to += 1;
  }
}

/** Pairs that are flags stay; any other run of regional letters spells. */
function flagsOrLetters(text: string, at: number): ContextPiece {
  let letters = '';
  let to = at;
  for (;;) {
    const letter = regionalLetter(String.fromCodePoint(text.codePointAt(to) ?? 0));
    if (letter === undefined) break;
    letters += letter;
    to += 2;
  }
  const flags = letters.match(/../g) ?? [];
  const areFlags = letters.length % 2 === 0 && flags.every((region) => flagRegions.has(region));
  return { piece: areFlags ? undefined : letters, to };
}

function regionalLetter(character: string): string | undefined {
  const place = (character.codePointAt(0) ?? 0) - 0x1_f1_e6;
  return place >= 0 && place < 26 ? String.fromCharCode(65 + place) : undefined;
}

function isDigit(character: string): boolean {
  return character.length > 0 && /^[0-9]+$/.test(character);
}

function characterAfter(text: string, from: number): string {
  const at = skipInvisible(text, from);
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
}

const MAX_SKIPPED = 4; // an emoji has at most a selector and a keycap after it

function skipInvisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + MAX_SKIPPED && kindOf(text.charCodeAt(at)) === DROP) at += 1;
  return at;
}
