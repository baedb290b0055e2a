// Mailboxes: printed, with their signs said in the language's words, bracketed, spaced, broken, in other letters.
import type { Language } from '../../heldBack/style';
import type { Random } from '../../../src/world/random';
import { seventhLanguages, type SeventhStyle } from '../languages';
import { inventedName, twoWords } from '../names';
import { signWords } from '../signWords';

export interface Mailbox {
  readonly name: string;
  /** Such as `example.org`, or one host below it. */
  readonly host: string;
}

interface MailWriting {
  readonly id: string;
  readonly family?: 'plain';
  readonly languages?: readonly Language[];
  /** A mailbox at a provider that everybody knows by name. */
  readonly provider?: string;
  readonly joiners?: readonly string[];
  readonly write: (mailbox: Mailbox, random: Random, language: Language) => string;
}

const hosts = ['example.org', 'example.com', 'example.net'];

/** Makes a style of its writing. */
export function mailStyle(writing: MailWriting): SeventhStyle {
  const { id, family = 'obfuscated', languages = seventhLanguages, provider } = writing;
  return {
    id: `mail.${id}`,
    kind: 'email',
    family,
    languages,
    write: (random, language) => {
      const name = inventedName(random, writing.joiners);
      const below = random.chance(0.25) ? `${twoWords(random)[0]}.` : '';
      const host = provider ?? below + random.pick(hosts);
      return {
        written: writing.write({ name, host }, random, language),
        expected: [{ type: 'email', value: `${name}@${host}` }],
        // Who reads the host as a site as well is not wrong.
        allowed: [
          { type: 'domain', value: host.split('.').slice(-2).join('.') },
          { type: 'url', value: host },
        ],
      };
    },
  };
}

const at = ({ name, host }: Mailbox): string => `${name}@${host}`;
const bold = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const circled = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x24d0 + letter.charCodeAt(0) - 97));
const looksCyrillic = (text: string): string =>
  text.replace(/[aeopc]/g, (letter) => 'аеорс'['aeopc'.indexOf(letter)] ?? letter);

const plain: readonly SeventhStyle[] = [
  mailStyle({ id: 'printed.lowerCase', family: 'plain', write: at }),
  mailStyle({ id: 'printed.capitals', family: 'plain', write: (mailbox) => at(mailbox).toUpperCase() }),
  mailStyle({ id: 'printed.link', family: 'plain', write: (mailbox) => `mailto:${at(mailbox)}` }),
  mailStyle({ id: 'printed.angles', family: 'plain', write: (mailbox) => `Saffron <${at(mailbox)}>` }),
  mailStyle({ id: 'printed.label', family: 'plain', write: (mailbox) => `E-mail: ${at(mailbox)}` }),
];

/** Both signs in the words of the language. */
const said = seventhLanguages.map((language) =>
  mailStyle({
    id: `aloud.${language}`,
    languages: [language],
    joiners: ['', '.'],
    write: ({ name, host }, random) => {
      const { at: ats, dot: dots } = signWords[language];
      const dot = random.pick(dots);
      return `${name.split('.').join(` ${dot} `)} ${random.pick(ats)} ${host.split('.').join(` ${dot} `)}`;
    },
  }),
);

/** Only the at in a word, in brackets, in the language of the advert. */
const bracketed = seventhLanguages.map((language) =>
  mailStyle({
    id: `bracketed.${language}`,
    languages: [language],
    write: ({ name, host }, random) => {
      const [open = '', close = ''] = random.pick(['()', '[]', '{}', '<>', '**', '--']);
      const word = random.pick(signWords[language].at);
      const dot = random.chance(0.5) ? '.' : `${open}${random.pick(signWords[language].dot)}${close}`;
      const space = random.pick(['', ' ']);
      return `${name}${space}${open}${word}${close}${space}${host.split('.').join(dot)}`;
    },
  }),
);

