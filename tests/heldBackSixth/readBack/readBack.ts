// Whether a contact of the sixth exam can be read back from what its style wrote.
import type { DrawnContact } from '../../support/accuracy/describeReadBack';
import type { SixthLanguage } from '../languages';
import { isAccountReadBack, isMailboxReadBack, isSiteReadBack } from './addresses';
import { isPhoneReadBack } from './phones';

/** True if a reader who knows the values finds each of them in the text, written in the language. */
export function canBeReadBack(read: DrawnContact<SixthLanguage>): boolean {
  switch (read.style.kind) {
    case 'phone':
      return isPhoneReadBack(read.style.id, read.contact);
    case 'email':
      return isMailboxReadBack(read);
    case 'username':
      return isAccountReadBack(read);
    case 'site':
      return isSiteReadBack(read);
  }
}
