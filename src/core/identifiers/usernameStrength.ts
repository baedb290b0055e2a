// How much a written word says by itself that it is a name at a platform.
import { isCommonWord, isProseWord } from './commonWords';
import { isCompoundName, isGivenName } from './inventedWords';
import { isFirstWordOfLabel } from './usernameLabelTable';
import { dotNames } from './web/signWords';

/**
 * `name`: no word of a sentence is written so; `compound`: a given name and a word as one; `letters`: letters that are no
 * word; `word`: an ordinary word or a given name ("telegram: Sofia" says who is there, not under which name); `number`: a
 * number or a measure; `prose`: never a name.
 */
export type Strength = 'prose' | 'number' | 'word' | 'letters' | 'compound' | 'name';

/** Whether no word of a sentence is written so. */
export const isTelling = (strength: Strength): boolean => strength === 'name' || strength === 'compound';

export function strengthOf(name: string): Strength {
  const plain = name.toLowerCase();
  if (isCommonWord(plain) || isFirstWordOfLabel(plain)) return 'prose';
  if (/^[\d._-]+$/.test(plain)) return 'number';
  if (!/[a-z]{2}/.test(plain)) return /[a-z]/.test(plain) ? 'number' : 'letters';
  // "24h", "100k", "2girls": a measure or a count.
  if (/^\d{1,4}[a-z]{1,8}$/.test(plain)) return 'number';
  if (/\d|_/.test(plain) && plain.length >= 5) return 'name';
  const parts = plain.split(/[.-]/);
  if (parts.length === 1)
    return plain.length < 3
      ? 'prose'
      : isCompoundName(plain)
        ? // "Annabell" may be a given name that no list has.
          /^[A-Z][a-z]/.test(name)
          ? 'letters'
          : 'compound'
        : isProseWord(plain) || isGivenName(plain)
          ? 'word'
          : 'letters';
  return parts.every((part) => isCommonWord(part)) ? 'prose' : 'letters';
}

/** What ends so is a site, whatever label stands before it. */
const plainSite = /\.(?:com|net|org)$/;
const leadsOfSites = new Set(['http', 'https', 'www']);

/** Handles are written in Latin letters; a site is none. */
export function isPossible(name: string): boolean {
  if (name.length < 2) return false;
  const plain = name.toLowerCase();
  return !dotNames.has(plain) && !leadsOfSites.has(plain) && !plainSite.test(plain);
}
