// How a style of mailbox is defined in the sixth exam: it gets a drawn mailbox and writes it.
import type { Random } from '../../../src/world/random';
import { sixthLanguages, type SixthLanguage, type SixthStyle } from '../languages';
import { domainOf, mailboxOf } from '../names';

export interface Mailbox {
  readonly name: string;
  readonly host: string;
}

export interface Rest {
  readonly family?: 'plain';
  readonly languages?: readonly SixthLanguage[];
  /** What is written leads in to itself. */
  readonly isWhole?: boolean;
  /** What is before the @; any mailbox where absent. */
  readonly name?: (random: Random) => string;
  /** What is behind the @; a domain for examples where absent. */
  readonly host?: (random: Random) => string;
}

export const plain = { family: 'plain' } as const;

/** A style of mailbox. */
export function mailboxStyle(
  id: string,
  write: (mailbox: Mailbox, random: Random, language: SixthLanguage) => string,
  rest: Rest = {},
): SixthStyle {
  return {
    id: `email.${id}`,
    kind: 'email',
    family: rest.family ?? 'obfuscated',
    languages: rest.languages ?? sixthLanguages,
    write: (random, language) => {
      const mailbox = { name: (rest.name ?? mailboxOf)(random), host: (rest.host ?? domainOf)(random) };
      return {
        written: write(mailbox, random, language),
        expected: [{ type: 'email', value: whole(mailbox) }],
        ...(rest.isWhole === true && { isWhole: true }),
      };
    },
  };
}

export const whole = ({ name, host }: Mailbox): string => `${name}@${host}`;

/** Something else for the @ and for the dots behind it. */
export const withSigns = ({ name, host }: Mailbox, at: string, dot = '.'): string =>
  name + at + host.replaceAll('.', dot);
