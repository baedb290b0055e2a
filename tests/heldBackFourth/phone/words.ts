// Phones said in words alone, with the spelling of people in a hurry.
import {
  fourthLanguages,
  languagesOf,
  latinLanguages,
  type FourthLanguage,
  type FourthStyle,
} from '../languages';
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
import { digitsOf, hasGroups, pairsOf, phoneStyle, type Phone } from './phoneStyle';
import { saidGroupInRussian, saidLanguages, saidPair, type SaidLanguage } from './saidNumbers';
import { careless, plusWords, saidStyle, spoken } from './saidStyle';

/** Every digit by its word. */
const said = (phone: Phone, language: FourthLanguage): readonly string[] =>
  inWords(digitsOf(phone), digitWords[language]);

/** As `said`, groups kept apart. */
const saidGroups = ({ groups }: Phone, words: TenWords, sign: string): string =>
  groups.map((group) => inWords(group, words).join(' ')).join(sign);

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

export const wordPhoneStyles: readonly FourthStyle[] = [
  saidStyle('own', (phone, _random, language) => said(phone, language).join(' '), { languages: spoken }),
  saidStyle(
    'groups',
    (phone, random, language) => saidGroups(phone, digitWords[language], random.pick([', ', ' - ', ' / '])),
    {
      languages: spoken,
      suits: hasGroups(2),
    },
  ),
  saidStyle(
    'hyphens',
    (phone, random, language) => said(phone, language).join(random.pick(['-', '.', ',', '_'])),
    {
      languages: spoken,
    },
  ),
  saidStyle('runTogether', (phone, _random, language) => said(phone, language).join(''), {
    languages: ['en', 'de', 'es', 'it', 'nl', 'zh', 'ko', 'th', 'tr'],
  }),
  saidStyle('camel', (phone, _random, language) => said(phone, language).map(capitalised).join(''), {
    languages: latinLanguages,
  }),
  saidStyle('loud', (phone, _random, language) => said(phone, language).join(' ').toUpperCase(), {
    languages: [...latinLanguages, 'ru'],
  }),
  saidStyle('withoutAccents', (phone, _random, language) => withoutAccents(said(phone, language).join(' ')), {
    languages: accented,
  }),
  saidStyle(
    'otherWord',
    (phone, _random, language) => {
      const words = digitWords[language].map((word, digit) => otherWords[language]?.[digit] ?? word);
      return saidGroups(phone, words, ', ');
    },
    { languages: withOtherWords },
  ),
  saidStyle(
    'hangul',
    (phone, random) => {
      const words = digitWords.ko.map((word, digit) => otherWords.ko?.[digit] ?? word);
      return phone.groups.map((group) => inWords(group, words).join('')).join(random.pick(['-', ' ', '.']));
    },
    { languages: ['ko'] },
  ),
  saidStyle(
    'chinese',
    (phone, random) => {
      const words = digitWords.zh.map((word, digit) => otherWords.zh?.[digit] ?? word);
      return phone.groups
        .map((group) => inWords(group, random.pick([words, digitWords.zh])).join(''))
        .join(random.pick(['', ' ', '-']));
    },
    { languages: ['zh'] },
  ),
  saidStyle('pinyin', (phone) => inWords(digitsOf(phone), pinyin).join(' '), { languages: ['zh'] }),
  saidStyle(
    'careless',
    (phone, random, language) =>
      inWords(digitsOf(phone), random.pick(carelessWords[language] ?? [])).join(' '),
    {
      languages: careless,
    },
  ),
  saidStyle(
    'bent',
    (phone, random) => inWords(digitsOf(phone), bentWords).join(random.pick([' ', '-', '.'])),
    {
      languages: ['en'],
    },
  ),
  saidStyle('multiples', (phone, _random, language) => withMultiples(phone, language), {
    languages: languagesOf(multipleWords),
    suits: hasRun,
  }),
  saidStyle(
    'neighbourLanguage',
    (phone, random, language) =>
      saidGroups(phone, digitWords[neighbours[language] ?? 'en'], random.pick([' ', ', '])),
    {
      languages: languagesOf(neighbours),
    },
  ),
  saidStyle(
    'hearts',
    (phone, random, language) => said(phone, language).join(random.pick(['💋', ' ❤️ ', '✨', ' 🌸 '])),
    {
      languages: spoken,
    },
  ),
  saidStyle(
    'lines',
    (phone, _random, language) =>
      phone.groups.map((group) => inWords(group, digitWords[language]).join(' ')).join('\n'),
    {
      languages: spoken,
      suits: hasGroups(2),
    },
  ),
  saidStyle(
    'pairs',
    (phone, random, language) =>
      pairsOf(phone)
        .map((pair) => saidPair(language as SaidLanguage, pair))
        .join(random.pick([', ', ' - ', ' / '])),
    {
      languages: saidLanguages,
    },
  ),
  saidStyle('russianGroups', (phone) => phone.groups.map(saidGroupInRussian).join(', '), {
    languages: ['ru'],
    from: ['RU', 'KZ', 'US'],
  }),
  phoneStyle(
    'spoken.plusInWords',
    ({ groups }, _random, language) =>
      [plusWords[language] ?? '', ...inWords(groups.join(''), digitWords[language])].join(' '),
    {
      languages: languagesOf(plusWords),
      form: 'international',
    },
  ),
];
