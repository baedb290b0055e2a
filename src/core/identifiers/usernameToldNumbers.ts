// Names that are told with figures or by letters: "juno seven four (in digits)", "miarose, then 22", "M for Mike, I for
// India".
import { foldWord } from '../text/tokens';
import { isCommonWord } from './commonWords';
import { languages, numberWords } from './phone/spelling/lexicon';
import { digitsNote } from './usernameTellingWords';

/** A name as a reader puts it together; `end` is where what was told ends. */
export interface ToldName {
  readonly name: string;
  readonly end: number;
}

const MAX_NUMBER_WORDS = 4;
const name = /[a-z][a-z0-9_.]{2,29}/iy;
const word = /[ -]([\p{L}\p{M}]{1,14})(?![\p{L}\p{N}])/uy;

/** "juno seven four (in digits)": the words are read only with the note behind them. */
export function numberedAt(text: string, at: number): ToldName | undefined {
  name.lastIndex = at;
  const first = name.exec(text)?.[0];
  if (first === undefined) return undefined;
  const said: string[] = [];
  let end = name.lastIndex;
  while (said.length < MAX_NUMBER_WORDS) {
    word.lastIndex = end;
    const next = word.exec(text)?.[1];
    if (next === undefined || !isNumberWord(foldWord(next))) break;
    said.push(foldWord(next));
    end = word.lastIndex;
  }
  if (said.length === 0 || !digitsNote.test(text.slice(end, end + 24))) return undefined;
  const digits = digitsOf(said);
  return digits === undefined ? undefined : { name: first + digits, end };
}

const followed =
  /([a-z][a-z0-9_.]{2,29}),? (?:\+|(?:and )?(?:then|plus|followed by|with)|und dann|dann|gefolgt von|dahinter|mit|y luego|luego|seguido (?:de|por|da)|más|con|et puis|puis|suivi (?:de|par)|avec|e poi|poi|seguito da|più|e depois|depois|i potem|potem|и потом|а потом|затем|потом|плюс|ve sonra|sonra|en dan|apoi|sedan|majd|pak)(?: (?:a|the|die|el|le|il|o|la))?(?: (?:number|zahl|nummer|número|numero|nombre|chiffre|chiffres|cyfry|liczba|числ[оа]|цифр[аы]|sayı|getal|siffra))? (\d{1,4})(?: (?:at the end|behind it|am ende|hinten(?: dran)?|al final|à la fin|alla fine|no final|na końcu|в конце|sonunda|op het einde|på slutet|a végén|na konci))?/iuy;
/** Nothing but a pause: "then 22 €" is a price. */
const pause = /^(?:[)\].!?]| {0,2}(?:$|[\n\r,;!?|✨]|[^\p{L}\p{N}\p{P}\p{Sc}\s]))/u;

/** "miarose, then 22", "miarose followed by the number 22" */
export function followedAt(text: string, at: number): ToldName | undefined {
  followed.lastIndex = at;
  const [, first, digits] = followed.exec(text) ?? [];
  if (first === undefined || digits === undefined) return undefined;
  const end = followed.lastIndex;
  if (isCommonWord(first.toLowerCase()) || !pause.test(text.slice(end, end + 4))) return undefined;
  return { name: first + digits, end };
}

/** "M for Mike, I for India", "m wie Martha": the word must begin with its letter. */
const lettered =
  /([a-z])(?: ?(?:for|as in|like|wie|wie in|de|come|comme|como|jak|как|gibi|van|som|mint|ca|pentru|de la|=) ?([\p{L}]{2,14}))?(?:[,;. –-]{1,3}|$)/iuy;
const figure = /(\d{1,4})(?:[,;. –-]{1,3}|$)/y;
const MIN_LETTERED = 3;
const MAX_LETTERED = 24;

/** The name whose letters are told so at a place. */
export function letteredAt(text: string, start: number): ToldName | undefined {
  let at = start;
  let name = '';
  let told = 0;
  let end = start;
  for (let step = 0; step < MAX_LETTERED; step += 1) {
    lettered.lastIndex = at;
    figure.lastIndex = at;
    const [all, letter, word] = lettered.exec(text) ?? [];
    const digits = figure.exec(text)?.[1];
    if (all !== undefined && letter !== undefined) {
      if (word !== undefined && !word.toLowerCase().startsWith(letter.toLowerCase())) break;
      if (word !== undefined) told += 1;
      name += letter;
      end = at + all.trimEnd().replace(/[,;. –-]+$/, '').length;
      at += all.length;
    } else if (digits !== undefined && told > 0) {
      name += digits;
      end = at + digits.length;
      at = figure.lastIndex;
    } else break;
  }
  return told < MIN_LETTERED ? undefined : { name, end };
}
/** In any language: one look-up for all of them. */
function isNumberWord(one: string): boolean {
  const meanings = numberWords.get(one);
  if (meanings === undefined) return false;
  for (const { kind } of meanings.values()) if (kind === 'number') return true;
  return false;
}

/** Digits of words that one language has all of: "seven four", "seventy four". */
function digitsOf(said: readonly string[]): string | undefined {
  for (const { words } of languages) {
    let digits = '';
    let left = 0;
    const isSaid = said.every((one) => {
      const meaning = words.get(one);
      if (meaning?.kind !== 'number') return false;
      const { value, adds } = meaning;
      digits =
        left > value && value > 0
          ? digits.slice(0, -2) + String(Number(digits.slice(-2)) + value)
          : digits + String(value);
      left = adds;
      return true;
    });
    if (isSaid) return digits;
  }
  return undefined;
}
