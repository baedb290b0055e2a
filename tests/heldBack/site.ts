// Sites: printed plainly, defanged as analysts write them, and broken up as people do where links are forbidden.
import type { Random } from '../../src/world/random';
import { siteAddress, type SiteAddress } from './names';
import { languages, mapLetters, type ContactStyle, type HeldBackIdentifier, type Language } from './style';

function style(
  id: string,
  write: (site: SiteAddress, random: Random) => string,
  rest: {
    readonly family?: 'plain';
    readonly languages?: readonly Language[];
    readonly isBareDomain?: boolean;
  } = {},
): ContactStyle {
  return {
    id: `site.${id}`,
    kind: 'site',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? languages,
    write: (random) => {
      const drawn = siteAddress(random);
      const site = rest.isBareDomain === true ? { ...drawn, host: drawn.domain, path: '' } : drawn;
      return { written: write(site, random), expected: readingsOf(site) };
    },
  };
}

/** A site is joined on by its domain; its page is an identifier where it says more than the domain does. */
export function readingsOf({ host, domain, path }: SiteAddress): readonly HeldBackIdentifier[] {
  const page: readonly HeldBackIdentifier[] =
    host === domain && path === '' ? [] : [{ type: 'url', value: host + path }];
  return [...page, { type: 'domain', value: domain }];
}

const withDots = ({ host, path }: SiteAddress, dot: string): string => host.replaceAll('.', dot) + path;
const lastDot = ({ host, path }: SiteAddress, dot: string): string =>
  host.replace(/\.(?=[a-z]+$)/, dot) + path;
const plain = { family: 'plain' } as const;
const bare = { isBareDomain: true } as const;
const english = { languages: ['en'] } as const;
const mathMono = (letter: string): string =>
  /[a-z]/.test(letter) ? String.fromCodePoint(0x1d68a + letter.charCodeAt(0) - 97) : letter;
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const cyrillic: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', x: 'х' };
const dotWords: Readonly<Record<Language, string>> = {
  en: 'dot',
  de: 'punkt',
  es: 'punto',
  fr: 'point',
  ro: 'punct',
  it: 'punto',
  pt: 'ponto',
  pl: 'kropka',
  ru: 'точка',
  tr: 'nokta',
  zh: '点',
  vi: 'chấm',
};

export const siteStyles: readonly ContactStyle[] = [
  style(
    'plain.https',
    ({ host, path }, random) =>
      `${random.pick(['https://', 'http://'])}${random.pick(['www.', ''])}${host}${path}`,
    plain,
  ),
  style('plain.www', ({ host, path }) => `www.${host}${path}`, plain),
  style('plain.bare', ({ host, path }) => host + path, plain),
  style('plain.capitals', ({ domain }) => domain.toUpperCase(), { ...plain, ...bare }),
  style(
    'plain.sentenceEnd',
    ({ host, path }, random) => `${host}${path}${random.pick(['.', '!', ',', ')', ';'])}`,
    plain,
  ),
  style(
    'hxxp',
    ({ host, path }, random) => `${random.pick(['hxxp', 'hXXp', 'h**p', 'hxxps', 'htxp'])}://${host}${path}`,
  ),
  style(
    'defanged',
    (site, random) => `${random.pick(['hxxps://', 'https[:]//', 'hxxp[:]//', ''])}${withDots(site, '[.]')}`,
  ),
  style('bracketedDot', (site, random) =>
    withDots(site, random.pick(['(.)', '{.}', '<.>', '(dot)', '[dot]', '{dot}', '<dot>'])),
  ),
  style('bracketedLastDot', (site, random) => lastDot(site, random.pick(['(.)', '[.]', '(dot)', '[dot]']))),
  ...languages.map((only) =>
    style(`dotWord.${only}`, ({ domain }) => domain.replaceAll('.', ` ${dotWords[only]} `), {
      ...bare,
      languages: [only],
    }),
  ),
  style('dotWordCapitals', ({ domain }) => domain.replaceAll('.', ' DOT ').toUpperCase(), {
    ...bare,
    ...english,
  }),
  style(
    'dotWordLeet',
    ({ domain }, random) => domain.replaceAll('.', random.pick([' d0t ', '(d0t)', ' d.o.t ', ' D0T '])),
    { ...bare, ...english },
  ),
  style(
    'dotWordHyphens',
    ({ domain }, random) => domain.replaceAll('.', random.pick(['-dot-', ' -dot- ', '_dot_', '*dot*'])),
    { ...bare, ...english },
  ),
  style('wwwInWords', ({ domain }) => `www dot ${domain.replaceAll('.', ' dot ')}`, { ...bare, ...english }),
  style(
    'slashInWords',
    ({ host, path }) => `${host.replaceAll('.', ' dot ')}${path.replaceAll('/', ' slash ')}`,
    english,
  ),
  style('spacedDot', (site, random) => withDots(site, random.pick([' . ', ' .', '. ']))),
  style('spacedLastDot', (site, random) => lastDot(site, random.pick([' . ', ' .']))),
  style(
    'wwwSpaced',
    (site, random) => `www ${random.pick(['. ', '.'])}${withDots(site, random.pick([' . ', '.']))}`,
  ),
  style('commaForDot', (site) => `www,${withDots(site, ',')}`),
  style('spaceForDot', ({ domain }) => `www ${domain.replaceAll('.', ' ')}`, bare),
  style('otherDots', (site, random) => withDots(site, random.pick(['•', '．', '。', '·', '․', '｡']))),
  style('emojiDot', (site, random) => withDots(site, random.pick(['🔸', '⚫', '🔹', '•']))),
  style('spacedLetters', ({ domain }) => Array.from(domain).join(' '), bare),
  style(
    'spacedScheme',
    ({ host, path }, random) =>
      `${random.pick(['https : // ', 'http:// ', 'https:/ /', 'h t t p s : / / '])}${host}${path}`,
  ),
  style('backslashes', ({ host, path }) => `https:\\\\${host}${path}`),
  style(
    'missingColon',
    ({ host, path }, random) => `${random.pick(['https//', 'http//', 'http;//', 'https:/'])}${host}${path}`,
  ),
  style('fullWidth', ({ host, path }) => fullWidth(host + path)),
  style('mathLetters', ({ host, path }) => mapLetters(host + path, mathMono)),
  style('zeroWidth', ({ host, path }, random) =>
    Array.from(host + path, (sign) => sign + random.pick(['\u200b', '', '\u2060', ''])).join(''),
  ),
  style(
    'cyrillicLetters',
    ({ host, path }, random) =>
      mapLetters(host, (letter) => (random.chance(0.5) ? (cyrillic[letter] ?? letter) : letter)) + path,
  ),
  style('acrossLines', (site) => lastDot(site, '\n.')),
  style(
    'starForDot',
    (site, random) =>
      `${lastDot(site, random.pick(['*', '%', '#']))} (${random.pick(['replace the sign with a dot', 'change it to a dot'])})`,
    english,
  ),
];
