// Test support: fictional businesses with scores, as the scoring search would leave them.
import type { EpochSeconds, Mid } from '../core/brand';
import { toMid } from '../core/identifiers/mid';
import type { Evidence } from '../core/risk/indicator';
import type { Reason, ScoredSubject } from '../core/risk/score';
import type { ResultRow } from '../queries/jobAnswers';

const at = (text: string): EpochSeconds => (Date.parse(text) / 1000) as EpochSeconds;
export const examplePhone: Mid = toMid('phone', '12025550143');
export const exampleSubject = 'world_businesses:b-77';

export const advertEvidence: Evidence = {
  kind: 'advert',
  mid: examplePhone,
  signal: 'all',
  records: 6,
  first: at('2026-03-04T10:00:00Z'),
  last: at('2026-10-20T21:30:00Z'),
  sources: ['world_adverts'],
};

const reason = (given: Partial<Reason> & Pick<Reason, 'indicator' | 'sentence' | 'points'>): Reason => ({
  title: given.indicator,
  dimension: 'customer activity',
  strength: 1,
  halvings: 0,
  sources: ['world_adverts'],
  newest: at('2026-10-20T21:30:00Z'),
  evidence: [advertEvidence],
  ...given,
});

/** Points: 30 + 16 − 10 − 4 (a cap) = 32. */
export const exampleResult: ScoredSubject = {
  subject: exampleSubject,
  sector: 'massage',
  score: 32,
  tier: '2',
  class: {
    class: 'unclear',
    reasons: ['One phone number on adverts of several names speaks for organised activity.'],
  },
  dimensions: [
    { dimension: 'customer activity', points: 26, isKnown: true, fired: 1, known: 3, all: 8 },
    { dimension: 'staffing', points: 0, isKnown: false, fired: 0, known: 0, all: 5 },
    { dimension: 'location', points: 0, isKnown: true, fired: 0, known: 2, all: 5 },
    { dimension: 'services', points: 16, isKnown: true, fired: 1, known: 2, all: 6 },
    { dimension: 'imagery', points: 0, isKnown: false, fired: 0, known: 0, all: 2 },
    { dimension: 'discipline', points: 0, isKnown: true, fired: 0, known: 4, all: 5 },
  ],
  reasons: [
    reason({
      indicator: 'massage.phone_in_adverts',
      sentence: 'Its phone number stands in 6 adverts for sexual services.',
      points: 30,
      strength: 2,
    }),
    reason({
      indicator: 'massage.closes_after_22',
      dimension: 'services',
      sentence: 'It closes at 23:00.',
      points: 16,
      halvings: 1,
      evidence: [
        {
          kind: 'business',
          record: exampleSubject,
          records: 1,
          first: at('2025-01-01T00:00:00Z'),
          last: at('2026-09-01T00:00:00Z'),
          sources: ['world_businesses'],
        },
      ],
    }),
  ],
  counter: [
    reason({
      indicator: 'massage.ordinary_reviews',
      sentence: '12 reviews speak of ordinary treatments.',
      points: -10,
      evidence: [{ ...advertEvidence, kind: 'review', records: 12, sources: ['world_reviews'] }],
    }),
  ],
  adjustments: [
    {
      what: 'source-cap',
      name: 'world_adverts',
      points: -4,
      sentence: 'One source alone gives at most 26 points to a dimension.',
    },
  ],
  unknown: [
    {
      indicator: 'massage.living_in',
      title: 'Staff seem to live in',
      dimension: 'staffing',
      missing: 'No source of reviews reaches this business.',
    },
  ],
  coverage: {
    dimensionsKnown: 4,
    dimensionsAll: 6,
    kinds: ['advert', 'business', 'licence'],
    sentence: 'data for 4 of 6 dimensions',
  },
  modelVersion: '1',
  topReason: 'massage.phone_in_adverts',
};

/** A row of the list. */
export function scoreRow(given: Partial<Record<string, string | readonly string[] | null>> = {}): ResultRow {
  return {
    subject: exampleSubject,
    name: 'Calm River Wellness',
    place: 'Brackwater',
    region: 'Northmoor',
    country: 'US',
    category: 'massage',
    sector: 'massage',
    source: 'world_businesses',
    entity: 'e_9ba366e0664c',
    score: '32',
    tier: '2',
    class: 'unclear',
    top_reason: 'massage.phone_in_adverts',
    top_sentence: 'Its phone number stands in 6 adverts for sexual services.',
    reasons: ['massage.phone_in_adverts', 'massage.closes_after_22'],
    counters: 'massage.ordinary_reviews',
    known_dimensions: '4',
    all_dimensions: '6',
    sources: ['world_adverts', 'world_businesses'],
    model_version: '1',
    updated: '1795000000',
    ...given,
  };
}

/** The document of a result in the KV Store. */
export const resultDocument = (result: ScoredSubject = exampleResult): object => ({
  _key: result.subject,
  subject: result.subject,
  result: JSON.stringify(result),
});

/** Rows of counts, as the search of the filters gives them. */
export const facetRows: readonly ResultRow[] = [
  ['all=', '3'],
  ['tier=1', '1'],
  ['tier=2', '1'],
  ['tier=not enough data', '1'],
  ['sector=massage', '3'],
  ['region=Northmoor', '2'],
  ['region=(not said)', '1'],
  ['class=unclear', '3'],
  ['coverage=4', '2'],
  ['coverage=1', '1'],
  ['reason=massage.phone_in_adverts', '2'],
  ['source=world_adverts', '2'],
  ['points=30', '1'],
  ['points=60', '1'],
].map(([facet = '', subjects = '']) => ({ facet, subjects }));
