import * as z from 'zod';
import { attributesOfOffer } from './attributesOfTexts';
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

export const advert: RecordKindDefinition = {
  kind: 'advert',
  title: 'Advert',
  description: 'An offer that somebody published on a site, once seen.',
  nameAttributes: ['title', 'name'],
  attributes: z.strictObject({
    title: text('Headline of the advert.'),
    ...namedAttributes,
    site: text('Site it was published on, e.g. its domain.'),
    advert_id: text('Id the site gave it, where that differs from the native id.'),
    category: text('Section or category of the site.'),
    posted_at: date('When it was published, as the site says.'),
    ...placeAttributes,
    area: text('Neighbourhood or area, as written.'),
    price: number('First price named with a currency, in `currency`.'),
    currency: text('ISO 4217 code of the price.'),
    prices: texts('Prices, each with what it is for: as the source writes them, else `200 USD / 60 min`.'),
    stated_age: number('Age in years that the advert states.'),
    contact_names: texts('Names the advert asks for or signs with.'),
    poster: text('Account that published it, as the site shows it.'),
    availability: texts(
      'Where and when somebody can be met: `incall`, `outcall`, `car date`, `24/7`, `now`.',
    ),
    hours: texts('Hours of the day, `10:00-23:00`.'),
    tour: texts('Places with dates of a tour, `leeds 06-03/06-07`, and dates of leaving.'),
    languages: texts('Languages of the text, ISO 639-1.'),
    services: texts('Services named: as the source writes them, else in the words of the lexicons.'),
    image_count: count('Pictures shown with it.'),
    image_hashes: texts('Hashes of its pictures, `algorithm:hex`; never the pictures.'),
  }),
  attributesOfTexts: attributesOfOffer,
  // Version 2 adds availability, hours and tour, and fills from the texts what the mapping leaves empty. What was
  // written before stays as it is: absent means unknown.
  upgrades: [(attributes) => attributes],
};
