// A place of business: its listing, licences, reviews, and at times its owner in the register of persons. Guilty and
// innocent premises are made here alike; only the shares of `overlap.ts` tell them apart.
import { addDays, type EpochDay } from '../dates';
import type { Building } from '../identifiers/addresses';
import { businessSigns, type BusinessSign, type WorldClass } from '../overlap';
import { inventTradingName, writeBusiness } from '../records/business';
import type { HolderContact } from '../records/contactCells';
import { writeLicence } from '../records/licence';
import { inventPerson, writePerson, writeReview, type PersonName } from '../records/others';
import { places } from '../words/places';
import { newEmail, type WorldRecord } from '../workshop';
import type { SceneRequest } from './scene';

export interface PremisesPlan {
  readonly worldClass: WorldClass;
  readonly building: Building;
  readonly unit?: string | undefined;
  readonly addressHub?: string;
  readonly contacts: readonly HolderContact[];
  readonly signs: Readonly<Record<BusinessSign, boolean>>;
  readonly isLicensed: boolean;
}

export interface Premises {
  readonly records: readonly WorldRecord[];
  /** Licences one after another at the address, if there is more than one. */
  readonly rotation: readonly WorldRecord[];
}

/** Decides which signs a business of the class shows. */
export function rollBusinessSigns(
  { random }: Pick<SceneRequest, 'random'>,
  worldClass: WorldClass,
): Readonly<Record<BusinessSign, boolean>> {
  const names = Object.keys(businessSigns) as readonly BusinessSign[];
  return Object.fromEntries(
    names.map((sign) => [sign, random.chance(businessSigns[sign][worldClass])]),
  ) as Readonly<Record<BusinessSign, boolean>>;
}

/** Builds the records of one place of business. */
export function openPremises(request: SceneRequest, plan: PremisesPlan): Premises {
  const { workshop, random } = request;
  const owner = inventPerson(random);
  const tradingName = inventTradingName(random);
  const opened = addDays(workshop.today, -random.integer(200, 3000));
  const rating = random.chance(0.85) ? rollRating(request, plan.signs.extremeRating) : undefined;
  const licences = plan.isLicensed ? openLicences(request, plan, tradingName, owner) : [];
  const business = writeBusiness(workshop, random, {
    ...plan,
    tradingName,
    opened: plan.signs.reopened ? addDays(workshop.today, -random.integer(20, 300)) : opened,
    closesLate: plan.signs.closesLate,
    rating,
    owner: fullName(owner),
    ownerRegion: plan.signs.ownerElsewhere ? elsewhere(request, plan.building) : plan.building.place.region,
    formerName: plan.signs.reopened ? inventTradingName(random) : undefined,
  });
  return {
    records: [
      business,
      ...licences,
      ...writeReviews(request, plan, business, tradingName),
      ...register(request, plan, owner),
    ],
    rotation: licences.length > 1 ? licences : [],
  };
}

function rollRating({ random }: SceneRequest, isExtreme: boolean): number {
  if (isExtreme) return random.chance(0.75) ? 4.9 + 0.1 * random.integer(0, 1) : 1.2;
  return 2.8 + 2 * random.next01();
}

const fullName = ({ given, family }: PersonName): string => `${given} ${family}`;

function elsewhere({ random }: SceneRequest, { place }: Building): string {
  return random.pick(
    places.filter((other) => other.country === place.country && other.region !== place.region).concat(place),
  ).region;
}

/** One licence, or several names at the same door; the last is the one in force. */
function openLicences(
  { workshop, random }: SceneRequest,
  plan: PremisesPlan,
  tradingName: string,
  owner: PersonName,
): readonly WorldRecord[] {
  const several = plan.worldClass === 'organised' ? 4 : 2;
  const count = plan.signs.severalLicences ? several : 1;
  const daysEach = 420;
  return Array.from({ length: count }, (_, turn): WorldRecord => {
    const isLast = turn === count - 1;
    const issued: EpochDay = addDays(workshop.today, -daysEach * (count - turn) - random.integer(0, 60));
    // Those in the middle keep the phone only half of the time; the door stays the same.
    const keepsContact = isLast || turn === 0 || random.chance(0.5);
    return writeLicence(workshop, random, {
      ...plan,
      contacts: keepsContact ? plan.contacts : [newEmail(workshop)],
      holder: isLast ? fullName(owner) : fullName(inventPerson(random)),
      businessName: isLast ? tradingName : inventTradingName(random),
      issued,
      status: isLast ? 'Active' : random.pick(['Surrendered', 'Revoked', 'Expired']),
      action:
        plan.signs.discipline && isLast
          ? random.pick(['Notice of violation', 'Fine paid', 'Probation'])
          : undefined,
    });
  });
}

function writeReviews(
  { workshop, random }: SceneRequest,
  plan: PremisesPlan,
  { listing }: { readonly listing: string },
  businessName: string,
): readonly WorldRecord[] {
  const count = random.integer(0, 6);
  return Array.from({ length: count }, (_, place) => {
    const remarks: string[] = [];
    if (plan.signs.livingInReview && place === 0) remarks.push('The staff seem to live in the back rooms.');
    if (plan.signs.coveredWindowsReview && place <= 1)
      remarks.push('Windows covered, door locked until you ring.');
    return writeReview(workshop, random, {
      listing,
      businessName,
      stars: plan.signs.extremeRating ? 5 : random.integer(2, 5),
      written: addDays(workshop.today, -random.integer(1, 700)),
      remarks,
    });
  });
}

/** The owner as the register has them, reached as the business is, so that they belong to it. */
function register(
  { workshop, random }: SceneRequest,
  plan: PremisesPlan,
  owner: PersonName,
): readonly WorldRecord[] {
  const canBeReached = plan.contacts.some(
    (contact) => contact.hub === undefined && contact.type !== 'url' && contact.type !== 'username',
  );
  if (!canBeReached || !random.chance(0.2)) return [];
  return [
    writePerson(workshop, random, {
      name: owner,
      place: plan.building.place,
      born: addDays(workshop.today, -random.integer(8000, 25_000)),
      contacts: plan.contacts.filter((contact) => contact.hub === undefined),
      note: 'owner of a business',
    }),
  ];
}
