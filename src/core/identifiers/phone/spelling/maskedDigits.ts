// Words of digits with a part of them hidden: by signs ("f*ve", "_ne", "s**en"), or by the digit itself ("6ix", "se7en").
import { foldWord } from '../../../text/tokens';
import { digitWords, languages, type Language } from './lexicon';

/** Languages whose words are looked for; more of them would make most masked words ambiguous. */
const MASKED_LANGUAGES: ReadonlySet<string> = new Set('en de es fr it pt ro nl pl ru tr ru-Latn'.split(' '));
const MIN_WORD = 3;
const masked: readonly (readonly [place: number, language: Language])[] = languages.flatMap(
  (language, place) => (MASKED_LANGUAGES.has(language.id) ? [[place, language] as const] : []),
);

/** Signs that stand for letters. */
export const maskSigns = '*_.#@?~^%•·+°=';
const isMask = (sign: string): boolean => maskSigns.includes(sign);

const remembered = new Map<string, ReadonlyMap<number, string>>();
const MAX_REMEMBERED = 5_000;

/**
 * Words of digits that a masked word may be, by the place of their language; none of a language in which they say
 * different digits.
 *
 * @param written - letters and `maskSigns`, each sign for one letter; a run of stars for any few.
 */
export function maskedWords(written: string): ReadonlyMap<number, string> {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const found = new Map<number, string>();
  const mask = Array.from(foldWord(written));
  // ".un." is "un" between signs.
  const bare = mask.join('').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (digitWords.has(bare)) mask.length = 0;
  for (const [place, { units }] of masked) {
    const fitting = units.filter(({ word }) => fits(mask, word));
    const [first] = fitting;
    if (first !== undefined && fitting.every(({ digit }) => digit === first.digit))
      found.set(place, first.word);
  }
  remembered.set(written, found);
  return found;
}

function fits(mask: readonly string[], word: string): boolean {
  if (word.length < MIN_WORD || mask.length !== word.length) return false;
  let letters = 0;
  for (let at = 0; at < mask.length; at += 1) {
    const sign = mask[at] ?? '';
    if (isMask(sign)) continue;
    if (sign !== word.charAt(at)) return false;
    letters += 1;
  }
  return letters * 2 >= word.length;
}

const MAX_HIDDEN = 2; // letters behind the figure
const MIN_LETTERS = 2;
const figured = /^(\p{L}{0,5})(\d)(\p{L}{0,6})$/u;

/** The word of a digit whose own figure stands for a part of it: "7even", "se7en", "4our". */
export function wordWithFigure(written: string): string | undefined {
  const [, before = '', digit = '', after = ''] = figured.exec(foldWord(written)) ?? [];
  const letters = before.length + after.length;
  if (letters < MIN_LETTERS) return undefined;
  const isWithin = before !== '' && after !== '';
  for (const [, { units }] of masked)
    for (const { word, digit: said } of units) {
      const hidden = word.length - letters;
      if (said !== digit || hidden > MAX_HIDDEN || hidden < (isWithin ? 0 : 1)) continue;
      if (word.startsWith(before) && word.endsWith(after)) return word;
    }
  return undefined;
}
