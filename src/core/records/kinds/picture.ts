import * as z from 'zod';
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

export const picture: RecordKindDefinition = {
  kind: 'picture',
  title: 'Picture',
  description: 'A picture by its hashes and descriptors; the picture itself is never kept.',
  nameAttributes: ['name'],
  attributes: z.strictObject({
    ...namedAttributes,
    site: text('Site or source it was seen on.'),
    posted_at: date('When it was published.'),
    sha256: text('SHA-256 of the file.'),
    pdq: text('PDQ hash, 64 hexadecimal digits.'),
    pdq_quality: number('PDQ quality, 0–100; at or below 49 it is too plain to match on.'),
    width_pixels: count('Width of the picture.'),
    height_pixels: count('Height of the picture.'),
    media_type: text('Media type, e.g. `image/jpeg`.'),
    shown_with: texts('Record keys of the adverts, posts or reviews it was shown with.'),
    colours: texts('Main colours, as words.'),
    ...placeAttributes,
  }),
  upgrades: [],
};
