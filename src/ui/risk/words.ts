// How tiers, classes, filters and findings about risk are called on the screen. The words say what to look at first and
// why; none says what somebody is.
import type { RiskLabel } from '../../core/risk/calibration/labels';
import type { Dimension } from '../../core/risk/dimension';
import type { Tier } from '../../core/risk/model';
import type { SubjectClass } from '../../core/risk/score';
import type { FilterName, ListOrder } from '../../queries/risk/riskSearches';
import { countOf } from '../words';

export const tierNames: Readonly<Record<Tier, string>> = {
  '1': 'Priority 1',
  '2': 'Priority 2',
  '3': 'Priority 3',
  '4': 'Priority 4',
  'not enough data': 'Not enough data',
};

export const tierMeanings: Readonly<Record<Tier, string>> = {
  '1': 'Look here first: several strong indicators, from more than one side.',
  '2': 'Look here next.',
  '3': 'Some indicators; look when time allows.',
  '4': 'Few indicators or none fire. That is no clearance: what no source covers cannot fire.',
  'not enough data': 'Too little is known to rank it. Unknown is not low.',
};

export const classNames: Readonly<Record<SubjectClass, string>> = {
  organised: 'Organised activity',
  'independent adult': 'Independent adult',
  spam: 'Spam',
  'legitimate spa': 'Ordinary business',
  unclear: 'Unclear',
};

/** Said under every class. */
export const CLASS_CAUTION = 'What the data look like, not what somebody is. It does not change the points.';

export const facetTitles: Readonly<Record<FilterName, string>> = {
  tier: 'Review priority',
  sector: 'Sector',
  region: 'Region',
  class: 'Looks like',
  coverage: 'Data for',
  reason: 'Indicator',
  counter: 'Speaks against it',
  source: 'Source',
  points: 'Points',
  square: 'On the map',
};

export const orderNames: Readonly<Record<ListOrder, string>> = {
  place: 'place in the list',
  score: 'score alone',
};

/** Said under the choice; the model card names how many points are allowed. */
export const orderMeanings: Readonly<Record<ListOrder, string>> = {
  place:
    'Where too few reviews, licences or adverts of a whole region are known, its businesses cannot get the points that these would give. Each then stands higher in the list than its score, by at most as much again, so that looking is not only where there are sources. That is no evidence: score, priority and reasons stay as they are.',
  score:
    'By the points of evidence alone, and nothing is allowed for missing sources: businesses of regions with too few reviews, licences or adverts stand lower than they would if there were more. Low in this list does not mean that there is little to find.',
};

export const labelNames: Readonly<Record<RiskLabel, string>> = {
  indications: 'Indications found',
  none_found: 'No indications found',
  unclear: 'Unclear',
};

export const labelMeanings: Readonly<Record<RiskLabel, string>> = {
  indications:
    'You looked, and found indications of commercial sex. This says nothing about whether anybody is forced.',
  none_found: 'You looked, and found no indications of commercial sex. This is no clearance.',
  unclear: 'You looked, and could not tell.',
};

/** What Calibration and Business say about every finding. */
export const LABEL_CAUTION =
  'A finding says whether indications of commercial sex were seen when somebody looked. It says nothing of trafficking: whether anybody is forced is for an investigation to establish.';

/** `Priority 1` for what a search gave; anything else as it stands. */
export function nameOfTier(tier: string): string {
  return Object.hasOwn(tierNames, tier) ? tierNames[tier as Tier] : tier;
}

/** `Ordinary business` for what a search gave; anything else as it stands. */
export function nameOfClass(name: string): string {
  return Object.hasOwn(classNames, name) ? classNames[name as SubjectClass] : name;
}

/** `Customer activity`. */
export function nameOfDimension(dimension: Dimension): string {
  return `${dimension.charAt(0).toUpperCase()}${dimension.slice(1)}`;
}

/** `data for 4 of 6 dimensions`; unknown where it was not said. */
export function coverageWords(known: number | undefined, all: number | undefined): string {
  return known === undefined || all === undefined
    ? 'coverage unknown'
    : `data for ${known} of ${countOf(all, 'dimension')}`;
}

/** What a signal says, in words: `rating: 5`, `phrase: closed door`, `owner other region`. */
export function signalWords(signal: string): string {
  const [name = '', value = ''] = signal.split(':');
  const words = (text: string): string => text.replace(/_|(?<=[a-z])-(?=[a-z])/g, ' ');
  if (name === 'lexicon_phrase') return `phrase: ${words(value)}`;
  if (name === 'text') return `wording ${value}`;
  return value === '' ? words(name) : `${words(name)}: ${words(value)}`;
}

/** `+12`, `−6`, `0`. */
export function signedPoints(points: number): string {
  if (points === 0) return '0';
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toLocaleString('en')}`;
}

/** Points of a business; unknown is never shown as 0. */
export function pointsWords(score: number | undefined): string {
  return score === undefined ? 'unknown' : countOf(score, 'point');
}

/** Why a business stands higher in the list than its score; '' where it does not. */
export function standingWords(score: number | undefined, standing: number | undefined): string {
  if (score === undefined || standing === undefined || standing <= score) return '';
  return `in the list as with ${standing}: its region lacks sources`;
}

/** `37 %`, with one decimal below 10. */
export function percentWords(share: number): string {
  const percent = share * 100;
  return `${percent < 10 && percent > 0 ? percent.toFixed(1) : Math.round(percent)} %`;
}
