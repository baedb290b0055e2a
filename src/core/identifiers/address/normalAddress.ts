// Normal form of an address: house and street with abbreviations written out, then what tells this street from others
// of its name, unit last, country dropped; joined by hyphens, because Splunk breaks terms at spaces.
import { atomsOf } from './atoms';
import { readAddress, type AddressParts } from './readAddress';
import { looseAddress } from './looseAddress';

const MAX_ADDRESS_CHARACTERS = 400;
const MAX_ROUNDS = 4;

export interface NormalAddress {
  readonly value: string;
  /** `house`, `unit`, `street`, `place`, `region`, `postcode`, `country`, `box`, and `mailbox: private`. */
  readonly details: Readonly<Record<string, string>>;
}

/**
 * Normal form of a whole address.
 *
 * A British, Irish or Canadian postcode or a ZIP code tells the street from all others of its name, so the place is
 * left out where one stands: "Reading" and "Caversham, Reading" are one. A German or French postcode covers several
 * villages, each with its Hauptstraße, so the place stays.
 *
 * With its postcode and without it an address has two values, which join no records by themselves: there is more
 * than one Neustadt, and a big town may have a street's name twice, told apart by postcodes only. What both writings say (house, street, unit, place) is equal in `details`: a person who
 * compares those finds the other writing, and decides.
 *
 * @param written - street line with place and postcode as a source writes them.
 * @returns words joined by hyphens, e.g. `12a-high-street-rg11aa`; undefined if the text names no door.
 */
export function normalAddress(written: string): NormalAddress | undefined {
  if (written.length > MAX_ADDRESS_CHARACTERS) return undefined;
  const first = normalOnce(written);
  let normal = first?.value;
  // Taking a unit or a country out can bring another to the edge; a form that does not settle is no address.
  for (let round = 0; round < MAX_ROUNDS && normal !== undefined; round += 1) {
    const again = normalOnce(normal)?.value;
    if (again === normal) return { value: normal, details: first?.details ?? {} };
    normal = again;
  }
  return undefined;
}

function normalOnce(written: string): NormalAddress | undefined {
  const parts = readAddress(written);
  if (parts === 'no-door') return undefined;
  if (parts === undefined) {
    const value = looseAddress(atomsOf(written));
    return value === undefined ? undefined : { value, details: {} };
  }
  const value = valueOf(parts);
  return value === undefined ? undefined : { value, details: detailsOf(parts) };
}

function valueOf(parts: AddressParts): string | undefined {
  const { house, street, box, place, region, postcode, units, manner } = parts;
  const code = postcode === undefined ? [] : [postcode];
  if (manner === 'german') return [street, house, ...code, ...place, ...units].join('-');
  const boxed = box === undefined ? [] : ['pobox', box];
  const door = house === undefined ? boxed : street === undefined ? [house] : [house, street];
  const town = place.length === 0 ? [] : [...place, ...(region === undefined ? [] : [region])];
  const where = manner === 'french' ? [...code, ...place] : code.length > 0 ? code : town;
  return door.length === 0 || where.length === 0 ? undefined : [...door, ...where, ...units].join('-');
}

function detailsOf(parts: AddressParts): Readonly<Record<string, string>> {
  const { house, street, place, region, postcode, country, box, units, isMailbox } = parts;
  const all: Readonly<Record<string, string | undefined>> = {
    house,
    unit: units.length === 0 ? undefined : units.join(' '),
    street,
    place: place.length === 0 ? undefined : place.join(' '),
    region,
    postcode,
    country,
    box,
    mailbox: isMailbox ? 'private' : undefined,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
