// A style of phone: a number is drawn, and written in the way of the style.
import type { Language } from '../../heldBack/style';
import { numberIn, numberOf, type DrawnNumber } from '../../heldBack/numbers';
import type { Random } from '../../../src/world/random';
import { seventhLanguages, type SeventhStyle } from '../languages';

export interface PhoneToWrite {
  /** Digits as people group them, trunk prefix or calling code included; no plus. */
  readonly groups: readonly string[];
  readonly isInternational: boolean;
  readonly country: string;
}

export interface PhoneWriting {
  readonly id: string;
  readonly family?: 'plain';
  readonly languages?: readonly Language[];
  /** Countries of the numbers; those where the language is at home if absent. */
  readonly from?: readonly string[];
  readonly form?: 'national' | 'international' | 'either';
  /** Only numbers that hold this can be written so. */
  readonly holds?: RegExp;
  /** No country is told beside the text: the text names its place. */
  readonly isPlaceTold?: boolean;
  /** The writing brings its own sentences. */
  readonly isWhole?: boolean;
  readonly write: (phone: PhoneToWrite, random: Random, language: Language) => string;
}

const MOST_DRAWS = 600; // a London number of one exchange is one British number in twenty

/** Makes a style of its writing. */
export function phoneStyle(writing: PhoneWriting): SeventhStyle {
  const { id, family = 'obfuscated', languages = seventhLanguages, form = 'national' } = writing;
  return {
    id,
    kind: 'phone',
    family,
    languages,
    write: (random, language) => {
      const number = suitable(writing, random, language);
      const isInternational = form === 'international' || (form === 'either' && random.chance(0.5));
      const groups = isInternational ? number.international : number.national;
      const written = writing.write({ groups, isInternational, country: number.country }, random, language);
      const isPlaceKnown = !isInternational && writing.isPlaceTold !== true;
      return {
        written,
        expected: [{ type: 'phone', value: number.value }],
        // The same number may also be told as an account of a messenger.
        allowed: [
          { type: 'username', value: `whatsapp:${number.value}` },
          { type: 'url', value: `wa.me/${number.value}` },
        ],
        ...(writing.isWhole === true && { isWhole: true }),
        ...(isPlaceKnown && { country: number.country }),
      };
    },
  };
}

function suitable({ from, holds }: PhoneWriting, random: Random, language: Language): DrawnNumber {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const number = from === undefined ? numberOf(random, language) : numberIn(random, random.pick(from));
    if (holds === undefined || holds.test(number.national.join(''))) return number;
  }
  throw new Error(`No number of ${language} holds ${String(holds)}; give the style other countries.`);
}

/** Groups as a plain number, with the plus of the international form. */
export const plainNumber = ({ groups, isInternational }: PhoneToWrite, sign: string): string =>
  (isInternational ? '+' : '') + groups.join(sign);
