// Addresses on streets that do not exist. Each building is given out once; units inside it are the caller's.
import { createPermutation } from '../permutation';
import type { Random } from '../random';
import { places, streetName, STREETS_PER_PLACE, type Place, type WorldPoint } from '../words/places';

/** A building, before anyone's unit in it. */
export interface Building {
  readonly place: Place;
  readonly street: number;
  readonly house: number;
}

const HOUSES_PER_STREET = 398;
/** Letters that the second half of a British postcode may use; some others it never does. */
const INWARD_LETTERS = 'ABDEFGHJ';

export interface BuildingMaker {
  readonly building: () => Building;
  /** Another house of the same street: near, and no reason to join anyone. */
  readonly sameStreet: (building: Building) => Building;
}

/** Opens the supply of buildings; no two calls of `building` give the same. */
export function createBuildingMaker(random: Random): BuildingMaker {
  // A place without a licensing board has no buildings; even house numbers only, odd ones are for sameStreet.
  const withBuildings = places.filter((place) => place.country !== 'ES');
  const perPlace = STREETS_PER_PLACE * (HOUSES_PER_STREET / 2);
  const at = createPermutation(withBuildings.length * perPlace, random);
  let used = 0;
  return {
    building: () => {
      const index = at(used);
      used += 1;
      const place = withBuildings[index % withBuildings.length] ?? places[0];
      if (place === undefined) throw new Error('The map of the world has no places.');
      const rest = Math.floor(index / withBuildings.length);
      return { place, street: rest % STREETS_PER_PLACE, house: 2 + 2 * Math.floor(rest / STREETS_PER_PLACE) };
    },
    sameStreet: (building) => ({ ...building, house: building.house - 1 }),
  };
}

/** House and street as the country writes them: `12 Marlow Lane`, `Marlowgasse 12`. */
export function streetLine({ place, street, house }: Building): string {
  const name = streetName(place.country, street);
  return place.country === 'DE' ? `${name} ${house}` : `${house} ${name}`;
}

/** Postcode in an area that was never given out. */
export function postcode({ place, street }: Building): string {
  const two = String(place.number).padStart(2, '0');
  if (place.country === 'GB') {
    const letter = (number: number): string => INWARD_LETTERS.charAt(number % INWARD_LETTERS.length);
    return `ZY${place.number} ${street % 10}${letter(street)}${letter(Math.floor(street / 8))}`;
  }
  return `000${two}`;
}

/** One line with unit, place and postcode, as a person would write it on an envelope. */
export function addressLine(building: Building, unit: string | undefined): string {
  const { place } = building;
  const inside = unit === undefined ? '' : place.country === 'GB' ? `, Unit ${unit}` : `, Suite ${unit}`;
  const end =
    place.country === 'DE' ? `${postcode(building)} ${place.name}` : `${place.name} ${postcode(building)}`;
  return `${streetLine(building)}${inside}, ${end}`;
}

const TOWN_DEGREES = 0.08;
/** One street in so many is new, and on no map of the directory. */
const UNMAPPED_STREET = 12;
const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;

/**
 * Where a building stands, worked out from its address: nothing is drawn for it, so worlds are as they were without it.
 *
 * @returns degrees with four decimals; undefined for a street that no map has.
 */
export function pointOf({ place, street, house }: Building): WorldPoint | undefined {
  if (street % UNMAPPED_STREET === UNMAPPED_STREET - 1) return undefined;
  const [north, east] = [((street + 1) * GOLDEN_RATIO) % 1, (house * GOLDEN_RATIO) % 1];
  const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
  return {
    latitude: rounded(place.at.latitude + (north - 0.5) * TOWN_DEGREES),
    longitude: rounded(place.at.longitude + (east - 0.5) * TOWN_DEGREES * 1.5),
  };
}
