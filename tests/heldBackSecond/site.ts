// Sites of the second exam: typed past filters of links, pasted out of other formats, and said in words.
import type { Random } from '../../src/world/random';
import type { SiteAddress } from '../heldBack/names';
import { readingsOf } from '../heldBack/site';
import { languages, type ContactStyle, type Language } from '../heldBack/style';
import {
  alternatingCase,
  backwards,
  boldScript,
  circled,
  greekLetters,
  marked,
  smallCapitals,
} from './letters';
import { domainOf, siteOf } from './names';

interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly Language[];
  readonly isWhole?: boolean;
  /** What is written about; any site where absent. */
  readonly site?: (random: Random) => SiteAddress;
}

function style(
  id: string,
  write: (site: SiteAddress, random: Random) => string,
  rest: Rest = {},
): ContactStyle {
  return {
    id: `site.${id}`,
    kind: 'site',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? languages,
    write: (random) => {
      const site = (rest.site ?? siteOf)(random);
      return {
        written: write(site, random),
        expected: readingsOf(site),
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

/** A style of a domain alone: its name, and its ending without the dot. */
const bare = (
  id: string,
  write: (name: string, ending: string, random: Random) => string,
  rest: Rest = {},
): ContactStyle =>
  style(id, ({ domain }, random) => write(domain.split('.')[0] ?? '', domain.split('.')[1] ?? '', random), {
    ...rest,
    site: (random) => {
      const domain = domainOf(random);
      return { host: domain, domain, path: '' };
    },
  });

const plain = { family: 'plain' } as const;
const english = { languages: ['en'] } as const;
const withDots = ({ host, path }: SiteAddress, dot: string): string => host.replaceAll('.', dot) + path;

export const siteStyles: readonly ContactStyle[] = [
  style('plain.angled', ({ host, path }) => `<https://${host}${path}>`, plain),
  style('plain.markdown', ({ host, path }) => `[my page](https://${host}${path})`, plain),
  style('plain.trailingSlash', ({ host, path }) => `https://www.${host}${path}/`, plain),
  style(
    'plain.labelled',
    ({ host, path }, random) =>
      `${random.pick(['Website', 'Web', 'URL', 'Homepage', 'Link'])}: ${host}${path}`,
    { ...plain, isWhole: true },
  ),
  style(
    'plain.quoted',
    ({ host, path }, random) => random.pick([`"${host}${path}"`, `(${host}${path})`, `'www.${host}${path}'`]),
    plain,
  ),
  bare('dotGlued', (name, ending) => `${name}dot${ending}`, english),
  bare('puntoGlued', (name, ending) => `${name}punto${ending}`, { languages: ['es', 'it'] }),
  bare(
    'endingInBrackets',
    (name, ending, random) =>
      random.pick([`${name} (dot ${ending})`, `${name} (.${ending})`, `${name} [dot ${ending}]`]),
    english,
  ),
  bare(
    'endingAdded',
    (name, ending, random) =>
      random.pick([
        `${name} + .${ending}`,
        `${name} and then .${ending}`,
        `${name}, ending .${ending}`,
        `${name} (add .${ending})`,
      ]),
    english,
  ),
  bare('periodWord', (name, ending) => `${name} period ${ending}`, english),
  bare('spelledDot', (name, ending) => `${name} d o t ${ending}`, english),
  bare('hyphensForDots', (name, ending) => `www-${name}-${ending}`),
  bare('lowLinesForDots', (name, ending) => `www_${name}_${ending}`),
  bare(
    'tripleW',
    (name, ending, random) =>
      random.pick([`3w.${name}.${ending}`, `3w ${name} dot ${ending}`, `triple w dot ${name} dot ${ending}`]),
    english,
  ),
  bare(
    'wwwSpelled',
    (name, ending, random) =>
      `w w w ${random.pick(['. ', 'dot '])}${name}${random.pick([' . ', '.', ' dot '])}${ending}`,
  ),
  bare(
    'splitName',
    (name, ending, random) =>
      `${name.slice(0, 4)} ${name.slice(4)}.${ending} (${random.pick(['no space', 'without the space', 'remove the space'])})`,
    english,
  ),
  bare(
    'wordToRemove',
    (name, ending, random) => {
      const word = random.pick(['REMOVE', 'NOSPAM', 'XXX']);
      return `${random.pick([`${name}${word}.${ending}`, `${name}.${word}.${ending}`])} (${random.pick(['delete', 'without', 'take out'])} ${word})`;
    },
    english,
  ),
  bare(
    'backwards',
    (name, ending, random) =>
      `${backwards(`${name}.${ending}`)} (${random.pick(['backwards', 'reversed', 'read it from the end'])})`,
    english,
  ),
  bare(
    'quotedDot',
    (name, ending, random) => name + random.pick(['"."', " '.' ", '´.´', ' "dot" ']) + ending,
  ),
  bare(
    'decoratedDot',
    (name, ending, random) => name + random.pick(['*.*', '-.-', '~.~', '_._', '>.<']) + ending,
  ),
  bare('doubledDots', (name, ending, random) => `${random.pick(['www..', ''])}${name}..${ending}`),
  bare(
    'shortRussianDot',
    (name, ending, random) => `${name} ${random.pick(['тчк', '(точка)', 'tochka'])} ${ending}`,
    { languages: ['ru'] },
  ),
  bare('dutchDot', (name, ending) => `${name} punt ${ending}`, { languages: ['en', 'de'] }),
  bare('czechDot', (name, ending, random) => `${name} ${random.pick(['tečka', 'tecka'])} ${ending}`, {
    languages: ['en', 'pl'],
  }),
  bare(
    'englishDotAbroad',
    (name, ending, random) => random.pick([`${name} dot ${ending}`, `www ${name} dot ${ending}`]),
    { languages: ['de', 'es', 'fr', 'it', 'pt', 'ro', 'pl', 'ru', 'tr'] },
  ),
  bare('alternatingCase', (name, ending) => alternatingCase(`www.${name}.${ending}`)),
  bare('circledLetters', (name, ending) => circled(`${name}.${ending}`)),
  bare('smallCapitals', (name, ending) => smallCapitals(`${name}.${ending}`)),
  bare('boldScript', (name, ending) => boldScript(`${name}.${ending}`)),
  bare('greekLetters', (name, ending) => greekLetters(`www.${name}.`) + ending),
  bare('underlined', (name, ending, random) =>
    marked(`${name}.${ending}`, random.pick(['\u0332', '\u0336'])),
  ),
  style('entityDot', (site, random) => withDots(site, random.pick(['&#46;', '&period;', '&#x2e;']))),
  style('percentCodes', (site) => withDots(site, '%2E')),
  style(
    'schemeWithoutSigns',
    ({ host, path }, random) => `${random.pick(['https ', 'http ', '//', 'https: '])}${host}${path}`,
  ),
  style(
    'schemeInBrackets',
    ({ host, path }, random) =>
      `${random.pick(['(https)://', '[https://]', 'https(://)', '(http://)'])}${host}${path}`,
  ),
  style(
    'schemeMisspelt',
    ({ host, path }, random) =>
      `${random.pick(['htps://', 'ttps://', 'http;//', 'hhttps://', 'https:///'])}${host}${path}`,
  ),
  style('spacedSlash', ({ host, path }) => host + path.replace('/', ' / '), {
    site: (random) => ({ ...siteOf(random), path: random.pick(['/prices', '/gallery']) }),
  }),
];
