// What a customer's text says by the review lexicons: each thing once, with whether the text denies it.
import { preparerOf, type PreparedText } from '../../identifiers/extractor';
import { once } from '../../once';
import { searchPhrases, type PhraseFind } from '../../attributes/phrases/findPhrases';
import { phraseIndexOf } from '../../attributes/phrases/phraseIndex';
import { anyText } from '../../attributes/phrases/phraseFinder';
import type { SeenPhrase } from '../signals/signal';
import { reviewLexicons } from './registry';

const index = once(() => phraseIndexOf(reviewLexicons));
const prepare = preparerOf([anyText]);
/** A review is a few hundred words; what follows a text of this length is a paste. */
const MAX_CHARACTERS = 20_000;

/** "Don't expect a happy ending", "I never got any extras": what customers put between a denial and the thing. */
const alsoTransparent = new Set(
  (
    'expect expecting expected get getting got gets want wanted ask asked asking look looking see saw seen find found ' +
    'receive received there here was were such anything like about think come came go went them they me us she he it ' +
    'erwarten erwartet bekommen gab gibt gesehen hier dort um esperes espera esperen busques buscan dan dieron ofrecen ofrecieron ' +
    'oferit primit asteptati'
  ).split(' '),
);

/** "If you want that, go elsewhere": what follows says that it is not to be had here. */
const elsewhere = [
  ['elsewhere'],
  ['somewhere', 'else'],
  ['another', 'place'],
  ['wrong', 'place'],
  ['not', 'the', 'place'],
  ['isn', 't', 'the', 'place'],
  ['not', 'that', 'kind'],
  ['not', 'here'],
  ['woanders'],
  ['nicht', 'hier'],
  ['falsch', 'hier'],
  ['otro', 'lado'],
  ['otro', 'sitio'],
  ['otro', 'lugar'],
  ['in', 'alta', 'parte'],
];
const MAX_WORDS_AFTER = 14;

/**
 * Reads texts by the review lexicons.
 *
 * @returns things said, each id once, in order of first mention; denied only if every mention is denied. Linear.
 */
export function reviewPhrases(texts: readonly string[]): readonly SeenPhrase[] {
  const denied = new Map<string, boolean>();
  for (const text of texts) {
    if (text === '') continue;
    const prepared = prepare(text.slice(0, MAX_CHARACTERS));
    for (const find of searchPhrases(prepared, { index: index(), alsoTransparent })) {
      const { value } = find.entry;
      denied.set(value, (denied.get(value) ?? true) && (find.isNegated || isSaidElsewhere(prepared, find)));
    }
  }
  return Array.from(denied, ([id, isDenied]) => ({ id, isDenied }));
}

function isSaidElsewhere({ tokens }: PreparedText, { end }: PhraseFind): boolean {
  const first = firstFrom(tokens, end);
  const words = tokens.slice(first, first + MAX_WORDS_AFTER).map(({ word }) => word);
  return elsewhere.some((sought) =>
    words.some((_, at) => sought.every((word, offset) => words[at + offset] === word)),
  );
}

/** Place of the first token at or after an offset; tokens are in order. */
function firstFrom(tokens: PreparedText['tokens'], offset: number): number {
  let [from, to] = [0, tokens.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
