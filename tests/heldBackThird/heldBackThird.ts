// The third exam, written when the weak classes of both others were known: by somebody who had read neither the
// extractors nor their cases. It leans to what people mostly do, a plain contact typed carelessly, a word for a sign, a
// short label, more than to riddles. Only the drawing of numbers and texts is shared.
//
// Sources: Chambers et al., W-NUT 2019, and the telephone vectors of DIG and etk (words and letters between digits);
// Nagpal et al., arXiv 1509.06659 (fields of adverts); Prince et al., "Understanding How Spammers Steal Your E-Mail
// Address", CEAS 2005 (what harvesters read, and so what people write instead); habits of defanging links.
import { textsOfStyles, type HeldBackText } from '../heldBack/heldBack';
import type { PhoneStyle } from '../heldBack/phone/phoneStyle';
import type { ContactStyle } from '../heldBack/style';
import { carriers } from './carriers';
import { emailStyles } from './email';
import { plainPhoneStyles } from './phone/plain';
import { toldPhoneStyles } from './phone/sentences';
import { signPhoneStyles } from './phone/signs';
import { saidPhoneStyles } from './phone/words';
import { siteStyles } from './site';
import { usernameStyles } from './username';

export const thirdPhoneStyles: readonly PhoneStyle[] = [
  ...plainPhoneStyles,
  ...signPhoneStyles,
  ...saidPhoneStyles,
  ...toldPhoneStyles,
];

/** Every style of every kind. */
export const thirdStyles: readonly ContactStyle[] = [
  ...thirdPhoneStyles,
  ...emailStyles,
  ...usernameStyles,
  ...siteStyles,
];

/** Texts with one contact each, in sentences of this exam. */
export function thirdTexts(draw: {
  readonly seed: string;
  readonly perStyle: number;
}): readonly HeldBackText[] {
  return textsOfStyles(thirdStyles, { ...draw, carriers });
}
