// Words mixed with digits, letters between digits, and the same digit told by how often it comes.
import type { Random } from '../../../src/world/random';
import { countingLanguages, type SixthLanguage, type SixthStyle } from '../languages';
import { digitWords, otherDigitWords } from './numberWords';
import { wellStocked } from './numbers';
import { digitsOf, hasRun, northAmerica, phoneStyle, type Phone } from './phoneStyle';
import { repeats } from './repeats';

/** Some digits as words, at least two of them and never all; in order. */
function halfSaid(digits: string, ten: readonly string[], random: Random): readonly string[] {
  const shift = random.integer(0, 2);
  return Array.from(digits, (digit, place) =>
    (place + shift) % 4 === 1 || random.chance(0.3) ? (ten[Number(digit)] ?? digit) : digit,
  );
}

/** Parts with blanks and hyphens put where nobody would. */
const unevenly = (parts: readonly string[], random: Random): string =>
  parts
    .map((part) => part + random.pick(['', '', '', ' ', ' ', '-']))
    .join('')
    .replace(/[ -]+$/, '');

const mixedStyles: readonly SixthStyle[] = countingLanguages.flatMap((language) => [
  phoneStyle(
    `mixed.${language}.apart`,
    (phone, random) =>
      halfSaid(digitsOf(phone), digitWords[language], random).join(random.pick([' ', ' ', '-', '.'])),
    { languages: [language] },
  ),
  phoneStyle(
    `mixed.${language}.glued`,
    ({ groups }, random) =>
      groups
        .map((group) => halfSaid(group, digitWords[language], random).join(''))
        .join(random.pick(['', ' ', '-'])),
    { languages: [language] },
  ),
]);

const rebusWords = [
  ...['zero', 'won', 'to', 'tree', 'for', 'five', 'sicks', 'seven', 'ate', 'nine'],
] as const;

const englishMixes: readonly SixthStyle[] = [
  phoneStyle(
    'mixed.en.uneven',
    (phone, random) => unevenly(halfSaid(digitsOf(phone), digitWords.en, random), random),
    { languages: ['en'] },
  ),
  phoneStyle(
    'mixed.en.rebus',
    (phone, random) => halfSaid(digitsOf(phone), rebusWords, random).join(random.pick([' ', '-'])),
    { languages: ['en'], from: ['US', 'CA'] },
  ),
  phoneStyle(
    'mixed.en.oneGroupSaid',
    ({ groups }, random) => {
      const said = random.integer(0, groups.length - 1);
      return groups
        .map((group, place) =>
          place === said ? Array.from(group, (digit) => digitWords.en[Number(digit)]).join(' ') : group,
        )
        .join(random.pick([' ', '-', ' - ']));
    },
    { languages: ['en'] },
  ),
  phoneStyle(
    'mixed.en.ohAndDigits',
    (phone, random) =>
      Array.from(digitsOf(phone), (digit) =>
        digit === '0' ? 'oh' : random.chance(0.3) ? (digitWords.en[Number(digit)] ?? digit) : digit,
      ).join(' '),
    { languages: ['en'] },
  ),
  phoneStyle(
    'mixed.es.inEnglish',
    (phone, random) => halfSaid(digitsOf(phone), digitWords.es, random).join(random.pick([' ', '-'])),
    { languages: ['en'], from: ['US'] },
  ),
  phoneStyle(
    'mixed.zh.pinyin',
    (phone, random) => halfSaid(digitsOf(phone), otherDigitWords.pinyin, random).join(' '),
    { languages: ['zh'] },
  ),
];

/** One thing between any two digits. */
const withBetween = (phone: Phone, between: () => string): string =>
  Array.from(digitsOf(phone)).reduce((text, digit) => text + between() + digit);

const letters = Array.from('abcdefghjkmnpqrtuvwxy');
const and: Readonly<Partial<Record<SixthLanguage, string>>> = {
  ...{ en: 'and', de: 'und', es: 'y', fr: 'et', it: 'e', pt: 'e', ro: 'și', pl: 'i', ru: 'и', tr: 've' },
};

const betweenStyles: readonly SixthStyle[] = [
  phoneStyle('between.oneLetter', (phone, random) => {
    const letter = random.pick(['x', 'X', 'a', 'q', 'm', 'v', 'k']);
    return withBetween(phone, () => letter);
  }),
  phoneStyle(
    'between.anyLetters',
    (phone, random) => withBetween(phone, () => random.pick(letters)),
    northAmerica,
  ),
  phoneStyle(
    'between.capitals',
    (phone, random) => withBetween(phone, () => random.pick(letters).toUpperCase()),
    northAmerica,
  ),
  phoneStyle('between.someLetters', ({ groups }, random) => {
    const letter = random.pick(['x', 'k', 'w', 'a', 'n']);
    return groups.map((group) => Array.from(group).join(random.pick(['', letter]))).join(letter);
  }),
  phoneStyle('between.groupsByLetter', ({ groups }, random) =>
    groups.join(random.pick(['x', 'a', 'm', 'xx', 'b'])),
  ),
  phoneStyle('between.and', (phone, _, language) => withBetween(phone, () => ` ${and[language] ?? 'and'} `), {
    languages: ['en', 'de', 'es', 'fr', 'it', 'pt', 'ro', 'pl', 'ru', 'tr'],
  }),
  phoneStyle(
    'between.words',
    ({ groups }, random) =>
      groups.reduce((text, group) => `${text}${random.pick(['call', 'me', 'now', 'baby', 'xo'])}${group}`),
    { languages: ['en'], from: ['US', 'CA'] },
  ),
  phoneStyle(
    'between.wordsApart',
    ({ groups }, random) =>
      groups.reduce(
        (text, group) => `${text} ${random.pick(['then', 'and', 'followed by', 'next'])} ${group}`,
      ),
    { languages: ['en'] },
  ),
  phoneStyle(
    'between.bracketedLetters',
    (phone, random) => {
      const letter = random.pick(['a', 'x', 'n']);
      return withBetween(phone, () => `(${letter})`);
    },
    northAmerica,
  ),
];

const repeatStyles: readonly SixthStyle[] = countingLanguages.flatMap((language) => [
  phoneStyle(
    `repeats.${language}.said`,
    ({ groups }, random) =>
      groups
        .map((group) => repeats(group, language, 'words').join(' '))
        .join(random.pick([' ', ', ', ' - '])),
    { languages: [language], from: wellStocked, suits: hasRun },
  ),
  phoneStyle(
    `repeats.${language}.amongDigits`,
    ({ groups }) => groups.map((group) => repeats(group, language, 'digits').join(' ')).join(', '),
    { languages: [language], from: wellStocked, suits: hasRun },
  ),
]);

export const mixedPhoneStyles: readonly SixthStyle[] = [
  ...mixedStyles,
  ...englishMixes,
  ...betweenStyles,
  ...repeatStyles,
];
