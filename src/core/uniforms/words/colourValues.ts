// Colours of a head as values with probabilities: vague words spread over what they may mean, "or" shared out.
import type { ColourId, ObservedValue } from '../outfit';
import { meaningsOf } from '../vocabulary/vagueColours';
import type { Lexeme } from './lexeme';

const MAX_VALUES = 6;
const HELD_BACK = 0.97; // what is left is a colour that nobody named
const FIRST = 1.1; // of two colours joined by "or" the first named is a little likelier
const LIKENED = 0.75; // "greenish" is that colour rather than another, not surely

/** Meanings of "dark" with no colour: own estimate, from what is worn. */
const dark: readonly { readonly colour: ColourId; readonly share01: number }[] = [
  { colour: 'black' as ColourId, share01: 0.42 },
  { colour: 'navy' as ColourId, share01: 0.33 },
  { colour: 'charcoal' as ColourId, share01: 0.2 },
];

/**
 * Values of one observation.
 *
 * @param alternatives - colours of which it was one, likeliest first, with their weight where they differ.
 * @returns at most six colours: first those that were named, in order of weight, then what their words may mean besides,
 *   likeliest first; probabilities sum to below 1.
 */
export function colourValues(
  alternatives: readonly { readonly lexeme: Lexeme; readonly weight?: number }[],
): readonly ObservedValue[] {
  const weights = alternatives.map(({ weight }, place) => weight ?? (place === 0 ? FIRST : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map<ColourId, number>();
  alternatives.forEach(({ lexeme }, place) => {
    const share01 = (HELD_BACK * (weights[place] ?? 0)) / total;
    const likened = lexeme.meaning?.isLikened === true ? LIKENED : 1;
    for (const meaning of lexeme.id === 'dark' ? dark : meaningsOf(lexeme.id as ColourId))
      shares.set(meaning.colour, (shares.get(meaning.colour) ?? 0) + share01 * likened * meaning.share01);
  });
  const named = alternatives.map(({ lexeme }) => lexeme.id);
  const rank = (colour: string): number => (named.includes(colour) ? named.indexOf(colour) : named.length);
  return [...shares]
    .sort(([one, left], [other, right]) => rank(one) - rank(other) || right - left)
    .slice(0, MAX_VALUES)
    .map(([colour, probability01]) => ({ value: { kind: 'colour', colour }, probability01 }));
}
