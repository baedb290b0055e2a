// The fourth exam, written when the third was opened to development: by somebody who had read neither the extractors nor
// their cases, in eighteen languages. Styles are drawn from what hides contacts in adverts: signs and fonts that phones
// offer, words of one's own language typed in haste, and sentences that explain. Only the drawing of numbers and texts is
// shared with the other exams.
//
// Sources: Chambers et al., W-NUT 2019, and the telephone vectors of DIG and etk (words and letters between digits,
// characters never seen before); Nagpal et al., arXiv 1509.06659 (fields of adverts); the Unicode charts of digits and
// mathematical letters; how each language says the signs of an address.
import { drawTexts, type HeldBackText } from '../heldBack/heldBack';
import { fourthCarriers } from './carriers/carriers';
import { emailStyles } from './email';
import type { FourthStyle } from './languages';
import { glyphPhoneStyles } from './phone/glyphStyles';
import { plainPhoneStyles } from './phone/plain';
import { signPhoneStyles } from './phone/signs';
import { toldPhoneStyles } from './phone/told';
import { wordPhoneStyles } from './phone/words';
import { hiddenSiteStyles } from './site/hidden';
import { plainSiteStyles } from './site/plain';
import { hiddenUsernameStyles } from './username/hidden';
import { plainUsernameStyles } from './username/plain';

/** Every style of every kind. */
export const fourthStyles: readonly FourthStyle[] = [
  ...[...plainPhoneStyles, ...signPhoneStyles, ...glyphPhoneStyles, ...wordPhoneStyles, ...toldPhoneStyles],
  ...emailStyles,
  ...[...plainUsernameStyles, ...hiddenUsernameStyles],
  ...[...plainSiteStyles, ...hiddenSiteStyles],
];

/** Texts with one contact each, in sentences of this exam. */
export const fourthTexts = (draw: {
  readonly seed: string;
  readonly perStyle: number;
}): readonly HeldBackText[] => drawTexts(fourthStyles, { ...draw, carriers: fourthCarriers });
