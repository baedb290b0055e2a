// Examples of signals that attributes show. All persons, places and numbers are invented.
import { gives, licence, payment, review, shop } from './exampleRecords';
import type { SignalExamples } from './signalExamples';

export const registerExamples: Readonly<Record<string, SignalExamples>> = {
  all: { examples: [gives(review('Fine.'), '')], counterExamples: [] },
  region: {
    examples: [
      gives(shop({ region: 'North Rhine' }), 'north-rhine'),
      gives(shop({ country: 'GB' }), 'gb'),
      gives(shop({ region: 'TX', country: 'US' }), 'tx'),
    ],
    counterExamples: [shop({})],
  },
  category: {
    examples: [
      gives(shop({ category: 'Massage parlour' }), 'massage'),
      gives(shop({ categories: ['Day spa', 'Nail salon'] }), 'spa', 'beauty'),
      gives(shop({ category: 'Employment agency' }), 'staffing'),
      gives(shop({ category: 'Private mailbox and shipping' }), 'mailbox'),
    ],
    counterExamples: [shop({ category: 'Plumber' }), shop({ category: 'Space agency' })],
  },
  closes: {
    examples: [
      gives(shop({ opening_hours: 'Mo-Su 10:00-22:00' }), '22'),
      gives(shop({ opening_hours: 'Daily 10am - 2am' }), '26'),
      gives(shop({ opening_hours: 'Mon-Fri 9:00 AM - 6:00 PM; Sat 9:00 AM - 11:30 PM' }), '23'),
      gives(shop({ opening_hours: '09:00-24:00' }), '24'),
      gives(shop({ opening_hours: 'until 22:00' }), '22'),
      gives(shop({ opening_hours: 'open till 11 pm' }), '23'),
      gives(shop({ opening_hours: 'bis 00:00' }), '24'),
    ],
    counterExamples: [shop({}), shop({ opening_hours: 'by appointment' })],
  },
  always_open: {
    examples: [
      gives(shop({ opening_hours: 'Open 24/7' }), ''),
      gives(shop({ opening_hours: '24 hours' }), ''),
    ],
    counterExamples: [shop({ opening_hours: '10:00-22:00' })],
  },
  status: {
    examples: [
      gives(shop({ status: 'Permanently closed' }), 'closed'),
      gives(shop({ status: 'Active' }), 'active'),
      gives(licence({ status: 'REVOKED 2025' }), 'revoked'),
      gives(licence({ status: 'Inactive - Expired' }), 'expired'),
      gives(licence({ status: 'Voluntary Surrender' }), 'surrendered'),
      gives(licence({ status: 'Current - Active' }), 'active'),
      gives(licence({ status: 'Active, suspended' }), 'suspended'),
    ],
    counterExamples: [shop({ status: 'see file' }), licence({ status: '' })],
  },
  rating: {
    examples: [
      gives(shop({ rating: 2.1 }), 'low'),
      gives(shop({ rating: 4.9 }), 'high'),
      gives(shop({ rating: 9.8 }), 'high'),
      gives(shop({ rating: 4.1 }), 'ordinary'),
      gives({ kind: 'review', attributes: { rating: 1 } }, '1'),
      gives({ kind: 'review', attributes: { rating: 8, rating_scale: 10 } }, '4'),
    ],
    counterExamples: [shop({ rating: 87 }), { kind: 'review', attributes: { rating: 9 } }],
  },
  reviews: {
    examples: [gives(shop({ review_count: 2 }), 'few'), gives(shop({ review_count: 240 }), 'many')],
    counterExamples: [shop({ review_count: 30 }), shop({})],
  },
  opened: {
    examples: [gives(shop({ opened: '2026-03-14' }), '2026-03')],
    counterExamples: [shop({ opened: '2026' })],
  },
  closed: {
    examples: [gives(shop({ closed: '2025-10' }), '2025-10')],
    counterExamples: [shop({ opened: '2025-10' })],
  },
  price_level: {
    examples: [gives(shop({ price_level: '$$' }), '2'), gives(shop({ price_level: '3' }), '3')],
    counterExamples: [shop({ price_level: 'moderate' }), shop({ price_level: '40' })],
  },
  chain: {
    examples: [gives(shop({ chain_site: '0412' }), ''), gives(shop({ parent: 'Willow Group' }), '')],
    counterExamples: [shop({})],
  },
  owner_other_region: {
    examples: [
      gives(shop({ region: 'OR', owners: ['Ann Marsh, 4 Mill Road, Brookfield, TX 75001'] }), ''),
      gives(licence({ state: 'OR', owners: ['Ann Marsh, Brookfield, TX'] }), ''),
      gives(shop({ region: 'Cascara', owner_region: 'Tallowa' }), ''),
    ],
    counterExamples: [
      shop({ region: 'OR', owners: ['Ann Marsh, 4 Mill Road, Brookfield, OR 97001'] }),
      shop({ region: 'Oregon', owners: ['Ann Marsh, 4 Mill Road, Brookfield, OR 97001'] }),
      shop({ region: 'OR', owners: ['Ann Marsh'] }),
      shop({ region: 'Cascara', owner_region: 'cascara' }),
    ],
  },
  former_name: {
    examples: [
      gives(shop({ aliases: ['formerly Lotus House'] }), ''),
      gives(shop({ aliases: ['f/k/a Lotus House'] }), ''),
      gives(shop({ former_names: ['Lotus House'] }), ''),
    ],
    counterExamples: [shop({ aliases: ['Lotus House'] }), shop({ aliases: ['Former Glory Spa'.slice(7)] })],
  },
  name_word: {
    examples: [gives(shop({ name: 'Green Lotus Foot Spa' }), 'green', 'lotus', 'foot', 'spa')],
    counterExamples: [shop({ name: 'Oriental Bangkok' }), shop({ name: 'Miller and Sons' })],
  },
  licence_type: {
    examples: [
      gives(licence({ licence_type: 'Massage Establishment' }), 'establishment'),
      gives(licence({ licence_type: 'Massage Therapist' }), 'person'),
      gives(licence({ licence_type: 'Massage School' }), 'school'),
    ],
    counterExamples: [licence({ licence_type: 'Class C' })],
  },
  profession: {
    examples: [gives(licence({ profession: 'Massage therapy' }), 'massage')],
    counterExamples: [licence({ profession: 'Barber' })],
  },
  discipline: {
    examples: [
      gives(licence({ discipline: ['2025-03-01 Sexual misconduct with a client'] }), 'sexual'),
      gives(
        licence({
          discipline: ['2024-03-01 Employing unlicensed persons', '2025 Living quarters on premises'],
        }),
        'unlicensed',
        'lodging',
      ),
      gives(licence({ discipline: ['2025 Consent order 12'] }), 'other'),
    ],
    counterExamples: [licence({}), licence({ discipline: [] })],
  },
  holder_other_region: {
    examples: [gives(licence({ state: 'OR', region: 'TX' }), '')],
    counterExamples: [
      licence({ state: 'OR', region: 'or' }),
      licence({ state: 'OR', region: 'Oregon' }),
      licence({ state: 'OR' }),
    ],
  },
  issued: {
    examples: [gives(licence({ issued: '2025-11-02' }), '2025-11')],
    counterExamples: [licence({ issued: '2025' })],
  },
  ended: {
    examples: [
      gives(licence({ status: 'Revoked', changed: '2025-10-07' }), '2025-10'),
      gives(licence({ status: 'Expired', expires: '2024-12-31' }), '2024-12'),
    ],
    counterExamples: [licence({ status: 'Active', expires: '2027-12-31' })],
  },
  inspections: {
    examples: [
      gives(licence({ inspection_count: 0 }), 'none'),
      gives(licence({ inspection_count: 2 }), 'some'),
      gives(licence({ inspection_count: 7 }), 'many'),
    ],
    counterExamples: [licence({})],
  },
  school: {
    examples: [gives(licence({ school: 'Brook College' }), 'c721040d')],
    counterExamples: [licence({})],
  },
  name: {
    examples: [gives(licence({ business_name: 'Willow Rest', licence_type: 'Establishment' }), 'e2f5fc0a')],
    counterExamples: [licence({ holder: 'Ann Marsh', licence_type: 'Massage Therapist' })],
  },
  officer: {
    examples: [
      gives(licence({ owners: ['Ann Marsh, Brookfield'], licence_type: 'Establishment' }), '00000000'),
      gives(licence({ holder: 'Ann Marsh', licence_type: 'Therapist' }), '00000000'),
    ],
    counterExamples: [licence({ licence_type: 'Establishment' })],
  },
  amount: {
    examples: [
      gives(payment({ amount: 160 }), 'small-round'),
      gives(payment({ amount: 9_500 }), 'below-limit'),
    ],
    counterExamples: [payment({ amount: 83.5 }), payment({ amount: 20_000 })],
  },
  reference_advert: {
    examples: [
      gives(payment({ reference: 'Ad posting credits 12' }), ''),
      gives(payment({ payee: 'Old Town Classifieds' }), ''),
    ],
    counterExamples: [payment({ reference: 'Rent for May' })],
  },
  method: {
    examples: [gives(payment({ method: 'Cash deposit' }), 'cash-deposit')],
    counterExamples: [payment({ amount: 83 })],
  },
};
