import { drawSeventh } from './draw';
import type { HeldBackText } from '../heldBack/heldBack';
import type { SeventhStyle } from './languages';
import { mailboxStyles } from './email/mailboxes';
import { siteStyles } from './site/sites';
import { accountStyles } from './username/accounts';
import { brokenPhoneStyles } from './phone/broken';
import { spokenPhoneStyles } from './phone/spoken';
import { writtenPhoneStyles } from './phone/written';

/** Every style of every kind. */
export const seventhStyles: readonly SeventhStyle[] = [
  ...writtenPhoneStyles,
  ...spokenPhoneStyles,
  ...brokenPhoneStyles,
  ...[...mailboxStyles, ...accountStyles, ...siteStyles],
];

/** Texts with one contact each, in sentences of this exam. */
export const seventhTexts = (draw: {
  readonly seed: string;
  readonly perStyle: number;
}): readonly HeldBackText[] => drawSeventh(seventhStyles, draw);
