// Whether a contact of this exam stands in what is written, by the readers of its kind.
import type { Language } from '../../heldBack/style';
import type { DrawnContact } from '../../support/accuracy/describeReadBack';
import { isAccountReadBack } from './accountReading';
import { isMailReadBack, isSiteReadBack } from './addressReading';
import { isPhoneReadBack } from './phoneReading';

/** True if a reader who knows the contact finds it there. */
export function canBeReadBack({ style, language, contact }: DrawnContact<Language>): boolean {
  switch (style.kind) {
    case 'phone':
      return isPhoneReadBack({ id: style.id, language, contact });
    case 'email':
      return isMailReadBack(style.id, language, contact);
    case 'username':
      return isAccountReadBack(style.id, contact);
    case 'site':
      return isSiteReadBack(language, contact);
  }
}
