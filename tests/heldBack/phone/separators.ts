// Digits kept, but what stands between them is not what stands in a phone number.
import type { Random } from '../../../src/world/random';
import {
  joined,
  phoneStyle,
  type PhoneInText,
  type PhoneStyle,
  type PhoneStyleDefinition,
} from './phoneStyle';

const emoji = ['💋', '❤️', '🌹', '🔥', '✨', '😘', '🍒', '⭐', '👉', '💎'];
const digits = ({ groups }: PhoneInText): readonly string[] => Array.from(groups.join(''));
const plus = ({ isInternational }: PhoneInText): string => (isInternational ? '+' : '');

const style = (
  id: string,
  write: PhoneStyleDefinition['write'],
  rest: Partial<PhoneStyleDefinition> = {},
): PhoneStyle =>
  phoneStyle({
    id: `separators.${id}`,
    family: 'obfuscated',
    from: 'anywhere',
    form: 'either',
    ...rest,
    write,
  });

/** One sign between any two digits. */
const between =
  (signs: readonly string[]) =>
  (phone: PhoneInText, random: Random): string =>
    plus(phone) + digits(phone).join(random.pick(signs));
/** One sign between any two groups. */
const betweenGroups =
  (signs: readonly string[]) =>
  (phone: PhoneInText, random: Random): string =>
    joined(phone, random.pick(signs));

export const separatorPhoneStyles: readonly PhoneStyle[] = [
  style('spaced', between([' ', '  '])),
  style('dotted', between(['.', '. ', '..'])),
  style('dashed', between(['-', ' - ', '–', '—'])),
  style('tildes', between(['~', ' ~ '])),
  style('stars', between(['*', ' * ', '**'])),
  style('underscores', between(['_', '__'])),
  style('pipes', between(['|', ' | '])),
  style('slashes', between(['/', ' / '])),
  style('commas', between([',', ', '])),
  style('bullets', between(['•', ' · ', '∙'])),
  style('emojiBetweenDigits', (phone, random) => plus(phone) + digits(phone).join(random.pick(emoji))),
  style(
    'emojiMixed',
    (phone, random) =>
      plus(phone) +
      digits(phone)
        .map((digit) => digit + (random.chance(0.6) ? random.pick(emoji) : ''))
        .join(''),
  ),
  style('emojiBetweenGroups', betweenGroups(emoji.map((one) => ` ${one} `))),
  style('arrows', betweenGroups(['>>', ' -> ', '=>', ' » '])),
  style('underscoreGroups', betweenGroups(['_', '___', '-_-'])),
  style('starGroups', betweenGroups(['***', ' * ', '*~*', ' ** '])),
  style('dotGroups', betweenGroups(['...', ' .. ', '…', ' . '])),
  style('plusAndEquals', betweenGroups(['=', ' = ', '+'])),
  style('bracketedDigits', (phone, random) => {
    const [open = '', close = ''] = random.pick([
      ['[', ']'],
      ['(', ')'],
      ['{', '}'],
      ['<', '>'],
      ['"', '"'],
    ]);
    return (
      plus(phone) +
      digits(phone)
        .map((digit) => open + digit + close)
        .join('')
    );
  }),
  style('bracketedGroups', ({ groups, ...phone }, random) => {
    const [open = '', close = ''] = random.pick([
      ['[', ']'],
      ['{', '}'],
      ['«', '»'],
      ['<', '>'],
      ['*', '*'],
    ]);
    return (
      plus({ groups, ...phone }) + groups.map((group) => open + group + close).join(random.pick(['', ' ']))
    );
  }),
  style('groupOnEachLine', betweenGroups(['\n', ' \n', '\n-'])),
  style('digitOnEachLine', between(['\n'])),
  style(
    'mixedSigns',
    (phone, random) =>
      plus(phone) +
      digits(phone)
        .map((digit) => digit + random.pick(['', '-', '.', ' ', '_', '*', '/']))
        .join('')
        .replace(/\D$/, ''),
  ),
  style(
    'zeroWidth',
    (phone, random) =>
      plus(phone) +
      digits(phone)
        .map((digit) => digit + random.pick(['\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad', '']))
        .join(''),
  ),
  style(
    'directionMarks',
    (phone, random) =>
      plus(phone) +
      digits(phone)
        .map((digit) => random.pick(['\u200e', '\u202d', '\u2066', '']) + digit)
        .join(''),
  ),
  style(
    'oddSpaces',
    (phone, random) =>
      plus(phone) +
      digits(phone)
        .map((digit) => digit + random.pick(['\u2009', '\u00a0', '\u3000', '\u202f', '']))
        .join('')
        .trimEnd(),
  ),
  style(
    'sameLetterBetween',
    (phone, random) => plus(phone) + digits(phone).join(random.pick(['x', 'z', 'X', 'q'])),
    { from: undefined },
  ),
  style(
    'lettersBetween',
    (phone) =>
      phone.groups.join('').replace(/\d(?=\d)/g, (digit) => digit + 'abcdfghjkm'.charAt(Number(digit))),
    { from: undefined, form: 'national' },
  ),
  style(
    'repeatedTildeEnds',
    (phone, random) =>
      `${random.pick(['~~', '***', '<<<', '>>>', '((('])}${joined(phone, ' ~ ')}${random.pick(['~~', '***', '>>>', '!!!'])}`,
  ),
  style('regrouped', (phone, random) => {
    const all = digits(phone).join('');
    const pieces: string[] = [];
    for (let at = 0; at < all.length;) {
      const length = random.integer(1, 4);
      pieces.push(all.slice(at, at + length));
      at += length;
    }
    return plus(phone) + pieces.join(random.pick([' ', '-', '.', ' - ']));
  }),
];
