// Writes reviews, persons and payments: the smaller files of the world.
import { SECONDS_PER_DAY, writeDay, type EpochDay } from '../dates';
import type { Random } from '../random';
import { familyNames, givenNames } from '../words/people';
import type { Place } from '../words/places';
import type { Workshop, WorldRecord } from '../workshop';
import type { Contact } from '../writing/planted';
import { contactCells } from './contactCells';

export interface ReviewPlan {
  readonly listing: string;
  readonly businessName: string;
  readonly stars: number;
  readonly written: EpochDay;
  readonly remarks: readonly string[];
}

const reviewOpenings = [
  'Came by on a rainy day.',
  'Second visit.',
  'Booked by phone; easy.',
  'A friend sent me.',
  'Short wait at the door.',
  'Clean and quiet.',
  'My back says thanks.',
  'Fair price.',
  'A bit loud from the street.',
  'Would come "again" any time.',
];

/** One review; it names the listing it is about. Its author's handle is no identifier: reviewers visit everybody. */
export function writeReview(workshop: Workshop, random: Random, plan: ReviewPlan): WorldRecord {
  return {
    file: 'reviews',
    id: workshop.nextId('reviews'),
    cells: {
      listing: plan.listing,
      place: plan.businessName,
      stars: String(plan.stars),
      written: writeDay.dotted(plan.written),
      by: random.chance(0.9) ? `guest${random.integer(1, 9999)}` : undefined,
      text: [random.pick(reviewOpenings), ...plan.remarks, random.pick(reviewOpenings)].join(
        random.chance(0.3) ? '\n' : ' ',
      ),
    },
    identifiers: [
      { type: 'url', value: plan.listing, written: plan.listing, writing: 'plain', field: 'listing' },
    ],
  };
}

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** A name put together from syllables; equal names happen, as they do among people. */
export function inventPerson(random: Random): PersonName {
  return { given: random.pick(givenNames), family: random.pick(familyNames) };
}

export interface PersonPlan {
  readonly name: PersonName;
  readonly place: Place;
  readonly born: EpochDay;
  readonly contacts: readonly Contact[];
  readonly note?: string;
}

/** One person of the register; births as exact as the register knows them. */
export function writePerson(workshop: Workshop, random: Random, plan: PersonPlan): WorldRecord {
  const { cells, identifiers } = contactCells(
    random,
    plan.contacts,
    { phone: 'phone', email: 'email' },
    plan.place.country,
  );
  const day = writeDay.compact(plan.born);
  return {
    file: 'persons',
    id: workshop.nextId('persons'),
    identifiers,
    cells: {
      ...cells,
      surname: plan.name.family,
      forenames: plan.name.given,
      born: random.pick([day, day, day, day.slice(0, 6), day.slice(0, 4), undefined]),
      town: plan.place.name,
      region: plan.place.region,
      country: plan.place.country,
      note: plan.note,
    },
  };
}

export interface PaymentPlan {
  readonly place: Place;
  readonly booked: EpochDay;
  readonly payer: { readonly name: string; readonly email?: Contact | undefined };
  readonly payee: { readonly name: string; readonly contact?: Contact | undefined };
}

/** One transfer between two accounts. */
export function writePayment(workshop: Workshop, random: Random, plan: PaymentPlan): WorldRecord {
  const { country } = plan.place;
  const payer = contactCells(
    random,
    plan.payer.email ? [plan.payer.email] : [],
    { email: 'payer_mail' },
    country,
  );
  const payeeColumns = { email: 'payee_mail', phone: 'payee_phone' };
  const payee = contactCells(random, plan.payee.contact ? [plan.payee.contact] : [], payeeColumns, country);
  return {
    file: 'payments',
    id: workshop.nextId('payments'),
    identifiers: [...payer.identifiers, ...payee.identifiers],
    cells: {
      ...payer.cells,
      ...payee.cells,
      booked_on: String(plan.booked * SECONDS_PER_DAY + random.integer(0, SECONDS_PER_DAY - 1)),
      amount: (random.integer(500, 45_000) / 100).toFixed(2),
      currency: { US: 'USD', GB: 'GBP', DE: 'EUR', ES: 'EUR' }[country],
      payer: plan.payer.name,
      payee: plan.payee.name,
      purpose: random.pick([
        'rooms',
        'adverts',
        'supplies',
        'rent, part',
        'invoice "B"',
        'thanks',
        undefined,
      ]),
    },
  };
}
