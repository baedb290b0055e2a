// The fourth exam, written when the third was opened to development and its weak styles were known by name: by somebody who
// had read neither the extractors nor their cases, in eighteen languages. Styles are drawn from what hides contacts in adverts: signs and fonts that phones
// offer, words of one's own language typed in haste, and sentences that explain. Ways that everybody knows, such as wide
// letters, come again here, in other languages and sentences: adverts hold them. Only the drawing of numbers and texts is
// shared with the other exams.
//
// Sources: Chambers et al., W-NUT 2019, and the telephone vectors of DIG and etk (words and letters between digits,
// characters never seen before); Nagpal et al., arXiv 1509.06659 (fields of adverts); the Unicode charts of digits and
// mathematical letters; how each language says the signs of an address.
import { drawTexts, type HeldBackText } from '../heldBack/heldBack';
import { fourthCarriers } from './carriers/carriers';
import { drawnEmailStyles } from './email/drawn';
import { plainEmailStyles } from './email/plain';
import { saidEmailStyles } from './email/said';
import type { FourthStyle } from './languages';
import { glyphPhoneStyles } from './phone/glyphStyles';
import { mixedPhoneStyles } from './phone/mixedWords';
import { plainPhoneStyles } from './phone/plain';
import { signPhoneStyles } from './phone/signs';
import { toldPhoneStyles } from './phone/told';
import { wordPhoneStyles } from './phone/words';
import { dotSiteStyles } from './site/dots';
import { drawnSiteStyles } from './site/drawn';
import { plainSiteStyles } from './site/plain';
import { labelUsernameStyles } from './username/labels';
import { linkUsernameStyles } from './username/links';
import { nameUsernameStyles } from './username/names';
import { plainUsernameStyles } from './username/plain';

/** Every style of every kind. */
export const fourthStyles: readonly FourthStyle[] = [
  ...[
    ...plainPhoneStyles,
    ...signPhoneStyles,
    ...glyphPhoneStyles,
    ...wordPhoneStyles,
    ...mixedPhoneStyles,
    ...toldPhoneStyles,
  ],
  ...[...plainEmailStyles, ...saidEmailStyles, ...drawnEmailStyles],
  ...[...plainUsernameStyles, ...labelUsernameStyles, ...nameUsernameStyles, ...linkUsernameStyles],
  ...[...plainSiteStyles, ...dotSiteStyles, ...drawnSiteStyles],
];

/** Texts with one contact each, in sentences of this exam. */
export const fourthTexts = (draw: {
  readonly seed: string;
  readonly perStyle: number;
}): readonly HeldBackText[] => drawTexts(fourthStyles, { ...draw, carriers: fourthCarriers });
