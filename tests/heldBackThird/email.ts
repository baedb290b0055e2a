// Mailboxes of the third exam: mostly as people type them, and the ways of munging that published surveys of addresses
// on pages and in adverts list most often.
import type { Random } from '../../src/world/random';
import { languages, pickEach, type ContactStyle, type Language } from '../heldBack/style';
import { capitalised, cyrillicLetters, fullWidth, slanted, spaced } from './letters';
import { accountWordsOf, domainOf, mailboxOf, simpleNameOf } from './names';
import { signsOf } from './saidSigns';

interface Mailbox {
  readonly name: string;
  readonly host: string;
}

interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly Language[];
  /** What is before the @; any mailbox where absent. */
  readonly name?: (random: Random) => string;
  readonly isWhole?: boolean;
}

function style(
  id: string,
  write: (mailbox: Mailbox, random: Random, language: Language) => string,
  rest: Rest = {},
): ContactStyle {
  return {
    id: `email.${id}`,
    kind: 'email',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? languages,
    write: (random, language) => {
      const mailbox = { name: (rest.name ?? mailboxOf)(random), host: domainOf(random) };
      return {
        written: write(mailbox, random, language),
        expected: [{ type: 'email', value: `${mailbox.name}@${mailbox.host}` }],
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

const plain = { family: 'plain' } as const;
const simple = { name: simpleNameOf } as const;
const english = { languages: ['en'] } as const;
const whole = ({ name, host }: Mailbox): string => `${name}@${host}`;
const dotted = (host: string, dot: string): string => host.replaceAll('.', dot);

/** `name AT example DOT com` with signs of the pair around or instead of the two signs. */
const instead = (
  id: string,
  pairs: readonly (readonly [at: string, dot: string])[],
  rest: Rest = {},
): ContactStyle =>
  style(
    id,
    ({ name, host }, random) => {
      const [at, dot] = random.pick(pairs);
      return name + at + dotted(host, dot);
    },
    rest,
  );

const plainStyles: readonly ContactStyle[] = [
  style('typed.alone', whole, plain),
  style('typed.capitals', (mailbox) => whole(mailbox).toUpperCase(), plain),
  style('typed.firstLetterLarge', (mailbox) => capitalised(whole(mailbox)), plain),
  style(
    'typed.inSigns',
    (mailbox, random) => {
      const [open, close] = random.pick([
        ['(', ')'],
        ['<', '>'],
        ['"', '"'],
        ['[', ']'],
        ['👉 ', ' 👈'],
      ] as const);
      return open + whole(mailbox) + close;
    },
    plain,
  ),
  style(
    'typed.labelled',
    (mailbox, random) =>
      pickEach(random, ['E-Mail', 'email', 'Email', 'e-mail', 'EMAIL', '✉', '📧'], [': ', ':', ' ', ' - ']) +
      whole(mailbox),
    { ...plain, isWhole: true },
  ),
  style('typed.mailto', (mailbox) => `mailto:${whole(mailbox)}`, plain),
  style(
    'typed.withName',
    (mailbox) => `${capitalised(mailbox.name.replace(/[._\d].*/, ''))} <${whole(mailbox)}>`,
    plain,
  ),
  style('typed.ownLine', (mailbox) => `\n${whole(mailbox)}`, plain),
];

const insteads: readonly ContactStyle[] = [
  instead('instead.roundBrackets', [
    ['(at)', '.'],
    [' (at) ', '.'],
    ['(at)', '(dot)'],
    [' (at) ', ' (dot) '],
  ]),
  instead('instead.squareBrackets', [
    ['[at]', '.'],
    [' [at] ', '.'],
    ['[at]', '[dot]'],
    [' [at] ', ' [dot] '],
  ]),
  instead('instead.otherBrackets', [
    ['{at}', '{dot}'],
    ['<at>', '<dot>'],
    [' {at} ', '.'],
    ['<at>', '.'],
  ]),
  instead(
    'instead.words',
    [
      [' at ', ' dot '],
      [' AT ', ' DOT '],
      [' at ', '.'],
    ],
    simple,
  ),
  instead('instead.atOnly', [
    [' at ', '.'],
    [' AT ', '.'],
  ]),
  instead('instead.dotOnly', [
    ['@', ' dot '],
    ['@', '(dot)'],
    ['@', '[dot]'],
    ['@', ' DOT '],
  ]),
  instead(
    'instead.gluedCapitals',
    [
      ['AT', 'DOT'],
      ['AT', '.'],
    ],
    simple,
  ),
  instead(
    'instead.hyphens',
    [
      ['-at-', '-dot-'],
      ['-at-', '.'],
      ['_at_', '_dot_'],
      ['_at_', '.'],
    ],
    simple,
  ),
  instead('instead.signInBrackets', [
    ['(@)', '.'],
    ['[@]', '.'],
    [' (@) ', '.'],
    ['[@]', '[.]'],
    ['(@)', '(.)'],
  ]),
  instead('instead.letterA', [
    ['(a)', '.'],
    ['[a]', '.'],
    ['ⓐ', '.'],
    [' (a) ', '.'],
  ]),
  instead('instead.quotes', [
    [" 'at' ", " 'dot' "],
    [' "at" ', ' "dot" '],
    [' *at* ', ' *dot* '],
  ]),
  instead('instead.bars', [
    ['|at|', '|dot|'],
    ['/at/', '.'],
    [' |at| ', '.'],
    ['//at//', '.'],
  ]),
];

const slips: readonly ContactStyle[] = [
  style('slip.blanksAtSign', ({ name, host }, random) => name + random.pick([' @', '@ ', ' @ ']) + host),
  style(
    'slip.blanksAtDot',
    ({ name, host }, random) => `${name}@${dotted(host, random.pick([' .', '. ', ' . ']))}`,
  ),
  style('slip.blanksEverywhere', ({ name, host }) => `${name} @ ${dotted(host, ' . ')}`),
  style('slip.comma', ({ name, host }) => `${name}@${dotted(host, ',')}`),
  style('slip.doubleSign', ({ name, host }, random) =>
    random.chance(0.5) ? `${name}@@${host}` : `${name}@${dotted(host, '..')}`,
  ),
  style('slip.brokenLine', ({ name, host }, random) => name + random.pick(['@\n', '\n@']) + host),
  style('slip.codedSign', ({ name, host }, random) => name + random.pick(['&#64;', '%40']) + host),
  style('slip.hostWithSpaceForDot', ({ name, host }) => `${name}@${dotted(host, ' ')}`, simple),
];

const said: readonly ContactStyle[] = [
  style(
    'said.words',
    ({ name, host }, random, language) => {
      const { at, dot } = signsOf(random, language);
      return `${name} ${at} ${dotted(host, ` ${dot} `)}`;
    },
    { ...simple, languages: languages.filter((language) => language !== 'en') },
  ),
  style(
    'said.inBrackets',
    ({ name, host }, random, language) => {
      const { at, dot } = signsOf(random, language);
      const [open, close] = random.pick([
        ['(', ')'],
        ['[', ']'],
        [' (', ') '],
        [' [', '] '],
      ] as const);
      return name + open + at + close + dotted(host, open + dot + close);
    },
    { languages: languages.filter((language) => language !== 'en') },
  ),
  style(
    'said.atOnly',
    ({ name, host }, random, language) => {
      const { at } = signsOf(random, language);
      return `${name} ${at} ${host}`;
    },
    { languages: ['es', 'pt', 'it', 'fr', 'pl', 'ru', 'vi', 'ro', 'tr'] },
  ),
  style('said.dotOnly', ({ name, host }, random, language) => {
    const { dot } = signsOf(random, language);
    return `${name}@${dotted(host, ` ${dot} `)}`;
  }),
  style(
    'said.capitals',
    ({ name, host }, random, language) => {
      const { at, dot } = signsOf(random, language);
      return `${name} ${at.toLocaleUpperCase(language)} ${dotted(host, ` ${dot.toLocaleUpperCase(language)} `)}`;
    },
    { ...simple, languages: ['es', 'pt', 'it', 'fr', 'pl', 'ru', 'ro', 'de'] },
  ),
];

const letters: readonly ContactStyle[] = [
  style('letters.spaced', (mailbox) => spaced(whole(mailbox)), simple),
  style('letters.fullWidthSigns', ({ name, host }) => `${name}＠${dotted(host, '．')}`),
  style('letters.fullWidth', (mailbox) => fullWidth(whole(mailbox))),
  style('letters.smallAt', ({ name, host }) => `${name}﹫${host}`),
  style('letters.cyrillic', ({ name, host }) => `${cyrillicLetters(name)}@${host}`, simple),
  style('letters.slanted', (mailbox) => slanted(whole(mailbox)), simple),
  style('letters.widthless', (mailbox) => whole(mailbox).replace(/[@.]/g, (sign) => `\u200B${sign}`)),
  style(
    'letters.emojiForAt',
    ({ name, host }, random) => name + random.pick(['📧', '✉️', '🌀', ' 📧 ']) + host,
    simple,
  ),
];

/** Names of two words, what joins them, and how it is said. */
const joinedNames = (random: Random): string => accountWordsOf(random).join(random.pick(['.', '_', '-']));
const joinWords: Readonly<Record<string, string>> = { '.': ' dot ', _: ' underscore ', '-': ' hyphen ' };

const told: readonly ContactStyle[] = [
  style(
    'told.removeThis',
    ({ name, host }, random) => {
      const [word, at] = random.pick([
        ['REMOVETHIS', 0],
        ['NOSPAM', 0],
        ['NOSPAM', 1],
        ['DELETEME', 0],
      ] as const);
      const address = at === 0 ? `${name}${word}@${host}` : `${name}@${word}.${host}`;
      return `${address} (${random.pick(['remove', 'without', 'take out', 'delete'])} ${word})`;
    },
    { ...english, ...simple },
  ),
  style(
    'told.hostAfterwards',
    ({ name, host }, random) =>
      random.pick([
        `my email is ${name} and then @${host}`,
        `email ${name} (add @${host})`,
        `write to ${name}, it is at ${host}`,
      ]),
    { ...english, isWhole: true },
  ),
];

const namesSaid: readonly ContactStyle[] = [
  style(
    'said.nameToo',
    ({ name, host }, random) =>
      name.replace(/[._-]/, (sign) => joinWords[sign] ?? sign) +
      random.pick([' at ', '@']) +
      dotted(host, ' dot '),
    { ...english, name: joinedNames },
  ),
];

export const emailStyles: readonly ContactStyle[] = [
  ...plainStyles,
  ...insteads,
  ...slips,
  ...said,
  ...namesSaid,
  ...letters,
  ...told,
];
