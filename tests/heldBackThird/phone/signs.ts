// Phones with something between the digits, or other characters in the place of digits. After the forms that published
// work on escort and marketplace adverts counts most: separators, filler between groups, letters for digits, glyphs.
import type { Random } from '../../../src/world/random';
import { joined, phoneStyle, type PhoneInText, type PhoneStyle } from '../../heldBack/phone/phoneStyle';
import type { Language } from '../../heldBack/style';
import { boldDigits, circledDigits, fullWidthDigits, keycaps } from '../letters';

const emojis = ['💋', '❤️', '🌹', '🔥', '😘', '✔️', '💎', '🍒', '➖'];

const between = (
  id: string,
  write: (phone: PhoneInText, random: Random, language: Language) => string,
  languages?: readonly Language[],
): PhoneStyle =>
  phoneStyle({
    id: `between.${id}`,
    family: 'obfuscated',
    form: 'national',
    ...(languages && { languages }),
    write,
  });

/** Digits of the number, one by one. */
const each = ({ groups }: PhoneInText): readonly string[] => Array.from(groups.join(''));

const fillers: Readonly<Record<string, readonly [string, string]>> = {
  en: ['call', 'me'],
  de: ['ruf', 'an'],
  es: ['llama', 'ya'],
  fr: ['appelle', 'moi'],
  it: ['chiama', 'mi'],
  pt: ['liga', 'me'],
};
const conjunctions: Readonly<Record<Language, string>> = {
  en: 'then',
  de: 'dann',
  es: 'luego',
  fr: 'puis',
  ro: 'apoi',
  it: 'poi',
  pt: 'depois',
  pl: 'potem',
  ru: 'потом',
  tr: 'sonra',
  zh: '然后',
  vi: 'rồi',
};

const separators: readonly PhoneStyle[] = [
  between('blankAtEachDigit', (phone) => each(phone).join(' ')),
  between('oneSignAtEachDigit', (phone, random) => each(phone).join(random.pick(['-', '.', '_', ' - ']))),
  between('emojiBetweenGroups', ({ groups }, random) => {
    const emoji = random.pick(emojis);
    return groups.join(random.pick([emoji, ` ${emoji} `]));
  }),
  between('emojiAtEachDigit', (phone, random) => each(phone).join(random.pick(emojis))),
  between('stars', ({ groups }, random) => groups.join(random.pick(['*', '**', ' * ']))),
  between('ownLines', ({ groups }) => groups.join('\n')),
  between('underscoreOrTilde', ({ groups }, random) => groups.join(random.pick(['_', '~', '__', ' ~ ']))),
  between('eachGroupInBrackets', ({ groups }, random) => {
    const [open, close] = random.pick([['(', ')'] as const, ['[', ']'] as const]);
    return groups.map((group) => open + group + close).join(random.pick(['', ' ', '-']));
  }),
  between('commas', ({ groups }, random) => groups.join(random.pick([',', ', ']))),
  between('slashes', ({ groups }, random) => groups.join(random.pick(['/', ' / ']))),
  between('ellipses', ({ groups }, random) => groups.join(random.pick(['...', '..', '…', ' ... ']))),
  between('unevenSigns', ({ groups }, random) =>
    groups.reduce((said, group) => said + random.pick([' - ', '. ', '--', ' .', '- ', '   ']) + group),
  ),
  between('bars', ({ groups }, random) => groups.join(random.pick(['|', ' | ']))),
  between('letterX', ({ groups }, random) => groups.join(random.pick(['x', 'X', ' x ']))),
  between('conjunction', ({ groups }, _random, language) =>
    groups.join(language === 'zh' ? conjunctions.zh : ` ${conjunctions[language]} `),
  ),
  between(
    'wordsBetweenGroups',
    ({ groups }, random, language) => {
      const [first, second] = fillers[language] ?? ['', ''];
      const sign = random.pick(['-', ' ', '.']);
      const words = [first, second, first];
      return groups
        .flatMap((group, place) => [...(place === 0 ? [] : [words[place - 1] ?? second]), group])
        .join(sign);
    },
    ['en', 'de', 'es', 'fr', 'it', 'pt'],
  ),
  between('twosAndRest', (phone, random) => {
    const digits = each(phone).join('');
    const places = [2 + random.integer(0, 2), 5 + random.integer(0, 2)];
    return [digits.slice(0, places[0]), digits.slice(places[0], places[1]), digits.slice(places[1])].join(
      random.pick([' ', '  ', ' .. ']),
    );
  }),
  between('widthless', (phone, random) => each(phone).join(random.pick(['\u200B', '\u00AD']))),
];

const inPlace = (
  id: string,
  write: (digits: string, random: Random) => string,
  sign: readonly string[] = [' ', '-', ''],
): PhoneStyle =>
  phoneStyle({
    id: `inPlace.${id}`,
    family: 'obfuscated',
    form: 'national',
    write: (phone, random) => write(joined(phone, random.pick(sign)), random),
  });

const letterForDigit: Readonly<Record<string, string>> = { '0': 'O', '1': 'l', '5': 'S', '8': 'B' };

const glyphs: readonly PhoneStyle[] = [
  inPlace('letterO', (digits, random) => digits.replaceAll('0', random.pick(['o', 'O']))),
  inPlace('lettersOAndL', (digits, random) =>
    digits.replaceAll('0', random.pick(['o', 'O'])).replaceAll('1', random.pick(['l', 'I', 'i'])),
  ),
  inPlace(
    'threeLetters',
    (digits) => {
      let left = 3;
      // Three at most: a number of letters only is no number to a reader.
      return digits.replace(/[0158]/g, (digit) => (left-- > 0 ? (letterForDigit[digit] ?? digit) : digit));
    },
    ['-', ' '],
  ),
  inPlace('fullWidth', fullWidthDigits),
  inPlace('circled', circledDigits, [' ', '', '-']),
  inPlace('keycaps', keycaps, ['', ' ']),
  inPlace('bold', (digits, random) => boldDigits(digits, random.pick(['serif', 'sans']))),
];

export const signPhoneStyles: readonly PhoneStyle[] = [...separators, ...glyphs];
