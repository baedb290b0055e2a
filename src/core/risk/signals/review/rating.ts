import type { SignalDefinition } from '../signal';
import { numberOf } from '../values';

const STARS = 5;

export const reviewRating: SignalDefinition = {
  name: 'rating',
  kinds: ['review'],
  title: 'Stars given',
  description:
    'The rating as whole stars of five; a rating without its scale is read only where it is at most five.',
  values: '1 to 5',
  read: ({ record }) => {
    const [rating, scale = STARS] = [numberOf(record, 'rating'), numberOf(record, 'rating_scale')];
    if (rating === undefined || scale <= 0 || rating < 0 || rating > scale) return [];
    return [String(Math.min(STARS, Math.max(1, Math.round((rating / scale) * STARS))))];
  },
};
