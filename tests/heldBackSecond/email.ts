// Mailboxes of the second exam: what guides against harvesting have people do (Nadeau 2007: parts apart, lines, words to
// remove, entities), what is typed past the filters of marketplaces, and how @ is called in more languages.
import type { Random } from '../../src/world/random';
import { languages, type ContactStyle, type Language } from '../heldBack/style';
import { backwards, circled, greekLetters, marked, smallCapitals } from './letters';
import { domainOf, mailboxOf, simpleMailboxOf, splitName } from './names';

interface Mailbox {
  readonly name: string;
  readonly host: string;
}

function style(
  id: string,
  write: (mailbox: Mailbox, random: Random) => string,
  rest: {
    readonly family?: 'plain';
    readonly languages?: readonly Language[];
    readonly name?: (random: Random) => string;
    readonly isWhole?: boolean;
  } = {},
): ContactStyle {
  return {
    id: `email.${id}`,
    kind: 'email',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? languages,
    write: (random) => {
      const mailbox = { name: (rest.name ?? mailboxOf)(random), host: domainOf(random) };
      return {
        written: write(mailbox, random),
        expected: [{ type: 'email', value: `${mailbox.name}@${mailbox.host}` }],
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

const plain = { family: 'plain' } as const;
const simple = { name: simpleMailboxOf, splitName } as const;
const english = { languages: ['en'] } as const;
const whole = ({ name, host }: Mailbox): string => `${name}@${host}`;
const dotted = (host: string, dot: string): string => host.replaceAll('.', dot);
const parts = (host: string): readonly [string, string] => [
  host.split('.')[0] ?? '',
  host.split('.')[1] ?? '',
];

/** Words for both signs, where speakers mix them with English ones or write them without their letters' signs. */
const mixedWords: readonly (readonly [
  id: string,
  at: readonly string[],
  dot: string,
  spoken: readonly Language[],
])[] = [
  ['german', ['at'], 'punkt', ['de']],
  ['spanish', ['at'], 'punto', ['es']],
  ['french', ['at', '(at)'], 'point', ['fr']],
  ['portuguese', ['at'], 'ponto', ['pt']],
  ['latinRussian', ['sobaka', 'sobachka'], 'tochka', ['ru']],
  ['shortRussian', ['соб', 'собака'], 'тчк', ['ru']],
  ['polishPet', ['małpka', '(małpa)'], 'kropka', ['pl']],
  ['dutch', ['apenstaartje', 'apestaart'], 'punt', ['en', 'de']],
  ['czech', ['zavináč', 'zavinac'], 'tečka', ['en', 'pl']],
  ['hungarian', ['kukac'], 'pont', ['en', 'ro']],
];

export const emailStyles: readonly ContactStyle[] = [
  style(
    'plain.quoted',
    (mailbox, random) => random.pick([`"${whole(mailbox)}"`, `'${whole(mailbox)}'`, `<${whole(mailbox)}>`]),
    plain,
  ),
  style(
    'plain.labelled',
    (mailbox, random) => `${random.pick(['E-Mail', 'Email address', 'e-mail', '✉'])}: ${whole(mailbox)}`,
    { ...plain, isWhole: true },
  ),
  style('plain.withSubject', (mailbox) => `mailto:${whole(mailbox)}?subject=Hello`, plain),
  style('plain.tagged', ({ name, host }) => `${name}@${host}`, {
    ...plain,
    name: (random) => `${simpleMailboxOf(random)}+${random.pick(['flat', 'piano', 'ads'])}`,
  }),
  style('plain.markdown', (mailbox) => `[${whole(mailbox)}](mailto:${whole(mailbox)})`, plain),
  style('capitalsWithinWord', ({ name, host }) => `${name}AT${dotted(host, 'DOT')}`, simple),
  style('arrobaGlued', ({ name, host }) => `${name}ARROBA${dotted(host, 'PUNTO')}`, {
    ...simple,
    languages: ['es'],
  }),
  style(
    'quotedWords',
    ({ name, host }, random) => {
      const mark = random.pick(['"', "'", '´']);
      return `${name} ${mark}at${mark} ${dotted(host, ` ${mark}dot${mark} `)}`;
    },
    simple,
  ),
  style(
    'slashedWords',
    ({ name, host }, random) => {
      const mark = random.pick(['/', '|', '\\']);
      return `${name}${mark}at${mark}${dotted(host, `${mark}dot${mark}`)}`;
    },
    simple,
  ),
  style('lowLines', ({ name, host }) => `${name}__at__${dotted(host, '__dot__')}`, simple),
  style('ellipses', ({ name, host }) => `${name}...@...${dotted(host, '...')}`, simple),
  style(
    'signNamed',
    ({ name, host }, random) =>
      `${name} ${random.pick(['[at sign]', '(at symbol)', 'at-sign', '(@ sign)'])} ${host}`,
    english,
  ),
  style(
    'umlautAt',
    ({ name, host }, random) => `${name}${random.pick(['(ät)', '[ät]', '(æt)', ' ät ', '(ett)'])}${host}`,
    { languages: ['de', 'en'] },
  ),
  style('emojiAt', ({ name, host }, random) => `${name}${random.pick(['📧', '🌀', '✉️'])}${host}`),
  style('spaceForDot', ({ name, host }) => `${name}@${dotted(host, ' ')}`, simple),
  style(
    'dotGlued',
    ({ name, host }, random) => `${name}${random.pick(['@', ' at ', ' @ '])}${dotted(host, 'dot')}`,
    { ...simple, ...english },
  ),
  style(
    'endingApart',
    ({ name, host }, random) => {
      const [site, ending] = parts(host);
      return random.pick([
        `${name}@${site} (dot ${ending})`,
        `${name}@${site} then .${ending}`,
        `${name} @ ${site} + .${ending}`,
      ]);
    },
    english,
  ),
  style('hostInBrackets', ({ name, host }, random) =>
    random.pick([`${name}@(${host})`, `${name} @ [${host}]`, `${name} (@${host})`]),
  ),
  style(
    'signForAt',
    ({ name, host }, random) => {
      const sign = random.pick(['#', '*', '%', '$']);
      return `${name}${sign}${host} (${random.pick([`${sign} = @`, `replace ${sign} with @`, `${sign} is the at`])})`;
    },
    english,
  ),
  style(
    'partsLabelled',
    ({ name, host }, random) =>
      random.pick([
        `user: ${name}, domain: ${host}`,
        `name ${name} / provider ${host}`,
        `${name} is the first part and @${host} the second`,
      ]),
    english,
  ),
  style('germanParts', ({ name, host }) => `vor dem @: ${name}, nach dem @: ${host}`, { languages: ['de'] }),
  style(
    'wordToRemove',
    ({ name, host }, random) => {
      const word = random.pick(['NOSPAM', 'REMOVE', 'DELETETHIS', 'XXX']);
      return `${random.pick([`${name}@${word}.${host}`, `${name}@${word}${host}`, `${name}${word}@${host}`, `${name}.${word}@${host}`])} (${random.pick(['remove', 'delete', 'without'])} ${word})`;
    },
    english,
  ),
  style('wordToRemove.german', ({ name, host }) => `${name}@OHNESPAM${host} (OHNESPAM entfernen)`, {
    languages: ['de'],
  }),
  style(
    'noteOfSpaces',
    ({ name, host }, random) =>
      `${splitName(name).join(' ')} @ ${dotted(host, ' . ')} (${random.pick(['no spaces', 'without the spaces', 'remove spaces'])})`,
    { ...simple, ...english },
  ),
  style(
    'entities',
    ({ name, host }, random) =>
      `${name}${random.pick(['&#64;', '&commat;', '&#x40;'])}${dotted(host, random.pick(['&#46;', '&period;', '.']))}`,
  ),
  style('percentCodes', ({ name, host }) => `${name}%40${host}`),
  style(
    'backwards',
    (mailbox, random) =>
      `${backwards(whole(mailbox))} (${random.pick(['backwards', 'read from right to left', 'reversed'])})`,
    english,
  ),
  style('circledLetters', (mailbox) => circled(whole(mailbox))),
  style('smallCapitals', (mailbox) => smallCapitals(whole(mailbox))),
  style('greekLetters', (mailbox) => greekLetters(whole(mailbox))),
  style('underlined', (mailbox, random) => marked(whole(mailbox), random.pick(['\u0332', '\u0336']))),
  style(
    'labelLeet',
    (mailbox, random) =>
      `${random.pick(['m@il', 'e.m.a.i.l', 'em4il', '3mail', 'e-mai1'])}: ${whole(mailbox)}`,
    { isWhole: true },
  ),
  ...mixedWords.map(([id, at, dot, spoken]) =>
    style(
      `words.${id}`,
      ({ name, host }, random) => `${name} ${random.pick(at)} ${dotted(host, ` ${dot} `)}`,
      { ...simple, languages: spoken },
    ),
  ),
];
