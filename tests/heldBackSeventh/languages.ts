// The languages of the seventh exam: the twelve whose number words are to be read.
import type { ContactStyle, Language } from '../heldBack/style';

export const seventhLanguages: readonly Language[] = [
  ...(['en', 'de', 'es', 'fr', 'ro', 'it'] as const),
  ...(['pt', 'pl', 'ru', 'tr', 'zh', 'vi'] as const),
];

export type SeventhStyle = ContactStyle;

/** A value for each language. */
export type PerLanguage<Value> = Readonly<Record<Language, Value>>;
