// Whether a contact of the fifth exam can be read back from what its style wrote.
import type { DrawnContact } from '../../support/accuracy/describeReadBack';
import type { FifthLanguage } from '../languages';
import { isAccountReadBack, isMailboxReadBack, isSiteReadBack } from './addresses';
import { isPhoneReadBack } from './phones';

/** True if a reader who knows the value finds it in the text, written in the language. */
export function canBeReadBack(drawn: DrawnContact<FifthLanguage>): boolean {
  switch (drawn.style.kind) {
    case 'phone':
      return isPhoneReadBack(drawn.style.id, drawn.contact);
    case 'email':
      return isMailboxReadBack(drawn);
    case 'username':
      return isAccountReadBack(drawn);
    case 'site':
      return isSiteReadBack(drawn);
  }
}
