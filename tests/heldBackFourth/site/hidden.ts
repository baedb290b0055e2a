// Sites whose dots, scheme or letters are said, bracketed, torn apart or drawn.
import type { SiteAddress } from '../../heldBack/names';
import {
  boldLetters,
  circledLetters,
  cyrillicTwins,
  followedBy,
  fullWidth,
  monospaceLetters,
  smallCapitals,
  spaced,
} from '../glyphs';
import { latinLanguages, type FourthLanguage, type FourthStyle } from '../languages';
import { hostOf } from '../names';
import { withoutAccents } from '../phone/digitWords';
import { saidSigns, type Sign } from '../saidSigns';
import { siteStyle, whole, withDots, withLastDot, type WriteSite } from './siteStyle';
import type { Random } from '../../../src/world/random';

const aloud = { site: hostOf } as const;
const word = (random: Random, language: FourthLanguage, sign: Sign): string =>
  random.pick(saidSigns[language][sign]);

/** Every dot said between the same two edges. */
const saidBetween =
  (
    edges: readonly (readonly [string, string])[],
    letters: (text: string) => string = (text) => text,
  ): WriteSite =>
  (site, random, language) => {
    const [left, right] = random.pick(edges);
    return withDots(site, left + letters(word(random, language, 'dot')) + right);
  };

/** Every dot by one of the signs. */
const dotsBy = (
  id: string,
  dots: readonly string[],
  rest: Parameters<typeof siteStyle>[2] = {},
): FourthStyle => siteStyle(`dots.${id}`, (site, random) => withDots(site, random.pick(dots)), rest);

const dotStyles: readonly FourthStyle[] = [
  dotsBy('bracketed', ['[.]', '(.)', '{.}', '<.>']),
  dotsBy('blanks', [' . ', ' .  ']),
  dotsBy('blankBehind', ['. ']),
  dotsBy('blankBefore', [' .']),
  dotsBy('commas', [','], aloud),
  dotsBy('bullets', ['•', '·', ' • ', '●']),
  dotsBy('wide', ['．', '。'], { languages: ['zh', 'ko'] }),
  dotsBy('doubled', ['..', '...'], aloud),
  dotsBy('entities', ['&#46;', '&period;', '&#x2e;']),
  dotsBy('percent', ['%2E', '%2e']),
  dotsBy('stars', ['*', '|'], aloud),
  siteStyle('dots.lastBracketed', (site, random) =>
    withLastDot(site, random.pick(['[.]', '(.)', ' [.] ', '[dot]', '(dot)'])),
  ),
  siteStyle('dots.lastBlanks', (site, random) => withLastDot(site, random.pick([' . ', ' .', '. '])), aloud),
  siteStyle('dots.lines', (site) => withLastDot(site, '.\n'), aloud),
];

