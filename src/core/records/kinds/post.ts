import * as z from 'zod';
import { languagesOfTexts } from './attributesOfTexts';
import {
  date,
  namedAttributes,
  placeAttributes,
  text,
  texts,
  type RecordKindDefinition,
} from './kindDefinition';

export const post: RecordKindDefinition = {
  kind: 'post',
  title: 'Post',
  description: 'A message that an account published on a platform, a forum or in a channel.',
  nameAttributes: ['title', 'name'],
  attributes: z.strictObject({
    title: text('Headline, where the platform has one.'),
    ...namedAttributes,
    site: text('Platform or forum.'),
    channel: text('Channel, board or group it was published in.'),
    author: text('Handle of the author.'),
    author_id: text('Id of the author on the platform.'),
    posted_at: date('When it was published.'),
    reply_to: text('Id of the post it answers.'),
    ...placeAttributes,
    languages: texts('Languages of the text, ISO 639-1.'),
    image_hashes: texts('Hashes of its pictures, `algorithm:hex`; never the pictures.'),
  }),
  attributesOfTexts: languagesOfTexts,
  upgrades: [],
};
