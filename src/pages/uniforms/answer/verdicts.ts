// How a school's agreement with what was seen is said: by a word and a sign, never by colour alone.
import { factWords, slotWords, valueWords } from '../../../core/uniforms/drawing/valueWords';
import type { Candidate, NextQuestion, QuestionAnswer, Shortlist, Verdict } from '../desk/shortlist';
import { countOf } from '../../../ui/words';

export const verdictWords: Readonly<Record<Verdict, string>> = {
  agrees: 'agrees',
  near: 'near',
  disagrees: 'differs',
  unknown: 'not known',
};
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  agrees: '=',
  near: '≈',
  disagrees: '≠',
  unknown: '?',
};

/** An outfit in words, for who cannot see the drawing: "blazer’s colour navy; tie’s stripes gold and white". */
export function outfitWords({ facts }: Pick<Candidate, 'facts'>): string {
  return facts
    .slice(0, 40)
    .map((fact) => `${slotWords(fact.slot).replace(/^the /, '')} ${factWords(fact)}`)
    .join('; ');
}

/** When and what kind: "everyday, worn since 2014". */
export function wornWords({
  kind,
  wornFrom,
  wornTo,
}: Pick<Candidate, 'kind' | 'wornFrom' | 'wornTo'>): string {
  const since =
    wornFrom === undefined ? '' : wornTo === undefined ? `since ${wornFrom}` : `${wornFrom} to ${wornTo}`;
  const until = wornFrom === undefined && wornTo !== undefined ? `until ${wornTo}` : '';
  const years = since + until;
  return years === '' ? `${kind}, years not known` : `${kind}, worn ${years}`;
}

/** Whether a school is there today: "open", "closed 2014". */
export function statusWords({ isOpen, closedYear }: Pick<Candidate, 'isOpen' | 'closedYear'>): string {
  if (isOpen) return 'open';
  return closedYear === undefined ? 'closed' : `closed ${closedYear}`;
}

/** A group of ties said plainly. */
export function tieWords(ties: number, rank: number): string {
  if (ties === 1) return rank === 1 ? 'One school fits best' : 'One school';
  return `${ties.toLocaleString('en')} schools fit equally well`;
}

/** What a question would bring: "would separate about 380 of 412 schools". */
export function questionEffect({ among, separates, expectedLeft }: NextQuestion): string {
  const left = Math.max(1, Math.round(expectedLeft));
  return `would separate about ${Math.round(separates).toLocaleString('en')} of ${countOf(among, 'school')}, leaving about ${left.toLocaleString('en')}`;
}

/** An answer as a button, with the schools it would leave. */
export function answerLabel({ values, schools }: QuestionAnswer): string {
  return `${values.map(valueWords).join(' or ')} (${Math.round(schools).toLocaleString('en')})`;
}

/** How far from the place that is searched around: "7.2 km away"; '' where there is none. */
export function distanceWords({ kilometres }: Pick<Candidate, 'kilometres'>): string {
  return kilometres === undefined ? '' : `${kilometres.toFixed(1)} km away`;
}

/** What the answer is, in one line; the best of few is no good fit, and is not called one. */
export function headlineOf({ groups: [first] }: Pick<Shortlist, 'groups'>): string {
  if (first === undefined) return 'No school fits';
  const differing = first.candidates.map(
    ({ reasons }) => reasons.filter(({ verdict }) => verdict === 'disagrees').length,
  );
  const least = differing.length === 0 ? 0 : Math.min(...differing);
  const seen = first.candidates[0]?.reasons.length ?? 0;
  const words = tieWords(first.ties, first.rank);
  return least === 0
    ? words
    : `${words}, though ${least} of ${countOf(seen, 'thing')} seen differ${least === 1 ? 's' : ''}`;
}
