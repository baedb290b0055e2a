// An address taken apart into house, unit, street, place and postcode, by the manner it is written in.
import { atomsOf, type Atom } from './atoms';
import { germanAddress } from './german';
import { dropCountry, takeLetteredPostcode, takeZip, type Tail } from './postcodes';
import { takeBox } from './boxes';
import { isGermanStreet, splitUnits } from './units';
import { frenchTypes } from './streetWords';
import { buildingAmong, westernLine } from './western';

/** What an address says; absent is what it does not say. */
export interface AddressParts {
  /** Number, or the name of the building where there is none: `12a`, `12-14`, `ibex-house`. */
  readonly house?: string;
  /** In normal form, hyphens between the words. */
  readonly street?: string;
  readonly units: readonly string[];
  readonly place: readonly string[];
  readonly region?: string;
  readonly postcode?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Number of a post office box. */
  readonly box?: string;
  /** A rented mailbox in a shop: a door where nobody is. */
  readonly isMailbox: boolean;
  readonly manner: 'western' | 'german' | 'french';
}

const MAX_PLACE_WORDS = 6;
const mailboxShop = /\bups store|mail ?box(?:es)?\b|postal annex|pak mail|postnet|\bpmb\b/i;

/**
 * Reads an address in the American, British or German manner.
 *
 * @param written - street line with place and postcode, in one line or several.
 * @returns its parts; `no-door` where it is such an address but names no house (thousands would share it);
 *   undefined if it is in no manner known here.
 */
export function readAddress(written: string): AddressParts | 'no-door' | undefined {
  const known = dropCountry(atomsOf(written));
  const { rest, units } = splitUnits(known.rest);
  const isMailbox = mailboxShop.test(written) || units.some((unit) => unit.startsWith('pmb'));
  const lettered = takeLetteredPostcode({ ...known, rest });
  if (lettered.postcode === undefined) {
    const line = westernLine(takeZip(lettered).rest, false);
    const isContinental = line !== undefined && isGermanStreet(lettered.rest[line.from - 1]?.word ?? '');
    const isWestern = line !== undefined && !line.isHouseBehind && !isContinental;
    const german = isWestern ? undefined : germanAddress(lettered.rest, known.country);
    if (german !== undefined) {
      const { unit, ...parts } = german;
      const all = unit === undefined ? units : [...new Set([...units, unit])].sort();
      return { ...parts, units: all, isMailbox: false, manner: 'german' };
    }
  }
  const tail = lettered.postcode === undefined ? frenchOrZip(lettered) : lettered;
  return western(tail, units, isMailbox);
}

interface PlacedTail extends Tail {
  /** Known from where the postcode stands. */
  readonly place?: readonly string[];
}

/** "75002 Paris" behind a street that begins with its type; else a ZIP code at the end. */
function frenchOrZip(tail: Tail): PlacedTail {
  const at = tail.rest.findIndex(({ word }, place) => place > 2 && /^\d{5}$/.test(word));
  const place = at < 0 ? [] : wordsOf(tail.rest.slice(at + 1));
  const rest = tail.rest.slice(0, at);
  const isFrench = place.length > 0 && frenchTypes.has(westernLine(rest, false)?.street[0] ?? '');
  return isFrench
    ? { rest, postcode: tail.rest[at]?.word ?? '', country: tail.country ?? 'FR', place }
    : takeZip(tail);
}

function western(
  { rest: all, postcode, region, country, place: known }: PlacedTail,
  units: readonly string[],
  isMailbox: boolean,
): AddressParts | 'no-door' | undefined {
  const { rest, box } = takeBox(all);
  const isSure = postcode !== undefined || region !== undefined;
  const line = westernLine(rest, isSure);
  const common = {
    units,
    isMailbox,
    manner: known === undefined ? ('western' as const) : ('french' as const),
    ...(region !== undefined && { region }),
    ...(postcode !== undefined && { postcode }),
    ...(country !== undefined && { country }),
  };
  if (line !== undefined) {
    const place = known ?? wordsOf(rest.slice(line.to));
    return {
      ...common,
      house: line.house,
      street: line.street.join('-'),
      place,
      ...(box !== undefined && { box }),
    };
  }
  if (box !== undefined) return boxed(rest, box, { ...common, place: known ?? wordsOf(rest) });
  const isLettered = postcode !== undefined && /[a-z]/.test(postcode);
  const building = isLettered ? buildingAmong(rest) : [];
  if (building.length > 0) return { ...common, house: building.join('-'), place: [] };
  return isLettered || region !== undefined ? 'no-door' : undefined;
}

/** "Postfach 1160, 12345 Musterstadt": the postcode before the town. */
function boxed(rest: readonly Atom[], box: string, parts: AddressParts): AddressParts {
  const at = rest.findIndex(({ word }) => /^\d{5}$/.test(word));
  const place = wordsOf(rest.slice(at + 1));
  return at < 0 || parts.postcode !== undefined || place.length === 0
    ? { ...parts, box }
    : { ...parts, box, place, postcode: rest[at]?.word ?? '', manner: 'french' };
}

function wordsOf(atoms: readonly Atom[]): readonly string[] {
  return atoms
    .map(({ word }) => word)
    .filter((word, at) => /^\p{L}{2,}$/u.test(word) && !(at === 0 && word === 'in'))
    .slice(0, MAX_PLACE_WORDS);
}
