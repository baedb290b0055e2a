// A finder whose whole knowledge is lexicons.
import type { AttributeCandidate, AttributeFinder } from '../finder';
import { defineFinder } from '../finder';
import type { Needs } from '../../text/needs';
import { reviewSentences, type LexiconKind } from '../lexicons/lexicon';
import { phrasesIn, type PhraseFind } from './findPhrases';

/** Any text may hold a phrase; the pass over its tokens is the test. All finders of phrases share the one need. */
export const anyText: Needs = { also: () => true };

interface PhraseFinderDefinition {
  readonly kind: LexiconKind;
  readonly description: string;
  /**
   * Whether a denied phrase is worth telling, as `no <value>`: what somebody does not offer is a fact of the advert;
   * that a town is not new to somebody is none.
   */
  readonly keepsNegated: boolean;
}

const none: readonly AttributeCandidate[] = [];
const SURE = 0.9;
const UNSURE = 0.6; // phrases whose use the editors are not sure of

/** Makes the finder of one kind of phrase. */
export function definePhraseFinder({
  kind,
  description,
  keepsNegated,
}: PhraseFinderDefinition): AttributeFinder {
  return defineFinder({
    kind,
    description,
    needs: anyText,
    find: (prepared) => {
      const finds = phrasesIn(prepared, kind);
      if (finds.length === 0) return none;
      const found: AttributeCandidate[] = [];
      for (const find of finds) if (keepsNegated || !find.isNegated) found.push(toCandidate(find));
      return found;
    },
  });
}

/** A phrase as a candidate: rule `lexicon`; details `language` of the lexicon, `source` of the entry. */
export function toCandidate({ start, end, entry, language, isNegated }: PhraseFind): AttributeCandidate {
  const confidence = entry.certainty === 'low' ? UNSURE : SURE;
  const { source, value, review } = entry;
  if (isNegated) {
    const details = { language, source, negated: 'true' };
    return { start, end, value: `no ${value}`, rule: 'lexicon', confidence, details };
  }
  const candidate = { start, end, value, rule: 'lexicon', confidence, details: { language, source } };
  return review === undefined ? candidate : { ...candidate, review: reviewSentences[review] };
}
