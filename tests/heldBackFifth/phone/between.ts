// Phones with something else than blanks and hyphens between their groups or digits.
import type { FifthStyle } from '../languages';
import { digitsOf, hasGroups, joined, phoneStyle, type Rest } from './phoneStyle';

const twoGroups = { suits: hasGroups(2) } as const;

/** The same sign between all groups. */
const groupsBy = (id: string, signs: readonly string[], rest: Rest = twoGroups): FifthStyle =>
  phoneStyle(`between.${id}`, (phone, random) => joined(phone, random.pick(signs)), rest);

/** The same sign between all digits. */
const digitsBy = (id: string, signs: readonly string[], rest: Rest = {}): FifthStyle =>
  phoneStyle(
    `between.${id}`,
    (phone, random) =>
      (phone.isInternational ? '+' : '') + Array.from(digitsOf(phone)).join(random.pick(signs)),
    rest,
  );

const asian = { ...twoGroups, languages: ['ja', 'zh'] } as const;
const arabic = { ...twoGroups, languages: ['ar'] } as const;

export const betweenPhoneStyles: readonly FifthStyle[] = [
  groupsBy('backslashes', ['\\', ' \\ ']),
  groupsBy('ampersands', ['&', ' & ']),
  groupsBy('percentSigns', ['%', '%%']),
  groupsBy('asianMarks', ['、', '・', '。', '～', '＿'], asian),
  groupsBy('arabicMarks', ['، ', '،', ' ؛ ', 'ـ'], arabic),
  groupsBy('smilies', [' :) ', ' ;) ', ' :-* ', ' <3 ', ' xD ', ' ^^ ']),
  groupsBy('angleQuotes', [' » ', '»', ' › ', '>>', ' >> ']),
  groupsBy('moneySigns', ['$', ' $ ', '€', '£']),
  groupsBy('equalsRuns', ['===', '==', ' = ']),
  groupsBy('kisses', [' xox ', ' xxx ', ' xo ', ' mwah ']),
  groupsBy('lineSeparators', ['\u2028', '\r\n', ' \n ', '\u0085']),
  groupsBy('boxes', [' ▪ ', '▫️', ' ◾ ', ' ■ ', '░']),
  groupsBy('brackets', [')(', '][', ') (', '} {']),
  digitsBy('blankLetters', ['\u2800', '\u3164', '\u115F']),
  digitsBy('thinBlanks', ['\u200A', '\u2009', '\u2005', '\u205F']),
  digitsBy('quotes', ["'", '"', '’', '´', '`']),
  digitsBy('colons', [':', ';', ': ']),
  phoneStyle(
    'between.quotedLines',
    ({ groups, isInternational }, random) => {
      const mark = random.pick(['> ', '>> ', '| ', '> > ']);
      return groups
        .map((group, place) => mark + (place === 0 && isInternational ? '+' : '') + group)
        .join('\n');
    },
    { ...twoGroups, isWhole: true },
  ),
  phoneStyle(
    'between.boldGroups',
    ({ groups, isInternational }, random) => {
      const mark = random.pick(['**', '*', '__', '~~', '`']);
      return groups
        .map((group, place) => mark + (place === 0 && isInternational ? '+' : '') + group + mark)
        .join(' ');
    },
    twoGroups,
  ),
  phoneStyle('between.hashTags', ({ groups }) => groups.map((group) => `#${group}`).join(' '), {
    suits: ({ groups, isInternational }) => !isInternational && groups.length >= 3,
    form: 'national',
  }),
  phoneStyle(
    'between.growing',
    ({ groups, isInternational }, random) => {
      const sign = random.pick(['.', '-', '~', ' ']);
      return (
        (isInternational ? '+' : '') +
        groups.reduce((said, group, place) => said + sign.repeat(place) + group, '')
      );
    },
    { suits: hasGroups(3) },
  ),
];
