// Sites: printed, defanged, spaced, said in words, in other letters, with letters beyond ASCII in their names.
import type { Language } from '../../heldBack/style';
import type { Random } from '../../../src/world/random';
import { seventhLanguages, type PerLanguage, type SeventhStyle } from '../languages';
import { twoWords } from '../names';
import { signWords } from '../signWords';

export interface Site {
  readonly host: string;
  /** With its slash in front; empty where the host alone is told. */
  readonly path: string;
}

interface SiteWriting {
  readonly id: string;
  readonly family?: 'plain';
  readonly languages?: readonly Language[];
  /** `none`: only the host. */
  readonly path?: 'none' | 'one' | 'query';
  /** Names of hosts below the domain. */
  readonly below?: readonly string[];
  readonly write: (site: Site, random: Random, language: Language) => string;
}

/** Makes a style of its writing. */
export function siteStyle(writing: SiteWriting): SeventhStyle {
  const { id, family = 'obfuscated', languages = seventhLanguages, path: kind = 'one' } = writing;
  return {
    id: `place.${id}`,
    kind: 'site',
    family,
    languages,
    write: (random, language) => {
      const [first, second] = twoWords(random);
      const below = writing.below === undefined ? `${first}-${second}` : random.pick(writing.below);
      const domain = `example.${random.pick(['org', 'com', 'net'])}`;
      const host = `${below}.${domain}`;
      const number = String(random.integer(11, 9999));
      const path = { none: '', one: `/${first}${number}`, query: `/${first}?id=${number}` }[kind];
      const page = host + path;
      const ascii = new URL(`https://${page}`).host + path;
      return {
        written: writing.write({ host, path }, random, language),
        expected: [
          { type: 'domain', value: domain },
          // How a name beyond ASCII is kept is no matter of reading.
          ...(ascii === page && !page.includes('xn--') ? [{ type: 'url' as const, value: page }] : []),
        ],
        allowed: [page, ascii, unicodeOf(page)].map((value) => ({ type: 'url', value })),
      };
    },
  };
}

/** Names with letters beyond ASCII, beside their form in the DNS (RFC 3492). */
export const wideNames: readonly (readonly [string, string])[] = [
  'jardín-azul',
  'café-brumeux',
  'grüner-hügel',
  'łąka-cicha',
  'тихий-сад',
  '安静花园',
].map((name) => [name, new URL(`https://${name}.example`).host.replace('.example', '')]);

const unicodeOf = (page: string): string =>
  wideNames.reduce((text, [name, ascii]) => text.replace(ascii, name), page);

const whole = ({ host, path }: Site): string => host + path;
const dotted = (host: string, dot: string): string => host.split('.').join(dot);
const bold = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const plain: readonly SeventhStyle[] = [
  siteStyle({ id: 'printed.withScheme', family: 'plain', write: (site) => `https://${whole(site)}` }),
  siteStyle({ id: 'printed.bare', family: 'plain', write: whole }),
  siteStyle({
    id: 'printed.query',
    family: 'plain',
    path: 'query',
    write: (site) => `http://${whole(site)}`,
  }),
  siteStyle({ id: 'printed.www', family: 'plain', write: (site) => `www.${whole(site)}` }),
  siteStyle({ id: 'printed.hostAlone', family: 'plain', path: 'none', write: whole }),
];

const slashes: PerLanguage<string> = {
  ...{ en: 'slash', de: 'Schrägstrich', es: 'barra', fr: 'slash', ro: 'slash', it: 'barra' },
  ...{ pt: 'barra', pl: 'ukośnik', ru: 'слэш', tr: 'bölü', zh: '斜杠', vi: 'gạch chéo' },
};

