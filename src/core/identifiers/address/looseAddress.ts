// Addresses of other countries, in columns that declare them: words folded, abbreviations written out, unit last.
import type { Atom } from './atoms';
import { splitUnits } from './units';
import { dropCountry } from './postcodes';
import { streetTypes } from './streetWords';

const more: ReadonlyMap<string, string> = new Map([
  ['avda', 'avenida'],
  ['cra', 'carrera'],
  ['cr', 'carrera'],
  ['cll', 'calle'],
  ['no', ''],
  ['nr', ''],
  ['number', ''],
]);

/**
 * Normal form of an address in no manner known here.
 *
 * @returns undefined if it names no door: it needs a number and at least two words.
 */
export function looseAddress(atoms: readonly Atom[]): string | undefined {
  const { rest, units } = splitUnits(dropCountry(atoms).rest);
  const words = rest
    .map(({ word }) => more.get(word) ?? streetTypes.get(word) ?? word)
    .filter((word) => word !== '');
  const hasNumber = words.some((word) => /\d/.test(word));
  const wordCount = words.filter((word) => /^\p{L}{2,}$/u.test(word)).length;
  return hasNumber && wordCount >= 2 ? [...words, ...units].join('-') : undefined;
}
