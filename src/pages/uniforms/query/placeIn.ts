// A place as an analyst types it: a British postcode, its first half, a town, or coordinates.

export type TypedPlace =
  | { readonly kind: 'coordinates'; readonly latitude: number; readonly longitude: number }
  /** `LS6 2AB`, or `LS6`. */
  | { readonly kind: 'postcode'; readonly postcode: string }
  /** As registers write towns: each word with a capital. */
  | { readonly kind: 'town'; readonly town: string };

const MAX_CHARACTERS = 60;
const coordinates = /^(-?\d{1,2}(?:\.\d{1,10})?)[ ,;]{1,3}(-?\d{1,3}(?:\.\d{1,10})?)$/;
const postcode = /^([A-Z]{1,2}\d[A-Z\d]?)(?: ?(\d[A-Z]{2}))?$/;

/** Reads a place; undefined for what is none. */
export function placeIn(text: string): TypedPlace | undefined {
  const trimmed = text.slice(0, MAX_CHARACTERS).trim();
  const [, north, east] = coordinates.exec(trimmed) ?? [];
  if (north !== undefined && east !== undefined) {
    const [latitude, longitude] = [Number(north), Number(east)];
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
      ? { kind: 'coordinates', latitude, longitude }
      : undefined;
  }
  const [, district, inward] = postcode.exec(trimmed.toUpperCase()) ?? [];
  if (district === undefined) return townIn(trimmed);
  return { kind: 'postcode', postcode: inward === undefined ? district : `${district} ${inward}` };
}

const town = /^[\p{L}][\p{L}' .-]{1,40}$/u;

function townIn(text: string): TypedPlace | undefined {
  if (!town.test(text)) return undefined;
  const capital = text
    .toLowerCase()
    .replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return { kind: 'town', town: capital };
}
