// Sites whose dots are other signs, or words.
import { latinLanguages, type FourthStyle } from '../languages';
import { hostOf } from '../names';
import { withoutAccents } from '../phone/digitWords';
import { wordFor } from '../saidSigns';
import { aloud, siteStyle, withDots, withLastDot, type WriteSite } from './siteStyle';

/** Every dot said between the same two edges. */
const saidBetween =
  (
    edges: readonly (readonly [string, string])[],
    letters: (text: string) => string = (text) => text,
  ): WriteSite =>
  (site, random, language) => {
    const [left, right] = random.pick(edges);
    return withDots(site, left + letters(wordFor(random, language, 'dot')) + right);
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
    (site, random, language) => withLastDot(site, ` ${wordFor(random, language, 'dot')} `),
    aloud,
  ),
  siteStyle(
    'said.slash',
    (site, random, language) =>
      withDots(site, ` ${wordFor(random, language, 'dot')} `).replace(
        '/',
        ` ${wordFor(random, language, 'slash')} `,
      ),
    {
      site: (random) => ({ ...hostOf(random), path: `/${random.pick(['gallery', 'rooms', 'prices'])}` }),
    },
  ),
  siteStyle(
    'said.hyphen',
    (site, random, language) =>
      withDots(
        { ...site, host: site.host.replace('-', ` ${wordFor(random, language, 'hyphen')} `) },
        ` ${wordFor(random, language, 'dot')} `,
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
      `${random.pick(['www', 'WWW', 'w w w', 'triple w'])} ${wordFor(random, language, 'dot')} ${withDots(site, ` ${wordFor(random, language, 'dot')} `)}`,
    {
      ...aloud,
      languages: ['en'],
    },
  ),
  siteStyle(
    'said.wwwLocal',
    (site, random, language) =>
      `www ${wordFor(random, language, 'dot')} ${withDots(site, ` ${wordFor(random, language, 'dot')} `)}`,
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

/** Signs and words. */
export const dotSiteStyles: readonly FourthStyle[] = [...dotStyles, ...saidStyles];
