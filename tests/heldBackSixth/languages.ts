// The languages of the sixth exam: the twelve whose number words the extractors promise to read, and four that only
// sentences around a contact are written in.
import { languages, type ContactStyle } from '../heldBack/style';

export const sixthLanguages = [...languages, 'nl', 'hu', 'ko', 'th'] as const;
export type SixthLanguage = (typeof sixthLanguages)[number];
export type SixthStyle = ContactStyle<SixthLanguage>;

/** Languages with number words. */
export const countingLanguages = languages;
export type CountingLanguage = (typeof countingLanguages)[number];

/** Languages written in Latin letters, with blanks between words. */
export const latinLanguages = [
  ...(['en', 'de', 'es', 'fr', 'ro', 'it', 'pt', 'pl', 'tr', 'vi', 'nl', 'hu'] as const),
] satisfies readonly SixthLanguage[];
