// How a style of mailbox is defined in the fourth exam: it gets a drawn mailbox and writes it.
import type { Random } from '../../../src/world/random';
import { fourthLanguages, type FourthLanguage, type FourthStyle } from '../languages';
import { domainOf, mailboxOf, simpleAccountOf, wordsOf } from '../names';

export interface Mailbox {
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

export type WriteMailbox = (mailbox: Mailbox, random: Random, language: FourthLanguage) => string;

/** A style of mailbox. */
export function mailboxStyle(id: string, write: WriteMailbox, rest: Rest = {}): FourthStyle {
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

/** Names of letters and digits alone. */
export const simple = { name: simpleAccountOf } as const;
/** Names with a dot in them, so that a word for it has to be said. */
export const dotted = { name: (random: Random): string => wordsOf(random).join('.') } as const;

/** The address as it is. */
export const whole = ({ name, host }: Mailbox): string => `${name}@${host}`;

/** The address with something else for its @ and for the dot before the ending. */
export const withSigns = ({ name, host }: Mailbox, at: string, dot: string): string =>
  name + at + host.replaceAll('.', dot);
