// Ages: those a text states, and wording that hints at a minor and belongs before a person's eyes first.
import { defineFinder } from '../finder';
import { phrasesIn } from '../phrases/findPhrases';
import { anyText, toCandidate } from '../phrases/phraseFinder';
import { statedAges } from './statedAges';

/**
 * `age`: years as value (`22`), a range (`20-25`), or the wording of a lexicon (`barely legal`). JIRN (2021) found
 * youthful wording more often in cases, and a stated age under 23 not: the number is a fact, the wording goes to the
 * review queue. Denied wording ("no teens") is dropped.
 */
export const age = defineFinder({
  kind: 'age',
  description:
    'Ages that a text states in figures or words, and wording that may point to a minor, which is marked for review; no limits for clients, years of experience, measures or times.',
  needs: anyText,
  find: (prepared) => {
    const stated = statedAges(prepared);
    const phrases = phrasesIn(prepared, 'age');
    if (phrases.length === 0) return stated;
    return [...stated, ...phrases.filter(({ isNegated }) => !isNegated).map(toCandidate)].sort(
      (left, right) => left.start - right.start || right.end - left.end,
    );
  },
});
