// Accounts whose platform or name is bent, said, or torn apart.
import type { Random } from '../../../src/world/random';
import { pickEach } from '../../heldBack/style';
import {
  boldFrakturLetters,
  boldLetters,
  boldScriptLetters,
  circledLetters,
  cyrillicTwins,
  followedBy,
  fullWidth,
  monospaceLetters,
  smallCapitals,
  spaced,
  squaredLetters,
} from '../glyphs';
import { fourthLanguages, type FourthLanguage, type FourthStyle } from '../languages';
import { accountOf, simpleAccountOf, wordsIn, wordsOf } from '../names';
import { digitWords, inWords } from '../phone/digitWords';
import { saidSigns } from '../saidSigns';
import { accountAt, accountStyle, severalStyle } from './accountStyle';
import { platformNames, platforms, type Platform } from './platforms';

const wellKnown: readonly Platform[] = ['instagram', 'snapchat', 'telegram', 'tiktok'];
const withShort: readonly Platform[] = ['instagram', 'snapchat', 'telegram', 'facebook', 'onlyfans'];
const latinLabel: readonly Platform[] = [
  'instagram',
  'snapchat',
  'telegram',
  'tiktok',
  'facebook',
  'twitter',
];

const colons = [': ', ' : ', ' @', ': @', ' '] as const;
const simple = { name: simpleAccountOf } as const;
const twoWords = { name: (random: Random): string => wordsOf(random).join('') } as const;
const withUnderscore = { name: (random: Random): string => wordsOf(random).join('_') } as const;

const full = (random: Random, platform: Platform): string => random.pick(platforms[platform].full);
const short = (random: Random, platform: Platform): string => random.pick(platforms[platform].short);
const separator = (random: Random): string => random.pick(colons);

/** Languages in which a platform of the list has a name of its own. */
const localLanguages = (at: Platform): readonly FourthLanguage[] =>
  fourthLanguages.filter((language) => platforms[at].local[language] !== undefined);

/** A style of names of one platform as one language has them. */
const local = (platform: Platform): FourthStyle =>
  accountStyle(
    `local.${platform}`,
    [platform],
    ({ name }, random, language) =>
      pickEach(random, platforms[platform].local[language] ?? [], [': ', ' ', ' @', '：']) + name,
    { languages: localLanguages(platform) },
  );

const initials: Partial<Readonly<Record<Platform, string>>> = {
  ...{ instagram: 'IG', snapchat: 'SC', telegram: 'TG', facebook: 'FB' },
};
const pictures: Partial<Readonly<Record<Platform, string>>> = {
  ...{ snapchat: '👻', instagram: '📸', telegram: '✈️' },
};

const labelStyles: readonly FourthStyle[] = [
  ...platformNames.filter((platform) => localLanguages(platform).length > 0).map(local),
  accountStyle(
    'label.misspelt',
    latinLabel,
    ({ platform, name }, random) => random.pick(platforms[platform].misspelt) + separator(random) + name,
  ),
  accountStyle(
    'label.bent',
    [...latinLabel, 'onlyfans', 'kik'],
    ({ platform, name }, random) => random.pick(platforms[platform].bent) + separator(random) + name,
  ),
  accountStyle(
    'label.spaced',
    latinLabel,
    ({ platform, name }, random) =>
      spaced(full(random, platform)) + random.pick([': ', ' - ', ' : @']) + name,
  ),
  accountStyle(
    'label.dotted',
    latinLabel,
    ({ platform, name }, random) =>
      Array.from(full(random, platform)).join(random.pick(['.', '-', '*', '_'])) +
      random.pick([': ', ': @', ' @']) +
      name,
  ),
  accountStyle('label.broken', latinLabel, ({ platform, name }, random) => {
    const label = full(random, platform);
    const place = label.toLowerCase() === 'tiktok' ? 3 : 4;
    return `${label.slice(0, place)}${random.pick([' ', '-', '.', '_'])}${label.slice(place)}${separator(random)}${name}`;
  }),
  accountStyle('label.starred', ['instagram', 'snapchat', 'telegram'], ({ platform, name }, random) => {
    const label = full(random, platform);
    const place = random.integer(2, 4);
    return `${label.slice(0, place)}*${label.slice(place + 1)}${separator(random)}${name}`;
  }),
  accountStyle(
    'label.fonts',
    latinLabel,
    ({ platform, name }, random) =>
      random.pick([boldLetters, boldScriptLetters, monospaceLetters, smallCapitals, squaredLetters])(
        full(random, platform).toLowerCase(),
      ) +
      separator(random) +
      name,
  ),
  accountStyle(
    'label.cyrillic',
    latinLabel,
    ({ platform, name }, random) =>
      cyrillicTwins(full(random, platform).toLowerCase()) + separator(random) + name,
  ),
  accountStyle(
    'label.shortDotted',
    ['instagram', 'snapchat', 'telegram', 'facebook'],
    ({ platform, name }, random) =>
      Array.from(initials[platform] ?? '').join(random.pick(['.', '/', '-'])) +
      random.pick([': ', ' @', ': @']) +
      name,
  ),
  accountStyle('label.shortBracketed', withShort, ({ platform, name }, random) => {
    const [left = '', right = ''] = random.pick([
      ['[', ']'],
      ['(', ')'],
      ['【', '】'],
      ['*', '*'],
      ['~', '~'],
    ]);
    return `${left}${short(random, platform)}${right} ${name}`;
  }),
  accountStyle(
    'label.shortAndArrow',
    withShort,
    ({ platform, name }, random) =>
      short(random, platform) +
      random.pick([' -> ', '➡️ ', ' >> ', ' = ', '=', ' 👉 ', ' ~ ', ' // ', ' | ']) +
      name,
  ),
  accountStyle(
    'label.emoji',
    ['snapchat', 'instagram', 'telegram'],
    ({ platform, name }, random) =>
      `${pictures[platform] ?? ''} ${short(random, platform)}${random.pick([' ', ': ', ' 👉 '])}${name}`,
  ),
  accountStyle(
    'label.glued',
    ['instagram', 'snapchat', 'telegram'],
    ({ platform, name }, random) =>
      random.pick(['my', 'add', 'DM', 'on']) +
      random.pick(platforms[platform].full) +
      random.pick([':', ':@']) +
      name,
    {
      languages: ['en'],
    },
  ),
];

