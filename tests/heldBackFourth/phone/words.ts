// Phones said in words: whole or in part, with the spelling of people in a hurry.
import type { Random } from '../../../src/world/random';
import { fourthLanguages, latinLanguages, type FourthLanguage, type FourthStyle } from '../languages';
import {
  bentWords,
  carelessWords,
  digitWords,
  inWords,
  multipleWords,
  otherWords,
  pinyin,
  withoutAccents,
  type TenWords,
} from './digitWords';
import { digitsOf, hasGroups, pairsOf, phoneStyle, type Phone, type WritePhone } from './phoneStyle';
import { saidGroupInRussian, saidLanguages, saidPair, type SaidLanguage } from './saidNumbers';

type Rest = Parameters<typeof phoneStyle>[2];

const national = { form: 'national' } as const;
/** Languages in which digits are said one by one, with blanks between their words. */
const spoken = fourthLanguages.filter((language) => language !== 'zh' && language !== 'ko');

const style = (id: string, write: WritePhone, rest: Rest = {}): FourthStyle =>
  phoneStyle(`words.${id}`, write, { ...national, ...rest });

/** Every digit by its word. */
const said = (phone: Phone, language: FourthLanguage): readonly string[] =>
  inWords(digitsOf(phone), digitWords[language]);

/** As `said`, groups kept apart. */
const saidGroups = ({ groups }: Phone, words: TenWords, sign: string): string =>
  groups.map((group) => inWords(group, words).join(' ')).join(sign);

