// Phones whose digits are said, wholly or in part, well or badly spelled.
import type { Random } from '../../../src/world/random';
import { phoneStyle, type PhoneInText, type PhoneStyle } from '../../heldBack/phone/phoneStyle';
import type { Language } from '../../heldBack/style';
import { digitWords, digitWordsOf, frenchPair, plusWords, spanishPair, withoutAccents } from './digitWords';

type Write = (phone: PhoneInText, random: Random, language: Language) => string;

const words = (
  id: string,
  write: Write,
  rest: {
    readonly languages?: readonly Language[];
    readonly form?: 'national' | 'international';
    readonly from?: readonly string[];
  } = {},
): PhoneStyle => phoneStyle({ id: `said.${id}`, family: 'obfuscated', form: 'national', ...rest, write });

const digitsOf = ({ groups }: PhoneInText): readonly string[] => Array.from(groups.join(''));
const latin: readonly Language[] = ['en', 'de', 'es', 'fr', 'ro', 'it', 'pt', 'pl', 'tr', 'vi'];
const english: readonly Language[] = ['en'];
/** Chinese is written without blanks. */
const blankOf = (language: Language): string => (language === 'zh' ? '' : ' ');

export const homophones = ['oh', 'won', 'too', 'tree', 'for', 'five', 'six', 'seven', 'ate', 'nine'];
export const leetWords: readonly (readonly string[])[] = [
  ['zer0', 'z3ro'],
  ['0ne', 'on3'],
  ['tw0'],
  ['thr33', 'thre3'],
  ['f0ur'],
  ['f1ve', 'fiv3'],
  ['s1x'],
  ['s3ven', 'sev3n'],
  ['e1ght', '3ight'],
  ['n1ne', 'nin3'],
];
export const carelessWords: readonly (readonly string[])[] = [
  ['zeero', 'zro', 'ziro'],
  ['onee', 'wun'],
  ['twoo', 'tow'],
  ['thre', 'threee'],
  ['foor', 'fourr', 'fore'],
  ['fiv', 'fife', 'fivee'],
  ['sixx', 'siks'],
  ['sevn', 'sevin', 'sevenn'],
  ['eigth', 'eigt', 'eightt'],
  ['nin', 'nien', 'ninee'],
];
const foreign: Partial<Record<Language, readonly Language[]>> = {
  en: ['es', 'fr', 'de'],
  de: ['en', 'es'],
  fr: ['en', 'es'],
  es: ['en', 'pt'],
  it: ['en', 'es'],
  pt: ['es', 'en'],
  ro: ['it', 'en'],
  pl: ['en', 'de'],
};

const repeats = ['', '', 'double', 'triple'];

/** `55` is double five, `555` triple five; English readers of numbers say so everywhere. */
function withDoubles(group: string, say: (digit: string) => string): string {
  return group
    .replace(/(\d)\1{1,2}|\d/g, (run) => ` ${repeats[run.length] ?? ''} ${say(run.charAt(0))}`)
    .replace(/ +/g, ' ')
    .trim();
}

