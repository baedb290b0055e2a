// How a style of phone is defined in the sixth exam: it gets a drawn number and writes it.
import type { Random } from '../../../src/world/random';
import type { DrawnNumber } from '../../heldBack/numbers';
import type { HeldBackIdentifier } from '../../heldBack/style';
import { sixthLanguages, type SixthLanguage, type SixthStyle } from '../languages';
import { homes, numberFrom } from './numbers';

export interface Phone {
  readonly number: DrawnNumber;
  /** Groups of digits to write: with the trunk prefix at home, with the calling code abroad. */
  readonly groups: readonly string[];
}

export interface Rest {
  readonly family?: 'plain';
  /** All if absent. */
  readonly languages?: readonly SixthLanguage[];
  /** Countries of the numbers; where the language is at home if absent. */
  readonly from?: readonly string[];
  /** Numbers that the style cannot write are drawn again. */
  readonly suits?: (phone: Phone) => boolean;
  /** What is written leads in to itself. */
  readonly isWhole?: boolean;
  /** As people at home write it if absent. */
  readonly form?: 'international';
}

export type WritePhone = (phone: Phone, random: Random, language: SixthLanguage) => string;

export const plain = { family: 'plain' } as const;
export const abroad = { form: 'international' } as const;
export const northAmerica = { from: ['US', 'CA'] } as const;

/** A style of phone. A number written as at home is read by the country of the advert. */
export function phoneStyle(id: string, write: WritePhone, rest: Rest = {}): SixthStyle {
  return {
    id: `phone.${id}`,
    kind: 'phone',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? sixthLanguages,
    write: (random, language) => {
      const phone = phoneFor(random, language, rest);
      return {
        written: write(phone, random, language),
        expected: [{ type: 'phone', value: phone.number.value }],
        allowed: chatsOf(phone.number.value),
        ...(rest.form === undefined && { country: phone.number.country }),
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

const mostDraws = 200; // a style that suits fewer numbers than one in a hundred is a mistake

function phoneFor(random: Random, language: SixthLanguage, { from, form, suits }: Rest): Phone {
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const number = numberFrom(random, from ?? homes[language]);
    const phone = { number, groups: form === undefined ? number.national : number.international };
    if ((form !== undefined || number.isReadAtHome) && (suits?.(phone) ?? true)) return phone;
  }
  throw new Error(`No number for a style in ${language}; widen its countries.`);
}

/** Pages at which a chat with the number opens: neither asked for nor wrong. */
const chatsOf = (value: string): readonly HeldBackIdentifier[] =>
  [
    ...[`wa.me/${value}`, `wa.me/+${value}`, `t.me/+${value}`, `viber.me/${value}`],
    ...['+', '%2B', ''].flatMap((plus) =>
      ['api.whatsapp.com/send', 'api.whatsapp.com/send/', 'web.whatsapp.com/send'].map(
        (page) => `${page}?phone=${plus}${value}`,
      ),
    ),
  ].map((page) => ({ type: 'url', value: page }));

export const digitsOf = ({ groups }: Phone): string => groups.join('');

/** The digits in parts of the given lengths; what is left over is the last part. */
export function partsOf(phone: Phone, ...lengths: readonly number[]): readonly string[] {
  const ends = lengths.map((_, place) =>
    lengths.slice(0, place + 1).reduce((sum, length) => sum + length, 0),
  );
  const digits = digitsOf(phone);
  return [0, ...ends]
    .map((start, place) => digits.slice(start, ends[place] ?? digits.length))
    .filter((part) => part !== '');
}

/** The same digit twice or three times within a group. */
export const hasRun = ({ groups }: Phone): boolean => groups.some((group) => /(\d)\1/.test(group));
