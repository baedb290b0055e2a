// The languages of the fifth exam: those of the first, and eight more that people are recruited, moved and sold in.
import { languages, type ContactStyle } from '../heldBack/style';

export const fifthLanguages = [...languages, 'uk', 'bg', 'el', 'ar', 'hi', 'ja', 'id', 'tl'] as const;
export type FifthLanguage = (typeof fifthLanguages)[number];
export type FifthStyle = ContactStyle<FifthLanguage>;

/** Languages that are written in Latin letters. */
export const latinLanguages = fifthLanguages.filter(
  (language) => !['ru', 'uk', 'bg', 'el', 'ar', 'hi', 'zh', 'ja'].includes(language),
);

/** Wording by language; a style that uses it is written in those languages. */
export type InLanguages<Wording> = Partial<Readonly<Record<FifthLanguage, Wording>>>;

export const languagesOf = (wording: InLanguages<unknown>): readonly FifthLanguage[] =>
  fifthLanguages.filter((language) => wording[language] !== undefined);

/** The wording of a language; the style is written in no other. */
export function inLanguage<Wording>(wording: InLanguages<Wording>, language: FifthLanguage): Wording {
  const found = wording[language];
  if (found === undefined)
    throw new Error(`No wording in ${language}; leave it out of the style's languages.`);
  return found;
}
