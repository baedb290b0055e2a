// The languages of the fourth exam: those of the first, and six more that adverts are written in.
import { languages, type ContactStyle } from '../heldBack/style';

export const fourthLanguages = [...languages, 'nl', 'hu', 'cs', 'sv', 'ko', 'th'] as const;
export type FourthLanguage = (typeof fourthLanguages)[number];
export type FourthStyle = ContactStyle<FourthLanguage>;

/** Languages whose letters are Latin, with or without signs above and below them. */
export const latinLanguages = fourthLanguages.filter(
  (language) => !['ru', 'zh', 'ko', 'th'].includes(language),
);

/** Wording by language; a style that uses it is written in those languages. */
export type InLanguages<Wording> = Partial<Readonly<Record<FourthLanguage, Wording>>>;

export const languagesOf = (wording: InLanguages<unknown>): readonly FourthLanguage[] =>
  fourthLanguages.filter((language) => wording[language] !== undefined);
