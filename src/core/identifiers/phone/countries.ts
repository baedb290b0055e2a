import { getCountries } from 'libphonenumber-js/max';

/** Countries whose numbers can be read, ISO 3166-1 alpha-2 (libphonenumber's metadata). */
export const phoneCountries: readonly string[] = getCountries();
