// Post office boxes: an address where mail waits and nobody lives.
import { withoutAtoms, type Atom } from './atoms';

const MAX_BOX_GROUPS = 4; // German boxes are written in pairs: 12 34 56
const openings: readonly (readonly string[])[] = [
  ['p', 'o', 'box'],
  ['po', 'box'],
  ['post', 'office', 'box'],
  ['pobox'],
  ['postfach'],
  ['box'],
  ['bp'],
  ['apartado'],
];

/** Takes a post office box out. */
export function takeBox(atoms: readonly Atom[]): { rest: readonly Atom[]; box?: string } {
  for (let place = 0; place < atoms.length; place += 1) {
    const opening = openings.find((words) => words.every((word, at) => atoms[place + at]?.word === word));
    if (opening === undefined) continue;
    let end = place + opening.length;
    if (/^(?:no|nr|number)$/.test(atoms[end]?.word ?? '')) end += 1;
    const first = atoms[end]?.word ?? '';
    if (!/^(?:\d{1,7}[a-z]?|[a-z]{1,2}\d{1,6})$/.test(first)) continue;
    let box = first;
    const isPaired = opening[0] === 'postfach' || opening[0] === 'pobox';
    while (
      isPaired &&
      end - place < MAX_BOX_GROUPS &&
      atoms[end + 1]?.gap === ' ' &&
      /^\d{2}$/.test(atoms[end + 1]?.word ?? '')
    ) {
      end += 1;
      box += atoms[end]?.word ?? '';
    }
    return { rest: withoutAtoms(atoms, place, end + 1 - place), box };
  }
  return { rest: atoms };
}
