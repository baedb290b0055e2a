// How people say the digits of a phone number, per language: everyday words, folded to lower case without accents.
// Sources: the languages' own numerals (Unicode CLDR, rule-based number formats, spellout-cardinal, read 2026-11).
import { farLanguages } from './farLanguages';
import { furtherLanguages } from './furtherLanguages';
import type { SpellingLanguage } from './spellingLanguage';
import { westernLanguages } from './westernLanguages';
import { widerLanguages } from './widerLanguages';

export type { SpellingLanguage } from './spellingLanguage';

/** In an order that never changes: of two languages as likely the first one is read. */
export const spellingLanguages: readonly SpellingLanguage[] = [
  ...westernLanguages,
  ...widerLanguages,
  ...furtherLanguages,
  ...farLanguages,
];
