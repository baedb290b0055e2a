// Mailboxes: as they are, with their signs as words in twelve languages, in brackets, spaced, over lines, in other letters.
import type { Random } from '../../../src/world/random';
import { countingLanguages, type CountingLanguage, type SixthStyle } from '../languages';
import { domainOf, dottedOf, simpleNameOf, underscoredOf } from '../names';
import { atOf, dotOf, withoutDots } from '../signWords';
import { mailboxStyle, plain, whole, withSigns, type Mailbox } from './mailboxStyle';

const brackets = ['()', '[]', '{}', '<>', '**', '--', '__'] as const;
const simple = { name: simpleNameOf } as const;

const everyday: readonly SixthStyle[] = [
  mailboxStyle('usual.asIs', whole, plain),
  mailboxStyle('usual.mailto', (mailbox) => `mailto:${whole(mailbox)}`, plain),
  mailboxStyle('usual.angled', (mailbox) => `<${whole(mailbox)}>`, plain),
  mailboxStyle(
    'usual.quoted',
    (mailbox, random) => random.pick([`"${whole(mailbox)}"`, `(${whole(mailbox)})`]),
    plain,
  ),
  mailboxStyle('usual.capitals', (mailbox) => whole(mailbox).toUpperCase(), plain),
  mailboxStyle(
    'usual.capitalised',
    (mailbox) => whole(mailbox).charAt(0).toUpperCase() + whole(mailbox).slice(1),
    plain,
  ),
  mailboxStyle('usual.tagged', whole, {
    ...plain,
    name: (random) => `${dottedOf(random)}+${random.pick(['ads', 'work', 'site'])}`,
  }),
  mailboxStyle('usual.ofMailHost', whole, {
    ...plain,
    host: (random) => `${random.pick(['mail', 'post', 'inbox'])}.${domainOf(random)}`,
  }),
  mailboxStyle(
    'usual.labelled',
    (mailbox, random) =>
      `${random.pick(['E-mail: ', 'Email:', 'email - ', '✉️ ', '📧 ', 'Mail '])}${whole(mailbox)}`,
    { ...plain, isWhole: true },
  ),
];

const only = (language: CountingLanguage): { readonly languages: readonly CountingLanguage[] } => ({
  languages: [language],
});

const inBrackets = (word: string, random: Random): string => {
  const [open = '', close = ''] = random.pick(brackets);
  return open + word + close;
};

/** Blanks between characters are no habit of Chinese. */
const around = (language: CountingLanguage, word: string): string => (language === 'zh' ? word : ` ${word} `);

const said: readonly SixthStyle[] = countingLanguages.flatMap((language) => [
  mailboxStyle(
    `said.${language}.words`,
    (mailbox, random) =>
      withSigns(mailbox, around(language, atOf(random, language)), around(language, dotOf(random, language))),
    { ...only(language), ...simple },
  ),
  mailboxStyle(
    `said.${language}.everySign`,
    ({ name, host }, random) =>
      withoutDots(name, around(language, dotOf(random, language))) +
      around(language, atOf(random, language)) +
      withoutDots(host, around(language, dotOf(random, language))),
    { ...only(language), name: dottedOf },
  ),
  mailboxStyle(
    `said.${language}.bracketed`,
    (mailbox, random) => {
      const [open = '', close = ''] = random.pick(['()', '[]', '{}']);
      const blank = random.pick(['', ' ']);
      return withSigns(
        mailbox,
        blank + open + atOf(random, language) + close + blank,
        blank + open + dotOf(random, language) + close + blank,
      );
    },
    only(language),
  ),
  mailboxStyle(
    `said.${language}.atOnly`,
    (mailbox, random) => withSigns(mailbox, around(language, atOf(random, language))),
    only(language),
  ),
]);

