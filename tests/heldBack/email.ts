// E-mail addresses as people hide them: the munging that mailing lists and homepages have used since the nineties
// (RFC-abiding or not), the words for @ and dot in each language, and disguised characters.
import type { Random } from '../../src/world/random';
import { mailboxName, mailHost } from './names';
import { languages, mapLetters, type ContactStyle, type Language } from './style';

interface Mailbox {
  readonly name: string;
  readonly host: string;
}
type WriteMailbox = (mailbox: Mailbox, random: Random, language: Language) => string;

function style(
  id: string,
  write: WriteMailbox,
  rest: {
    readonly family?: 'plain';
    readonly languages?: readonly Language[];
    readonly isWhole?: boolean;
    readonly makeName?: (random: Random) => string;
  } = {},
): ContactStyle {
  return {
    id: `email.${id}`,
    kind: 'email',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? languages,
    write: (random, language) => {
      const mailbox = { name: (rest.makeName ?? mailboxName)(random), host: mailHost(random) };
      return {
        written: write(mailbox, random, language),
        expected: [{ type: 'email', value: `${mailbox.name}@${mailbox.host}` }],
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

const whole = ({ name, host }: Mailbox): string => `${name}@${host}`;
const dots = (host: string, dot: string): string => host.replaceAll('.', dot);

/** The words for @ and for a dot. */
const signWords: Readonly<Record<Language, readonly [readonly string[], string]>> = {
  en: [['at'], 'dot'],
  de: [['at', 'ät', 'klammeraffe'], 'punkt'],
  es: [['arroba'], 'punto'],
  fr: [['arobase', 'arrobase', 'chez'], 'point'],
  ro: [['arond', 'at'], 'punct'],
  it: [['chiocciola'], 'punto'],
  pt: [['arroba'], 'ponto'],
  pl: [['małpa', 'malpa'], 'kropka'],
  ru: [['собака', 'собачка', 'эт'], 'точка'],
  tr: [['et', 'kuyruklu a'], 'nokta'],
  zh: [['艾特', '圈a'], '点'],
  vi: [['a còng', 'a móc'], 'chấm'],
};

const mathSans = (letter: string): string => {
  if (/[a-z]/.test(letter)) return String.fromCodePoint(0x1d5ba + letter.charCodeAt(0) - 97);
  return /\d/.test(letter) ? String.fromCodePoint(0x1d7e2 + Number(letter)) : letter;
};
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
};
const plainName = (random: Random): string => mailboxName(random).replace(/[-._]/g, '');

export const emailStyles: readonly ContactStyle[] = [
  style('plain', whole, { family: 'plain' }),
  style('plain.capitals', (mailbox) => whole(mailbox).toUpperCase(), { family: 'plain' }),
  style('plain.mailto', (mailbox) => `mailto:${whole(mailbox)}`, { family: 'plain' }),
  style('plain.angled', (mailbox) => `Lily <${whole(mailbox)}>`, { family: 'plain' }),
  style(
    'plain.sentenceEnd',
    (mailbox, random) => `${whole(mailbox)}${random.pick(['.', '!', ',', ';', ')'])}`,
    { family: 'plain' },
  ),
  style(
    'bracketedAt',
    ({ name, host }, random) =>
      `${name}${random.pick(['(at)', '[at]', '{at}', '<at>', '(AT)', '[@]', '(@)', '|at|'])}${host}`,
  ),
  style('bracketedBoth', ({ name, host }, random) => {
    const [open, close] = random.pick(['()', '[]', '{}', '<>']);
    return `${name}${open ?? ''}at${close ?? ''}${dots(host, `${open ?? ''}dot${close ?? ''}`)}`;
  }),
  style(
    'spacedBrackets',
    ({ name, host }, random) =>
      `${name} ${random.pick(['(at)', '[at]', '{ at }', '( at )'])} ${dots(host, random.pick([' (dot) ', ' [dot] ', '[.]', ' . ']))}`,
  ),
  style(
    'hyphenatedAt',
    ({ name, host }, random) =>
      `${name}${random.pick(['-at-', '_at_', '*at*', '~at~', ' -at- ', '.at.'])}${host}`,
    { makeName: plainName },
  ),
  style('wordsInCapitals', ({ name, host }) => `${name} AT ${dots(host, ' DOT ')}`),
  style(
    'onlyDot',
    ({ name, host }, random) =>
      `${name}@${dots(host, random.pick([' dot ', '(dot)', '[dot]', '[.]', ' DOT ']))}`,
  ),
  style(
    'onlyAt',
    ({ name, host }, random) => `${name}${random.pick([' at ', ' AT ', ' (a) ', ' @ '])}${host}`,
  ),
  ...languages.map((only) =>
    style(
      `words.${only}`,
      ({ name, host }, random) =>
        `${name} ${random.pick(signWords[only][0])} ${dots(host, ` ${signWords[only][1]} `)}`,
      { languages: [only] },
    ),
  ),
  ...(['de', 'es', 'fr', 'ru', 'pt'] as const).map((only) =>
    style(
      `bracketedWords.${only}`,
      ({ name, host }, random) =>
        `${name}(${random.pick(signWords[only][0])})${dots(host, `(${signWords[only][1]})`)}`,
      { languages: [only] },
    ),
  ),
  style(
    'spacedSigns',
    ({ name, host }, random) => `${name} @ ${dots(host, random.pick([' . ', ' .', '. ']))}`,
  ),
  style('spacedLetters', (mailbox) => Array.from(whole(mailbox)).join(' ')),
  style('fullWidth', (mailbox) => fullWidth(whole(mailbox))),
  style('mathLetters', (mailbox) => mapLetters(whole(mailbox), mathSans)),
  style('zeroWidth', (mailbox, random) =>
    Array.from(whole(mailbox), (sign) => sign + random.pick(['\u200b', '', '\u2060', ''])).join(''),
  ),
  style('cyrillicLetters', (mailbox, random) =>
    mapLetters(whole(mailbox), (letter) => (random.chance(0.4) ? (cyrillic[letter] ?? letter) : letter)),
  ),
  style('otherAtSigns', ({ name, host }, random) => `${name}${random.pick(['＠', '﹫', 'ⓐ', '🅰'])}${host}`),
  style(
    'otherDots',
    ({ name, host }, random) => `${name}@${dots(host, random.pick(['•', '．', '。', '·', '․']))}`,
  ),
  style(
    'removeThis',
    ({ name, host }, random) => {
      const word = random.pick(['NOSPAM', 'REMOVETHIS', 'REMOVE-ME', 'DELETETHIS']);
      return random.chance(0.5)
        ? `${name}@${word}.${host} (remove ${word})`
        : `${name}${word}@${host} (without ${word})`;
    },
    { languages: ['en'], makeName: plainName },
  ),
  style(
    'emojiAround',
    ({ name, host }, random) => `${name} ${random.pick(['💌', '📧', '✉️'])} at ${dots(host, ' dot ')}`,
    { languages: ['en'] },
  ),
  style('periodSpoken', ({ name, host }) => `${name} at sign ${dots(host, ' period ')}`, {
    languages: ['en'],
  }),
  style(
    'nameSpoken',
    ({ name, host }) =>
      `${name.replaceAll('_', ' underscore ').replaceAll('-', ' dash ').replaceAll('.', ' dot ')} at ${dots(host, ' dot ')}`,
    { languages: ['en'] },
  ),
  style('acrossLines', ({ name, host }, random) => `${name}\n${random.pick(['@', 'at', '(at)'])}\n${host}`),
  style('quoted', ({ name, host }) => `"${name}" at "${host}"`, { languages: ['en'] }),
  style('commaForDot', ({ name, host }) => `${name}@${dots(host, ',')}`),
  style('leetWords', ({ name, host }) => `${name} 4t ${dots(host, ' d0t ')}`, { languages: ['en'] }),
  style(
    'doubledSigns',
    ({ name, host }, random) =>
      `${name}${random.pick(['@@', '@ @', '(@@)'])}${dots(host, random.pick(['..', '.']))}`,
  ),
];
