// Where in an address the postcode stands, by the shapes that the postal services publish.
import { withoutAtoms, type Atom } from './atoms';
import { provinceCodes, regionNames, stateCodes } from './regions';
import { countries } from './streetWords';

export interface Tail {
  readonly rest: readonly Atom[];
  readonly postcode?: string;
  readonly region?: string;
  /** ISO 3166-1 alpha-2, as written or as the shape of the postcode says. */
  readonly country?: string;
}

const outward = /^[a-z]{1,2}\d[a-z\d]?$/;
const inward = /^\d[abd-hjlnp-uw-z]{2}$/; // the second half never has C I K M O V
const britain = /^([a-z]{1,2}\d[a-z\d]?)(\d[abd-hjlnp-uw-z]{2})$/;
const ordinalEnd = /^\d(?:st|nd|rd|th)$/;
const forward = /^[abceghj-nprstvxy]\d[a-z]$/; // first letters that Canada gives out
const local = /^\d[a-z]\d$/;
const routing = /^[ac-fhknprtv-y]\d[\dw]$/;
const unique = /^(?=[a-z\d]{0,3}\d)[ac-fhknprtv-y\d]{4}$/;

/** Takes the country off the end, "England, United Kingdom" included. */
export function dropCountry(atoms: readonly Atom[]): Tail {
  let rest = atoms;
  let country: string | undefined;
  for (let round = 0; round < 2; round += 1) {
    const words = [6, 4, 3, 2, 1].find(
      (count) => rest.length > count + 1 && countries.has(lastWords(rest, count)),
    );
    if (words === undefined || (words === 1 && rest.at(-2)?.word === 'south')) break;
    country ??= countries.get(lastWords(rest, words));
    rest = rest.slice(0, -words);
  }
  return country === undefined ? { rest } : { rest, country };
}

/** Takes a British, Canadian or Irish postcode out, wherever it stands; the last one counts. */
export function takeLetteredPostcode({ rest, ...known }: Tail): Tail {
  for (let place = rest.length - 1; place > 0; place -= 1) {
    const word = rest[place]?.word ?? '';
    const before = rest[place - 1]?.word ?? '';
    const whole = britain.exec(word);
    if (whole !== null) return { rest: withoutAtoms(rest, place, 1), postcode: word, country: 'GB' };
    if (outward.test(before) && inward.test(word) && (!ordinalEnd.test(word) || place === rest.length - 1))
      return { rest: withoutAtoms(rest, place - 1, 2), postcode: before + word, country: 'GB' };
    if (forward.test(before) && local.test(word))
      return withProvince({ rest: withoutAtoms(rest, place - 1, 2), postcode: before + word, country: 'CA' });
    if (/^[a-z]\d[a-z]\d[a-z]\d$/.test(word) && forward.test(word.slice(0, 3)))
      return withProvince({ rest: withoutAtoms(rest, place, 1), postcode: word, country: 'CA' });
    if (place === rest.length - 1 && routing.test(before) && unique.test(word))
      return { rest: rest.slice(0, -2), postcode: before + word, country: 'IE' };
  }
  return { rest, ...known };
}

/** Takes ZIP code and state off the end: `IL 62704-1234`, `Illinois`, `62704`. */
export function takeZip({ rest, ...known }: Tail): Tail {
  const last = rest.at(-1)?.word ?? '';
  const isLong = /^\d{4}$/.test(last) && /^\d{5}$/.test(rest.at(-2)?.word ?? '');
  const zip = isLong ? (rest.at(-2)?.word ?? '') : last;
  const hasZip = /^\d{5}$/.test(zip) && rest.length > 2;
  const before = hasZip ? rest.slice(0, isLong ? -2 : -1) : rest;
  const withRegion = regionAtEnd(before, stateCodes, hasZip);
  if (withRegion === undefined && !hasZip) return { rest, ...known };
  return {
    ...known,
    rest: before,
    ...(withRegion ?? {}),
    ...(hasZip ? { postcode: zip } : {}),
  };
}

function withProvince(tail: Tail): Tail {
  return { ...tail, ...(regionAtEnd(tail.rest, provinceCodes, true) ?? {}) };
}

/**
 * A state at the end. Without a postcode something has to stand before it: "Reading PA" is no address.
 */
function regionAtEnd(
  rest: readonly Atom[],
  codes: ReadonlySet<string>,
  hasPostcode: boolean,
): (Tail & { readonly region: string }) | undefined {
  const country = codes === stateCodes ? 'US' : 'CA';
  const minimum = hasPostcode ? 1 : 3;
  const last = rest.at(-1)?.word ?? '';
  if (codes.has(last) && rest.length > minimum) return { rest: rest.slice(0, -1), region: last, country };
  const count = [4, 3, 2, 1].find((words) => regionNames.has(lastWords(rest, words)));
  const region = count === undefined ? undefined : regionNames.get(lastWords(rest, count));
  if (count === undefined || region === undefined || rest.length < count + minimum) return undefined;
  // New York and Washington are places where they stand once.
  const isPlace = region === 'ny' || region === 'wa';
  const before = rest.slice(0, -count);
  const isTwice = lastWords(before, count) === lastWords(rest, count);
  return !codes.has(region) || (isPlace && !isTwice) ? undefined : { rest: before, region, country };
}

function lastWords(atoms: readonly Atom[], count: number): string {
  return count > atoms.length
    ? ''
    : atoms
        .slice(-count)
        .map(({ word }) => word)
        .join(' ');
}
