// How an identifier stands in a record: its normal form, and exactly what was written there.
import type { IdentifierType } from '../../core/identifiers/identifier';
import type { Random } from '../random';
import type { WorldLanguage } from '../words/places';

/** Ways of writing an identifier, as truth and the recall report name them. */
export const writingClasses = [
  'plain',
  'phone-spaced',
  'phone-spelled',
  'phone-half-spelled',
  'phone-look-alike',
  'phone-odd-separators',
  'email-at-dot',
  'email-bracketed',
  'email-spaced',
  'url-defanged',
  'username-label-hidden',
] as const;
export type WritingClass = (typeof writingClasses)[number];

/** An identifier somebody has, in the normal form Minerva joins on. */
export interface Contact {
  readonly type: Extract<IdentifierType, 'phone' | 'email' | 'url' | 'username' | 'address'>;
  /** As `mid` holds it: phone as E.164 without the plus; e-mail in lower case; url with scheme and path; username as `platform:name`; address as one line. */
  readonly value: string;
}

/** An identifier written into one field of one record; a line of the truth. */
export interface PlantedIdentifier extends Contact {
  /** Column of the file it stands in. */
  readonly field: string;
  /** What stands there, character by character. */
  readonly written: string;
  readonly writing: WritingClass;
  /** Kind of hub whose identifier this is; it must join nobody. */
  readonly hub?: string;
}

export interface Written {
  readonly written: string;
  readonly writing: WritingClass;
}

export interface WritingChoice {
  readonly random: Random;
  readonly language: WorldLanguage;
}
