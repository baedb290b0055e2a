// One way to write any contact, plainly or hidden.
import type { WorldCountry } from '../words/places';
import * as handles from './handles';
import { hidePhone, writePhonePlainly } from './phones';
import type { Contact, Written, WritingChoice } from './planted';

export interface WrittenContact extends Written {
  /** With the label a person would put before it (`telegram: …`); else the same as `written`. */
  readonly spoken: string;
}

/**
 * Writes a contact as it stands in a text.
 *
 * @param contact - in normal form.
 * @param choice - stream of choices, and language of number words and labels.
 * @param how - hidden or plain; the country of the reader, who completes numbers without a country code.
 */
export function writeContact(
  contact: Contact,
  choice: WritingChoice,
  how: { readonly isHidden: boolean; readonly country: WorldCountry },
): WrittenContact {
  if (contact.type === 'username') return writeUsername(contact.value, choice, how.isHidden);
  const written = writeUnlabelled(contact, choice, how);
  return { ...written, spoken: written.written };
}

function writeUsername(value: string, { random }: WritingChoice, isHidden: boolean): WrittenContact {
  const { platform, name } = handles.splitUsername(value);
  const label = handles.labelUsername(platform, random, isHidden);
  return { written: name, writing: isHidden ? 'username-label-hidden' : 'plain', spoken: label + name };
}

function writeUnlabelled(
  { type, value }: Contact,
  choice: WritingChoice,
  { isHidden, country }: { readonly isHidden: boolean; readonly country: WorldCountry },
): Written {
  switch (type) {
    case 'phone': {
      const isAtHome = country === (value.startsWith('1') ? 'US' : 'GB');
      return isHidden ? hidePhone(value, choice, isAtHome) : writePhonePlainly(value, choice, isAtHome);
    }
    case 'email':
      return isHidden ? handles.hideEmail(value, choice) : handles.writeEmailPlainly(value, choice);
    case 'url':
      return isHidden ? handles.hideSite(value) : handles.writeSitePlainly(value);
    case 'username':
    case 'address':
      return { written: value, writing: 'plain' };
  }
}
