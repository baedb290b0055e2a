// Mailboxes whose signs are said, in brackets or between blanks, as each language says them.
import { latinLanguages, type FourthStyle } from '../languages';
import { wordsOf } from '../names';
import { withoutAccents } from '../phone/digitWords';
import { wordFor, type Sign } from '../saidSigns';
import { dotted, mailboxStyle, simple, whole, withSigns, type WriteMailbox } from './mailboxStyle';

/** Both signs said, each between the same two edges. */
const saidBetween =
  (
    edges: readonly (readonly [string, string])[],
    letters: (text: string) => string = (text) => text,
  ): WriteMailbox =>
  (mailbox, random, language) => {
    const [left, right] = random.pick(edges);
    const edged = (sign: Sign): string => left + letters(wordFor(random, language, sign)) + right;
    return withSigns(mailbox, edged('at'), edged('dot'));
  };

const blanks = [[' ', ' ']] as const;
const brackets = [
  ['(', ')'],
  [' (', ') '],
  ['[', ']'],
  [' [', '] '],
] as const;
const rareEdges = [
  ['{', '}'],
  ['<', '>'],
  ['_', '_'],
  ['*', '*'],
  ['|', '|'],
  ['/', '/'],
  ['~', '~'],
  ['-', '-'],
] as const;

export const saidEmailStyles: readonly FourthStyle[] = [
  mailboxStyle('said.blanks', saidBetween(blanks), simple),
  mailboxStyle('said.brackets', saidBetween(brackets)),
  mailboxStyle('said.rareEdges', saidBetween(rareEdges), simple),
  mailboxStyle('said.withoutAccents', saidBetween(blanks, withoutAccents), {
    ...simple,
    languages: ['de', 'ro', 'pl', 'tr', 'vi', 'cs', 'sv'],
  }),
  mailboxStyle(
    'said.loud',
    saidBetween([...blanks, ...brackets], (text) => text.toUpperCase()),
    {
      ...simple,
      languages: latinLanguages,
    },
  ),
  mailboxStyle(
    'said.glued',
    saidBetween([['', '']], (text) => text.toUpperCase()),
    {
      ...simple,
      languages: ['en', 'es', 'it', 'pt', 'hu'],
    },
  ),
  mailboxStyle(
    'said.everySign',
    ({ name, host }, random, language) =>
      whole({ name, host }).replace(
        /[@.]/g,
        (sign) => ` ${wordFor(random, language, sign === '@' ? 'at' : 'dot')} `,
      ),
    dotted,
  ),
  mailboxStyle(
    'said.underscore',
    ({ name, host }, random, language) =>
      withSigns(
        { name: name.replace('_', ` ${wordFor(random, language, 'underscore')} `), host },
        ` ${wordFor(random, language, 'at')} `,
        ` ${wordFor(random, language, 'dot')} `,
      ),
    {
      name: (random) => wordsOf(random).join('_'),
    },
  ),
  mailboxStyle(
    'said.hyphen',
    ({ name, host }, random, language) =>
      withSigns({ name: name.replace('-', ` ${wordFor(random, language, 'hyphen')} `), host }, '@', '.'),
    {
      name: (random) => wordsOf(random).join('-'),
    },
  ),
  mailboxStyle('said.atAlone', (mailbox, random, language) =>
    withSigns(mailbox, ` ${wordFor(random, language, 'at')} `, '.'),
  ),
  mailboxStyle('said.dotAlone', (mailbox, random, language) => {
    const [left, right] = random.pick([...blanks, ...brackets]);
    return withSigns(mailbox, '@', left + wordFor(random, language, 'dot') + right);
  }),
  mailboxStyle(
    'said.endingSpelled',
    ({ name, host }, random) =>
      `${name} at ${host.replace(/\.([a-z]+)$/, (_, ending: string) => ` dot ${Array.from(ending).join(random.pick([' ', '-']))}`)}`,
    {
      ...simple,
      languages: ['en'],
    },
  ),
];
