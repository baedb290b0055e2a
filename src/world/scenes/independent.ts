// Adults who work for themselves: a class of their own, no residue. They repeat their adverts, some travel, some
// change the name they show, a few have a licensed studio.
import type { EpochDay } from '../dates';
import { groupFact, type Scene } from '../truth';
import { newContact, newEmail, somePlace } from '../workshop';
import type { Contact } from '../writing/planted';
import { recentDay, someNames, somePlaces, someText, writeSeries } from './advertSeries';
import { openPremises, rollBusinessSigns } from './premises';
import type { SceneDefinition, SceneRequest } from './scene';

/** Scene: one independent adult. */
export const independent: SceneDefinition = {
  name: 'independent',
  description:
    'Two to eight adverts of one adult with the same contact throughout; some travel, some have a studio.',
  share01: 0.2,
  build: (request) => buildIndependent(request),
};

export interface IndependentPlan {
  readonly contact?: Contact;
  readonly firstPosted?: EpochDay;
  readonly size?: number;
}

/** Builds an independent adult's records; contact, first day and number of adverts can be given. */
export function buildIndependent(request: SceneRequest, plan: IndependentPlan = {}): Scene {
  const { random, workshop, id } = request;
  const home = somePlace(random);
  const contact = plan.contact ?? newContact(workshop, random, home.country);
  const second = random.chance(0.5) ? newContact(workshop, random, home.country) : undefined;
  const text = someText(request, 'independent', home);
  const adverts = writeSeries(request, {
    worldClass: 'independent',
    text,
    contacts: Array.from({ length: plan.size ?? random.integer(2, 8) }, () =>
      second !== undefined && random.chance(0.5) ? [contact, second] : [contact],
    ),
    names: someNames(random, random.chance(0.35) ? random.integer(2, 3) : 1),
    nameOrder: 'in turn',
    places: random.chance(0.4) ? somePlaces(random, home, random.integer(2, 4)) : [home],
    firstPosted: plan.firstPosted ?? recentDay(request),
  });
  const studio = random.chance(0.12) ? openStudio(request, contact) : [];
  const records = [...adverts, ...studio];
  const template = text.id.startsWith('stock') ? undefined : text.id;
  return { records, facts: [groupFact({ id, worldClass: 'independent', records, template })] };
}

/** A licensed studio; reached as the adverts are, or by an address of its own and then no part of the group. */
function openStudio(request: SceneRequest, contact: Contact): Scene['records'] {
  const { workshop } = request;
  const signs = rollBusinessSigns(request, 'independent');
  const isReachedAlike = signs.contactInAdverts && (contact.type === 'phone' || contact.type === 'email');
  // A site at the door joins studio and adverts just as well, without being a contact.
  const site = contact.type === 'url' ? [contact] : [];
  if (!isReachedAlike && site.length === 0) return [];
  return openPremises(request, {
    worldClass: 'independent',
    building: workshop.buildings.building(),
    contacts: isReachedAlike ? [contact] : [newEmail(workshop), ...site],
    signs,
    isLicensed: true,
  }).records;
}
