// Accounts whose name is said, torn apart or drawn.
import {
  boldFrakturLetters,
  boldScriptLetters,
  circledLetters,
  cyrillicTwins,
  followedBy,
  fullWidth,
  smallCapitals,
  spaced,
} from '../glyphs';
import { languagesOf, type FourthStyle, type InLanguages } from '../languages';
import { wordsIn, wordsOf } from '../names';
import { digitWords, inWords } from '../phone/digitWords';
import { wordFor } from '../saidSigns';
import { accountStyle } from './accountStyle';
import { full, separator, short, simple, twoWords, wellKnown, withShort, withUnderscore } from './written';

/** Sentences with a name in two words; a reader joins them. */
const joinedUp: InLanguages<readonly string[]> = {
  en: ['{first} then {last}, one word', '{first} {last} (no space)', '{first} + {last} together'],
  de: ['{first} und dann {last}, zusammengeschrieben', '{first} {last} (ohne Leerzeichen)'],
  es: ['{first} {last} todo junto', '{first} y {last} sin espacio'],
  fr: ['{first} {last} en un seul mot', '{first} {last} (tout attaché)'],
  it: ['{first} {last} tutto attaccato', '{first} {last} senza spazio'],
  pl: ['{first} {last} razem', '{first} {last} bez spacji'],
  ru: ['{first} {last} слитно', '{first} {last} без пробела'],
  cs: ['{first} {last} dohromady bez mezery'],
};

const asDigits: InLanguages<string> = {
  ...{
    en: 'in digits, no gaps',
    es: 'en números, junto',
    nl: 'in cijfers, aan elkaar',
    de: 'als Ziffern, ohne Lücke',
  },
};

export const nameUsernameStyles: readonly FourthStyle[] = [
  accountStyle(
    'named.underscoreSaid',
    wellKnown,
    ({ platform, name }, random, language) =>
      full(random, platform) +
      random.pick([': ', ' ']) +
      name.replace('_', ` ${wordFor(random, language, 'underscore')} `),
    withUnderscore,
  ),
  accountStyle(
    'named.underscoreBracketed',
    wellKnown,
    ({ platform, name }, random, language) =>
      `${full(random, platform)}: ${name.replace('_', `(${wordFor(random, language, 'underscore')})`)}`,
    withUnderscore,
  ),
  accountStyle(
    'named.spaced',
    wellKnown,
    ({ platform, name }, random) => `${full(random, platform)}: ${spaced(name)}`,
  ),
  accountStyle(
    'named.hyphened',
    wellKnown,
    ({ platform, name }, random) => `${full(random, platform)}: ${Array.from(name).join('-')}`,
    simple,
  ),
  accountStyle(
    'named.script',
    ['instagram', 'telegram', 'snapchat'],
    ({ platform, name }, random) =>
      full(random, platform) +
      separator(random) +
      random.pick([boldScriptLetters, boldFrakturLetters, circledLetters, smallCapitals])(name),
  ),
  accountStyle(
    'named.fullWidth',
    wellKnown,
    ({ platform, name }, random) => full(random, platform) + random.pick([': ', '：']) + fullWidth(name),
  ),
  accountStyle(
    'named.noWidth',
    wellKnown,
    ({ platform, name }, random) =>
      full(random, platform) + separator(random) + followedBy(random.pick(['\u200B', '\u2060']))(name),
  ),
  accountStyle(
    'named.cyrillic',
    ['instagram', 'telegram', 'snapchat'],
    ({ platform, name }, random) => full(random, platform) + separator(random) + cyrillicTwins(name),
  ),
  accountStyle(
    'named.joinedUp',
    wellKnown,
    ({ platform, name }, random, language) => {
      const [first, last] = wordsIn(name);
      return `${full(random, platform)}: ${random
        .pick(joinedUp[language] ?? [])
        .replace('{first}', first)
        .replace('{last}', last)}`;
    },
    { ...twoWords, languages: languagesOf(joinedUp) },
  ),
  accountStyle(
    'named.numberSaid',
    wellKnown,
    ({ platform, name }, random, language) =>
      full(random, platform) +
      separator(random) +
      name.replace(
        /\d+/,
        (digits) => ` ${inWords(digits, digitWords[language]).join(' ')} (${asDigits[language] ?? ''})`,
      ),
    {
      name: (random) => `${wordsOf(random).join('')}${random.integer(21, 99)}`,
      languages: languagesOf(asDigits),
    },
  ),
  accountStyle(
    'named.loud',
    wellKnown,
    ({ platform, name }, random) =>
      full(random, platform).toUpperCase() + separator(random) + name.toUpperCase(),
  ),
  accountStyle('named.quoted', [...wellKnown, 'wechat', 'line'], ({ platform, name }, random) => {
    const [left = '', right = ''] = random.pick([
      ['"', '"'],
      ['“', '”'],
      ['«', '»'],
      ["'", "'"],
      ['<', '>'],
      ['**', '**'],
    ]);
    return `${full(random, platform)} ${left}${name}${right}`;
  }),
  accountStyle(
    'named.atSaid',
    wellKnown,
    ({ platform, name }, random, language) =>
      `${full(random, platform)}: ${wordFor(random, language, 'at')} ${name}`,
    { languages: ['en', 'es', 'pt', 'it', 'ru'] },
  ),
  accountStyle(
    'named.looseAt',
    wellKnown,
    ({ platform, name }, random) =>
      full(random, platform) + random.pick([' @ ', ': @ ', ' (@) ', ' @: ', ' ＠']) + name,
  ),
  accountStyle(
    'named.twoLines',
    withShort,
    ({ platform, name }, random) =>
      `${random.pick([full, short])(random, platform)}${random.pick([':\n', '\n👉 ', ' 👇\n'])}${name}`,
  ),
];
