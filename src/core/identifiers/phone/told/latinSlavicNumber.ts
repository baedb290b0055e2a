// What digits told in Russian or Ukrainian are as a number: at home as it is dialled there, elsewhere with a country code.
import { planOfRegion } from '../plans/plan';
import { readInternational, readNational, type ReadNumber } from '../plans/readNumber';

/** Countries where Russian or Ukrainian numbers are told, and their calling codes. */
const regions: ReadonlySet<string> = new Set('RU UA BY KZ KG UZ TJ TM MD AM AZ GE EE LV LT'.split(' '));
const codes = /^(?:7[3-9]|380|375|998|996|992|993|373|374|994|995)/;

const MIN_LOCAL = 9; // digits of a number that is told without a trunk prefix
const RUSSIAN = /^8[3-9]\d{9}$/;

interface Spoken {
  readonly home: string | undefined;
  readonly hasPlus: boolean;
}

/**
 * The number that digits are which somebody told in Russian or Ukrainian.
 *
 * @returns undefined where nobody dials them so, neither at home nor in a country that speaks so.
 */
export function slavicNumber(digits: string, { home, hasPlus }: Spoken): ReadNumber | undefined {
  if (hasPlus) return readInternational(digits.replace(/^00/, ''));
  const local = home === undefined ? undefined : readNational(digits, home);
  const isSure = home !== undefined && regions.has(home) && digits.length >= MIN_LOCAL;
  if (local !== undefined && (local.isDialled || local.isCoded || isSure)) return local;
  // Told where it is not dialled so: with the code of a country that speaks so, or as Russia dials.
  if (RUSSIAN.test(digits)) return readNational(digits, 'RU');
  const coded = codes.test(digits) ? readInternational(digits) : undefined;
  return planOfRegion(coded?.region ?? '') === undefined ? undefined : coded;
}
