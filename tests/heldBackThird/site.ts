// Sites of the third exam: mostly a link or a bare name, else a dot or a scheme that a filter does not see.
import type { Random } from '../../src/world/random';
import type { SiteAddress } from '../heldBack/names';
import {
  languages,
  pickEach,
  type ContactStyle,
  type HeldBackIdentifier,
  type Language,
} from '../heldBack/style';
import { boldSans, capitalised, cyrillicLetters, fullWidth, spaced } from './letters';
import { accountWordsOf, hostOf, siteOf } from './names';
import { signsOf } from './saidSigns';

interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly Language[];
  readonly isWhole?: boolean;
  /** What is written about; any site where absent. */
  readonly site?: (random: Random) => SiteAddress;
}

function readingsOf({ host, domain, path }: SiteAddress): readonly HeldBackIdentifier[] {
  const page: readonly HeldBackIdentifier[] =
    host === domain && path === '' ? [] : [{ type: 'url', value: host + path }];
  return [...page, { type: 'domain', value: domain }];
}

function style(
  id: string,
  write: (site: SiteAddress, random: Random, language: Language) => string,
  rest: Rest = {},
): ContactStyle {
  return {
    id: `site.${id}`,
    kind: 'site',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? languages,
    write: (random, language) => {
      const site = (rest.site ?? siteOf)(random);
      return {
        written: write(site, random, language),
        expected: readingsOf(site),
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

const plain = { family: 'plain' } as const;
const aloud = { site: hostOf } as const;
const whole = ({ host, path }: SiteAddress): string => host + path;
const dotted = (site: SiteAddress, dot: string): string => site.host.replaceAll('.', dot) + site.path;
/** Only the last dot, that before the ending. */
const lastDotted = ({ host, path }: SiteAddress, dot: string): string =>
  host.replace(/\.(?=[a-z]+$)/, dot) + path;

const dots = (id: string, signs: readonly string[], rest: Rest = {}): ContactStyle =>
  style(id, (site, random) => dotted(site, random.pick(signs)), rest);

const shorteners = ['bit.ly', 'tinyurl.com', 'cutt.ly', 'is.gd', 't.ly'];

/** A short link: its page identifies, its domain is everybody's. */
const shortLink = (
  id: string,
  write: (link: string, random: Random) => string,
  family: ContactStyle['family'],
): ContactStyle => ({
  id: `site.${id}`,
  kind: 'site',
  family,
  languages,
  write: (random) => {
    const [first, second] = accountWordsOf(random);
    const link = `${random.pick(shorteners)}/fiction-${first}-${second}`;
    return { written: write(link, random), expected: [{ type: 'url', value: link }] };
  },
});

const plainStyles: readonly ContactStyle[] = [
  style('link.https', (site) => `https://${whole(site)}`, plain),
  style('link.http', (site, random) => `http://${random.pick(['', 'www.'])}${whole(site)}`, plain),
  style('link.www', (site) => `www.${whole(site)}`, plain),
  style('link.bare', whole, plain),
  style(
    'link.capitals',
    ({ host, path }, random) => random.pick(['WWW.', 'HTTP://', '']) + host.toUpperCase() + path,
    plain,
  ),
  style('link.firstLetterLarge', (site) => capitalised(whole(site)), plain),
  style(
    'link.inSigns',
    (site, random) => {
      const [open, close] = random.pick([
        ['(', ')'],
        ['<', '>'],
        ['"', '"'],
        ['👉 ', ' 👈'],
        ['*', '*'],
      ] as const);
      return open + random.pick(['https://', 'www.', '']) + whole(site) + close;
    },
    plain,
  ),
  style('link.trailingSlash', (site, random) => `${random.pick(['https://', 'www.', ''])}${whole(site)}/`, {
    ...plain,
    site: hostOf,
  }),
  style(
    'link.labelled',
    (site, random) =>
      pickEach(random, ['Web', 'Website', 'web', 'Homepage', '🌐', 'URL', 'site'], [': ', ' ', ' 👉 ']) +
      whole(site),
    { ...plain, isWhole: true },
  ),
  shortLink('link.short', (link, random) => random.pick(['https://', '', 'http://']) + link, 'plain'),
];

const dotStyles: readonly ContactStyle[] = [
  dots('dot.inBrackets', ['(.)', '[.]', '{.}', ' [.] ', ' (.) ']),
  dots('dot.wordInBrackets', ['(dot)', '[dot]', '{dot}', ' (dot) ', ' [dot] ']),
  dots('dot.word', [' dot ', ' DOT '], aloud),
  dots('dot.gluedWord', ['DOT', '-dot-', '_dot_', '*dot*'], aloud),
  dots('dot.blanks', [' . ', '. ', ' .'], aloud),
  dots('dot.comma', [','], aloud),
  dots('dot.middle', ['·', '•', '・', ' • '], aloud),
  dots('dot.fullStopOfChinese', ['。', '．', '｡'], aloud),
  style(
    'dot.lastOnly',
    (site, random) => lastDotted(site, random.pick([' dot ', '(dot)', ' . ', '[.]', ' .'])),
    aloud,
  ),
  style(
    'dot.said',
    ({ host }, random, language) => host.replaceAll('.', ` ${signsOf(random, language).dot} `),
    {
      ...aloud,
      languages: languages.filter((language) => language !== 'en'),
    },
  ),
  style(
    'dot.saidInBrackets',
    ({ host }, random, language) => {
      const [open, close] = random.pick([
        ['(', ')'],
        ['[', ']'],
        [' (', ') '],
      ] as const);
      const { dot } = signsOf(random, language);
      return host.replaceAll('.', open + dot + close);
    },
    { ...aloud, languages: languages.filter((language) => language !== 'en') },
  ),
  style(
    'dot.saidWithSlash',
    ({ host, path }, random, language) => {
      const { dot, slash } = signsOf(random, language);
      return host.replaceAll('.', ` ${dot} `) + path.replaceAll('/', ` ${slash} `);
    },
    {
      languages: ['en', 'de', 'es', 'fr', 'it', 'pt', 'ro', 'pl'],
      site: (random) => ({ ...hostOf(random), path: `/${random.pick(['menu', 'pictures', 'about'])}` }),
    },
  ),
  style('dot.brokenLine', (site) => lastDotted(site, '\n.'), aloud),
];

const schemes: readonly ContactStyle[] = [
  style('scheme.hxxp', (site, random) => random.pick(['hxxp://', 'hxxps://', 'hXXp://']) + whole(site)),
  style('scheme.hxxpAndDots', (site, random) => random.pick(['hxxp://', 'hxxps://']) + dotted(site, '[.]')),
  style(
    'scheme.blanks',
    (site, random) => random.pick(['https : // ', 'http: //', 'https:// ', 'http :// ']) + whole(site),
  ),
  style(
    'scheme.slips',
    (site, random) =>
      random.pick(['htps://', 'htttps://', 'https//', 'http:/', 'https;//', 'http//:']) + whole(site),
  ),
  style(
    'scheme.wwwSlips',
    (site, random) => random.pick(['www,', 'www ', 'www. ', 'www .', 'www:']) + whole(site),
    aloud,
  ),
  style('scheme.wwwBlanks', (site) => `www ${dotted(site, ' ')}`, aloud),
  style(
    'scheme.wwwSpaced',
    (site, random) => random.pick(['w w w . ', 'w.w.w.', 'w w w ']) + whole(site),
    aloud,
  ),
  style(
    'scheme.wwwSaid',
    (site, random) => `${random.pick(['www dot ', 'www(dot)', 'triple w dot '])}${dotted(site, ' dot ')}`,
    { ...aloud, languages: ['en'] },
  ),
  style(
    'scheme.starred',
    (site, random) => random.pick(['h**p://', 'h--p://', 'h t t p s : / / ', 'h**ps://']) + whole(site),
  ),
];

const letters: readonly ContactStyle[] = [
  style('letters.spaced', (site) => spaced(site.host), aloud),
  style('letters.fullWidth', (site) => fullWidth(site.host), aloud),
  style('letters.bold', (site) => boldSans(site.host), aloud),
  style(
    'letters.cyrillic',
    (site) => cyrillicLetters(site.host.replace(/\..*/, '')) + site.host.replace(/^[^.]*/, ''),
    aloud,
  ),
  style('letters.widthless', (site) => site.host.replaceAll('.', '\u200B.\u200B'), aloud),
  style('letters.zeroInEnding', (site) => site.host.replace(/com$/, 'c0m'), {
    site: (random) => {
      const host = `${accountWordsOf(random).join('')}.example.com`;
      return { host, domain: 'example.com', path: '' };
    },
  }),
  style(
    'letters.spacedEnding',
    (site) => site.host.replace(/\.([a-z]+)$/, (_all, ending: string) => `. ${spaced(ending)}`),
    aloud,
  ),
];

const told: readonly ContactStyle[] = [
  style(
    'told.search',
    (site, random) =>
      random.pick(['google', 'just google', 'search for', 'type in']) + ` ${lastDotted(site, ' dot ')}`,
    { ...aloud, isWhole: true, languages: ['en'] },
  ),
  style(
    'told.withoutBlanks',
    (site, random) =>
      `${dotted(site, ' . ')} (${random.pick(['without spaces', 'no spaces', 'remove the spaces'])})`,
    { ...aloud, languages: ['en'] },
  ),
  style('told.addEnding', ({ host }) => host.replace(/\.([a-z]+)$/, ' (.$1)'), aloud),
  shortLink(
    'told.shortBent',
    (link, random) => link.replace('.', random.pick([' . ', '[.]', '(dot)', ' dot '])),
    'obfuscated',
  ),
];

export const siteStyles: readonly ContactStyle[] = [
  ...plainStyles,
  ...dotStyles,
  ...schemes,
  ...letters,
  ...told,
];
