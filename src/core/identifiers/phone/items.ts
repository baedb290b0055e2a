// Digits of a stretch: words read in its language, doubles counted, "twenty five" as 25.
import type { Area } from './areas';
import type { Atom } from './atoms';
import { endsSentence, gaps } from './gaps';
import type { Item } from './item';
import { Run } from './run';
import { beginsNumber } from './spelling/lexicon';

export type { Item } from './item';

/**
 * Digits of a stretch, split where something in it is no digit after all.
 *
 * @param text - clean text, for the plus signs.
 */
export function itemsOf(text: string, { atoms, items: plain }: Area): readonly (readonly Item[])[] {
  if (plain !== undefined) return [plain];
  const runs: Item[][] = [];
  let isFigures = true;
  let isLetters = false;
  for (const { content } of atoms) {
    if (content.kind !== 'figures') isFigures = false;
    if (content.kind === 'unknown' || content.kind === 'cluster') isLetters = true;
  }
  const language = isFigures ? undefined : languageOf(atoms);
  const lone = isFigures ? undefined : loneWordAtEdge(atoms);
  let run = new Run(text, isLetters);
  atoms.forEach((atom, place) => {
    if (run.take(atom, language, isFigures || isBesideDigit(atoms, place))) {
      if (place === lone || isOfNextSentence(text, atoms, place)) run.soften();
      return;
    }
    runs.push(run.items);
    run = new Run(text, isLetters);
    if (atom.content.kind !== 'unknown') run.take(atom, language, false);
  });
  runs.push(run.items);
  return runs.filter((items) => items.length > 0);
}

/** "… chín! Không nghe số lạ": the last word that is a digit, behind the end of a sentence, with words behind it. */
function isOfNextSentence(text: string, atoms: readonly Atom[], place: number): boolean {
  const atom = atoms[place];
  if (
    atom?.content.kind !== 'word' ||
    !endsSentence(atom.gap) ||
    atom.gap.written === atoms[place - 1]?.gap.written
  )
    return false;
  const next = atoms[place + 1];
  return (
    (next === undefined || next.content.kind === 'unknown') &&
    /^ \p{L}/u.test(text.slice(atom.end, atom.end + 3))
  );
}

/** "Call me on 202 555 0123": the only word that is a digit somewhere, and none between figures. */
function loneWordAtEdge(atoms: readonly Atom[]): number | undefined {
  let lone: number | undefined;
  let before = 0;
  let after = 0;
  for (let place = 0; place < atoms.length; place++) {
    const kind = atoms[place]?.content.kind;
    if (kind === 'cluster' || (kind === 'word' && lone !== undefined)) return undefined;
    if (kind === 'word') lone = place;
    else if (kind === 'figures' && lone === undefined) before += 1;
    else if (kind === 'figures') after += 1;
  }
  return before === 0 || after === 0 ? lone : undefined;
}

/** "zero6" may be of several languages, of which a cluster names one. */
const CLUSTER_VOTE = 0.5;

/** The language that most of the number words are of; undefined if nothing is said in words. */
function languageOf(atoms: readonly Atom[]): number | undefined {
  const votes = new Map<number, number>();
  const vote = (language: number, weight = 1): void =>
    void votes.set(language, (votes.get(language) ?? 0) + weight);
  for (const { content } of atoms) {
    if (content.kind === 'cluster' && content.cluster.language !== undefined)
      vote(content.cluster.language, CLUSTER_VOTE);
    if (content.kind !== 'word') continue;
    for (const [language, meaning] of content.entry)
      if (beginsNumber(meaning) || meaning.kind === 'multiply') vote(language);
  }
  let best: number | undefined;
  for (const [language, count] of votes)
    if (
      best === undefined ||
      count > (votes.get(best) ?? 0) ||
      (count === votes.get(best) && language < best)
    )
      best = language;
  return best;
}

/** "80 o 250" is a choice of prices, "8 o 2" and "eight o two" are digits. */
function isBesideDigit(atoms: readonly Atom[], place: number): boolean {
  return (
    [atoms[place - 1], atoms[place + 1]].some(
      (atom) =>
        atom !== undefined &&
        (atom.content.kind === 'word'
          ? atom.end - atom.start > 1
          : atom.content.kind === 'cluster' ||
            (atom.content.kind === 'figures' && atom.content.digits.length === 1)),
    ) ||
    isTied(atoms[place]) ||
    isTied(atoms[place + 1])
  );
}

function isTied(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.gap.strength === gaps.tight;
}
