// An address taken apart into words and numbers that remember what stood before them. Commas and line ends part the
// lines of an address; a letter right behind a number belongs to it (12a), so letters and digits are not parted.
import { cleanText } from '../../text/cleanText';
import { foldName } from '../../text/fold';

export interface Atom {
  readonly word: string;
  /** Signs between the atom before and this one. */
  readonly gap: string;
  /** First of its line: nothing, a comma or a line end stands before it. */
  readonly isFirst: boolean;
}

const MAX_ATOMS = 60; // the longest address of a sanctions list has 38
const atom = /[\p{L}\p{M}\p{N}]{1,60}(?:'[\p{L}\p{M}]{1,30})?/gu;
const ascii = /^[a-z0-9]+$/;
const lineEnd = /[,;\n|•()]/;
/** "12½" would become "121/2" where compatibility forms are resolved. */
const fractions = /(\d?) ?([¼½¾])/g;
const plainFraction: Readonly<Record<string, string>> = { '¼': '1/4', '½': '1/2', '¾': '3/4' };

/** Atoms of an address in order; empty for what is too long to be one. */
export function atomsOf(written: string): readonly Atom[] {
  const { text } = cleanText(
    written.replace(fractions, (_, digit: string, sign: string) => `${digit} ${plainFraction[sign] ?? ''}`),
  );
  const atoms: Atom[] = [];
  let end = 0;
  for (const match of text.matchAll(atom)) {
    const lower = match[0].toLowerCase();
    const word = ascii.test(lower) ? lower : foldName(lower).replaceAll(' ', '');
    const gap = text.slice(end, match.index);
    end = match.index + match[0].length;
    if (word === '') continue;
    if (atoms.length === MAX_ATOMS) return [];
    atoms.push({ word, gap, isFirst: atoms.length === 0 || lineEnd.test(gap) });
  }
  return atoms;
}

/** Without some atoms; where the first of a line goes, the next is first. */
export function withoutAtoms(atoms: readonly Atom[], from: number, count: number): readonly Atom[] {
  const next = atoms[from + count];
  const isLineGone = atoms.slice(from, from + count).some(({ isFirst }) => isFirst);
  const after = next === undefined ? [] : [{ ...next, isFirst: next.isFirst || isLineGone }];
  return [...atoms.slice(0, from), ...after, ...atoms.slice(from + count + 1)];
}

/** Whether an atom is the last of its line. */
export function isLast(atoms: readonly Atom[], place: number): boolean {
  return atoms[place + 1]?.isFirst ?? true;
}
