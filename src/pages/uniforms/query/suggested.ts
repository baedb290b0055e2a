// What words say of the school rather than of its clothes: offered as filters, never set by themselves.
import type { SuggestedFilter } from '../../../core/uniforms/words/hints';
import { withFilter, type Question } from './editing';
import { nationNames } from './filterWords';

/** A suggestion as a button: "only primary". */
export function suggestedWords(suggested: SuggestedFilter): string {
  switch (suggested.kind) {
    case 'phase':
      return `Only phase ${suggested.phase}`;
    case 'sex':
      return `Only for ${suggested.sex}`;
    case 'outfit':
      return `Only ${suggested.outfit}`;
    case 'nation':
      return `Only in ${nationNames[suggested.nation] ?? suggested.nation}`;
    case 'years':
      return `Only worn ${yearsWords(suggested)}`;
    case 'place':
      return `Within 20 km of ${suggested.place}`;
  }
}

/** The question with a suggestion set; a place has to be looked up first. */
export function withSuggested(
  question: Question,
  suggested: Exclude<SuggestedFilter, { readonly kind: 'place' }>,
): Question {
  switch (suggested.kind) {
    case 'phase':
      return withFilter(question, 'phases', [suggested.phase]);
    case 'sex':
      return withFilter(question, 'sexes', [suggested.sex]);
    case 'outfit':
      return withFilter(question, 'kinds', [suggested.outfit]);
    case 'nation':
      return withFilter(question, 'nations', [suggested.nation]);
    case 'years':
      return withFilter(question, 'years', {
        from: suggested.from ?? FIRST_YEAR,
        to: suggested.to ?? LAST_YEAR,
      });
  }
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function yearsWords({ from, to }: { readonly from?: number; readonly to?: number }): string {
  if (from === to) return `in ${from ?? 'any year'}`;
  if (from === undefined) return `until ${to ?? 'today'}`;
  return to === undefined ? `since ${from}` : `${from} to ${to}`;
}