/** Other ways: id → what is written. */
const ways: Readonly<Record<string, MailWriting['write']>> = {
  spaced: ({ name, host }) => `${name} @ ${host.split('.').join(' . ')}`,
  spacedLetters: (mailbox) => Array.from(at(mailbox)).join(' '),
  atBracketed: ({ name, host }, random) => `${name}${random.pick(['(@)', '[@]', '{@}', '<@>'])}${host}`,
  dotBracketed: (mailbox, random) =>
    at(mailbox)
      .split('.')
      .join(random.pick(['[.]', '(.)', '{.}'])),
  wide: (mailbox) => wide(at(mailbox)),
  wideAt: ({ name, host }) => `${name}＠${host}`,
  smallAt: ({ name, host }) => `${name}﹫${host}`,
  bold: (mailbox) => bold(at(mailbox)),
  circled: (mailbox) => circled(at(mailbox)),
  cyrillicLetters: ({ name, host }) => `${looksCyrillic(name)}@${host}`,
  unseen: (mailbox) => Array.from(at(mailbox)).join('\u200b'),
  softHyphens: ({ name, host }) => `${name}\u00ad@\u00ad${host}`,
  entity: ({ name, host }) => `${name}&#64;${host.split('.').join('&#46;')}`,
  percent: ({ name, host }) => `${name}%40${host}`,
  ideographicStop: (mailbox) => at(mailbox).split('.').join('。'),
  brokenLine: ({ name, host }) => `${name}\n@${host}`,
  lineAfterAt: ({ name, host }) => `${name}@\n${host}`,
  capitalsAtDot: ({ name, host }) => `${name} AT ${host.split('.').join(' DOT ')}`,
  joinedAtDot: ({ name, host }) => `${name}AT${host.split('.').join('DOT')}`,
  underscoredAt: ({ name, host }) => `${name}_at_${host.split('.').join('_dot_')}`,
  starred: ({ name, host }) => `${name}*at*${host.split('.').join('*dot*')}`,
  quotedAt: ({ name, host }) => `${name} "at" ${host.split('.').join(' "dot" ')}`,
  removeThis: ({ name, host }, random) => `${name}@${random.pick(['NOSPAM', 'REMOVETHIS'])}.${host}`,
};

const languagesOf: Partial<Readonly<Record<string, readonly Language[]>>> = {
  capitalsAtDot: ['en', 'de', 'ro'],
  joinedAtDot: ['en'],
  quotedAt: ['en'],
  removeThis: ['en', 'de'],
};

const otherStyles = Object.entries(ways).map(([id, write]) =>
  mailStyle({
    id: `hidden.${id}`,
    ...(languagesOf[id] !== undefined && { languages: languagesOf[id] }),
    ...(id === 'joinedAtDot' && { joiners: [''] }),
    write,
  }),
);

/** The provider by its name, as people tell it: "x at gmail"; with the ending where it has several. */
const providers: readonly (readonly [string, Language, string, string])[] = [
  ['gmail', 'en', 'gmail.com', ' at gmail'],
  ['gmailBrackets', 'en', 'gmail.com', ' (gmail)'],
  ['gmx', 'de', 'gmx.de', ' bei gmx punkt de'],
  ['hotmail', 'es', 'hotmail.com', ' arroba hotmail punto com'],
  ['libero', 'it', 'libero.it', ' chiocciola libero punto it'],
  ['yandex', 'ru', 'yandex.ru', ' собака яндекс точка ру'],
  ['onet', 'pl', 'onet.pl', ' małpa onet kropka pl'],
  ['orange', 'fr', 'orange.fr', ' arobase orange point fr'],
  ['qq', 'zh', 'qq.com', ' 艾特 qq 点 com'],
];

const providerStyles = providers.map(([id, language, provider, told]) =>
  mailStyle({
    id: `provider.${id}`,
    languages: [language],
    provider,
    joiners: [''],
    write: ({ name }) => name + told,
  }),
);

export const mailboxStyles: readonly SeventhStyle[] = [
  ...[...plain, ...said, ...bracketed],
  ...[...otherStyles, ...providerStyles],
];

/** Hosts beside those of RFC 2606, on which only invented names lie. */
export const providerHosts: readonly string[] = [...new Set(providers.map(([, , host]) => host))];
