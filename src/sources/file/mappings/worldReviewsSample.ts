// Fictional rows as the world writes its reviews.
import type { MappingSample } from '../mapping';

export const worldReviewsSample: MappingSample = {
  files: {
    'reviews.csv': [
      'review;listing;place;stars;written;by;text',
      'rv1;https://places.example.net/l/b1;Quiet Willow Day Spa;5;04.03.2026;(none);"Second visit.\nFair price."',
      '',
    ].join('\n'),
  },
  recordKeys: ['world_reviews:rv1'],
};
