// Whether a word is an ordinary English one, in any of its forms.
import { once } from '../once';
import { englishStems } from './englishStems';

const FIRST = 'A'.charCodeAt(0);

const stems = once((): ReadonlySet<string> => {
  const found = new Set<string>();
  let before = '';
  for (const line of englishStems)
    for (const [, shared = 'A', rest = ''] of line.matchAll(/([A-Z])([a-z]{1,14})/g)) {
      before = before.slice(0, shared.charCodeAt(0) - FIRST) + rest;
      found.add(before);
    }
  return found;
});

const endings = ['s', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ly', 'r', 'rs', 'ings', 'ness'];
/** Endings before which a stem may lose an "e", double its last letter, or have "i" for "y". */
const changing = new Set(['ing', 'ed', 'er', 'ers', 'ings']);

/** @param word - in lower case. */
export function isEnglishWord(word: string): boolean {
  if (word.length < 3 || word.length > 16) return false;
  const known = stems();
  if (known.has(word)) return true;
  if (word.endsWith('ies') && known.has(`${word.slice(0, -3)}y`)) return true;
  return endings.some(
    (ending) => word.endsWith(ending) && isForm(known, word.slice(0, -ending.length), ending),
  );
}

function isForm(known: ReadonlySet<string>, stem: string, ending: string): boolean {
  if (stem.length < 3) return false;
  if (known.has(stem)) return true;
  if (!changing.has(ending)) return false;
  if (known.has(`${stem}e`)) return true;
  if (stem.endsWith('i')) return known.has(`${stem.slice(0, -1)}y`);
  return stem.length > 3 && stem.at(-1) === stem.at(-2) && known.has(stem.slice(0, -1));
}
