import { dimensions, fieldOfDimension } from '../risk/dimension';
import type { CollectionDefinition, CollectionField } from './definition';

const text = (name: string, description: string): CollectionField => ({ name, type: 'string', description });
const number = (name: string, description: string): CollectionField => ({
  name,
  type: 'number',
  description,
});
const list = (name: string, description: string): CollectionField => ({ name, type: 'array', description });

/** The present score of every business. How it came about over time stands in the tenant's risk index. */
export const scoresCollection: CollectionDefinition = {
  name: 'minerva_scores',
  description: 'The present score of each business with its reasons; one document a business.',
  key: 'record_key of the business',
  writer: 'service',
  fields: [
    text('subject', 'The business, by its record_key.'),
    text('gone', 'The digit 1 where no record of it counts any more.'),
    text('name', 'Its name.'),
    text('place', 'Town, as its source writes it.'),
    text('region', 'Region, as its source writes it.'),
    text('country', 'Country.'),
    number('latitude', 'Degrees north.'),
    number('longitude', 'Degrees east.'),
    text('category', 'What it does, as its source says.'),
    text('sector', 'Sector whose indicators score it; absent where its trade is not known.'),
    text('source', 'Source of its record.'),
    text('entity', 'Entity that its record is in; never widens its facts.'),
    number('score', 'Whole points, never negative.'),
    number(
      'standing',
      'Points that lists are ordered by: the score, and what the model allows where sources are missing.',
    ),
    text('tier', 'Review priority: 1 to 4, or not enough data.'),
    text('class', 'What the data look like, told beside the score; never a verdict.'),
    text('top_reason', 'Id of the indicator with most points.'),
    text('top_sentence', 'What it found, in words.'),
    list('reasons', 'Ids of indicators that fire, most points first.'),
    list('counters', 'Ids of counter-evidence that fires.'),
    number('known_dimensions', 'Dimensions with data.'),
    number('all_dimensions', 'Dimensions that there are.'),
    ...dimensions.map((dimension) =>
      number(`points_${fieldOfDimension(dimension)}`, `Points of the dimension ${dimension}, after caps.`),
    ),
    list('sources', 'Sources that its reasons rest on.'),
    number('facts_left_out', 'Facts beyond the limits; absent where none was left out.'),
    text('model_version', 'Version of the table of points.'),
    number('updated', 'When anything of it last changed, epoch seconds.'),
    text('result', 'The whole score as JSON: every reason with its evidence.'),
  ],
  // Five kilobytes a business that no list shows.
  listLookup: { name: 'minerva_score_list', without: ['result'] },
  accelerated: ['subject', 'tier', 'score', 'region', 'sector'],
};
