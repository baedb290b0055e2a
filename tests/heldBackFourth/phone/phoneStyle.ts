// How a style of phone is defined in the fourth exam: it gets a drawn number and writes it.
import type { Random } from '../../../src/world/random';
import type { DrawnNumber } from '../../heldBack/numbers';
import { fourthLanguages, type FourthLanguage, type FourthStyle } from '../languages';
import { numberFor, numberFrom } from './numbers';

export interface Phone {
  readonly number: DrawnNumber;
  /** Groups of digits to write, in the form that was drawn. */
  readonly groups: readonly string[];
  readonly isInternational: boolean;
}

interface Rest {
  readonly family?: 'plain';
  /** All if absent. */
  readonly languages?: readonly FourthLanguage[];
  /** Countries of the numbers; where the language is at home if absent. */
  readonly from?: readonly string[];
  /** Numbers that the style cannot write are drawn again. */
  readonly suits?: (phone: Phone) => boolean;
  /** What is written leads in to itself. */
  readonly isWhole?: boolean;
  /** As people mostly do if absent: at home seven times in ten. */
  readonly form?: 'national' | 'international';
}

/** Pages at which a number is chatted with: neither asked for nor wrong. */
const chatPages = ['wa.me/', 'api.whatsapp.com/send?phone='] as const;

export type WritePhone = (phone: Phone, random: Random, language: FourthLanguage) => string;

/** A style of phone. */
export function phoneStyle(id: string, write: WritePhone, rest: Rest = {}): FourthStyle {
  return {
    id: `phone.${id}`,
    kind: 'phone',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? fourthLanguages,
    write: (random, language) => {
      const phone = phoneFor(random, language, rest);
      const { number, isInternational } = phone;
      return {
        written: write(phone, random, language),
        expected: [{ type: 'phone', value: number.value }],
        allowed: [
          { type: 'username', value: `whatsapp:${number.value}` },
          ...chatPages.map((page) => ({ type: 'url', value: page + number.value }) as const),
        ],
        ...(!isInternational && { country: number.country }),
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

const MOST_DRAWS = 200; // most numbers suit most styles

function phoneFor(random: Random, language: FourthLanguage, { from, form, suits }: Rest): Phone {
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
