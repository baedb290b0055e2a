// What a reading says besides its value, as it is called on the screen.
import { readableKey } from './words';

/** Names that readers would not guess from the key; every other key is read as words. */
const detailNames: Readonly<Record<string, string>> = {
  region: 'Country or region',
  line: 'Kind of line',
  check: 'Check digits',
  canonical: 'Goes to the same mailbox as',
};

export interface Detail {
  readonly name: string;
  readonly text: string;
}

/** Details in the order of the reading; a two-letter country is written out. */
export function detailsInWords(details: Readonly<Record<string, string>> | undefined): readonly Detail[] {
  return Object.entries(details ?? {}).map(([key, text]) => ({
    name: Object.hasOwn(detailNames, key)
      ? (detailNames[key] ?? key)
      : readableKey(key.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()),
    text: key === 'region' || key === 'country' ? withName(text) : text,
  }));
}

/** The same in half a line: `Country or region GB (United Kingdom), kind of line mobile`. */
export function detailLine(details: Readonly<Record<string, string>> | undefined): string {
  return detailsInWords(details)
    .map(({ name, text }, at) => `${at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)} ${text}`)
    .join(', ');
}

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Name of a country in English; undefined for anything that is none. */
export function countryName(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? countries.of(code) : undefined;
}

function withName(code: string): string {
  const name = countryName(code);
  return name === undefined ? code : `${code} (${name})`;
}
