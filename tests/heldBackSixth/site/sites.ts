// Sites: as they are, defanged, spaced, with their dots as words in twelve languages, in other letters, by punycode, deep.
import type { SiteAddress } from '../../heldBack/names';
import type { Random } from '../../../src/world/random';
import { countingLanguages, type CountingLanguage, type SixthStyle } from '../languages';
import { domainOf, hostOf, pageOf } from '../names';
import { dotOf, signWords } from '../signWords';
import { plain, siteStyle, whole, withDots, withLastDot } from './siteStyle';

const aloud = { site: hostOf } as const;
const paged = { site: pageOf } as const;

const everyday: readonly SixthStyle[] = [
  siteStyle('usual.bare', whole, plain),
  siteStyle('usual.www', (site) => `www.${whole(site)}`, plain),
  siteStyle('usual.https', (site, random) => `${random.pick(['https://', 'http://'])}${whole(site)}`, plain),
  siteStyle('usual.httpsWww', (site) => `https://www.${whole(site)}`, plain),
  siteStyle('usual.page', (site) => whole(site), { ...plain, ...paged }),
  siteStyle('usual.angled', (site) => `<https://${whole(site)}>`, plain),
  siteStyle('usual.inBrackets', (site) => `(${whole(site)})`, plain),
  siteStyle(
    'usual.markdown',
    (site, random) => `[${random.pick(['my site', 'gallery', 'here'])}](https://${whole(site)})`,
    plain,
  ),
  siteStyle(
    'usual.link',
    (site, random) => `<a href="https://${whole(site)}">${random.pick(['click', 'more', 'photos'])}</a>`,
    plain,
  ),
  siteStyle('usual.capitals', ({ host, path }) => host.toUpperCase() + path, plain),
  siteStyle('usual.capitalised', (site) => whole(site).charAt(0).toUpperCase() + whole(site).slice(1), plain),
];

const schemes = ['hxxp://', 'hxxps://', 'hXXp://', 'hxxps://www.'] as const;

const defanged: readonly SixthStyle[] = [
  siteStyle('defanged.scheme', (site, random) => random.pick(schemes) + whole(site)),
  siteStyle('defanged.schemeAndDots', (site, random) => random.pick(schemes) + withDots(site, '[.]')),
  siteStyle('defanged.squareDots', (site) => withDots(site, '[.]')),
  siteStyle('defanged.roundDots', (site) => withDots(site, '(.)')),
  siteStyle('defanged.curlyDots', (site) => withDots(site, '{.}')),
  siteStyle('defanged.lastDot', (site, random) =>
    withLastDot(site, random.pick(['[.]', '(.)', '{.}', '<.>'])),
  ),
  siteStyle('defanged.dotWordInBrackets', (site, random) =>
    withDots(site, random.pick(['[dot]', '(dot)', '{dot}', ' [dot] ', ' (dot) '])),
  ),
  siteStyle(
    'defanged.colon',
    (site, random) => `${random.pick(['http', 'https', 'hxxp'])}[:]//${whole(site)}`,
  ),
  siteStyle('defanged.slashes', (site) => `hxxps[://]${whole(site)}`),
  siteStyle('defanged.spacedScheme', (site) => `https :// ${whole(site)}`),
];

const around = (language: CountingLanguage, word: string): string => (language === 'zh' ? word : ` ${word} `);

const said: readonly SixthStyle[] = countingLanguages.flatMap((language) => [
  siteStyle(
    `said.${language}.dots`,
    (site, random) => withDots(site, around(language, dotOf(random, language))),
    { languages: [language], ...aloud },
  ),
  siteStyle(
    `said.${language}.bracketed`,
    (site, random) => {
      const [open = '', close = ''] = random.pick(['()', '[]']);
      const blank = random.pick(['', ' ']);
      return withDots(site, blank + open + dotOf(random, language) + close + blank);
    },
    { languages: [language] },
  ),
  siteStyle(
    `said.${language}.www`,
    (site, random) => {
      const dot = around(language, dotOf(random, language));
      return `www${dot}${withDots(site, dot)}`;
    },
    { languages: [language], ...aloud },
  ),
  siteStyle(
    `said.${language}.slash`,
    ({ host, path }, random) =>
      withDots({ host, domain: '', path: '' }, around(language, dotOf(random, language))) +
      path.replaceAll('/', around(language, signWords[language].slash)),
    { languages: [language], site: simplePage },
  ),
]);

