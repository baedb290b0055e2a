// Unrelated records that carry the same value: clients of a call centre, of an agency, of a platform, tenants of one
// building. Their number is fixed, so that every world has hubs above the size that joins nobody.
import { addDays } from '../dates';
import { addressLine } from '../identifiers/addresses';
import { writeAdvert } from '../records/advert';
import { inventTradingName, writeBusiness } from '../records/business';
import { inventPerson } from '../records/others';
import type { HolderContact } from '../records/contactCells';
import { groupFact, type HubFact, type Scene } from '../truth';
import { newContact, newEmail, somePlace, type Workshop } from '../workshop';
import { recentDay, someNames, someText } from './advertSeries';
import { rollBusinessSigns } from './premises';
import type { SceneRequest } from './scene';

/** A kind of hub, and how many records carry its value on purpose. */
export interface HubDefinition {
  readonly name: string;
  /** At least this many, in the smallest world. */
  readonly atLeast: number;
  /** Of all records, in larger worlds. */
  readonly share01: number;
  readonly build: (request: SceneRequest) => Scene;
}

/** The hubs of the world, one line each. */
export const hubDefinitions: readonly HubDefinition[] = [
  {
    name: 'call-centre',
    atLeast: 200,
    share01: 0.004,
    build: (request) => client(request, request.workshop.hubs.callCentre),
  },
  {
    name: 'agency',
    atLeast: 60,
    share01: 0.0012,
    build: (request) => client(request, request.workshop.hubs.agency),
  },
  {
    name: 'platform-support',
    atLeast: 60,
    share01: 0.003,
    build: (request) => client(request, request.workshop.hubs.platform),
  },
  { name: 'public-building', atLeast: 60, share01: 0.0012, build: (request) => tenant(request) },
];

/** Facts about the hubs; the hosts reserved for examples are hubs as well, because every site here lies under them. */
export function hubFacts({ hubs }: Workshop): readonly HubFact[] {
  const { callCentre, agency, platform, building } = hubs;
  const contacts = [callCentre, agency, platform];
  return [
    ...contacts.map(({ type, value, hub }): HubFact => ({ fact: 'hub', kind: hub ?? '', type, value })),
    { fact: 'hub', kind: 'public-building', type: 'address', value: addressLine(building, undefined) },
    ...['example.org', 'example.com', 'example.net'].map((value): HubFact => ({
      fact: 'hub',
      kind: 'reserved-host',
      type: 'domain',
      value,
    })),
  ];
}

/** Three of four are single adverts, the rest single listings; each with a contact of its own beside the hub's. */
function client(request: SceneRequest, hub: HolderContact): Scene {
  const { workshop, random } = request;
  if (random.chance(0.25) && hub.type === 'phone') return listing(request, [hub, newEmail(workshop)]);
  const place = somePlace(random);
  const advert = writeAdvert(workshop, random, {
    worldClass: 'bystander',
    shownName: someNames(random, 1)[0] ?? '',
    place,
    posted: recentDay(request),
    text: someText(request, 'bystander', place),
    contacts: [newContact(workshop, random, place.country)],
    hubContact: hub,
  });
  return { records: [advert], facts: [] };
}

function tenant(request: SceneRequest): Scene {
  return listing(request, [newEmail(request.workshop)], request.workshop.hubs.building);
}

function listing(
  request: SceneRequest,
  contacts: readonly HolderContact[],
  building = request.workshop.buildings.building(),
): Scene {
  const { workshop, random } = request;
  const signs = rollBusinessSigns(request, 'bystander');
  const owner = inventPerson(random);
  const isHub = building === workshop.hubs.building;
  const business = writeBusiness(workshop, random, {
    tradingName: inventTradingName(random),
    building,
    contacts,
    ...(isHub ? { addressHub: 'public-building' } : {}),
    opened: addDays(workshop.today, -random.integer(100, 3000)),
    closesLate: signs.closesLate,
    rating: random.chance(0.7) ? 2.8 + 2 * random.next01() : undefined,
    owner: `${owner.given} ${owner.family}`,
    ownerRegion: building.place.region,
  });
  return {
    records: [business],
    facts: [groupFact({ id: request.id, worldClass: 'bystander', records: [business] })],
  };
}
