// Whether a contact of the fourth exam can be read back from what its style wrote.
import type { WrittenContact } from '../../heldBack/style';
import type { FourthLanguage, FourthStyle } from '../languages';
import { isAccountReadBack, isMailboxReadBack, isSiteReadBack } from './addresses';
import { isPhoneReadBack } from './phones';

/** True if a reader who knows the value finds it in the text, written in the language. */
export function canBeReadBack(
  { id, kind }: FourthStyle,
  contact: WrittenContact,
  language: FourthLanguage,
): boolean {
  const read = { styleId: id, language, contact };
  switch (kind) {
    case 'phone':
      return isPhoneReadBack({ id }, contact);
    case 'email':
      return isMailboxReadBack(read);
    case 'username':
      return isAccountReadBack(read);
    case 'site':
      return isSiteReadBack(read);
  }
}
