// Phones in words: digit by digit in languages new to this exam, in other letters, in pairs, and mixed with digits.
import type { Random } from '../../../src/world/random';
import { inLanguage, languagesOf, type FifthLanguage, type FifthStyle, type InLanguages } from '../languages';
import {
  digitWords,
  greeklish,
  hastyUkrainian,
  hinglish,
  kanji,
  latinArabic,
  latinBulgarian,
  latinUkrainian,
  plainTurkish,
  saidIndonesian,
  wordsOf,
  type TenWords,
} from './digitWords';
import {
  atHome,
  digitsOf,
  hasDigit,
  hasGroups,
  pairsOf,
  phoneStyle,
  type Rest,
  type WritePhone,
} from './phoneStyle';
import { saidPair, saidUkrainian, type PairTongue } from './saidPairs';

const said = (id: string, write: WritePhone, rest: Rest = {}): FifthStyle =>
  phoneStyle(`aloud.${id}`, write, { ...atHome, ...rest });

/** Every digit a word of the list. */
const allIn = (id: string, languages: readonly FifthLanguage[], words: TenWords): FifthStyle =>
  said(
    id,
    ({ groups }, random) => {
      const [within, between] = random.pick([
        [' ', ' '],
        [' ', ', '],
        [' ', ' - '],
        ['-', ' '],
        [' ', '\n'],
      ] as const);
      return groups.map((group) => wordsOf(group, words).join(within)).join(between);
    },
    { languages },
  );

/** Words for about half of the digits. */
const someOf = (digits: string, words: TenWords, random: Random): string =>
  Array.from(digits, (digit) => (random.chance(0.45) ? (words[Number(digit)] ?? digit) : digit)).join(' ');

const half = (
  id: string,
  languages: readonly FifthLanguage[],
  wordsFor: (language: FifthLanguage) => TenWords,
): FifthStyle =>
  said(
    id,
    ({ groups }, random, language) => {
      const written = groups.map((group) => someOf(group, wordsFor(language), random)).join(' ');
      // At least one word, or nothing is hidden.
      return /\p{L}/u.test(written)
        ? written
        : written.replace(/\d/, (digit) => wordsFor(language)[Number(digit)] ?? digit);
    },
    { languages },
  );

const ownWords = (language: FifthLanguage): TenWords => digitWords[language];

const pairwise = (
  tongue: PairTongue,
  languages: readonly FifthLanguage[],
  from: readonly string[],
): FifthStyle =>
  said(
    `pairs.${tongue}`,
    (phone, random) =>
      pairsOf(phone)
        .map((pair) => saidPair(tongue, pair))
        .join(random.pick([', ', ' - ', ' / ', '... '])),
    { languages, from },
  );

const fillers: InLanguages<readonly string[]> = {
  en: ['uh', 'umm', 'right', 'yeah'],
  de: ['ähm', 'also', 'genau', 'ja'],
  es: ['eh', 'este', 'pues', 'sí'],
  fr: ['euh', 'voilà', 'attends', 'ouais'],
  it: ['ehm', 'allora', 'ecco', 'sì'],
  pt: ['ahn', 'tá', 'então', 'isso'],
  ru: ['эээ', 'так', 'ага', 'ну'],
};

/** The first words of a line as a phone's keyboard writes them. */
const capital = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

const listStyles: readonly FifthStyle[] = [
  allIn('ukrainian', ['uk'], digitWords.uk),
  allIn('bulgarian', ['bg'], digitWords.bg),
  allIn('greek', ['el'], digitWords.el),
  allIn('arabic', ['ar'], digitWords.ar),
  allIn('hindi', ['hi'], digitWords.hi),
  allIn('japanese', ['ja'], digitWords.ja),
  allIn('indonesian', ['id'], digitWords.id),
  allIn('tagalog', ['tl'], digitWords.tl),
  allIn('hinglish', ['hi'], hinglish),
  allIn('greeklish', ['el'], greeklish),
  allIn('latinBulgarian', ['bg'], latinBulgarian),
  allIn('latinUkrainian', ['uk'], latinUkrainian),
  allIn('latinArabic', ['ar'], latinArabic),
  allIn('hastyUkrainian', ['uk'], hastyUkrainian),
  allIn('plainTurkish', ['tr'], plainTurkish),
  allIn('emptyForZero', ['id'], saidIndonesian),
  allIn('englishAbroad', ['tl', 'hi', 'id', 'ar'], digitWords.en),
];

