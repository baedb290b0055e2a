// The fifth exam, written while the fourth was opened to development, by somebody who had read neither the extractors nor
// their cases, in twenty languages. It asks what an honest sample of the field would hold: exports of chats, reports of
// police, forms, spreadsheets, pages read off pictures by machine, adverts for work abroad, and people who type with a
// thumb or speak into one; few riddles, and none that a reader of the language could not solve. Only the drawing of
// numbers and texts is shared with the other exams.
//
// Sources: Chambers et al., W-NUT 2019, and the telephone vectors of DIG and etk (words and letters between digits);
// Nagpal et al., arXiv 1509.06659 (fields of adverts); how WhatsApp, vCard (RFC 6350), SMS (RFC 5724) and tel links (RFC
// 3966) write numbers; the Unicode charts of digits and letters; what machines misread in pictures of text.
import { drawTexts, type HeldBackText } from '../heldBack/heldBack';
import { fifthCarriers } from './carriers/carriers';
import { everydayEmailStyles } from './email/everyday';
import { saidEmailStyles } from './email/said';
import { slipEmailStyles } from './email/slips';
import type { FifthStyle } from './languages';
import { betweenPhoneStyles } from './phone/between';
import { chatPhoneStyles } from './phone/chat';
import { everydayPhoneStyles } from './phone/everyday';
import { glyphPhoneStyles } from './phone/glyphs';
import { ocrPhoneStyles } from './phone/ocr';
import { toldPhoneStyles } from './phone/told';
import { wordPhoneStyles } from './phone/words';
import { everydaySiteStyles } from './site/everyday';
import { hiddenSiteStyles } from './site/hidden';
import { togetherStyles } from './together';
import { aliasUsernameStyles } from './username/aliases';
import { everydayUsernameStyles } from './username/everyday';
import { pathUsernameStyles } from './username/paths';
import { slangUsernameStyles } from './username/slang';
import { tagUsernameStyles } from './username/tags';

const phoneStyles: readonly FifthStyle[] = [
  ...everydayPhoneStyles,
  ...ocrPhoneStyles,
  ...chatPhoneStyles,
  ...betweenPhoneStyles,
  ...glyphPhoneStyles,
  ...wordPhoneStyles,
  ...toldPhoneStyles,
];

/** Every style of every kind. */
export const fifthStyles: readonly FifthStyle[] = [
  ...phoneStyles,
  ...[...everydayEmailStyles, ...saidEmailStyles, ...slipEmailStyles],
  ...[...everydayUsernameStyles, ...slangUsernameStyles, ...tagUsernameStyles],
  ...[...aliasUsernameStyles, ...pathUsernameStyles],
  ...[...everydaySiteStyles, ...hiddenSiteStyles],
  ...togetherStyles,
];

/** Texts with one contact each, in sentences of this exam. */
export const fifthTexts = (draw: {
  readonly seed: string;
  readonly perStyle: number;
}): readonly HeldBackText[] => drawTexts(fifthStyles, { ...draw, carriers: fifthCarriers });
