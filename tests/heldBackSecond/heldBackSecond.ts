// The second exam. The first one's weak classes became known while extractors were tuned, so that it proves less than it
// did; this one was written afterwards by somebody who had read neither the extractors nor their cases, in other styles,
// sentences, names and traps. Only the drawing of numbers and texts is shared.
//
// Sources: Nadeau, "Stop spammer email harvesters by fragmenting email addresses" (2007); how marketplaces describe what
// their filters of contacts take out, and what users say of them; grammars for numbers as they are said.
import { textsOfStyles, type HeldBackText } from '../heldBack/heldBack';
import type { PhoneStyle } from '../heldBack/phone/phoneStyle';
import type { ContactStyle } from '../heldBack/style';
import { carriers } from './carriers';
import { emailStyles } from './email';
import { plainPhoneStyles } from './phone/plain';
import { shapePhoneStyles } from './phone/shapes';
import { spelledPhoneStyles } from './phone/spelled';
import { siteStyles } from './site';
import { usernameStyles } from './username';

export const secondPhoneStyles: readonly PhoneStyle[] = [
  ...plainPhoneStyles,
  ...shapePhoneStyles,
  ...spelledPhoneStyles,
];

/** Every style of every kind. */
export const secondStyles: readonly ContactStyle[] = [
  ...secondPhoneStyles,
  ...emailStyles,
  ...usernameStyles,
  ...siteStyles,
];

/** Texts with one contact each, in sentences of this exam. */
export function secondTexts(draw: {
  readonly seed: string;
  readonly perStyle: number;
}): readonly HeldBackText[] {
  return textsOfStyles(secondStyles, { ...draw, carriers });
}
