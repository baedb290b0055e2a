// The sixth exam, written while the fifth was opened to development, by somebody who had read neither the extractors nor
// their cases. It is a second generator of what the extractors promise, no more exotic than that: contacts as writers of
// adverts hide them, each class in each of the twelve languages whose number words are to be read. The id of a style
// begins with its class (`phone.words.de.inPairs`, `phone.misspelt.en.byEar`), so that shares can be shown by class. Only
// the drawing of numbers and texts is shared with the other exams.
//
// Sources: Chambers et al., W-NUT 2019, and the telephone vectors of DIG and etk (words, slips, letters between digits);
// Nagpal et al., arXiv 1509.06659 (fields of adverts); how speakers of each language tell a phone number; RFC 3492
// (punycode); RFC 3966 (tel links); the Unicode charts of digits and letters.
import { drawTexts, type HeldBackText } from '../heldBack/heldBack';
import { sixthCarriers } from './carriers/carriers';
import { mailboxStyles } from './email/mailboxes';
import type { SixthStyle } from './languages';
import { brokenPhoneStyles } from './phone/broken';
import { codePhoneStyles } from './phone/codes';
import { everydayPhoneStyles } from './phone/everyday';
import { glyphPhoneStyles } from './phone/glyphs';
import { misspeltPhoneStyles } from './phone/misspelt';
import { mixedPhoneStyles } from './phone/mixed';
import { wordPhoneStyles } from './phone/words';
import { siteStyles } from './site/sites';
import { disguisedStyles } from './username/disguised';
import { labelledStyles } from './username/labelled';
import { phrasedStyles } from './username/phrases';
import { profileStyles } from './username/profiles';

/** Every style of every kind. */
export const sixthStyles: readonly SixthStyle[] = [
  ...everydayPhoneStyles,
  ...codePhoneStyles,
  ...wordPhoneStyles,
  ...misspeltPhoneStyles,
  ...mixedPhoneStyles,
  ...brokenPhoneStyles,
  ...glyphPhoneStyles,
  ...mailboxStyles,
  ...[...profileStyles, ...labelledStyles, ...phrasedStyles, ...disguisedStyles],
  ...siteStyles,
];

/** Texts with one contact each, in sentences of this exam. */
export const sixthTexts = (draw: {
  readonly seed: string;
  readonly perStyle: number;
}): readonly HeldBackText[] => drawTexts(sixthStyles, { ...draw, carriers: sixthCarriers });
