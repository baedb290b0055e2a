// Sites whose scheme is torn apart, whose letters are drawn, or that a sentence explains.
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
import { languagesOf, type FourthStyle, type InLanguages } from '../languages';
import { aloud, siteStyle, whole, withDots, withLastDot } from './siteStyle';

const schemeStyles: readonly FourthStyle[] = [
  siteStyle(
    'start.hxxp',
    (site, random) =>
      `${random.pick(['hxxp://', 'hxxps://', 'hXXps://'])}${random.pick([whole(site), withDots(site, '[.]'), withLastDot(site, '[.]')])}`,
  ),
  siteStyle(
    'start.torn',
    (site, random) =>
      `${random.pick(['http : // ', 'https :// ', 'h t t p s : / / '])}${random.pick(['', 'www.'])}${whole(site)}`,
  ),
  siteStyle(
    'start.starred',
    (site, random) =>
      `${random.pick(['h**p://', 'htt*://', 'ttp://', 'http//', 'https:/', 'https;//'])}${whole(site)}`,
  ),
  siteStyle(
    'start.www',
    (site, random) => `${random.pick(['www,', 'www ', 'www. ', 'w.w.w.'])}${whole(site)}`,
  ),
  siteStyle(
    'start.wwwBracketed',
    (site, random) => {
      const dot = random.pick(['[.]', '(.)', '(dot)', '[dot]', ' . ']);
      return `www${dot}${withDots(site, dot)}`;
    },
    aloud,
  ),
];

const letterStyles: readonly FourthStyle[] = [
  siteStyle('characters.spaced', (site) => spaced(whole(site)), aloud),
  siteStyle(
    'characters.hostSpaced',
    (site) => `${spaced(site.host.replace(`.${site.domain}`, ''))} . ${site.domain}`,
    aloud,
  ),
  siteStyle('characters.fonts', (site, random) => random.pick([boldLetters, monospaceLetters])(whole(site))),
  siteStyle('characters.circled', (site) => circledLetters(whole(site)), aloud),
  siteStyle('characters.smallCapitals', (site) => smallCapitals(whole(site))),
  siteStyle('characters.fullWidth', (site) => fullWidth(whole(site)), aloud),
  siteStyle('characters.cyrillic', (site) => cyrillicTwins(whole(site))),
  siteStyle('characters.noWidth', (site, random) =>
    followedBy(random.pick(['\u200B', '\u00AD', '\u2060']))(whole(site)),
  ),
  siteStyle(
    'characters.markup',
    (site, random) => {
      const [name = '', ending = ''] = site.host.split(/\.(?=[a-z]+$)/);
      return random.pick([`<b>${name}</b>.${ending}`, `[b]${name}.${ending}[/b]`, `**${name}**.${ending}`]);
    },
    aloud,
  ),
];

/** A host whose dots the text asks to put in: a reader knows where from the blanks. */
const dotsForBlanks: InLanguages<readonly string[]> = {
  en: ['{host} (dots instead of blanks)', '{host}, put a dot in each gap'],
  de: ['{host} (Punkte statt Leerzeichen)', '{host}, überall Punkt dazwischen'],
  es: ['{host} (puntos en vez de espacios)', '{host}, con puntos entre medio'],
  fr: ['{host} (des points à la place des espaces)', '{host}, avec un point entre chaque'],
  it: ['{host} (punti al posto degli spazi)', '{host}, con i punti in mezzo'],
  pl: ['{host} (kropki zamiast spacji)'],
  ru: ['{host} (точки вместо пробелов)'],
  hu: ['{host} (pont a szóközök helyén)'],
};

const takenOut: InLanguages<string> = {
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

const endings: InLanguages<readonly string[]> = {
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
      languages: languagesOf(dotsForBlanks),
    },
  ),
  siteStyle(
    'told.takenOut',
    (site, random, language) => {
      const extra = random.pick(['XXX', 'REMOVE', '***']);
      return `${withLastDot(site, random.pick([`.${extra}`, `${extra}.`]))} (${(takenOut[language] ?? '').replace('{x}', extra)})`;
    },
    { ...aloud, languages: languagesOf(takenOut) },
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
    { ...aloud, languages: languagesOf(endings) },
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
      isWhole: true,
      languages: ['en'],
    },
  ),
];

/** Schemes, letters and sentences. */
export const drawnSiteStyles: readonly FourthStyle[] = [...schemeStyles, ...letterStyles, ...toldStyles];
