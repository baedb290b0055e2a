// The shape of a lexicon: what people write for one thing, in one language, with the source of the thing.
import type { AttributeKind } from '../attribute';
import type { IndicatorSource } from './sources';

/** Languages that have a lexicon, ISO 639-1. */
export const lexiconLanguages = ['en', 'de', 'es', 'zh', 'ko', 'ro', 'vi', 'th'] as const;
export type LexiconLanguage = (typeof lexiconLanguages)[number];

/** Kinds of attribute that lexicons feed. */
export type LexiconKind = Extract<
  AttributeKind,
  'age' | 'availability' | 'service' | 'arrival' | 'wording' | 'restriction' | 'contactrule'
>;

/** Phrases that say one thing. */
export interface LexiconEntry {
  readonly kind: LexiconKind;
  /** Normal form, in plain English; the same in all languages. */
  readonly value: string;
  /** Why the thing is worth noting: a published list, or the vocabulary of the trade. */
  readonly source: IndicatorSource;
  /**
   * One phrase a line, in the notation of `expandPhrase`: `a|b` alternatives, `(a)` may be missing, `_` a space within
   * an alternative, `*` any one word.
   */
  readonly phrases: string;
  /** Words after which the phrase says something else: "massage chair"; folded. */
  readonly unlessBefore?: string;
  /** Words before which it does: "in calls only". */
  readonly unlessAfter?: string;
  /** The editors are not sure that speakers of the language write this so. */
  readonly certainty?: 'low';
  /** A person should read such a text first; `reviewSentences` says it in words. */
  readonly review?: ReviewReason;
  readonly note?: string;
}

export interface Lexicon {
  readonly language: LexiconLanguage;
  readonly entries: readonly LexiconEntry[];
}

export type ReviewReason = 'minor' | 'stated-minor' | 'movement';

/** What the review queue shows; wording that names a reason to read, never a finding about a person. */
export const reviewSentences: Readonly<Record<ReviewReason, string>> = {
  minor: 'Review priority: wording that may point to a minor.',
  'stated-minor': 'Review priority: an age under 18 is named.',
  movement: 'Review priority: wording that may point to restricted movement.',
};
