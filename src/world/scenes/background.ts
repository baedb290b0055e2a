// Everybody else: single adverts, people in the register, money between strangers.
import { addDays } from '../dates';
import { writeAdvert } from '../records/advert';
import { inventPerson, writePayment, writePerson } from '../records/others';
import { groupFact, type Scene } from '../truth';
import { newContact, newEmail, perhapsHubContact, somePlace } from '../workshop';
import { recentDay, someNames, someText } from './advertSeries';
import type { SceneDefinition, SceneRequest } from './scene';

/** Scene: one advert of somebody who never wrote another. */
export const bystander: SceneDefinition = {
  name: 'bystander',
  description: 'One advert whose contact stands nowhere else.',
  share01: 0.05,
  build: (request) => buildBystander(request),
};

/** Builds a single advert; also fills up a world to its exact number of records. */
export function buildBystander(request: SceneRequest): Scene {
  const { workshop, random } = request;
  const place = somePlace(random);
  const advert = writeAdvert(workshop, random, {
    worldClass: 'bystander',
    shownName: someNames(random, 1)[0] ?? '',
    place,
    posted: recentDay(request),
    text: someText(request, 'bystander', place),
    contacts: [newContact(workshop, random, place.country)],
    hubContact: perhapsHubContact(workshop, random),
  });
  return { records: [advert], facts: [] };
}

/** Scene: one person of the register who has to do with nobody else in the world. */
export const registered: SceneDefinition = {
  name: 'registered',
  description: 'A person of the register without any tie; equal names and towns happen.',
  share01: 0.07,
  build: ({ workshop, random }) => {
    const place = somePlace(random);
    const person = writePerson(workshop, random, {
      name: inventPerson(random),
      place,
      born: addDays(workshop.today, -random.integer(7000, 30_000)),
      contacts: random.chance(0.6) ? [newContact(workshop, random, place.country)] : [],
    });
    return { records: [person], facts: [] };
  },
};

/** Scene: a few transfers between the same two accounts. */
export const accounts: SceneDefinition = {
  name: 'accounts',
  description: 'One to four transfers between two accounts that appear nowhere else.',
  share01: 0.028,
  build: ({ workshop, random, id }) => {
    const [payer, payee] = [newEmail(workshop), newEmail(workshop)];
    const [payerName, payeeName] = [inventPerson(random), inventPerson(random)];
    const place = somePlace(random);
    const records = Array.from({ length: random.integer(1, 4) }, () =>
      writePayment(workshop, random, {
        place,
        booked: addDays(workshop.today, -random.integer(1, 900)),
        payer: { name: `${payerName.given} ${payerName.family}`, email: payer },
        payee: { name: `${payeeName.given} ${payeeName.family}`, contact: payee },
      }),
    );
    return { records, facts: [groupFact({ id, worldClass: 'bystander', records })] };
  },
};
