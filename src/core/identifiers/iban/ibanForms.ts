// Bank account numbers by country: length and shape of what follows the two check digits. `n` is a digit, `a` a capital
// letter, `c` either; facts of the IBAN Registry (SWIFT, ISO 13616), release 99 of December 2024.

const shapes =
  'AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT4c20c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD2c18c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c';

const classes: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[A-Z0-9]' };

export interface IbanForm {
  /** Characters altogether. */
  readonly length: number;
  /** Of the whole number in capitals without spaces. */
  readonly shape: RegExp;
}

/** By country, two capitals (ISO 3166-1; XK is Kosovo's by custom). */
export const ibanForms: ReadonlyMap<string, IbanForm> = new Map(
  shapes.split(' ').map((entry) => {
    const country = entry.slice(0, 2);
    const parts = [...entry.slice(2).matchAll(/(\d+)([nac])/g)];
    const length = parts.reduce((sum, [, count]) => sum + Number(count), 4);
    const source = parts.map(([, count, kind]) => `${classes[kind ?? ''] ?? ''}{${count}}`).join('');
    return [country, { length, shape: new RegExp(`^${country}[0-9]{2}${source}$`) }];
  }),
);

/**
 * Remainder of ISO 7064 MOD 97-10: letters count as 10 to 35.
 *
 * @param text - capitals and digits, already in the order that is read; any length.
 * @returns 1 if the check digits are right.
 */
export function remainder97(text: string): number {
  let remainder = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    remainder = unit <= 57 ? (remainder * 10 + unit - 48) % 97 : (remainder * 100 + unit - 55) % 97;
  }
  return remainder;
}

/** Whether a whole IBAN, in capitals without spaces, has the check digits it must have. */
export function isIbanRight(iban: string): boolean {
  return remainder97(iban.slice(4) + iban.slice(0, 4)) === 1;
}
