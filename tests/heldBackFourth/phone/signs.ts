// Phones whose digits stand as they are, with other signs between them or around them than a business would print.
import type { Random } from '../../../src/world/random';
import { pickEach } from '../../heldBack/style';
import type { FourthStyle } from '../languages';
import { digitsOf, hasGroups, joined, pairsOf, phoneStyle, type Phone } from './phoneStyle';

/** Every digit, in front of them the plus where the form has one. */
const digitByDigit = (phone: Phone, sign: string): string =>
  (phone.isInternational ? '+' : '') + Array.from(digitsOf(phone)).join(sign);

/** Groups, the first of them with the plus where the form has one. */
const withPlus = ({ groups, isInternational }: Phone): readonly string[] =>
  groups.map((group, place) => (isInternational && place === 0 ? `+${group}` : group));

/** Every group between the same two signs. */
const around = (phone: Phone, left: string, right: string, between = ''): string =>
  withPlus(phone)
    .map((group) => left + group + right)
    .join(between);

/** Groups as nobody would set them: of two to four digits, at random. */
function looseGroups(digits: string, random: Random): readonly string[] {
  const groups: string[] = [];
  for (let place = 0; place < digits.length;) {
    const length = random.integer(2, 4);
    groups.push(digits.slice(place, place + length));
    place += length;
  }
  return groups;
}

/** One sign between all groups, the same throughout the number. */
const between = (id: string, signs: readonly string[]): FourthStyle =>
  phoneStyle(`signs.${id}`, (phone, random) => joined(phone, random.pick(signs)), { suits: hasGroups(2) });

/** One sign between all digits. */
const betweenDigits = (id: string, signs: readonly string[]): FourthStyle =>
  phoneStyle(`signs.${id}`, (phone, random) => digitByDigit(phone, random.pick(signs)));

export const signPhoneStyles: readonly FourthStyle[] = [
  between('tildes', ['~', ' ~ ', '~~']),
  between('stars', ['*', ' * ', '**']),
  between('equals', ['=', ' = ']),
  between('pipes', ['|', ' | ', ' || ']),
  between('underscores', ['_', '__']),
  between('bullets', ['•', ' • ', '·', ' ● ']),
  between('longDashes', ['–', ' – ', '—', ' — ']),
  between('manyDots', ['...', ' .. ', '…', '....']),
  between('colons', [':', ' : ']),
  between('arrows', ['>', ' > ', '→', '>>']),
  between('hearts', ['❤️', ' 💕 ', '💋', ' ♥ ']),
  between('sparks', ['✨', '🔥', ' ⭐ ', '🌹']),
  between('hashes', ['#', ' # ']),
  between('commas', [',', ', ']),
  between('wideBlanks', ['   ', '\u00A0', '\u2003', '\t']),
  between('lines', ['\n']),
  betweenDigits('digitsAndBlanks', [' ', '  ']),
  betweenDigits('digitsAndHyphens', ['-', ' - ']),
  betweenDigits('digitsAndDots', ['.', '..']),
  betweenDigits('digitsAndSlashes', ['/', ' / ', '\\']),
  betweenDigits('digitsAndHearts', ['💗', '♡', '🍒']),
  betweenDigits('digitsAndUnderscores', ['_', '*', '~', '+']),
  phoneStyle('signs.column', (phone) => digitByDigit(phone, '\n'), { form: 'national' }),
  phoneStyle('signs.groupsInBrackets', (phone, random) =>
    random.pick([
      around(phone, '[', ']'),
      around(phone, '(', ')', ' '),
      around(phone, '{', '}', '-'),
      around(phone, '【', '】'),
      around(phone, '«', '»', ' '),
    ]),
  ),
  phoneStyle('signs.digitsInBrackets', (phone, random) => {
    const [left = '', right = ''] = random.pick([
      ['(', ')'],
      ['[', ']'],
      ['<', '>'],
    ]);
    return (
      (phone.isInternational ? '+' : '') +
      Array.from(digitsOf(phone), (digit) => left + digit + right).join('')
    );
  }),
  phoneStyle('signs.groupsInQuotes', (phone, random) =>
    random.pick([around(phone, '"', '"', ' '), around(phone, "'", "'", '-'), around(phone, '“', '”')]),
  ),
  phoneStyle(
    'signs.anotherEachTime',
    ({ groups, isInternational }, random) =>
      (isInternational ? '+' : '') +
      groups.reduce((said, group) => said + random.pick(['~', '*', '_', '=', ' / ', '..', '|']) + group),
    { suits: hasGroups(3) },
  ),
  phoneStyle(
    'signs.looseGroups',
    (phone, random) => looseGroups(digitsOf(phone), random).join(random.pick([' ', '-', '.'])),
    { form: 'national' },
  ),
  phoneStyle('signs.pairsAndDashes', (phone, random) => pairsOf(phone).join(random.pick(['-', '--', '/'])), {
    form: 'national',
  }),
  phoneStyle('signs.decorated', (phone, random) => {
    const edge = random.pick(['☎️', '~*~', '📱', '***', '♥♥']);
    return edge + joined(phone, random.pick([' ', '-'])) + edge;
  }),
  phoneStyle(
    'signs.gluedToWords',
    (phone, random) =>
      pickEach(random, ['call', 'text', 'whatsapp', 'ring']) +
      joined(phone, '-') +
      random.pick(['now', 'today', 'me']),
    { languages: ['en'], form: 'national' },
  ),
  phoneStyle(
    'signs.markup',
    (phone, random) =>
      random.pick([
        around(phone, '<b>', '</b>'),
        joined(phone, '<br>'),
        around(phone, '[b]', '[/b]', ' '),
        joined(phone, '&nbsp;'),
        around(phone, '<span>', '</span>', '-'),
      ]),
    { suits: hasGroups(2) },
  ),
];
