// Countries that numbers can be read for, by name.
import { phoneCountries } from '../../core/identifiers/phone/countries';
import { countryName } from '../../ui/detailWords';

export interface CountryChoice {
  readonly code: string;
  readonly name: string;
}

/** Every country with a numbering plan, in the order of its English name. */
export const countryChoices: readonly CountryChoice[] = phoneCountries
  .map((code) => ({ code, name: countryName(code) ?? code }))
  .sort((left, right) => left.name.localeCompare(right.name, 'en'));
