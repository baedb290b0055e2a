// How a style of phone number is defined: it gets a drawn number and writes it.
import type { Random } from '../../../src/world/random';
import { numberAnywhere, numberIn, numberOf, type DrawnNumber } from '../numbers';
import { languages, type ContactStyle, type Language, type WrittenContact } from '../style';

export interface PhoneInText {
  readonly number: DrawnNumber;
  /** Groups of digits to write, in the form that was drawn. */
  readonly groups: readonly string[];
  readonly isInternational: boolean;
}

export interface PhoneStyleDefinition {
  readonly id: string;
  readonly family: 'plain' | 'obfuscated';
  /** All if absent. */
  readonly languages?: readonly Language[];
  /** Where numbers come from: where the language is at home (as absent), the whole world, or one country of a list. */
  readonly from?: 'anywhere' | readonly string[];
  readonly form: 'national' | 'international' | 'either';
  readonly isWhole?: boolean;
  readonly write: (phone: PhoneInText, random: Random, language: Language) => string;
}

/** A style of phone, and the same for a number that is given, for runs over all regions. */
export interface PhoneStyle extends ContactStyle {
  /** Undefined where the number has no form that the style can write. */
  readonly writeNumber: (
    number: DrawnNumber,
    random: Random,
    language: Language,
  ) => WrittenContact | undefined;
}

/** Makes a style of its definition. */
export function phoneStyle(definition: PhoneStyleDefinition): PhoneStyle {
  const { id, family, from, form, isWhole, write } = definition;
  const writeNumber: PhoneStyle['writeNumber'] = (number, random, language) => {
    const drawn = form === 'either' ? (random.chance(0.7) ? 'national' : 'international') : form;
    if (drawn === 'national' && !number.isReadAtHome && form === 'national') return undefined;
    const isInternational = drawn === 'international' || !number.isReadAtHome;
    const groups = isInternational ? number.international : number.national;
    return {
      written: write({ number, groups, isInternational }, random, language),
      expected: [{ type: 'phone', value: number.value }],
      allowed: [
        { type: 'username', value: `whatsapp:${number.value}` },
        { type: 'url', value: `wa.me/${number.value}` },
      ],
      ...(!isInternational && { country: number.country }),
      ...(isWhole === true && { isWhole }),
    };
  };
  return {
    id: `phone.${id}`,
    kind: 'phone',
    family,
    languages: definition.languages ?? languages,
    writeNumber,
    write: (random, language) => {
      // A number without the form asked for is drawn again; most have both.
      for (let attempt = 0; attempt < 200; attempt += 1) {
        const number =
          from === undefined
            ? numberOf(random, language)
            : from === 'anywhere'
              ? numberAnywhere(random)
              : numberIn(random, random.pick(from));
        const contact = writeNumber(number, random, language);
        if (contact !== undefined) return contact;
      }
      throw new Error(`No number has the form that style ${id} writes.`);
    },
  };
}

/** Groups joined by one sign, with the plus of the international form. */
export function joined({ groups, isInternational }: PhoneInText, sign: string, plus = '+'): string {
  return (isInternational ? plus : '') + groups.join(sign);
}
