import * as z from 'zod';
import { languagesOfTexts } from './attributesOfTexts';
import {
  count,
  date,
  namedAttributes,
  number,
  placeAttributes,
  text,
  texts,
  type RecordKindDefinition,
} from './kindDefinition';

export const review: RecordKindDefinition = {
  kind: 'review',
  title: 'Review',
  description: 'What a customer wrote about a business or an advert.',
  nameAttributes: ['title', 'name'],
  attributes: z.strictObject({
    title: text('Headline of the review.'),
    ...namedAttributes,
    site: text('Site it was published on.'),
    posted_at: date('When it was published.'),
    rating: number('Rating given, on the scale of the site.'),
    rating_scale: number('Highest rating the site knows.'),
    author: text('Handle of the author, as the site shows it.'),
    author_id: text('Id of the author on the site.'),
    subject: text('Name of what is reviewed.'),
    subject_id: text('Id of what is reviewed, on the same site.'),
    ...placeAttributes,
    languages: texts('Languages of the text, ISO 639-1.'),
    helpful_count: count('Readers who called it helpful.'),
  }),
  attributesOfTexts: languagesOfTexts,
  upgrades: [],
};
