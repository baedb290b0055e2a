// How a style of mailbox is defined in the fifth exam: it gets a drawn mailbox and writes it.
import type { Random } from '../../../src/world/random';
import { fifthLanguages, type FifthLanguage, type FifthStyle } from '../languages';
import { domainOf, dottedOf, mailboxOf, simpleAccountOf } from '../names';

export interface Mailbox {
  readonly name: string;
  readonly host: string;
}

export interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly FifthLanguage[];
  /** What is written leads in to itself. */
  readonly isWhole?: boolean;
  /** What is before the @; any mailbox where absent. */
  readonly name?: (random: Random) => string;
  /** The site stands apart in the text, and may be read. */
  readonly showsSite?: boolean;
}

export type WriteMailbox = (mailbox: Mailbox, random: Random, language: FifthLanguage) => string;

export const plain = { family: 'plain' } as const;
/** Names of letters and digits alone. */
export const simple = { name: simpleAccountOf } as const;
/** Names with a dot in them. */
export const dotted = { name: dottedOf } as const;

/** A style of mailbox. */
export function mailboxStyle(id: string, write: WriteMailbox, rest: Rest = {}): FifthStyle {
  return {
    id: `email.${id}`,
    kind: 'email',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? fifthLanguages,
    write: (random, language) => {
      const mailbox = { name: (rest.name ?? mailboxOf)(random), host: domainOf(random) };
      return {
        written: write(mailbox, random, language),
        expected: [{ type: 'email', value: whole(mailbox) }],
        ...(rest.showsSite === true && { allowed: [{ type: 'domain', value: mailbox.host }] }),
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

/** The address as it is. */
export const whole = ({ name, host }: Mailbox): string => `${name}@${host}`;

/** The address with something else for its @ and for the dot before the ending. */
export const withSigns = ({ name, host }: Mailbox, at: string, dot = '.'): string =>
  name + at + host.replaceAll('.', dot);
