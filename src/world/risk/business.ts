// One business of the risk world, with everything that the sources say about it. Guilty and innocent are made here alike;
// only the shares of `signs.ts` tell them apart.
import { addDays } from '../dates';
import { addressLine, type Building } from '../identifiers/addresses';
import { inventTradingName, writeBusiness } from '../records/business';
import type { HolderContact } from '../records/contactCells';
import { inventPerson } from '../records/others';
import { places } from '../words/places';
import { someNames, someText, writeSeries } from '../scenes/advertSeries';
import type { SceneRequest } from '../scenes/scene';
import { recordKey, type WorldRecord } from '../workshop';
import type { Contact } from '../writing/planted';
import { openLicences } from './licences';
import { writeReviews } from './reviews';
import { advertClass, riskSigns, type RiskClass, type RiskSign, type RolledSigns } from './signs';
import type { Supplies } from './supplies';

/** What is true of a business; written beside the records, never read by an input. */
export interface BusinessFact {
  readonly fact: 'business';
  /** Record key of its listing. */
  readonly business: string;
  readonly riskClass: RiskClass;
  readonly region: string;
  /** Signs it was given; one that has nowhere to show, such as a review of a place without reviews, is left out. */
  readonly signs: readonly RiskSign[];
  readonly reviews: number;
  readonly adverts: number;
  /** Keys of its licences in order of time, where several names stood at one door. */
  readonly names?: readonly string[];
  /** Planted whole: four names at one address, each after a revocation. */
  readonly isChain?: true;
}

export interface BusinessPlan {
  readonly riskClass: RiskClass;
  readonly reviews: number;
  readonly supplies: Supplies;
  /** A chain of four names at one address is planted here. */
  readonly isChain: boolean;
}

export interface BuiltBusiness {
  readonly fact: BusinessFact;
  readonly records: Iterable<WorldRecord>;
}

const CHAIN_NAMES = 4;

/** Decides which signs a business of the class shows. */
export function rollSigns({ random }: Pick<SceneRequest, 'random'>, riskClass: RiskClass): RolledSigns {
  const signs = Object.keys(riskSigns) as readonly RiskSign[];
  const rolled = signs.map((sign) => [sign, random.chance(riskSigns[sign][riskClass])] as const);
  return Object.fromEntries(rolled) as RolledSigns;
}

/** Builds a business; its records come one by one. */
export function buildRiskBusiness(request: SceneRequest, plan: BusinessPlan): BuiltBusiness {
  const { workshop, random } = request;
  const rolled = rollSigns(request, plan.riskClass);
  const signs: RolledSigns = plan.isChain
    ? { ...rolled, severalNames: true, unlicensed: false, mailbox: false }
    : rolled;
  const building = workshop.buildings.building();
  const unit = random.chance(0.3) ? random.pick(['A', 'B', 'C', 'D']) : undefined;
  const contact = contactOf(plan.supplies, signs);
  const site: Contact = { type: 'url', value: workshop.handles.site() };
  const contacts: readonly HolderContact[] = random.chance(0.5) ? [contact, site] : [contact];
  const tradingName = inventTradingName(random);
  const { given, family } = inventPerson(random);
  const owner = signs.sharedHolder ? plan.supplies.sharedHolder() : `${given} ${family}`;
  const listing = writeBusiness(workshop, random, {
    tradingName,
    building,
    unit,
    contacts,
    category: signs.plainCategory
      ? 'Massage'
      : random.pick(['Massage;Day spa', 'Wellness', 'Massage;Physiotherapy']),
    opened: addDays(workshop.today, -(signs.reopened ? random.integer(20, 300) : random.integer(400, 4000))),
    closesLate: signs.closesLate,
    rating: signs.extremeRating ? (random.chance(0.75) ? 5 : 1.2) : 2.8 + 2 * random.next01(),
    owner,
    ownerRegion: signs.ownerElsewhere ? elsewhere(request, building) : building.place.region,
    formerName: signs.reopened ? inventTradingName(random) : undefined,
  });
  const names = plan.isChain ? CHAIN_NAMES : random.integer(2, 3);
  const licences = openLicences(request, {
    ...{ tradingName, owner, building, unit, contacts, signs, names },
    mailbox: plan.supplies.mailbox(),
  });
  const address: Contact = { type: 'address', value: addressLine(building, unit) };
  const adverts = writeAdverts(request, plan.riskClass, { signs, contact, address, building });
  const fact: BusinessFact = {
    fact: 'business',
    business: recordKey(listing),
    riskClass: plan.riskClass,
    region: building.place.region,
    signs: shownSigns(signs, plan.reviews, licences.length),
    reviews: plan.reviews,
    adverts: adverts.length,
    ...(licences.length > 1 ? { names: licences.map(recordKey) } : {}),
    ...(plan.isChain ? { isChain: true } : {}),
  };
  const reviews = writeReviews(request, {
    listing: listing.listing,
    tradingName,
    signs,
    count: plan.reviews,
  });
  return { fact, records: inOrder(listing, licences, adverts, reviews) };
}

function* inOrder(listing: WorldRecord, ...rest: readonly Iterable<WorldRecord>[]): Generator<WorldRecord> {
  yield listing;
  for (const records of rest) yield* records;
}

function contactOf(supplies: Supplies, signs: RolledSigns): HolderContact {
  if (signs.bookingService) return supplies.bookingService();
  return signs.sharedContact ? supplies.sharedContact() : supplies.ownContact();
}

function elsewhere({ random }: SceneRequest, { place }: Building): string {
  const others = places.filter(({ country, region }) => country === place.country && region !== place.region);
  return others.length === 0 ? 'Overseas' : random.pick(others).region;
}

interface AdvertsPlan {
  readonly signs: RolledSigns;
  readonly contact: HolderContact;
  readonly address: Contact;
  readonly building: Building;
}

/** Adverts that name its contact, its address or both; none where neither sign was rolled. */
function writeAdverts(
  request: SceneRequest,
  riskClass: RiskClass,
  { signs, contact, address, building }: AdvertsPlan,
): readonly WorldRecord[] {
  const shown = [...(signs.contactInAdverts ? [contact] : []), ...(signs.addressInAdverts ? [address] : [])];
  if (shown.length === 0) return [];
  const { random, workshop } = request;
  const worldClass = advertClass[riskClass];
  const count = random.integer(1, 12);
  return writeSeries(request, {
    worldClass,
    text: someText(request, worldClass, building.place),
    contacts: Array.from({ length: count }, () => shown),
    names: someNames(random, signs.manyNames ? random.integer(4, 7) : random.integer(1, 3)),
    nameOrder: 'at random',
    places: [building.place],
    firstPosted: addDays(workshop.today, -random.integer(30, 700)),
  });
}

const licenceOnly = new Set<string>([
  'graveDiscipline',
  'lightDiscipline',
  'severalNames',
  'mailbox',
  'sharedHolder',
  'expired',
]);
const reviewOnly = new Set<string>([
  ...['sexualService', 'serviceDenied', 'livingIn', 'coveredWindows', 'menOnly'],
  ...['lateVisit', 'cashTip', 'rotatingStaff', 'watchedStaff'],
]);

function shownSigns(signs: RolledSigns, reviews: number, licences: number): readonly RiskSign[] {
  return (Object.keys(signs) as readonly RiskSign[]).filter(
    (sign) =>
      signs[sign] && (licences > 0 || !licenceOnly.has(sign)) && (reviews > 0 || !reviewOnly.has(sign)),
  );
}
