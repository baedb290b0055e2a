// Phones in screenshots and scans that were read by machine: one or two characters misread, lines torn.
import type { Random } from '../../../src/world/random';
import { latinLanguages, type FifthStyle } from '../languages';
import {
  abroad,
  atHome,
  digitsOf,
  hasDigit,
  hasGroups,
  joined,
  phoneStyle,
  type Phone,
  type Rest,
} from './phoneStyle';

/** The written number with one of its digits, drawn, as a letter that looks like it. */
function misread(phone: Phone, random: Random, digit: string, letters: readonly string[]): string {
  const written = joined(phone, random.pick([' ', ' ', '-', '']));
  const places = Array.from(written, (sign, place) => (sign === digit ? place : -1)).filter(
    (place) => place >= 0,
  );
  const place = random.pick(places);
  return written.slice(0, place) + random.pick(letters) + written.slice(place + 1);
}

const misreadStyle = (id: string, digit: string, letters: readonly string[]): FifthStyle =>
  phoneStyle(`ocr.${id}`, (phone, random) => misread(phone, random, digit, letters), {
    suits: hasDigit(digit),
  });

/** The digits torn apart at some place within a group. */
function torn(phone: Phone, random: Random, tear: string): string {
  const groups = [...phone.groups];
  const place = groups.findIndex((group, index) => index > 0 && group.length >= 3);
  const group = groups[place] ?? '';
  const cut = random.integer(1, group.length - 1);
  groups[place] = group.slice(0, cut) + tear + group.slice(cut);
  return joined({ ...phone, groups }, random.pick([' ', '']));
}

const hasLongGroup: Rest = {
  suits: ({ groups }) => groups.some((group, place) => place > 0 && group.length >= 3),
};

export const ocrPhoneStyles: readonly FifthStyle[] = [
  misreadStyle('zero', '0', ['O', 'O', 'o', 'D']),
  misreadStyle('one', '1', ['l', 'I', '|', 'i']),
  misreadStyle('eight', '8', ['B']),
  misreadStyle('five', '5', ['S', 's']),
  misreadStyle('two', '2', ['Z', 'z']),
  misreadStyle('nine', '9', ['g', 'q']),
  misreadStyle('six', '6', ['G', 'b']),
  phoneStyle(
    'ocr.zerosAndOnes',
    (phone, random) =>
      joined(phone, ' ')
        .replace(/0/g, 'O')
        .replace(/1/g, random.pick(['l', 'I'])),
    { suits: (phone) => hasDigit('0')(phone) && hasDigit('1')(phone) },
  ),
  phoneStyle('ocr.tornLine', (phone, random) => torn(phone, random, '\n'), hasLongGroup),
  phoneStyle('ocr.tornByHyphen', (phone, random) => torn(phone, random, '-\n'), hasLongGroup),
  phoneStyle('ocr.stray', (phone, random) => torn(phone, random, ' '), hasLongGroup),
  phoneStyle(
    'ocr.brackets',
    ({ groups: [area = '', ...rest] }, random) => {
      const [left, right] = random.pick([
        ['[', ')'],
        ['{', ')'],
        ['(', ']'],
        ['(', '}'],
        ['⟨', ')'],
      ] as const);
      return `${left}${area}${right} ${rest.join(' ')}`;
    },
    { ...atHome, suits: hasGroups(2) },
  ),
  phoneStyle(
    'ocr.plus',
    (phone, random) => random.pick(['†', '÷', 't', '±', '十']) + phone.groups.join(' '),
    {
      ...abroad,
      languages: latinLanguages,
    },
  ),
  phoneStyle(
    'ocr.icon',
    (phone, random) =>
      `${random.pick(['®', '©', '&', '(@)', '℡', 'Q', '¢'])} ${joined(phone, random.pick([' ', '']))}`,
    { isWhole: true },
  ),
  phoneStyle('ocr.points', (phone, random) => {
    const digits = digitsOf(phone);
    const cut = random.integer(3, digits.length - 3);
    return `${phone.isInternational ? '+' : ''}${digits.slice(0, cut)}${random.pick([' .', '. ', ' , ', ' ·'])}${digits.slice(cut)}`;
  }),
];
