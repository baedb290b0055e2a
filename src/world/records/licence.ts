// Writes a row of the board's licence table.
import { addDays, writeDay, type EpochDay } from '../dates';
import { addressLine, type Building } from '../identifiers/addresses';
import type { Random } from '../random';
import type { Workshop, WorldRecord } from '../workshop';
import type { Contact, PlantedIdentifier } from '../writing/planted';
import { contactCells, type HolderContact } from './contactCells';

export interface LicencePlan {
  readonly holder: string;
  readonly businessName: string;
  readonly building: Building;
  readonly unit?: string | undefined;
  readonly addressHub?: string;
  readonly contacts: readonly HolderContact[];
  readonly issued: EpochDay;
  readonly status: 'Active' | 'Expired' | 'Revoked' | 'Surrendered';
  /** What the board did, if anything. */
  readonly action?: string | undefined;
}

const LICENCE_DAYS = 730;
const columnOf: Readonly<Partial<Record<Contact['type'], string>>> = { phone: 'Phone', email: 'E-Mail' };

/** One licence as the board lists it. */
export function writeLicence(workshop: Workshop, random: Random, plan: LicencePlan): WorldRecord {
  const { place } = plan.building;
  const address = addressLine(plan.building, plan.unit);
  const hub = plan.addressHub === undefined ? {} : { hub: plan.addressHub };
  const own: readonly PlantedIdentifier[] = [
    { type: 'address', value: address, written: address, writing: 'plain', field: 'Premises', ...hub },
  ];
  const contacts = contactCells(random, plan.contacts, columnOf, place.country);
  return {
    file: 'licences',
    id: workshop.nextId('licences'),
    identifiers: [...own, ...contacts.identifiers],
    cells: {
      ...contacts.cells,
      Board: `${place.region} Board of Massage`,
      Type: random.pick(['Establishment', 'Establishment', 'Therapist']),
      Holder: plan.holder,
      'Business Name': plan.businessName,
      Premises: address,
      Ctry: place.country,
      Issued: writeDay.named(plan.issued),
      Expires: writeDay.named(addDays(plan.issued, LICENCE_DAYS)),
      Status: plan.status,
      Action: plan.action,
    },
  };
}