const asks: Partial<Readonly<Record<FourthLanguage, readonly string[]>>> = {
  en: ['hmu on {at} {name}', 'add me {at} {name}', '{name} add on {at}', 'dm me {at} @{name}'],
  de: ['add mich auf {at}: {name}', 'schreib mir {at} {name}', '{name} bei {at} adden'],
  es: ['agrégame en {at} {name}', 'búscame en {at} @{name}', 'mándame por {at} a {name}'],
  fr: ['ajoute moi sur {at} {name}', 'viens sur {at} @{name}'],
  it: ['aggiungimi su {at} {name}', 'cercami su {at} @{name}'],
  pt: ['me chama no {at} {name}', 'me add no {at} @{name}'],
  pl: ['dodaj mnie na {at} {name}', 'łap {at}: {name}'],
  nl: ['voeg me toe op {at} {name}', 'app me via {at} {name}'],
  tr: ['{at} ekle {name}', "{at}'dan yaz: {name}"],
  hu: ['keress {at}-n: {name}', 'jelölj be {at} {name}'],
  sv: ['adda mig på {at} {name}', 'hör av dig på {at} {name}'],
};

/** Sentences with a name in two words; a reader joins them. */
const joinedUp: Partial<Readonly<Record<FourthLanguage, readonly string[]>>> = {
  en: ['{first} then {last}, one word', '{first} {last} (no space)', '{first} + {last} together'],
  de: ['{first} und dann {last}, zusammengeschrieben', '{first} {last} (ohne Leerzeichen)'],
  es: ['{first} {last} todo junto', '{first} y {last} sin espacio'],
  fr: ['{first} {last} en un seul mot', '{first} {last} (tout attaché)'],
  it: ['{first} {last} tutto attaccato', '{first} {last} senza spazio'],
  pl: ['{first} {last} razem', '{first} {last} bez spacji'],
  ru: ['{first} {last} слитно', '{first} {last} без пробела'],
  cs: ['{first} {last} dohromady bez mezery'],
};

const asDigits: Partial<Readonly<Record<FourthLanguage, string>>> = {
  ...{
    en: 'in digits, no gaps',
    es: 'en números, junto',
    nl: 'in cijfers, aan elkaar',
    de: 'als Ziffern, ohne Lücke',
  },
};