const saidStyles: readonly FourthStyle[] = [
  siteStyle('said.blanks', saidBetween([[' ', ' ']]), aloud),
  siteStyle(
    'said.brackets',
    saidBetween([
      ['(', ')'],
      [' (', ') '],
      ['[', ']'],
      [' [', '] '],
    ]),
  ),
  siteStyle(
    'said.rareEdges',
    saidBetween([
      ['{', '}'],
      ['<', '>'],
      ['_', '_'],
      ['*', '*'],
      ['|', '|'],
      ['~', '~'],
    ]),
    aloud,
  ),
  siteStyle(
    'said.loud',
    saidBetween([[' ', ' ']], (text) => text.toUpperCase()),
    { ...aloud, languages: latinLanguages },
  ),
  siteStyle(
    'said.glued',
    saidBetween([['', '']], (text) => text.toUpperCase()),
    { ...aloud, languages: ['en', 'es', 'it', 'pt', 'de', 'nl'] },
  ),
  siteStyle('said.withoutAccents', saidBetween([[' ', ' ']], withoutAccents), {
    ...aloud,
    languages: ['cs', 'vi'],
  }),
  siteStyle(
    'said.lastOnly',
    (site, random, language) => withLastDot(site, ` ${word(random, language, 'dot')} `),
    aloud,
  ),
  siteStyle(
    'said.slash',
    (site, random, language) =>
      `${withDots(site, ` ${word(random, language, 'dot')} `).replace('/', ` ${word(random, language, 'slash')} `)}`,
    {
      site: (random) => ({ ...hostOf(random), path: `/${random.pick(['gallery', 'rooms', 'prices'])}` }),
    },
  ),
  siteStyle(
    'said.hyphen',
    (site, random, language) =>
      withDots(
        { ...site, host: site.host.replace('-', ` ${word(random, language, 'hyphen')} `) },
        ` ${word(random, language, 'dot')} `,
      ),
    {
      site: (random) => {
        const site = hostOf(random);
        const host = `${random.pick(['blue', 'quiet', 'north'])}-${site.host.replace('-', '')}`;
        return { ...site, host };
      },
    },
  ),
  siteStyle(
    'said.www',
    (site, random, language) =>
      `${random.pick(['www', 'WWW', 'w w w', 'triple w'])} ${word(random, language, 'dot')} ${withDots(site, ` ${word(random, language, 'dot')} `)}`,
    {
      ...aloud,
      languages: ['en'],
    },
  ),
  siteStyle(
    'said.wwwLocal',
    (site, random, language) =>
      `www ${word(random, language, 'dot')} ${withDots(site, ` ${word(random, language, 'dot')} `)}`,
    {
      ...aloud,
      languages: ['de', 'es', 'fr', 'it', 'pt', 'pl', 'ru', 'tr', 'nl', 'hu', 'cs', 'sv', 'ro'],
    },
  ),
  siteStyle(
    'said.dotcom',
    (site, random) =>
      site.host.replace(/\.([a-z]+)$/, (_, ending: string) =>
        random.pick([` dot${ending}`, ` dot-${ending}`, ` Dot${ending}`]),
      ),
    {
      ...aloud,
      languages: ['en'],
    },
  ),
];

const schemeStyles: readonly FourthStyle[] = [
  siteStyle(
    'scheme.hxxp',
    (site, random) =>
      `${random.pick(['hxxp://', 'hxxps://', 'hXXps://'])}${random.pick([whole(site), withDots(site, '[.]'), withLastDot(site, '[.]')])}`,
  ),
  siteStyle(
    'scheme.torn',
    (site, random) =>
      `${random.pick(['http : // ', 'https :// ', 'h t t p s : / / '])}${random.pick(['', 'www.'])}${whole(site)}`,
  ),
  siteStyle(
    'scheme.starred',
    (site, random) =>
      `${random.pick(['h**p://', 'htt*://', 'ttp://', 'http//', 'https:/', 'https;//'])}${whole(site)}`,
  ),
  siteStyle(
    'scheme.www',
    (site, random) => `${random.pick(['www,', 'www ', 'www. ', 'w.w.w.'])}${whole(site)}`,
  ),
  siteStyle(
    'scheme.wwwBracketed',
    (site, random) => {
      const dot = random.pick(['[.]', '(.)', '(dot)', '[dot]', ' . ']);
      return `www${dot}${withDots(site, dot)}`;
    },
    aloud,
  ),
];

const letterStyles: readonly FourthStyle[] = [
  siteStyle('letters.spaced', (site) => spaced(whole(site)), aloud),
  siteStyle(
    'letters.hostSpaced',
    (site) => `${spaced(site.host.replace(`.${site.domain}`, ''))} . ${site.domain}`,
    aloud,
  ),
  siteStyle('letters.fonts', (site, random) => random.pick([boldLetters, monospaceLetters])(whole(site))),
  siteStyle('letters.circled', (site) => circledLetters(whole(site)), aloud),
  siteStyle('letters.smallCapitals', (site) => smallCapitals(whole(site))),
  siteStyle('letters.fullWidth', (site) => fullWidth(whole(site)), aloud),
  siteStyle('letters.cyrillic', (site) => cyrillicTwins(whole(site))),
  siteStyle('letters.noWidth', (site, random) =>
    followedBy(random.pick(['\u200B', '\u00AD', '\u2060']))(whole(site)),
  ),
  siteStyle(
    'letters.markup',
    (site, random) => {
      const [name = '', ending = ''] = site.host.split(/\.(?=[a-z]+$)/);
      return random.pick([`<b>${name}</b>.${ending}`, `[b]${name}.${ending}[/b]`, `**${name}**.${ending}`]);
    },
    aloud,
  ),
];