/** The dots, and at times the slash, in the words of the language. */
const said = seventhLanguages.map((language) =>
  siteStyle({
    id: `aloud.${language}`,
    languages: [language],
    write: ({ host, path }, random) => {
      const dot = random.pick(signWords[language].dot);
      const slash = random.chance(0.5) ? '/' : ` ${slashes[language]} `;
      return dotted(host, ` ${dot} `) + path.replace('/', slash);
    },
  }),
);

/** One host and no page, its dots in words. */
const saidHosts = seventhLanguages.map((language) =>
  siteStyle({
    id: `aloudHost.${language}`,
    languages: [language],
    path: 'none',
    write: ({ host }, random) => dotted(host, ` ${random.pick(signWords[language].dot)} `),
  }),
);

const dots: Readonly<Record<string, string>> = {
  squareBrackets: '[.]',
  roundBrackets: '(.)',
  braces: '{.}',
  saidInSquare: '[dot]',
  saidInRound: '(dot)',
  spaced: ' . ',
  ideographic: '。',
  wideStop: '．',
  starred: '*.*',
};

const defanged = Object.entries(dots).map(([id, dot]) =>
  siteStyle({
    id: `dots.${id}`,
    write: ({ host, path }, random) =>
      (id === 'spaced' ? '' : random.pick(['', 'hxxp://', 'hxxps://'])) + dotted(host, dot) + path,
  }),
);

const other: readonly SeventhStyle[] = [
  siteStyle({ id: 'scheme.hxxp', write: (site) => `hxxp://${whole(site)}` }),
  siteStyle({ id: 'scheme.spaced', write: (site) => `https : // ${whole(site)}` }),
  siteStyle({ id: 'scheme.bracketedColon', write: (site) => `https[:]//${whole(site)}` }),
  siteStyle({ id: 'scheme.starred', write: (site) => `h**ps://${whole(site)}` }),
  siteStyle({ id: 'letters.wide', write: (site) => wide(whole(site)) }),
  siteStyle({ id: 'letters.bold', write: (site) => bold(whole(site)) }),
  siteStyle({ id: 'letters.capitals', path: 'none', write: (site) => whole(site).toUpperCase() }),
  siteStyle({ id: 'letters.unseen', write: (site) => Array.from(whole(site)).join('\u200b') }),
  siteStyle({ id: 'letters.spaced', path: 'none', write: (site) => Array.from(whole(site)).join(' ') }),
  siteStyle({
    id: 'letters.cyrillic',
    path: 'none',
    write: ({ host }) => host.replace('example', 'ехаmрlе'),
  }),
  siteStyle({
    id: 'beyondAscii.shown',
    below: wideNames.map(([name]) => name),
    write: (site) => `https://${whole(site)}`,
  }),
  siteStyle({ id: 'beyondAscii.coded', below: wideNames.map(([, ascii]) => ascii), write: whole }),
  siteStyle({ id: 'link.markdown', write: (site) => `[my page](https://${whole(site)})` }),
  siteStyle({ id: 'link.html', write: (site) => `<a href="https://${whole(site)}">look</a>` }),
  siteStyle({ id: 'link.angles', write: (site) => `<https://${whole(site)}>` }),
  siteStyle({
    id: 'broken.beforeEnding',
    path: 'none',
    write: ({ host }) => host.replace(/\.(\w+)$/, '\n.$1'),
  }),
  siteStyle({
    id: 'broken.spaceBeforeEnding',
    path: 'none',
    languages: ['en', 'de', 'fr', 'es'],
    write: ({ host }) => host.replace(/\.(\w+)$/, ' .$1'),
  }),
  siteStyle({
    id: 'www.said',
    languages: ['en'],
    write: ({ host, path }) => `www dot ${dotted(host, ' dot ')}${path}`,
  }),
  siteStyle({
    id: 'www.spaced',
    write: ({ host, path }) => `www . ${dotted(host, ' . ')}${path}`,
  }),
];

export const siteStyles: readonly SeventhStyle[] = [
  ...[...plain, ...said, ...saidHosts],
  ...[...defanged, ...other],
];
