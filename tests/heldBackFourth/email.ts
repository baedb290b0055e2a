// Mailboxes of the fourth exam: as people type, say and copy them.
import type { Random } from '../../src/world/random';
import {
  boldLetters,
  circledLetters,
  cyrillicTwins,
  followedBy,
  fullWidth,
  monospaceLetters,
  smallCapitals,
  spaced,
} from './glyphs';
import { fourthLanguages, latinLanguages, type FourthLanguage, type FourthStyle } from './languages';
import { domainOf, mailboxOf, simpleAccountOf, wordsOf } from './names';
import { withoutAccents } from './phone/digitWords';
import { saidSigns, type Sign } from './saidSigns';

interface Mailbox {
  readonly name: string;
  readonly host: string;
}

interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly FourthLanguage[];
  /** What is written leads in to itself. */
  readonly isWhole?: boolean;
  /** What is before the @; any mailbox where absent. */
  readonly name?: (random: Random) => string;
}

type Write = (mailbox: Mailbox, random: Random, language: FourthLanguage) => string;

function style(id: string, write: Write, rest: Rest = {}): FourthStyle {
  return {
    id: `email.${id}`,
    kind: 'email',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? fourthLanguages,
    write: (random, language) => {
      const mailbox = { name: (rest.name ?? mailboxOf)(random), host: domainOf(random) };
      const value = `${mailbox.name}@${mailbox.host}`;
      return {
        written: write(mailbox, random, language),
        expected: [{ type: 'email', value }],
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

const plain = { family: 'plain' } as const;
const simple = { name: simpleAccountOf } as const;
/** Names with a dot in them, so that a word for it has to be said. */
const dotted = { name: (random: Random): string => wordsOf(random).join('.') } as const;

const whole = ({ name, host }: Mailbox): string => `${name}@${host}`;

/** The address with something else for its @ and for the dot before the ending. */
const withSigns = ({ name, host }: Mailbox, at: string, dot: string): string =>
  name + at + host.replaceAll('.', dot);

/** A word for a sign, as the language has it. */
const word = (random: Random, language: FourthLanguage, sign: Sign): string =>
  random.pick(saidSigns[language][sign]);

/** Both signs said, each between the same two edges. */
const saidBetween =
  (
    edges: readonly (readonly [string, string])[],
    letters: (text: string) => string = (text) => text,
  ): Write =>
  (mailbox, random, language) => {
    const [left, right] = random.pick(edges);
    const edged = (sign: Sign): string => left + letters(word(random, language, sign)) + right;
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

const labels: Readonly<Record<string, readonly string[]>> = {
  en: ['Email: ', 'E-mail ', 'mail me: '],
  de: ['E-Mail: ', 'Mail ', 'Mailadresse: '],
  es: ['Correo: ', 'Email ', 'e-mail: '],
  fr: ['Courriel : ', 'Mail : ', 'E-mail '],
  pl: ['e-mail: ', 'Mail: '],
  ru: ['Почта: ', 'эл. почта ', 'e-mail: '],
};

/** A sentence that tells name and host apart. */
const apart: Readonly<Record<string, readonly string[]>> = {
  en: ['{name}, and the mail is with {host}', 'mailbox name {name} and after the at comes {host}'],
  de: ['{name}, und nach dem at kommt {host}', 'vor dem Klammeraffen {name}, danach {host}'],
  es: ['{name} y después de la arroba {host}', 'antes de la arroba {name}, después {host}'],
  fr: ['{name} puis arobase puis {host}', 'avant l’arobase {name}, après {host}'],
  it: ['{name} e dopo la chiocciola {host}', 'prima della chiocciola {name}, dopo {host}'],
  pl: ['{name}, a po małpie {host}', 'przed małpą {name}, po małpie {host}'],
};

const takenOut = ['NOSPAM', 'REMOVEME', 'DELETETHIS', 'XXX'] as const;
const askedToTakeOut: Readonly<Record<string, string>> = {
  ...{ en: 'take out', de: 'ohne', es: 'quita', fr: 'sans', pt: 'sem', nl: 'zonder', ru: 'без' },
};

const plainStyles: readonly FourthStyle[] = [
  style('plain.bare', whole, plain),
  style('plain.capitals', (mailbox) => whole(mailbox).toUpperCase(), plain),
  style('plain.mailto', (mailbox) => `mailto:${whole(mailbox)}`, plain),
  style(
    'plain.angles',
    (mailbox, random) => `${random.pick(['Greta', 'Hugo', 'Studio'])} <${whole(mailbox)}>`,
    plain,
  ),
  style('plain.label', (mailbox, random, language) => random.pick(labels[language] ?? []) + whole(mailbox), {
    ...plain,
    isWhole: true,
    languages: Object.keys(labels) as FourthLanguage[],
  }),
  style(
    'plain.named',
    ({ name, host }) =>
      `${name.replace(/^./, (first) => first.toUpperCase())}@${host.replace(/^./, (first) => first.toUpperCase())}`,
    plain,
  ),
];

const saidStyles: readonly FourthStyle[] = [
  style('said.blanks', saidBetween(blanks), simple),
  style('said.brackets', saidBetween(brackets)),
  style('said.rareEdges', saidBetween(rareEdges), simple),
  style('said.withoutAccents', saidBetween(blanks, withoutAccents), {
    ...simple,
    languages: ['de', 'ro', 'pl', 'tr', 'vi', 'cs', 'sv'],
  }),
  style(
    'said.loud',
    saidBetween([...blanks, ...brackets], (text) => text.toUpperCase()),
    {
      ...simple,
      languages: latinLanguages,
    },
  ),
  style(
    'said.glued',
    saidBetween([['', '']], (text) => text.toUpperCase()),
    {
      ...simple,
      languages: ['en', 'es', 'it', 'pt', 'hu'],
    },
  ),
  style(
    'said.everySign',
    ({ name, host }, random, language) =>
      whole({ name, host }).replace(
        /[@.]/g,
        (sign) => ` ${word(random, language, sign === '@' ? 'at' : 'dot')} `,
      ),
    dotted,
  ),
  style(
    'said.underscore',
    ({ name, host }, random, language) =>
      withSigns(
        { name: name.replace('_', ` ${word(random, language, 'underscore')} `), host },
        ` ${word(random, language, 'at')} `,
        ` ${word(random, language, 'dot')} `,
      ),
    {
      name: (random) => wordsOf(random).join('_'),
    },
  ),
  style(
    'said.hyphen',
    ({ name, host }, random, language) =>
      withSigns({ name: name.replace('-', ` ${word(random, language, 'hyphen')} `), host }, '@', '.'),
    {
      name: (random) => wordsOf(random).join('-'),
    },
  ),
  style('said.atAlone', (mailbox, random, language) =>
    withSigns(mailbox, ` ${word(random, language, 'at')} `, '.'),
  ),
  style('said.dotAlone', (mailbox, random, language) => {
    const [left, right] = random.pick([...blanks, ...brackets]);
    return withSigns(mailbox, '@', left + word(random, language, 'dot') + right);
  }),
  style(
    'said.endingSpelled',
    ({ name, host }, random) =>
      `${name} at ${host.replace(/\.([a-z]+)$/, (_, ending: string) => ` dot ${Array.from(ending).join(random.pick([' ', '-']))}`)}`,
    {
      ...simple,
      languages: ['en'],
    },
  ),
];

const signStyles: readonly FourthStyle[] = [
  style('signs.blanks', (mailbox, random) => withSigns(mailbox, ' @ ', random.pick([' . ', '.']))),
  style('signs.bracketedAt', (mailbox, random) =>
    withSigns(mailbox, random.pick(['[@]', '(@)', ' {@} ']), random.pick(['.', '[.]', '(.)'])),
  ),
  style('signs.letterA', (mailbox, random) =>
    withSigns(mailbox, random.pick(['(a)', '[a]', ' (a) ', '{a}']), '.'),
  ),
  style('signs.circledA', (mailbox, random) => withSigns(mailbox, random.pick(['ⓐ', 'Ⓐ', ' ⓐ ']), '.')),
  style('signs.comma', ({ name, host }) => `${name}@${host.replace('.', ',')}`),
  style(
    'signs.manyAts',
    (mailbox, random) => withSigns(mailbox, random.pick(['@@', '@@@', '(@@)']), '.'),
    simple,
  ),
  style('signs.twoLines', ({ name, host }, random) =>
    random.pick([`${name}\n@${host}`, `${name}@\n${host}`]),
  ),
  style('signs.quoted', ({ name, host }) => `"${name}" @ "${host}"`),
  style('signs.entities', (mailbox, random) =>
    withSigns(mailbox, random.pick(['&#64;', '&commat;', '&#x40;']), random.pick(['.', '&#46;', '&period;'])),
  ),
  style('signs.percent', (mailbox) => withSigns(mailbox, '%40', '.')),
  style('signs.wideAt', (mailbox, random) =>
    withSigns(mailbox, random.pick(['＠', '﹫']), random.pick(['．', '。', '.'])),
  ),
  style(
    'signs.looseDot',
    ({ name, host }, random) => `${name}@${host.replace('.', random.pick([' . ', '. ', ' .']))}`,
  ),
];

const letterStyles: readonly FourthStyle[] = [
  style('letters.spaced', (mailbox) => spaced(whole(mailbox))),
  style('letters.fonts', (mailbox, random) =>
    random.pick([boldLetters, monospaceLetters, circledLetters])(whole(mailbox)),
  ),
  style('letters.fullWidth', (mailbox) => fullWidth(whole(mailbox))),
  style('letters.smallCapitals', (mailbox) => smallCapitals(whole(mailbox))),
  style('letters.cyrillic', (mailbox) => cyrillicTwins(whole(mailbox))),
  style('letters.noWidth', (mailbox, random) =>
    followedBy(random.pick(['\u200B', '\u00AD']))(whole(mailbox)),
  ),
  style('letters.loudAndSpaced', ({ name, host }) => `${spaced(name.toUpperCase())} @ ${host}`, simple),
];

const toldStyles: readonly FourthStyle[] = [
  style(
    'told.takeOut',
    ({ name, host }, random, language) => {
      const extra = random.pick(takenOut);
      const inside = random.pick([`${name}${extra}@${host}`, `${name}@${extra}${host}`]);
      return `${inside} (${askedToTakeOut[language] ?? ''} ${extra})`;
    },
    { languages: Object.keys(askedToTakeOut) as FourthLanguage[], ...simple },
  ),
  style(
    'told.apart',
    ({ name, host }, random, language) =>
      random
        .pick(apart[language] ?? [])
        .replace('{name}', name)
        .replace('{host}', host),
    {
      languages: Object.keys(apart) as FourthLanguage[],
    },
  ),
  style(
    'told.nameInParts',
    ({ name, host }, random) => {
      const [first, last] = name.split('.');
      return random.pick([
        `${first ?? ''} (dot) ${last ?? ''} (at) ${host}`,
        `${first ?? ''} . ${last ?? ''} @ ${host}`,
      ]);
    },
    dotted,
  ),
];

export const emailStyles: readonly FourthStyle[] = [
  ...plainStyles,
  ...saidStyles,
  ...signStyles,
  ...letterStyles,
  ...toldStyles,
];
