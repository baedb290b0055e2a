// What stands behind some rings: a business with licences, and money.
import { addDays } from '../dates';
import type { Building } from '../identifiers/addresses';
import { writePayment } from '../records/others';
import { newContact, newEmail, type WorldRecord } from '../workshop';
import type { Contact } from '../writing/planted';
import type { Place } from '../words/places';
import { openPremises, rollBusinessSigns, type Premises } from './premises';
import type { SceneRequest } from './scene';

export interface Front {
  readonly building: Building;
  /** On the ring's adverts and at the door. */
  readonly contact: Contact;
  readonly open: () => Premises;
}

/** Plans a business behind a ring: joined by phone or e-mail, or only by its site. */
export function planFront(request: SceneRequest): Front {
  const { random, workshop } = request;
  const signs = rollBusinessSigns(request, 'organised');
  const building = workshop.buildings.building();
  const site: Contact = { type: 'url', value: workshop.handles.site() };
  const reached = newContact(workshop, random, building.place.country);
  const atTheDoor = reached.type === 'phone' ? reached : newEmail(workshop);
  const contact = signs.contactInAdverts ? atTheDoor : site;
  const contacts = signs.contactInAdverts && random.chance(0.5) ? [atTheDoor] : [atTheDoor, site];
  const open = (): Premises =>
    openPremises(request, {
      worldClass: 'organised',
      building,
      unit: 'A',
      contacts,
      signs,
      isLicensed: random.chance(0.8),
    });
  return { building, contact, open };
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