/** A page of one word, as people say it. */
function simplePage(random: Random): SiteAddress {
  return { ...hostOf(random), path: `/${random.pick(['gallery', 'prices', 'berlin', 'kontakt', 'new'])}` };
}

const spaced: readonly SixthStyle[] = [
  siteStyle('spaces.aroundDots', (site) => withDots(site, ' . ')),
  siteStyle('spaces.lastDot', (site, random) => withLastDot(site, random.pick([' . ', ' .', '. ']))),
  siteStyle('spaces.wwwFirst', (site) => `www . ${withDots(site, ' . ')}`),
  siteStyle('spaces.wwwApart', (site) => `www ${withDots(site, ' ')}`, aloud),
  siteStyle('spaces.everyLetter', (site) => Array.from(whole(site)).join(' '), aloud),
  siteStyle('spaces.aroundSlash', ({ host, path }) => host + path.replaceAll('/', ' / '), {
    site: simplePage,
  }),
  siteStyle('sign.glued', (site, random) => withDots(site, random.pick(['-dot-', '_dot_', '*dot*'])), {
    ...aloud,
    languages: ['en', 'de', 'nl', 'es'],
  }),
  siteStyle('sign.capitalDot', (site) => withDots(site, ' DOT '), {
    ...aloud,
    languages: ['en', 'nl', 'de', 'it'],
  }),
  siteStyle('sign.someDotsSaid', (site) => withLastDot(site, ' dot '), {
    languages: ['en', 'nl', 'hu', 'ro'],
  }),
];

const letter =
  (small: number) =>
  (text: string): string =>
    text.replace(/[a-z]/g, (sign) => String.fromCodePoint(small + sign.charCodeAt(0) - 97));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));

/** Hosts outside ASCII, as a browser and as a name server write them; read as the latter. */
const foreignLabels = [
  ['münchen', 'xn--mnchen-3ya'],
  ['köln', 'xn--kln-sna'],
  ['mädchen', 'xn--mdchen-bua'],
] as const;

const punycode = (random: Random): SiteAddress => {
  const [, ascii] = random.pick(foreignLabels);
  const domain = domainOf(random);
  return { host: `${ascii}.${domain}`, domain, path: random.pick(['', '/new', '/gallery', '/prices']) };
};

const others: readonly SixthStyle[] = [
  siteStyle('letter.wide', (site) => wide(whole(site))),
  siteStyle('letter.wideDots', (site, random) => withDots(site, random.pick(['．', '。', '｡']))),
  siteStyle('letter.bold', (site) => letter(0x1d41a)(whole(site))),
  siteStyle('letter.monospace', (site) => letter(0x1d68a)(whole(site))),
  siteStyle('letter.sansSerif', (site) => letter(0x1d5ba)(whole(site))),
  siteStyle('letter.entities', (site, random) =>
    withDots(site, random.pick(['&#46;', '&period;', '&#x2e;'])),
  ),
  siteStyle(
    'invisible.zeroWidth',
    (site, random) => Array.from(whole(site)).join(random.pick(['\u200B', '\u2060'])),
    aloud,
  ),
  siteStyle('invisible.aroundDots', (site, random) =>
    withDots(site, `${random.pick(['\u200B', '\u00AD', '\uFEFF'])}.`),
  ),
  siteStyle('punycode.host', (site, random) => random.pick(['', 'https://', 'www.']) + whole(site), {
    site: punycode,
  }),
  siteStyle('deep.threeSteps', (site) => `https://${whole(site)}`, { ...plain, site: deepOf }),
  siteStyle('deep.defanged', (site) => `hxxps://${withDots(site, '[.]')}`, { site: deepOf }),
  siteStyle('deep.spaced', (site) => withDots(site, ' . '), { site: deepOf }),
];

function deepOf(random: Random): SiteAddress {
  const city = random.pick(['berlin', 'madrid', 'lyon', 'leeds', 'porto']);
  const page = random.pick(['celia', 'mira', 'dasha', 'profile']);
  return {
    ...hostOf(random),
    path: `/${random.pick(['escorts', 'ads', 'de'])}/${city}/${page}-${String(random.integer(11, 999))}`,
  };
}

export const siteStyles: readonly SixthStyle[] = [...everyday, ...defanged, ...said, ...spaced, ...others];
