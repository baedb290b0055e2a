// A number read from what is written, apart from the generator, and compared with the one expected.
import { parsePhoneNumberFromString, isSupportedCountry } from 'libphonenumber-js/max';
import type { Language, WrittenContact } from '../../heldBack/style';
import { digitsSaid } from './spokenReading';
import { figuresOf } from './figures';

export interface PhoneReading {
  readonly id: string;
  readonly language: Language;
  readonly contact: WrittenContact;
}

/** True if what is written says the number expected, at home or abroad. */
export function isPhoneReadBack({ id, language, contact }: PhoneReading): boolean {
  const [expected] = contact.expected;
  const digits = digitsSaid(figuresOf(id, contact.written), language, id.startsWith('phone.slips.'));
  return (
    expected !== undefined &&
    dialled(digits, contact.country ?? countryOfTown(contact.written)).includes(expected.value)
  );
}

/** Towns a reader knows, by country. */
const towns: Readonly<Record<string, RegExp>> = {
  GB: /Manchester|Leeds|Glasgow|Bristol/,
  US: /Chicago|Houston|Phoenix|Denver/,
  AU: /Melbourne|Brisbane|Adelaide/,
  DE: /Hamburg|München|Köln|Leipzig/,
  FR: /Lyon|Marseille|Toulouse|Bordeaux/,
};

const countryOfTown = (text: string): string | undefined =>
  Object.entries(towns).find(([, names]) => names.test(text))?.[0];

/** Numbers that these digits reach, without plus: from the country, and with a calling code in front. */
function dialled(digits: string, country: string | undefined): readonly string[] {
  const abroad = digits.replace(/^00|^011/, '');
  const atHome =
    country !== undefined && isSupportedCountry(country)
      ? [parsePhoneNumberFromString(digits, country)?.number]
      : [];
  // An extension is not dialled.
  return [...atHome, parsePhoneNumberFromString(`+${abroad}`)?.number].flatMap((number) =>
    number === undefined ? [] : [number.slice(1)],
  );
}
