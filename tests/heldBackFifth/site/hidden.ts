// Sites whose dots, scheme or letters are written so that a filter does not see them, or as a machine misread them.
import {
  latinLanguages,
  languagesOf,
  type FifthLanguage,
  type FifthStyle,
  type InLanguages,
} from '../languages';
import { tell, wordFor } from '../saidSigns';
import { doubleStruck, italicSans, mixedCase, parenthesised, squaredBlack, withMark } from './letters';
import { aloud, siteStyle, whole, withDots, withLastDot } from './siteStyle';

/** Every dot by one of the signs. */
const dotsBy = (
  id: string,
  dots: readonly string[],
  rest: Parameters<typeof siteStyle>[2] = {},
): FifthStyle => siteStyle(`points.${id}`, (site, random) => withDots(site, random.pick(dots)), rest);

/** Every dot a word of the language, between blanks or brackets. */
const sayingOf = (id: string, language: FifthLanguage): FifthStyle =>
  siteStyle(
    `aloud.${id}`,
    (site, random) => {
      const [left, right] = random.pick([
        [' ', ' '],
        [' ', ' '],
        [' (', ') '],
        ['[', ']'],
      ] as const);
      return withDots(site, left + wordFor(random, language, 'dot') + right);
    },
    { ...aloud, languages: [language] },
  );

const sayStyles: readonly FifthStyle[] = [
  sayingOf('ukrainian', 'uk'),
  sayingOf('bulgarian', 'bg'),
  sayingOf('greek', 'el'),
  sayingOf('arabic', 'ar'),
  sayingOf('hindi', 'hi'),
  sayingOf('japanese', 'ja'),
  sayingOf('indonesian', 'id'),
  sayingOf('tagalog', 'tl'),
  siteStyle(
    'aloud.slashes',
    ({ host, path }, random, language) =>
      host.replaceAll('.', ` ${wordFor(random, language, 'dot')} `) +
      path.replaceAll('/', ` ${wordFor(random, language, 'slash')} `),
    { languages: ['uk', 'bg', 'el', 'hi', 'id', 'en', 'es', 'de', 'ru'] },
  ),
  siteStyle(
    'aloud.edges',
    (site, random, language) => {
      const [left, right] = random.pick([
        ['*', '*'],
        ['-', '-'],
        ['_', '_'],
        ['/', '/'],
        [' - ', ' - '],
        ['"', '"'],
      ] as const);
      return withDots(site, left + wordFor(random, language, 'dot') + right);
    },
    { ...aloud, languages: latinLanguages },
  ),
];

const pointStyles: readonly FifthStyle[] = [
  dotsBy('doubleBrackets', ['[[.]]', '((.))', '{{.}}']),
  dotsBy('looseBrackets', [' [ . ] ', ' ( . ) ', '[ . ]']),
  dotsBy('pointed', ['‹.›', '«.»', '>.<']),
  dotsBy('leader', ['․', '‧', '⸱', '･']),
  dotsBy('semicolon', [';', ':'], aloud),
  dotsBy('ring', ['°', '˚', 'º'], aloud),
  dotsBy('apostrophe', ["'", '’', '`'], aloud),
  dotsBy('framed', ['_._', '-.-', '~.~', '*.*']),
  dotsBy('marksAround', ['"."', "'.'", '“.”']),
  dotsBy('arabic', ['۔', '٫'], { ...aloud, languages: ['ar', 'hi'] }),
  dotsBy('japanese', ['・', '。', '．'], { ...aloud, languages: ['ja', 'zh'] }),
  siteStyle(
    'points.camel',
    ({ host }) => host.replace(/\.([a-z])/g, (_, letter: string) => `Dot${letter.toUpperCase()}`),
    {
      ...aloud,
      languages: ['en', 'de', 'es', 'it', 'id', 'tl'],
    },
  ),
  siteStyle(
    'points.corrected',
    ({ host, path }) => host.replace(/\.([a-z])/g, (_, letter: string) => `. ${letter.toUpperCase()}`) + path,
  ),
  siteStyle(
    'points.wwwApart',
    (site, random) =>
      `${random.pick(['www. ', 'www .', 'www , ', 'www·'])}${withLastDot(site, random.pick(['. ', ' .', '.']))}`,
  ),
];

