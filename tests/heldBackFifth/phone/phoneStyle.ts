// How a style of phone is defined in the fifth exam: it gets a drawn number and writes it.
import type { Random } from '../../../src/world/random';
import type { DrawnNumber } from '../../heldBack/numbers';
import type { HeldBackIdentifier } from '../../heldBack/style';
import { fifthLanguages, type FifthLanguage, type FifthStyle } from '../languages';
import { numberFor, numberFrom } from './numbers';

export interface Phone {
  readonly number: DrawnNumber;
  /** Groups of digits to write, in the form that was drawn. */
  readonly groups: readonly string[];
  readonly isInternational: boolean;
}

export interface Rest {
  readonly family?: 'plain';
  /** All if absent. */
  readonly languages?: readonly FifthLanguage[];
  /** Countries of the numbers; where the language is at home if absent. */
  readonly from?: readonly string[];
  /** Numbers that the style cannot write are drawn again. */
  readonly suits?: (phone: Phone) => boolean;
  /** What is written leads in to itself. */
  readonly isWhole?: boolean;
  /** As people mostly do if absent: at home seven times in ten. */
  readonly form?: 'national' | 'international';
  /** The text itself says of which country the number is, and the record does not. */
  readonly tellsCountry?: boolean;
}

export type WritePhone = (phone: Phone, random: Random, language: FifthLanguage) => string;

export const plain = { family: 'plain' } as const;
export const atHome = { form: 'national' } as const;
export const abroad = { form: 'international' } as const;

/** A style of phone. */
export function phoneStyle(id: string, write: WritePhone, rest: Rest = {}): FifthStyle {
  return {
    id: `phone.${id}`,
    kind: 'phone',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? fifthLanguages,
    write: (random, language) => {
      const phone = phoneFor(random, language, rest);
      const { number, isInternational } = phone;
      const written = write(phone, random, language);
      const isCountryKnown = !isInternational && rest.tellsCountry !== true;
      return {
        written,
        expected: [{ type: 'phone', value: number.value }],
        allowed: [...chatsOf(number.value), ...linkIn(written)],
        ...(isCountryKnown && { country: number.country }),
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

/** A link that is written, as a page. */
const linkIn = (written: string): readonly HeldBackIdentifier[] =>
  [...written.matchAll(/[a-z]+:\/\/(\S+)/g)].map(([, page = '']) => ({ type: 'url', value: page }));

const MOST_DRAWS = 200; // most numbers suit most styles

/** A number in the form that the style wants. */
export function phoneFor(random: Random, language: FifthLanguage, { from, form, suits }: Rest): Phone {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const number = from === undefined ? numberFor(random, language) : numberFrom(random, from);
    const wanted = form ?? (random.chance(0.7) ? 'national' : 'international');
    if (wanted === 'national' && !number.isReadAtHome) continue;
    const isInternational = wanted === 'international';
    const phone = {
      number,
      isInternational,
      groups: isInternational ? number.international : number.national,
    };
    if (suits === undefined || suits(phone)) return phone;
  }
  throw new Error(`None of ${MOST_DRAWS} numbers in ${language} suits the style.`);
}

/** Accounts and pages at which a number is chatted with: neither asked for nor wrong. */
export const chatsOf = (value: string): readonly HeldBackIdentifier[] => [
  ...['whatsapp', 'viber', 'telegram', 'signal', 'zalo'].map((service): HeldBackIdentifier => ({
    type: 'username',
    value: `${service}:${value}`,
  })),
  ...[
    ...['wa.me/', 'api.whatsapp.com/send?phone=', 'signal.me/#p/+'],
    ...['web.whatsapp.com/send?phone=', 'web.whatsapp.com/send?phone=+'],
  ].map((page): HeldBackIdentifier => ({ type: 'url', value: page + value })),
];

/** Groups joined by a sign, with the plus of the international form. */
export const joined = ({ groups, isInternational }: Phone, sign: string): string =>
  (isInternational ? '+' : '') + groups.join(sign);

/** All digits that are written, without plus and blanks. */
export const digitsOf = ({ groups }: Phone): string => groups.join('');

/** The number in pairs of digits; a digit that is left over stands first. */
export const pairsOf = (phone: Phone): readonly string[] =>
  digitsOf(phone).match(/^\d(?=(\d\d)+$)|\d\d/g) ?? [];

/** Whether at least so many groups are written. */
export const hasGroups =
  (least: number) =>
  ({ groups }: Phone): boolean =>
    groups.length >= least;

/** Whether a digit is written. */
export const hasDigit =
  (digit: string) =>
  (phone: Phone): boolean =>
    digitsOf(phone).includes(digit);

/** Whether the form for home is the national number behind a zero. */
export const startsWithZero = ({ number }: Phone): boolean =>
  number.national.join('') === `0${number.international.slice(1).join('')}`;
