import type { SignalDefinition } from '../signal';
import { numberOf } from '../values';

const FIVE_STARS = 5;
const TEN_POINTS = 10;
const LOW_STARS = 2.5;
const HIGH_STARS = 4.8;
const FEW_REVIEWS = 5;
const MANY_REVIEWS = 100;

export const businessRating: SignalDefinition = {
  name: 'rating',
  kinds: ['business'],
  title: 'Mean rating',
  description: `Mean rating: low up to ${LOW_STARS} of five stars, high from ${HIGH_STARS}; a scale of ten is halved, others are not read.`,
  values: 'low, ordinary, high',
  read: ({ record }) => {
    const rating = numberOf(record, 'rating');
    if (rating === undefined || rating <= 0 || rating > TEN_POINTS) return [];
    const stars = rating > FIVE_STARS ? rating / 2 : rating;
    return [stars <= LOW_STARS ? 'low' : stars >= HIGH_STARS ? 'high' : 'ordinary'];
  },
};

export const reviewCount: SignalDefinition = {
  name: 'reviews',
  kinds: ['business'],
  title: 'Number of reviews',
  description: `Fewer than ${FEW_REVIEWS} reviews, or at least ${MANY_REVIEWS}, as the source counts them.`,
  values: 'few, many',
  read: ({ record }) => {
    const count = numberOf(record, 'review_count');
    if (count === undefined) return [];
    return count < FEW_REVIEWS ? ['few'] : count >= MANY_REVIEWS ? ['many'] : [];
  },
};