const mixedStyles: readonly FifthStyle[] = [
  half('halfCyrillic', ['uk', 'bg'], ownWords),
  half('halfGreek', ['el'], ownWords),
  half('halfArabicOrHindi', ['ar', 'hi'], ownWords),
  half('halfOnIslands', ['id', 'tl'], ownWords),
  half('halfHinglish', ['hi'], () => hinglish),
  half('halfEnglishAbroad', ['tl', 'hi', 'el', 'ja'], () => digitWords.en),
  said(
    'kanji',
    ({ groups }, random) =>
      groups.map((group) => wordsOf(group, kanji).join('')).join(random.pick(['', '-', 'の', ' '])),
    {
      languages: ['ja'],
    },
  ),
  said(
    'kanjiAndDigits',
    ({ groups }, random) =>
      groups
        .map((group, place) => (place % 2 === 0 ? wordsOf(group, kanji).join('') : group))
        .join(random.pick(['-', ' ', '・'])),
    { languages: ['ja', 'zh'], suits: hasGroups(2) },
  ),
  said(
    'digitAndWord',
    (phone, random, language) => {
      const [left, right] = random.pick([
        [' (', ') '],
        ['(', ')'],
        ['-', ', '],
      ] as const);
      return Array.from(
        digitsOf(phone),
        (digit) => digit + left + (digitWords[language][Number(digit)] ?? '') + right,
      )
        .join('')
        .replace(/[, ]+$/, '');
    },
    { languages: ['en', 'de', 'es', 'fr', 'ru', 'id', 'pt'] },
  ),
  said(
    'ohGlued',
    ({ groups }, random) =>
      groups.join(random.pick([' ', '-', ''])).replace(/0/g, random.pick(['oh', 'Oh', 'OH'])),
    {
      languages: ['en', 'tl', 'hi'],
      suits: hasDigit('0'),
    },
  ),
  said(
    'oneInWords',
    (phone, random, language) => {
      const digits = digitsOf(phone);
      const place = random.integer(2, digits.length - 2);
      const word = digitWords[language][Number(digits[place])] ?? '';
      const gap = random.pick([' ', '']);
      return digits.slice(0, place) + gap + word + gap + digits.slice(place + 1);
    },
    { languages: ['en', 'de', 'es', 'ru', 'uk', 'bg', 'pl', 'it', 'tr'] },
  ),
  said(
    'transcript',
    ({ groups }, random, language) =>
      groups
        .map((group) => {
          const words = wordsOf(group, digitWords[language]).join(random.pick([' ', ', ']));
          return random.chance(0.6) ? `${random.pick(inLanguage(fillers, language))}, ${words}` : words;
        })
        .map(capital)
        .join(random.pick(['... ', '. '])),
    { languages: languagesOf(fillers), suits: hasGroups(2) },
  ),
  said(
    'linesOfWords',
    ({ groups }, random, language) =>
      groups
        .map((group) => `${random.pick(['- ', '• ', ''])}${wordsOf(group, digitWords[language]).join(' ')}`)
        .join('\n'),
    { languages: ['en', 'es', 'ro', 'uk', 'bg', 'el', 'id'], suits: hasGroups(2) },
  ),
  said(
    'firstAndLastInDigits',
    ({ groups }, _random, language) => {
      const middle = groups.slice(1, -1).map((group) => wordsOf(group, digitWords[language]).join(' '));
      return [groups[0] ?? '', ...middle, groups.at(-1) ?? ''].join(' ');
    },
    { languages: ['en', 'de', 'es', 'fr', 'it', 'ro', 'pl', 'ru', 'uk', 'tr'], suits: hasGroups(3) },
  ),
];

const pairStyles: readonly FifthStyle[] = [
  pairwise('pt', ['pt'], ['BR', 'PT']),
  pairwise('ro', ['ro'], ['RO', 'MD']),
  pairwise('el', ['el'], ['GR', 'CY']),
  pairwise('bg', ['bg'], ['BG']),
  pairwise('swiss', ['fr'], ['CH']),
  said(
    'groups.ukrainian',
    ({ groups }, random) => groups.map(saidUkrainian).join(random.pick([', ', ' - ', '\n'])),
    {
      languages: ['uk'],
      from: ['UA'],
    },
  ),
];

export const wordPhoneStyles: readonly FifthStyle[] = [...listStyles, ...mixedStyles, ...pairStyles];
