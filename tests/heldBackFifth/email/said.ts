// Mailboxes whose signs are words, in the languages new to this exam and between edges that no other exam has.
import {
  fifthLanguages,
  latinLanguages,
  languagesOf,
  type FifthLanguage,
  type FifthStyle,
  type InLanguages,
} from '../languages';
import { tell, wordFor } from '../saidSigns';
import { dotted, mailboxStyle, simple, whole, withSigns, type Rest } from './mailboxStyle';

const newest = fifthLanguages.slice(fifthLanguages.indexOf('uk'));

/** Both signs of the host in words of the language, between blanks. */
const sayingOf = (id: string, language: FifthLanguage): FifthStyle =>
  mailboxStyle(
    `aloud.${id}`,
    (mailbox, random) =>
      withSigns(mailbox, ` ${wordFor(random, language, 'at')} `, ` ${wordFor(random, language, 'dot')} `),
    {
      ...simple,
      languages: [language],
    },
  );

/** As `sayingOf`, in every language, between edges. */
const betweenEdges = (
  id: string,
  edges: readonly (readonly [string, string])[],
  rest: Rest = {},
): FifthStyle =>
  mailboxStyle(
    `edges.${id}`,
    (mailbox, random, language) => {
      const [left, right] = random.pick(edges);
      return withSigns(
        mailbox,
        left + wordFor(random, language, 'at') + right,
        left + wordFor(random, language, 'dot') + right,
      );
    },
    rest,
  );

const oneWord: InLanguages<readonly string[]> = {
  en: ['{}, all lower case, no spaces', '{} (one word)'],
  de: ['{}, alles klein und zusammen'],
  es: ['{}, todo junto en minúsculas'],
  fr: ['{}, tout attaché en minuscules'],
  pt: ['{}, tudo junto minúsculo'],
  ru: ['{}, всё слитно маленькими'],
};

export const saidEmailStyles: readonly FifthStyle[] = [
  sayingOf('ukrainian', 'uk'),
  sayingOf('bulgarian', 'bg'),
  sayingOf('greek', 'el'),
  sayingOf('arabic', 'ar'),
  sayingOf('indian', 'hi'),
  sayingOf('japanese', 'ja'),
  sayingOf('indonesian', 'id'),
  sayingOf('tagalog', 'tl'),
  betweenEdges(
    'round',
    [
      ['(', ')'],
      [' (', ') '],
    ],
    { languages: newest },
  ),
  betweenEdges(
    'slopes',
    [
      ['/', '\\'],
      [' /', '\\ '],
      ['\\', '/'],
    ],
    { languages: latinLanguages },
  ),
  betweenEdges('stars', [
    ['*', '*'],
    [' *', '* '],
  ]),
  betweenEdges(
    'colons',
    [
      [':', ':'],
      [' :', ': '],
    ],
    { languages: latinLanguages },
  ),
  betweenEdges('pointed', [
    ['»', '«'],
    [' »', '« '],
    ['›', '‹'],
  ]),
  betweenEdges('doubled', [
    ['((', '))'],
    ['[[', ']]'],
    [' {{', '}} '],
  ]),
  betweenEdges('commas', [[', ', ', ']], {
    ...simple,
    languages: ['en', 'de', 'es', 'fr', 'it', 'pt', 'ru', 'uk'],
  }),
  betweenEdges(
    'lowLines',
    [
      ['_', '_'],
      ['__', '__'],
    ],
    { ...simple, languages: latinLanguages },
  ),
  mailboxStyle('edges.atOnly', (mailbox, random) =>
    withSigns(mailbox, random.pick(['/at/', '+at+', '=at=', '^at^', '#at#', '%at%'])),
  ),
  mailboxStyle('edges.signNamed', (mailbox, random) =>
    withSigns(mailbox, random.pick(['[at sign]', '{at-sign}', '(at sign)', '[@ sign]', ' (the at sign) '])),
  ),
  mailboxStyle(
    'aloud.withDotInName',
    (mailbox, random, language) =>
      [mailbox.name, mailbox.host]
        .map((part) => part.replaceAll('.', ` ${wordFor(random, language, 'dot')} `))
        .join(` ${wordFor(random, language, 'at')} `),
    dotted,
  ),
  mailboxStyle(
    'aloud.oneWord',
    (mailbox, random, language) =>
      tell(oneWord, {
        random,
        language,
        said: withSigns(
          mailbox,
          ` ${wordFor(random, language, 'at')} `,
          ` ${wordFor(random, language, 'dot')} `,
        ),
      }),
    { ...simple, isWhole: true, languages: languagesOf(oneWord) },
  ),
  mailboxStyle(
    'aloud.englishAbroad',
    (mailbox, random) =>
      withSigns(mailbox, random.pick([' at ', ' (at) ']), random.pick([' dot ', ' (dot) '])),
    {
      ...simple,
      languages: ['uk', 'bg', 'el', 'ar', 'ja', 'ru', 'zh', 'vi', 'tr'],
    },
  ),
  mailboxStyle(
    'aloud.spelled',
    ({ name, host }, random, language) =>
      `${Array.from(name).join(random.pick(['-', ' ']))} ${wordFor(random, language, 'at')} ${host.replace('.', ` ${wordFor(random, language, 'dot')} `)}`,
    {
      name: (random) =>
        random.pick(['alma', 'boris', 'dana', 'goran', 'vera', 'nadja']) +
        random.pick(['dune', 'fern', 'north']),
      languages: ['en', 'de', 'es', 'fr', 'it', 'tl', 'id'],
    },
  ),
  mailboxStyle(
    'aloud.rateSign',
    (mailbox, random) =>
      withSigns(
        mailbox,
        random.pick([' @the rate ', '@ the rate ', ' (at the rate) ', ' @ rate ']),
        random.pick(['.', ' dot ']),
      ),
    {
      ...simple,
      languages: ['hi', 'en'],
    },
  ),
  mailboxStyle(
    'everyday.gluedLabel',
    (mailbox, random) => random.pick(['email:', 'mail:', 'e:', 'Mail=']) + whole(mailbox),
    { family: 'plain', isWhole: true },
  ),
];
