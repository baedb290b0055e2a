// Slips of the pen: a word that is in no dictionary and one slip away from a word of the vocabulary.
import { once } from '../../once';
import { editDistance } from '../../similarity/editDistance';
import { everydayWords } from './everydayWords';
import { phraseBook } from './phraseBook';

const SHORTEST = 4; // "rad" may be anything
const SHORTEST_FOR_TWO = 8; // letters in which two slips leave no doubt: "burgandey"
const MAX_LETTERS = 16;

/** Words of the vocabulary by each form with one letter left out: a slip shares such a form with what was meant. */
const byShortened = once(() => {
  const held = new Map<string, string[]>();
  for (const word of phraseBook().targets) {
    if (word.length < SHORTEST || word.length > MAX_LETTERS) continue;
    for (const form of shortenedForms(word)) {
      const words = held.get(form);
      if (words === undefined) held.set(form, [word]);
      else words.push(word);
    }
  }
  return held;
});

/**
 * What a word that nobody knows was meant to be.
 *
 * @param word - folded.
 * @returns the word of the vocabulary that is nearest: one slip away (letters from 4), or two (from 8); undefined where
 *   there is none, where two are equally near, and for every word of everyday English.
 */
export function meantWord(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > MAX_LETTERS) return undefined;
  if (everydayWords().has(word) || phraseBook().words.has(word)) return undefined;
  const { best, isTied } = nearest(word);
  return isTied ? undefined : best;
}

/** The word of the vocabulary that lies nearest, and whether another lies as near. */
function nearest(word: string): { readonly best: string | undefined; readonly isTied: boolean } {
  const maxEdits = word.length >= SHORTEST_FOR_TWO ? 2 : 1;
  let best: string | undefined;
  let bestCost = Infinity;
  let isTied = false;
  const seen = new Set<string>();
  for (const form of shortenedForms(word))
    for (const candidate of byShortened().get(form) ?? []) {
      if (seen.has(candidate)) continue;
      seen.add(candidate);
      const cost = slipCost(word, candidate, maxEdits);
      if (cost === undefined || cost > bestCost) continue;
      isTied = cost === bestCost && best !== undefined && !isSameThing(best, candidate);
      bestCost = cost;
      best = candidate;
    }
  return { best, isTied };
}

/** Edits, and half an edit more where the first letter differs: fingers slip there least. */
function slipCost(word: string, candidate: string, maxEdits: number): number | undefined {
  const edits = editDistance(word, candidate, maxEdits);
  if (edits > maxEdits) return undefined;
  const hasOtherFirst = word.charAt(0) !== candidate.charAt(0);
  if (hasOtherFirst && (word.length < 6 || edits > 1)) return undefined;
  const isSwap = word.length === candidate.length && hasSameLetters(word, candidate);
  // Fingers leave a letter out, double it or swap two sooner than they hit another one; colours are said the most.
  const isLength = word.length !== candidate.length;
  return (
    edits +
    (hasOtherFirst ? 0.5 : 0) -
    (isSwap ? 0.25 : isLength ? 0.15 : 0) -
    (isColour(candidate) ? 0.05 : 0)
  );
}

/** Whether two words mean the same, so that it does not matter which was meant. */
function isSameThing(left: string, right: string): boolean {
  const one = phraseBook().meanings.get(left)?.[0];
  const other = phraseBook().meanings.get(right)?.[0];
  if (one === undefined || other === undefined) return false;
  return one.kind === other.kind && one.id === other.id && one.garmentKind === other.garmentKind;
}

function isColour(word: string): boolean {
  return phraseBook().meanings.get(word)?.[0]?.kind === 'colour';
}

function hasSameLetters(left: string, right: string): boolean {
  return sortedLetters(left) === sortedLetters(right);
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join('');
}

function shortenedForms(word: string): readonly string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}