const nameStyles: readonly FourthStyle[] = [
  accountStyle(
    'name.underscoreSaid',
    wellKnown,
    ({ platform, name }, random, language) =>
      full(random, platform) +
      random.pick([': ', ' ']) +
      name.replace('_', ` ${random.pick(saidSigns[language].underscore)} `),
    withUnderscore,
  ),
  accountStyle(
    'name.underscoreBracketed',
    wellKnown,
    ({ platform, name }, random, language) =>
      `${full(random, platform)}: ${name.replace('_', `(${random.pick(saidSigns[language].underscore)})`)}`,
    withUnderscore,
  ),
  accountStyle(
    'name.spaced',
    wellKnown,
    ({ platform, name }, random) => `${full(random, platform)}: ${spaced(name)}`,
  ),
  accountStyle(
    'name.hyphened',
    wellKnown,
    ({ platform, name }, random) => `${full(random, platform)}: ${Array.from(name).join('-')}`,
    simple,
  ),
  accountStyle(
    'name.script',
    ['instagram', 'telegram', 'snapchat'],
    ({ platform, name }, random) =>
      full(random, platform) +
      separator(random) +
      random.pick([boldScriptLetters, boldFrakturLetters, circledLetters, smallCapitals])(name),
  ),
  accountStyle(
    'name.fullWidth',
    wellKnown,
    ({ platform, name }, random) => full(random, platform) + random.pick([': ', '：']) + fullWidth(name),
  ),
  accountStyle(
    'name.noWidth',
    wellKnown,
    ({ platform, name }, random) =>
      full(random, platform) + separator(random) + followedBy(random.pick(['\u200B', '\u2060']))(name),
  ),
  accountStyle(
    'name.cyrillic',
    ['instagram', 'telegram', 'snapchat'],
    ({ platform, name }, random) => full(random, platform) + separator(random) + cyrillicTwins(name),
  ),
  accountStyle(
    'name.joinedUp',
    wellKnown,
    ({ platform, name }, random, language) => {
      const [first, last] = wordsIn(name);
      return `${full(random, platform)}: ${random
        .pick(joinedUp[language] ?? [])
        .replace('{first}', first)
        .replace('{last}', last)}`;
    },
    { ...twoWords, languages: Object.keys(joinedUp) as FourthLanguage[] },
  ),
  accountStyle(
    'name.numberSaid',
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
      languages: Object.keys(asDigits) as FourthLanguage[],
    },
  ),
  accountStyle(
    'name.loud',
    wellKnown,
    ({ platform, name }, random) =>
      full(random, platform).toUpperCase() + separator(random) + name.toUpperCase(),
  ),
  accountStyle('name.quoted', [...wellKnown, 'wechat', 'line'], ({ platform, name }, random) => {
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
    'name.atSaid',
    wellKnown,
    ({ platform, name }, random, language) =>
      `${full(random, platform)}: ${random.pick(saidSigns[language].at)} ${name}`,
    { languages: ['en', 'es', 'pt', 'it', 'ru'] },
  ),
  accountStyle(
    'name.looseAt',
    wellKnown,
    ({ platform, name }, random) =>
      full(random, platform) + random.pick([' @ ', ': @ ', ' (@) ', ' @: ', ' ＠']) + name,
  ),
  accountStyle(
    'name.twoLines',
    withShort,
    ({ platform, name }, random) =>
      `${random.pick([full, short])(random, platform)}${random.pick([':\n', '\n👉 ', ' 👇\n'])}${name}`,
  ),
];

const linkStyles: readonly FourthStyle[] = [
  accountStyle(
    'link.blanks',
    ['telegram', 'instagram', 'onlyfans'],
    ({ platform, name }, random) =>
      `${(platforms[platform].pages[0] ?? '').replace('.', random.pick([' . ', ' .', '. '])).replace('/', random.pick([' / ', '/']))}${name}`,
  ),
  accountStyle(
    'link.brackets',
    ['telegram', 'instagram', 'tiktok', 'twitter'],
    ({ platform, name }, random) =>
      random.pick(['', 'hxxps://', 'https://']) +
      (platforms[platform].pages[0] ?? '').replace('.', random.pick(['[.]', '(.)', '[dot]', '(dot)'])) +
      name,
  ),
  accountStyle(
    'link.said',
    ['telegram', 'instagram', 'onlyfans', 'facebook'],
    ({ platform, name }, random, language) => {
      const page = platforms[platform].pages[0] ?? '';
      return (
        page
          .replace('.', ` ${random.pick(saidSigns[language].dot)} `)
          .replace('/', ` ${random.pick(saidSigns[language].slash)} `) + name
      );
    },
    simple,
  ),
  accountStyle(
    'link.commaDot',
    ['telegram', 'instagram'],
    ({ platform, name }) => (platforms[platform].pages[0] ?? '').replace('.', ',') + name,
  ),
];

const severalStyles: readonly FourthStyle[] = [
  accountStyle(
    'asked',
    withShort,
    ({ platform, name }, random, language) =>
      random
        .pick(asks[language] ?? [])
        .replace('{at}', short(random, platform))
        .replace('{name}', name),
    {
      isWhole: true,
      languages: Object.keys(asks) as FourthLanguage[],
    },
  ),
  severalStyle(
    'several.sameName',
    (random) => {
      const name = accountOf(random);
      return (['instagram', 'telegram'] as const).map((platform) => ({ platform, name }));
    },
    ([{ name } = { name: '' }], random) =>
      pickEach(
        random,
        ['IG', 'insta', 'Instagram'],
        [' & ', '/', ' + ', ' and ', ' | '],
        ['TG', 'tele', 'Telegram'],
        [': ', ' @', ': @'],
      ) + name,
  ),
  severalStyle(
    'several.otherNames',
    (random) => [accountAt(random, 'instagram'), accountAt(random, 'snapchat')],
    ([first, second], random) =>
      `${random.pick(['IG', 'insta'])} ${first?.name ?? ''}${random.pick([' / ', ', ', '\n', ' & ', ' '])}${random.pick(['snap', 'sc'])} ${second?.name ?? ''}`,
  ),
];

export const hiddenUsernameStyles: readonly FourthStyle[] = [
  ...labelStyles,
  ...nameStyles,
  ...linkStyles,
  ...severalStyles,
];
