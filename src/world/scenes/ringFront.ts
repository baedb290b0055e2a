// What stands behind some rings: a business with licences, and money.
import { addDays } from '../dates';
import type { Building } from '../identifiers/addresses';
import { writePayment } from '../records/others';
import { newContact, newEmail, type WorldRecord } from '../workshop';
import type { Contact } from '../writing/planted';
import type { Place } from '../words/places';
import { openPremises, rollBusinessSigns, type Premises, type PremisesPlan } from './premises';
import type { SceneRequest } from './scene';

export interface Front {
  readonly building: Building;
  /** On the ring's adverts, and at the door or on the money that goes there. */
  readonly contact: Contact;
  readonly open: () => Premises;
}

/** Plans a business behind a ring: it shares a contact with the adverts, or only money goes from one to the other. */
export function planFront(request: SceneRequest): Front {
  const { random, workshop } = request;
  const signs = rollBusinessSigns(request, 'organised');
  const building = workshop.buildings.building();
  const reached = newContact(workshop, random, building.place.country);
  const atTheDoor = reached.type === 'phone' && signs.contactInAdverts ? reached : newEmail(workshop);
  const site: Contact = { type: 'url', value: workshop.handles.site() };
  const premises: PremisesPlan = {
    worldClass: 'organised',
    building,
    unit: 'A',
    contacts: random.chance(0.5) ? [atTheDoor] : [atTheDoor, site],
    signs,
    isLicensed: random.chance(0.8),
  };
  if (signs.contactInAdverts) {
    return { building, contact: atTheDoor, open: () => openPremises(request, premises) };
  }
  const contact = newEmail(workshop);
  const open = (): Premises => {
    const opened = openPremises(request, premises);
    return {
      ...opened,
      records: [...opened.records, writeRent(request, building.place, contact, atTheDoor)],
    };
  };
  return { building, contact, open };
}

function writeRent(
  { workshop, random }: SceneRequest,
  place: Place,
  from: Contact,
  to: Contact,
): WorldRecord {
  return writePayment(workshop, random, {
    place,
    booked: addDays(workshop.today, -random.integer(1, 600)),
    payer: { name: `Account ${random.integer(100, 999)}`, email: from },
    payee: { name: `Account ${random.integer(100, 999)}`, contact: to },
  });
}

/** One to four transfers to an e-mail address of the adverts; none if they show none. */
export function writePayments(
  { workshop, random }: SceneRequest,
  place: Place,
  adverts: readonly WorldRecord[],
): readonly WorldRecord[] {
  const email = adverts
    .flatMap((advert) => advert.identifiers)
    .find((planted) => planted.type === 'email' && planted.hub === undefined);
  if (email === undefined) return [];
  return Array.from({ length: random.integer(1, 4) }, () =>
    writePayment(workshop, random, {
      place,
      booked: addDays(workshop.today, -random.integer(1, 600)),
      payer: { name: `Account ${random.integer(100, 999)}`, email: newEmail(workshop) },
      payee: { name: `Account ${random.integer(100, 999)}`, contact: { type: 'email', value: email.value } },
    }),
  );
}
