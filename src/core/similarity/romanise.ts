// Names of every script in Latin letters, so that a name and its romanisation can be compared. Roughly: systems of
// romanisation differ, and what is compared afterwards must allow for that.
import anyAscii from 'any-ascii';
import { foldName } from '../text/fold';

const MAX_CHARACTERS = 300;
/** Nothing is left to fold. */
const isFolded = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const beyondAscii = /[^\0-\x7f]/;
const syllableStart = /([a-z])([A-Z])/g;
const han = /^\p{Script=Han}{2,4}$/u;
/** Family names of two characters, the common ones (Hundred Family Surnames). */
const longFamilyNames = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 皇甫 东方 東方 慕容 令狐 公孙 公孫 尉迟 尉遲'.split(' '),
);

/**
 * A name in folded Latin letters.
 *
 * @param text - a name in any script; behind 300 characters it is cut.
 * @returns lower-case ASCII words; syllables of Chinese and Korean characters are words of their own. A second time
 *   changes nothing. '' where nothing is left.
 * @see any-ascii (ISC) for letters of scripts that `foldName` keeps.
 */
export function romanise(text: string): string {
  if (text.length <= MAX_CHARACTERS && isFolded.test(text)) return text;
  const folded = foldName(text.slice(0, MAX_CHARACTERS));
  if (!beyondAscii.test(folded)) return folded;
  return foldName(anyAscii(folded).replace(syllableStart, '$1 $2')).replace(beyondAsciiAll, '');
}
const beyondAsciiAll = /[^\0-\x7f]/g;

/**
 * A person's name written in Chinese characters alone begins with the family name.
 *
 * @returns its two parts romanised, or undefined where it is anything else.
 */
export function readHanName(text: string): { readonly given: string; readonly family: string } | undefined {
  const name = text.normalize('NFKC').replace(/\s/g, '');
  if (name.length > 8 || !han.test(name)) return undefined;
  const familyLength = name.length > 2 && longFamilyNames.has(name.slice(0, 2)) ? 2 : 1;
  return { given: romanise(name.slice(familyLength)), family: romanise(name.slice(0, familyLength)) };
}
