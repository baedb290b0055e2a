// What indicators cannot do without, in words that a page shows where it is missing.
import type { Need } from '../indicator';

const own = (what: string, ...names: readonly string[]): Need => ({ scope: 'own', names, what });

/** Needs that several indicators share. */
export const needs = {
  adverts: { scope: 'joined', kind: 'advert', what: 'no adverts are known of its region' },
  reviews: { scope: 'joined', kind: 'review', what: 'no reviews are known of its region' },
  licences: { scope: 'joined', kind: 'licence', what: 'no licences are known of its region' },
  businesses: { scope: 'joined', kind: 'business', what: 'no other businesses are known of its region' },
  payments: { scope: 'joined', kind: 'payment', what: 'no payments are known of its region' },
  hours: own('its listing gives no opening hours', 'closes', 'always_open'),
  category: own('its listing gives no category', 'category'),
  rating: own('its listing gives no rating', 'rating'),
  opened: own('its listing does not say since when it is open', 'opened'),
  listing: own('its own record shows nothing', 'all'),
} as const satisfies Readonly<Record<string, Need>>;