const english: readonly SixthStyle[] = [
  mailboxStyle('sign.capitalWords', (mailbox) => withSigns(mailbox, ' AT ', ' DOT '), {
    languages: ['en', 'nl', 'fr', 'de'],
    ...simple,
  }),
  mailboxStyle('sign.anyBrackets', (mailbox, random) =>
    withSigns(mailbox, inBrackets('at', random), inBrackets('dot', random)),
  ),
  mailboxStyle('sign.bracketedSigns', (mailbox, random) => {
    const [open = '', close = ''] = random.pick(['()', '[]', '{}', '<>']);
    return withSigns(mailbox, `${open}@${close}`, `${open}.${close}`);
  }),
  mailboxStyle('sign.bracketedAt', (mailbox, random) =>
    withSigns(mailbox, random.pick(['(at)', '[at]', '{at}', ' (at) ', ' [at] ', '(AT)'])),
  ),
  mailboxStyle('sign.bracketedA', (mailbox, random) =>
    withSigns(mailbox, random.pick(['(a)', '[a]', ' (a) '])),
  ),
  mailboxStyle('sign.atSignDotWord', (mailbox, random) =>
    withSigns(mailbox, random.pick(['@', ' @ ']), random.pick([' dot ', '(dot)', '[dot]'])),
  ),
  mailboxStyle('sign.atWordGlued', (mailbox, random) =>
    withSigns(mailbox, random.pick(['-at-', '_at_', '*at*', '~at~', '/at/']), '.'),
  ),
  mailboxStyle(
    'sign.allGlued',
    (mailbox, random) => {
      const edge = random.pick(['-', '_', '*']);
      return withSigns(mailbox, `${edge}at${edge}`, `${edge}dot${edge}`);
    },
    simple,
  ),
  mailboxStyle(
    'sign.underscoreSaid',
    ({ name, host }) => withSigns({ name: name.replaceAll('_', ' underscore '), host }, ' at ', ' dot '),
    { languages: ['en'], name: underscoredOf },
  ),
  mailboxStyle('sign.dotSaidInName', ({ name, host }) => `${withoutDots(name, ' dot ')}@${host}`, {
    languages: ['en'],
    name: dottedOf,
  }),
  mailboxStyle('sign.foreignWords', (mailbox) => withSigns(mailbox, ' at ', ' dot '), {
    languages: ['de', 'ro', 'it', 'pt', 'pl', 'tr', 'vi', 'hu'],
    ...simple,
  }),
  mailboxStyle(
    'sign.bracketedInSlavic',
    (mailbox, random) =>
      withSigns(
        mailbox,
        random.pick(['(собака)', '[собака]', ' собака ']),
        random.pick(['(точка)', '[точка]', '.']),
      ),
    { languages: ['ru'] },
  ),
];

const withBlanks: readonly SixthStyle[] = [
  mailboxStyle('spaces.aroundSigns', (mailbox) => withSigns(mailbox, ' @ ', ' . ')),
  mailboxStyle('spaces.aroundAt', (mailbox, random) =>
    withSigns(mailbox, random.pick([' @ ', ' @', '@ ', '  @  '])),
  ),
  mailboxStyle('spaces.behindDot', (mailbox) => withSigns(mailbox, '@', '. ')),
  mailboxStyle('spaces.beforeDot', (mailbox) => withSigns(mailbox, '@', ' .')),
  mailboxStyle('spaces.everyLetter', (mailbox) => Array.from(whole(mailbox)).join(' '), simple),
  mailboxStyle(
    'spaces.everyLetterCapital',
    (mailbox) => Array.from(whole(mailbox).toUpperCase()).join(' '),
    simple,
  ),
  mailboxStyle('lines.behindAt', (mailbox) => withSigns(mailbox, '@\n')),
  mailboxStyle('lines.beforeAt', (mailbox) => withSigns(mailbox, '\n@')),
];

const rowOf =
  (capital: number, small: number) =>
  (text: string): string =>
    text.replace(/[a-z]/gi, (letter) => {
      const isSmall = letter === letter.toLowerCase();
      return String.fromCodePoint((isSmall ? small : capital) + letter.toLowerCase().charCodeAt(0) - 97);
    });
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
const boldLetters = rowOf(0x1d400, 0x1d41a);
const sansLetters = rowOf(0x1d5d4, 0x1d5ee);
const monoLetters = rowOf(0x1d670, 0x1d68a);

const spread = (mailbox: Mailbox, sign: string): string => Array.from(whole(mailbox)).join(sign);

const otherLetters: readonly SixthStyle[] = [
  mailboxStyle('letter.wide', (mailbox) => wide(whole(mailbox))),
  mailboxStyle('letter.wideSigns', (mailbox) => withSigns(mailbox, '＠', '．')),
  mailboxStyle('letter.bold', (mailbox) => boldLetters(whole(mailbox))),
  mailboxStyle('letter.sansSerif', (mailbox) => sansLetters(whole(mailbox))),
  mailboxStyle('letter.monospace', (mailbox) => monoLetters(whole(mailbox))),
  mailboxStyle('letter.smallAt', (mailbox) => withSigns(mailbox, '﹫')),
  mailboxStyle('letter.entities', (mailbox, random) =>
    withSigns(mailbox, random.pick(['&#64;', '&#x40;', '&commat;']), random.pick(['.', '&#46;'])),
  ),
  mailboxStyle(
    'invisible.zeroWidth',
    (mailbox, random) => spread(mailbox, random.pick(['\u200B', '\u200C', '\u2060'])),
    simple,
  ),
  mailboxStyle('invisible.atSign', (mailbox, random) => {
    const sign = random.pick(['\u200B', '\u00AD', '\uFEFF']);
    return withSigns(mailbox, `${sign}@${sign}`);
  }),
];

export const mailboxStyles: readonly SixthStyle[] = [
  ...everyday,
  ...said,
  ...english,
  ...withBlanks,
  ...otherLetters,
];