export const saidPhoneStyles: readonly PhoneStyle[] = [
  words('everyDigit', (phone, random, language) =>
    digitsOf(phone).map(digitWordsOf(random, language)).join(blankOf(language)),
  ),
  words('everyDigitByGroup', ({ groups }, random, language) => {
    const say = digitWordsOf(random, language);
    return groups
      .map((group) => Array.from(group, say).join(blankOf(language)))
      .join(language === 'zh' ? random.pick(['，', ' ', '-']) : random.pick([', ', ' - ', ' / ']));
  }),
  words('hyphens', (phone, random, language) =>
    digitsOf(phone)
      .map(digitWordsOf(random, language))
      .join(random.pick(['-', '.'])),
  ),
  words(
    'everySecond',
    (phone, random, language) => {
      const say = digitWordsOf(random, language);
      const first = random.integer(0, 1);
      return digitsOf(phone)
        .map((digit, place) => (place % 2 === first ? say(digit) : digit))
        .join(random.pick([' ', ' ', '-']));
    },
    { languages: [...latin, 'ru'] },
  ),
  words(
    'someWithinGroups',
    ({ groups }, random, language) => {
      const say = digitWordsOf(random, language);
      const isSaid = (): boolean => random.chance(0.4);
      const written = groups.map((group) => group.replace(/\d/g, (digit) => (isSaid() ? say(digit) : digit)));
      // One word at least, or nothing is hidden.
      const least = written.some((group) => /\D/.test(group))
        ? written
        : written.map((group, place) => (place === 0 ? group.replace(/\d/, say) : group));
      return least.join(random.pick([' ', '-']));
    },
    { languages: ['en', 'de', 'es', 'fr', 'it', 'pt', 'ro', 'pl'] },
  ),
  words(
    'glued',
    (phone) =>
      digitsOf(phone)
        .map((digit) => digitWords.en[Number(digit)] ?? '')
        .join(''),
    { languages: english },
  ),
  words(
    'capitals',
    (phone, random, language) =>
      digitsOf(phone).map(digitWordsOf(random, language)).join(' ').toLocaleUpperCase(language),
    { languages: latin },
  ),
  words(
    'homophones',
    (phone) =>
      digitsOf(phone)
        .map((digit) => homophones[Number(digit)] ?? '')
        .join(' '),
    { languages: english, from: ['US', 'CA'] },
  ),
  words(
    'leet',
    (phone, random) =>
      digitsOf(phone)
        .map((digit) => random.pick(leetWords[Number(digit)] ?? []))
        .join(' '),
    { languages: english },
  ),
  words(
    'careless',
    (phone, random) => {
      const wrongAt = (): boolean => random.chance(0.4);
      const write = (digit: string): string =>
        random.pick(wrongAt() ? (carelessWords[Number(digit)] ?? []) : [digitWords.en[Number(digit)] ?? '']);
      return digitsOf(phone).map(write).join(' ');
    },
    { languages: english },
  ),
  words(
    'doubleAndTriple',
    ({ groups }, random) =>
      groups.map((group) => withDoubles(group, digitWordsOf(random, 'en'))).join(random.pick([' ', ', '])),
    { languages: english, from: ['US', 'CA'] },
  ),
  words('frenchPairs', ({ groups }, random) => groups.map(frenchPair).join(random.pick([' ', ', ', ' / '])), {
    languages: ['fr'],
    from: ['FR'],
  }),
  words(
    'spanishPairs',
    ({ groups }) =>
      groups
        .flatMap((group) =>
          group.length % 2 === 0
            ? (group.match(/../g) ?? []).map(spanishPair)
            : [Array.from(group, (digit) => digitWords.es[Number(digit)] ?? '').join(' ')],
        )
        .join(', '),
    { languages: ['es'] },
  ),
  words(
    'withoutAccents',
    (phone, _random, language) =>
      digitsOf(phone)
        .map((digit) => withoutAccents(digitWords[language][Number(digit)] ?? ''))
        .join(' '),
    { languages: ['vi', 'tr', 'pl', 'ro', 'fr', 'pt'] },
  ),
  words(
    'otherLanguage',
    (phone, random, language) => {
      const other = random.pick<Language>(foreign[language] ?? ['en']);
      return digitsOf(phone)
        .map((digit) => digitWords[other][Number(digit)] ?? '')
        .join(random.pick([' ', '-']));
    },
    { languages: ['en', 'de', 'fr', 'es', 'it', 'pt', 'ro', 'pl'] },
  ),
  words('lastGroup', ({ groups }, random, language) => {
    const say = digitWordsOf(random, language);
    const last = Array.from(groups[groups.length - 1] ?? '', say).join(blankOf(language));
    return [...groups.slice(0, -1), last].join(random.pick([' ', '-']));
  }),
  words('firstGroup', ({ groups: [first = '', ...rest] }, random, language) => {
    const said = Array.from(first, digitWordsOf(random, language)).join(blankOf(language));
    return [said, ...rest].join(random.pick([' ', ' - ']));
  }),
  words(
    'plusSaid',
    (phone, random, language) =>
      [plusWords[language], ...digitsOf(phone).map(digitWordsOf(random, language))].join(blankOf(language)),
    { form: 'international' },
  ),
  words(
    'plusSaidDigitsNot',
    ({ groups }, random, language) => plusWords[language] + random.pick([' ', '']) + groups.join(' '),
    { form: 'international', languages: latin },
  ),
];