const startStyles: readonly FifthStyle[] = [
  siteStyle(
    'head.cutOff',
    (site, random) => random.pick(['ttps://', 'tps://', 'ttp://', '://', '//']) + whole(site),
  ),
  siteStyle(
    'head.doubled',
    (site, random) =>
      random.pick(['https://https://', 'http://https://', 'https://http//', 'https:// https://']) +
      whole(site),
  ),
  siteStyle(
    'head.brackets',
    (site, random) =>
      random.pick(['https[:]//', 'hxxps[:]//', 'hxxps[://]', 'http(:)//', 'https[:]/[/]']) +
      withDots(site, random.pick(['[.]', '.'])),
  ),
  siteStyle(
    'head.wide',
    (site, random) =>
      random.pick(['https：//', 'https：／／', 'http:／／', 'https:⁄⁄', 'https:∕∕']) + whole(site),
  ),
  siteStyle(
    'head.slips',
    (site, random) =>
      random.pick(['https;//', 'https//:', 'htps://', 'hhtps://', 'https:/', 'https.//', 'http.://']) +
      whole(site),
  ),
  siteStyle(
    'head.manyWs',
    (site, random) =>
      random.pick(['wwww.', 'ww.', 'www..', 'www,', 'w.w.w.', 'vvww.', 'vvvvvv.', 'wvvw.']) + whole(site),
  ),
  siteStyle(
    'head.plainWords',
    (site, random) =>
      random.pick(['h t t p s : / / ', 'https : // ', 'https / / ', 'https // www ']) + whole(site),
  ),
];

const letterStyles: readonly FifthStyle[] = [
  siteStyle('letters.doubleStruck', (site) => doubleStruck(whole(site))),
  siteStyle('letters.italicSans', (site) => italicSans(whole(site))),
  siteStyle('letters.parenthesised', (site) => parenthesised(whole(site)), aloud),
  siteStyle('letters.squaredBlack', (site) => squaredBlack(whole(site)), aloud),
  siteStyle('letters.struck', (site) => withMark('\u0336')(whole(site)), aloud),
  siteStyle('letters.softHyphens', (site) => withMark('\u00AD')(whole(site))),
  siteStyle('letters.mixedCase', (site) => mixedCase(whole(site)), { ...aloud, family: 'plain' }),
];

const dropBlank: InLanguages<readonly string[]> = {
  en: ['{} (no space)', '{} without the gap', '{} - take the space out'],
  de: ['{} (ohne Leerzeichen)', '{}, Leerstelle weg'],
  es: ['{} (sin espacio)'],
  fr: ['{} (sans l’espace)'],
  ru: ['{} (без пробела)'],
  uk: ['{} (без пробілу)'],
  pl: ['{} (bez spacji)'],
  pt: ['{} (sem espaço)'],
};

const starIsDot: InLanguages<readonly string[]> = {
  en: ['{} (* = dot)', '{}, the star is a dot'],
  de: ['{} (* = Punkt)'],
  fr: ['{} (* = point)'],
  ru: ['{} (* это точка)'],
  es: ['{} (* es punto)'],
};

const toldStyles: readonly FifthStyle[] = [
  siteStyle(
    'told.dropBlank',
    (site, random, language) =>
      tell(dropBlank, { random, language, said: withLastDot(site, random.pick([' .', '. '])) }),
    {
      ...aloud,
      isWhole: true,
      languages: languagesOf(dropBlank),
    },
  ),
  siteStyle(
    'told.starIsDot',
    (site, random, language) => tell(starIsDot, { random, language, said: withDots(site, '*') }),
    {
      ...aloud,
      isWhole: true,
      languages: languagesOf(starIsDot),
    },
  ),
  siteStyle('page.escapes', (site, random) =>
    withDots(site, random.pick(['\\u002e', '=2E', '\\x2e', '\\.'])),
  ),
  siteStyle('page.torn', ({ host, path }, random) => {
    const tag = random.pick(['<wbr>', '<b></b>', '<!-- -->', '&shy;', '&#8203;']);
    return host.replace('.', `${tag}.`) + path;
  }),
  siteStyle('page.script', ({ host, path }, random) => {
    const place = host.lastIndexOf('.');
    return `'${host.slice(0, place)}'${random.pick(['+', ' + '])}'${host.slice(place)}${path}'`;
  }),
  siteStyle(
    'ocr.hostBelow',
    ({ host, path }, random) => `www.${host.replace('.', random.pick(['.\n', '\n.', '. \n']))}${path}`,
  ),
  siteStyle(
    'ocr.blanksInside',
    ({ host, path }, random) =>
      `${random.pick(['www. ', 'www .', 'https:// '])}${host.replace('.', random.pick(['. ', ' . ', ' .']))}${path}`,
  ),
  siteStyle(
    'chat.inTwo',
    ({ host }, random) => {
      const who = random.pick(['Edwin', 'A', 'Boss']);
      const place = host.lastIndexOf('.');
      return `${who}: ${host.slice(0, place)}\n${who}: ${host.slice(place)}`;
    },
    { ...aloud, isWhole: true },
  ),
];

export const hiddenSiteStyles: readonly FifthStyle[] = [
  ...sayStyles,
  ...pointStyles,
  ...startStyles,
  ...letterStyles,
  ...toldStyles,
];
