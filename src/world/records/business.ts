// Writes a listing of the directory, and the reviews under it.
import { writeDay, type EpochDay } from '../dates';
import { addressLine, pointOf, type Building } from '../identifiers/addresses';
import type { Random } from '../random';
import { handleEnds, handleStarts, tradeNames } from '../words/handles';
import type { Workshop, WorldRecord } from '../workshop';
import type { Contact, PlantedIdentifier } from '../writing/planted';
import { contactCells, type HolderContact } from './contactCells';

export interface BusinessPlan {
  readonly tradingName: string;
  readonly building: Building;
  readonly unit?: string | undefined;
  /** Reached by these, each in its own column; at most one of a type. */
  readonly contacts: readonly HolderContact[];
  readonly addressHub?: string;
  readonly opened: EpochDay;
  readonly closesLate: boolean;
  /** Mean of its reviews, 1–5. */
  readonly rating: number | undefined;
  readonly owner: string;
  readonly ownerRegion: string;
  readonly formerName?: string | undefined;
  /** As the directory writes it; one of its usual ones where it is left out. */
  readonly category?: string;
}

/** A name over a door, e.g. "Quiet Willow Day Spa". */
export function inventTradingName(random: Random): string {
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return `${capital(random.pick(handleStarts))} ${capital(random.pick(handleEnds))} ${random.pick(tradeNames)}`;
}

const columnOf: Readonly<Partial<Record<Contact['type'], string>>> = {
  phone: 'TEL',
  email: 'EMAIL',
  url: 'WEB',
};

/** One business as the directory lists it; `listing` is the page that its reviews name. */
export function writeBusiness(
  workshop: Workshop,
  random: Random,
  plan: BusinessPlan,
): WorldRecord & { readonly listing: string } {
  const id = workshop.nextId('businesses');
  const listing = `https://places.example.net/l/${id}`;
  const { place } = plan.building;
  const address = addressLine(plan.building, plan.unit);
  const point = pointOf(plan.building);
  const own: readonly PlantedIdentifier[] = [
    {
      type: 'address',
      value: address,
      written: address,
      writing: 'plain',
      field: 'ADDRESS',
      ...hubOf(plan.addressHub),
    },
    { type: 'url', value: listing, written: listing, writing: 'plain', field: 'LISTING' },
  ];
  const contacts = contactCells(random, plan.contacts, columnOf, place.country);
  return {
    file: 'businesses',
    id,
    listing,
    identifiers: [...own, ...contacts.identifiers],
    cells: {
      ...contacts.cells,
      TRADING_NAME: plan.tradingName,
      CATEGORY:
        plan.category ?? random.pick(['Massage', 'Massage;Day spa', 'Wellness', 'Massage "traditional"']),
      ADDRESS: address,
      TOWN: place.name,
      REGION: place.region,
      CTRY: place.country,
      OPENED: writeDay.american(plan.opened),
      CLOSES_AT: plan.closesLate
        ? random.pick(['22:00', '23:00', '00:00'])
        : random.pick(['18:00', '19:00', '20:00', '21:00']),
      RATING: plan.rating?.toFixed(1),
      OWNER: plan.owner,
      OWNER_REGION: plan.ownerRegion,
      FORMER_NAME: plan.formerName,
      LISTING: listing,
      LATITUDE: point?.latitude.toFixed(4),
      LONGITUDE: point?.longitude.toFixed(4),
    },
  };
}

function hubOf(hub: string | undefined): { readonly hub?: string } {
  return hub === undefined ? {} : { hub };
}
