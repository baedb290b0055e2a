// The seventh exam, written blind after the sixth, by somebody who had read neither the extractors nor their cases nor
// the texts of other exams. Contacts as writers of adverts hide them, in each of the twelve languages whose number words
// are to be read; the id of a style begins with its class (`phone.aloud.de.pairs`).
//
// Sources: Chambers et al., W-NUT 2019, and the telephone vectors of DIG and etk (words, slips, letters between digits);
// ITU E.161 (letters on keys); RFC 2606, 3492 and 3966; the Unicode charts of digits and letters; CLDR (spelled numbers).
import { drawSeventh } from './draw';
import type { HeldBackText } from '../heldBack/heldBack';
import type { SeventhStyle } from './languages';
import { mailboxStyles } from './email/mailboxes';
import { siteStyles } from './site/sites';
import { accountStyles } from './username/accounts';
import { hiddenAccountStyles } from './username/hiddenAccounts';
import { brokenPhoneStyles } from './phone/broken';
import { piecePhoneStyles } from './phone/pieces';
import { regionalPhoneStyles } from './phone/regional';
import { spokenPhoneStyles } from './phone/spoken';
import { writtenPhoneStyles } from './phone/written';

/** Every style of every kind. */
export const seventhStyles: readonly SeventhStyle[] = [
  ...writtenPhoneStyles,
  ...spokenPhoneStyles,
  ...brokenPhoneStyles,
  ...piecePhoneStyles,
  ...regionalPhoneStyles,
  ...[...mailboxStyles, ...accountStyles, ...hiddenAccountStyles, ...siteStyles],
];

/** Texts with one contact each, in sentences of this exam. */
export const seventhTexts = (draw: {
  readonly seed: string;
  readonly perStyle: number;
}): readonly HeldBackText[] => drawSeventh(seventhStyles, draw);
