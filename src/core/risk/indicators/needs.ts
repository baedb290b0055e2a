// What indicators cannot do without, in words that a page shows where it is missing.
import type { RecordKind } from '../../records/record';
import type { Need } from '../indicator';

const own = (what: string, ...names: readonly string[]): Need => ({ scope: 'own', names, what });
const joined = (what: string, ...kinds: readonly RecordKind[]): Need => ({ scope: 'joined', kinds, what });

/** Needs that several indicators share. */
export const needs = {
  adverts: joined('too few adverts are known of its region', 'advert'),
  reviews: joined('too few reviews are known of its region', 'review'),
  licences: joined('too few licences are known of its region', 'licence'),
  businesses: joined('too few other businesses are known of its region', 'business'),
  payments: joined('too few payments are known of its region', 'payment'),
  advertsOrReviews: joined('too few adverts and reviews are known of its region', 'advert', 'review'),
  texts: joined(
    'too few reviews, adverts, tips and posts are known of its region',
    ...(['review', 'advert', 'tip', 'post'] as const),
  ),
  tips: joined('too few tips are known of its region', 'tip'),
  hours: own('its listing gives no opening hours', 'closes', 'always_open'),
  category: own('its listing gives no category', 'category'),
  rating: own('its listing gives no rating', 'rating'),
  opened: own('its listing does not say since when it is open', 'opened'),
  listing: own('its own record shows nothing', 'all'),
} as const satisfies Readonly<Record<string, Need>>;
