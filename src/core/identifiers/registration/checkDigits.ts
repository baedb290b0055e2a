// Check digits of company and tax numbers. Rules are facts: ISO 7064 for the general ones; for value added tax numbers
// the European Commission's "VIES VAT number algorithms" and the issuing authorities' own descriptions.
import { remainder97 } from '../iban/ibanForms';

/** Sum of digits, each times the weight of its place. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place] ?? 0), 0);
}

/** The last digit makes the Luhn sum a multiple of ten: SIREN, Partita IVA, Swedish numbers. */
export function isLuhnRight(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const counted = place % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** ISO 7064 MOD 11,10: Germany's USt-IdNr. */
export function isMod1110Right(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Legal entity identifier, ISO 17442: ISO 7064 MOD 97-10 over all 20 characters. */
export function isLeiRight(lei: string): boolean {
  return remainder97(lei) === 1;
}

/**
 * VAT number of the United Kingdom, nine digits: the remainder by 97 is 0, or, in numbers given since 2010, which do not
 * begin with 0, 42 or 55 as well.
 */
export function isBritishVatRight(digits: string): boolean {
  const remainder = (weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + Number(digits.slice(7, 9))) % 97;
  return remainder === 0 || (!digits.startsWith('0') && (remainder === 42 || remainder === 55));
}

/** Number of an establishment in France: Luhn, as is the number of the business in its first nine digits. */
export function isSiretRight(digits: string): boolean {
  return isLuhnRight(digits) && isLuhnRight(digits.slice(0, 9));
}

/** Number of a ship: the last digit is that of the weighted sum (IMO resolution A.1117(30)). */
export function isShipNumberRight(digits: string): boolean {
  return weighted(digits, [7, 6, 5, 4, 3, 2]) % 10 === Number(digits[6]);
}

/** Number of a shipping company: MOD 11 (IMO circular letter 2554). */
export function isShipCompanyNumberRight(digits: string): boolean {
  return (11 - (weighted(digits, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(digits[6]);
}

/** Australian business number: one less in the first digit, then divisible by 89. */
export function isAbnRight(digits: string): boolean {
  const sum = weighted(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10;
  return !digits.startsWith('0') && sum % 89 === 0;
}

/** Swiss UID: MOD 11 over eight digits. */
export function isSwissUidRight(digits: string): boolean {
  const check = 11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11);
  return check !== 10 && check % 11 === Number(digits[8]);
}

/**
 * Prefixes of employer identification numbers that the IRS has given to a campus or to its web site ("How EINs are
 * assigned and valid EIN prefixes").
 */
export function isEinPrefix(prefix: string): boolean {
  return /^(?:0[1-6]|1[0-6]|2[0-7]|3\d|4[0-8]|5\d|6[0-8]|7[1-7]|8[0-8]|9[0-589])$/.test(prefix);
}