/** A host whose dots the text asks to put in: a reader knows where from the blanks. */
const dotsForBlanks: Partial<Readonly<Record<FourthLanguage, readonly string[]>>> = {
  en: ['{host} (dots instead of blanks)', '{host}, put a dot in each gap'],
  de: ['{host} (Punkte statt Leerzeichen)', '{host}, überall Punkt dazwischen'],
  es: ['{host} (puntos en vez de espacios)', '{host}, con puntos entre medio'],
  fr: ['{host} (des points à la place des espaces)', '{host}, avec un point entre chaque'],
  it: ['{host} (punti al posto degli spazi)', '{host}, con i punti in mezzo'],
  pl: ['{host} (kropki zamiast spacji)'],
  ru: ['{host} (точки вместо пробелов)'],
  hu: ['{host} (pont a szóközök helyén)'],
};

const takenOut: Partial<Readonly<Record<FourthLanguage, string>>> = {
  ...{
    en: 'take out {x}',
    de: '{x} weglassen',
    es: 'quita {x}',
    fr: 'enlever {x}',
    nl: 'zonder {x}',
    pt: 'tira o {x}',
    ru: 'уберите {x}',
  },
};

const endings: Partial<Readonly<Record<FourthLanguage, readonly string[]>>> = {
  en: ['{name}, ends in .{ending}', '{name} and a .{ending} behind it'],
  de: ['{name}, hinten .{ending}', '{name} mit .{ending} am Ende'],
  es: ['{name}, termina en .{ending}', '{name} y al final .{ending}'],
  fr: ['{name}, ça finit en .{ending}', '{name} avec .{ending} à la fin'],
  pl: ['{name}, na końcu .{ending}'],
  tr: ['{name}, sonu .{ending}'],
};

const nameAndEnding = ({ host }: SiteAddress): readonly [name: string, ending: string] => {
  const place = host.lastIndexOf('.');
  return [host.slice(0, place), host.slice(place + 1)];
};

const toldStyles: readonly FourthStyle[] = [
  siteStyle(
    'told.dotsForBlanks',
    (site, random, language) =>
      random.pick(dotsForBlanks[language] ?? []).replace('{host}', withDots(site, ' ')),
    {
      ...aloud,
      languages: Object.keys(dotsForBlanks) as FourthLanguage[],
    },
  ),
  siteStyle(
    'told.takenOut',
    (site, random, language) => {
      const extra = random.pick(['XXX', 'REMOVE', '***']);
      return `${withLastDot(site, random.pick([`.${extra}`, `${extra}.`]))} (${(takenOut[language] ?? '').replace('{x}', extra)})`;
    },
    { ...aloud, languages: Object.keys(takenOut) as FourthLanguage[] },
  ),
  siteStyle(
    'told.ending',
    (site, random, language) => {
      const [name, ending] = nameAndEnding(site);
      return random
        .pick(endings[language] ?? [])
        .replace('{name}', name)
        .replace('{ending}', ending);
    },
    { ...aloud, languages: Object.keys(endings) as FourthLanguage[] },
  ),
  siteStyle(
    'told.endingInBrackets',
    (site, random) => {
      const [name, ending] = nameAndEnding(site);
      return name + random.pick([` (.${ending})`, ` (dot ${ending})`, ` [.${ending}]`, `(.${ending})`]);
    },
    aloud,
  ),
  siteStyle(
    'told.googleIt',
    (site, random) =>
      `${random.pick(['google', 'search', 'type'])} ${withLastDot(site, random.pick([' dot ', ' . ', '(dot)']))}`,
    {
      ...aloud,
      languages: ['en'],
    },
  ),
];

export const hiddenSiteStyles: readonly FourthStyle[] = [
  ...dotStyles,
  ...saidStyles,
  ...schemeStyles,
  ...letterStyles,
  ...toldStyles,
];