/** Some digits as words, the others as they are; at least one of each. */
function mixed({ groups }: Phone, words: TenWords, random: Random): readonly string[] {
  const digits = Array.from(groups.join(''));
  const [wordAt, digitAt] = [0, Math.ceil(digits.length / 2)].map(
    (from) => from + random.integer(0, Math.floor(digits.length / 2) - 1),
  );
  return digits.map((digit, place) =>
    place === wordAt || (place !== digitAt && random.chance(0.45)) ? (words[Number(digit)] ?? '') : digit,
  );
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `double five`: a digit that comes twice or three times in a row is said once. */
function withMultiples(phone: Phone, language: FourthLanguage): string {
  const [twice = '', thrice = ''] = multipleWords[language] ?? [];
  return phone.groups
    .map((group) =>
      (group.match(/(\d)\1{0,2}/g) ?? [])
        .map((run) => {
          const [word = ''] = inWords(run.charAt(0), digitWords[language]);
          return [word, `${twice} ${word}`, `${thrice} ${word}`][run.length - 1] ?? '';
        })
        .join(' '),
    )
    .join(', ');
}

const hasRun = (phone: Phone): boolean => phone.groups.some((group) => /(\d)\1/.test(group));

const accented = latinLanguages.filter((language) =>
  digitWords[language].some((word) => withoutAccents(word) !== word),
);
const careless = fourthLanguages.filter((language) => carelessWords[language] !== undefined);
const withOtherWords = fourthLanguages.filter(
  (language) => otherWords[language] !== undefined && language !== 'zh' && language !== 'ko',
);
const neighbours: Readonly<Record<string, FourthLanguage>> = {
  en: 'es',
  de: 'en',
  fr: 'en',
  ko: 'en',
  th: 'en',
};

/** What is said for `+`. */
const plusWords: Partial<Readonly<Record<FourthLanguage, string>>> = {
  ...{ en: 'plus', de: 'plus', es: 'más', fr: 'plus', ro: 'plus', it: 'più', pt: 'mais', pl: 'plus' },
  ...{ ru: 'плюс', tr: 'artı', vi: 'cộng', nl: 'plus', hu: 'plusz', cs: 'plus', sv: 'plus' },
};

export const wordPhoneStyles: readonly FourthStyle[] = [
  style('own', (phone, random, language) => said(phone, language).join(' '), { languages: spoken }),
  style(
    'groups',
    (phone, random, language) => saidGroups(phone, digitWords[language], random.pick([', ', ' - ', ' / '])),
    {
      languages: spoken,
      suits: hasGroups(2),
    },
  ),
  style(
    'hyphens',
    (phone, random, language) => said(phone, language).join(random.pick(['-', '.', ',', '_'])),
    {
      languages: spoken,
    },
  ),
  style('runTogether', (phone, random, language) => said(phone, language).join(''), {
    languages: ['en', 'de', 'es', 'it', 'nl', 'zh', 'ko', 'th', 'tr'],
  }),
  style('camel', (phone, random, language) => said(phone, language).map(capitalised).join(''), {
    languages: latinLanguages,
  }),
  style('loud', (phone, random, language) => said(phone, language).join(' ').toUpperCase(), {
    languages: [...latinLanguages, 'ru'],
  }),
  style('withoutAccents', (phone, random, language) => withoutAccents(said(phone, language).join(' ')), {
    languages: accented,
  }),
  style(
    'otherWord',
    (phone, random, language) => {
      const words = digitWords[language].map((word, digit) => otherWords[language]?.[digit] ?? word);
      return saidGroups(phone, words, ', ');
    },
    { languages: withOtherWords },
  ),
  style(
    'hangul',
    (phone, random) => {
      const words = digitWords.ko.map((word, digit) => otherWords.ko?.[digit] ?? word);
      return phone.groups.map((group) => inWords(group, words).join('')).join(random.pick(['-', ' ', '.']));
    },
    { languages: ['ko'] },
  ),
  style('hangulAndDigits', (phone, random) => mixed(phone, digitWords.ko, random).join(''), {
    languages: ['ko'],
  }),
  style(
    'chinese',
    (phone, random) => {
      const words = digitWords.zh.map((word, digit) => otherWords.zh?.[digit] ?? word);
      return phone.groups
        .map((group) => inWords(group, random.pick([words, digitWords.zh])).join(''))
        .join(random.pick(['', ' ', '-']));
    },
    { languages: ['zh'] },
  ),
  style('chineseAndDigits', (phone, random) => mixed(phone, digitWords.zh, random).join(''), {
    languages: ['zh'],
  }),
  style('pinyin', (phone) => inWords(digitsOf(phone), pinyin).join(' '), { languages: ['zh'] }),
  style('mixed', (phone, random, language) => mixed(phone, digitWords[language], random).join(' '), {
    languages: spoken,
  }),
  style('mixedGlued', (phone, random, language) => mixed(phone, digitWords[language], random).join(''), {
    languages: latinLanguages,
  }),
  style(
    'mixedLoud',
    (phone, random, language) =>
      mixed(phone, digitWords[language], random)
        .join(random.pick(['', ' ', '-']))
        .toUpperCase(),
    {
      languages: latinLanguages,
    },
  ),
  style(
    'careless',
    (phone, random, language) =>
      inWords(digitsOf(phone), random.pick(carelessWords[language] ?? [])).join(' '),
    {
      languages: careless,
    },
  ),
  style(
    'carelessAndDigits',
    (phone, random, language) => mixed(phone, random.pick(carelessWords[language] ?? []), random).join(' '),
    {
      languages: careless,
    },
  ),
  style('bent', (phone, random) => inWords(digitsOf(phone), bentWords).join(random.pick([' ', '-', '.'])), {
    languages: ['en'],
  }),
  style('multiples', (phone, random, language) => withMultiples(phone, language), {
    languages: Object.keys(multipleWords) as FourthLanguage[],
    suits: hasRun,
  }),
  style(
    'areaInWords',
    ({ groups: [area = '', ...rest] }, random, language) =>
      `${inWords(area, digitWords[language]).join(random.pick([' ', '-']))} ${rest.join(random.pick([' ', '-']))}`,
    {
      languages: spoken,
      suits: hasGroups(2),
    },
  ),
  style(
    'endInWords',
    ({ groups }, random, language) =>
      `${groups.slice(0, -1).join(' ')} ${inWords(groups[groups.length - 1] ?? '', digitWords[language]).join(' ')}`,
    {
      languages: spoken,
      suits: hasGroups(2),
    },
  ),
  style(
    'neighbourLanguage',
    (phone, random, language) =>
      saidGroups(phone, digitWords[neighbours[language] ?? 'en'], random.pick([' ', ', '])),
    {
      languages: Object.keys(neighbours) as FourthLanguage[],
    },
  ),
  style(
    'hearts',
    (phone, random, language) => said(phone, language).join(random.pick(['💋', ' ❤️ ', '✨', ' 🌸 '])),
    {
      languages: spoken,
    },
  ),
  style(
    'lines',
    (phone, random, language) =>
      phone.groups.map((group) => inWords(group, digitWords[language]).join(' ')).join('\n'),
    {
      languages: spoken,
      suits: hasGroups(2),
    },
  ),
  style(
    'pairs',
    (phone, random, language) =>
      pairsOf(phone)
        .map((pair) => saidPair(language as SaidLanguage, pair))
        .join(random.pick([', ', ' - ', ' / '])),
    {
      languages: saidLanguages,
    },
  ),
  style(
    'pairsAndDigits',
    (phone, random, language) =>
      pairsOf(phone)
        .map((pair, place) => (place % 2 === 0 ? pair : saidPair(language as SaidLanguage, pair)))
        .join(random.pick([', ', ' - '])),
    {
      languages: saidLanguages,
    },
  ),
  style('russianGroups', (phone) => phone.groups.map(saidGroupInRussian).join(', '), {
    languages: ['ru'],
    from: ['RU', 'KZ', 'US'],
  }),
  phoneStyle(
    'words.plusInWords',
    ({ groups }, random, language) =>
      [plusWords[language] ?? '', ...inWords(groups.join(''), digitWords[language])].join(' '),
    {
      languages: Object.keys(plusWords) as FourthLanguage[],
      form: 'international',
    },
  ),
  phoneStyle(
    'words.plusAndDigits',
    (phone, random, language) => `${plusWords[language] ?? ''} ${phone.groups.join(' ')}`,
    {
      languages: Object.keys(plusWords) as FourthLanguage[],
      form: 'international',
    },
  ),
];
