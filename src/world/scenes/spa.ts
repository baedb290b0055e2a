// Massage businesses that are what they say: listing, licence, reviews; a third advertises, with several therapists
// under one contact, which looks like a ring to whoever counts names.
import { groupFact } from '../truth';
import { newContact, newEmail } from '../workshop';
import type { Contact } from '../writing/planted';
import { recentDay, someNames, someText, writeSeries } from './advertSeries';
import { openPremises, rollBusinessSigns } from './premises';
import type { SceneDefinition } from './scene';

/** Scene: one legitimate spa. */
export const spa: SceneDefinition = {
  name: 'spa',
  description:
    'A listing with licence and reviews; some advertise with several therapists under one contact.',
  share01: 0.2,
  build: (request) => {
    const { random, workshop, id } = request;
    const building = workshop.buildings.building();
    const signs = rollBusinessSigns(request, 'spa');
    const reached = newContact(workshop, random, building.place.country);
    const contact = reached.type === 'phone' ? reached : newEmail(workshop);
    const site: Contact = { type: 'url', value: workshop.handles.site() };
    const premises = openPremises(request, {
      worldClass: 'spa',
      building,
      unit: random.chance(0.3) ? random.pick(['A', 'B', 'C', 'D']) : undefined,
      contacts: random.chance(0.6) ? [contact, site] : [contact],
      signs,
      isLicensed: random.chance(0.9),
    });
    const adverts = signs.contactInAdverts
      ? writeSeries(request, {
          worldClass: 'spa',
          text: someText(request, 'spa', building.place),
          contacts: Array.from({ length: random.integer(2, 10) }, () => [contact]),
          names: someNames(random, random.integer(2, 5)),
          nameOrder: 'at random',
          places: [building.place],
          firstPosted: recentDay(request),
        })
      : [];
    const records = [...premises.records, ...adverts];
    return { records, facts: [groupFact({ id, worldClass: 'spa', records })] };
  },
};
