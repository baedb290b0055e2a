// Whether a contact of the fifth exam can be read back from what its style wrote.
import type { DrawnContact } from '../../support/accuracy/describeReadBack';
import type { HeldBackType } from '../../heldBack/style';
import type { FifthLanguage } from '../languages';
import { isAccountReadBack, isMailboxReadBack, isSiteReadBack } from './addresses';
import { isPhoneReadBack } from './phones';

/** True if a reader who knows the values finds each of them in the text, written in the language. */
export function canBeReadBack({ contact, ...drawn }: DrawnContact<FifthLanguage>): boolean {
  const only = (types: readonly HeldBackType[]): DrawnContact<FifthLanguage> => ({
    ...drawn,
    contact: { ...contact, expected: contact.expected.filter(({ type }) => types.includes(type)) },
  });
  return readers
    .map(([types, isReadBack]) => [only(types), isReadBack] as const)
    .filter(([read]) => read.contact.expected.length > 0)
    .every(([read, isReadBack]) => isReadBack(read));
}

const readers: readonly (readonly [
  readonly HeldBackType[],
  (read: DrawnContact<FifthLanguage>) => boolean,
])[] = [
  [['phone'], ({ style, contact }) => isPhoneReadBack(style.id, contact)],
  [['email'], isMailboxReadBack],
  [['username'], isAccountReadBack],
  [['url', 'domain'], isSiteReadBack],
];
