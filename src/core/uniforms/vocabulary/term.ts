// The shape of every other word list of the vocabulary: one thing, the words for it in both languages.

/** A thing that words name: a pattern, a place, an outline. Ids are choices of `slots.ts` where a slot holds them. */
export interface Term {
  readonly id: string;
  /** English words, its name first, parted by `|`; plurals are derived. */
  readonly words: string;
  /** Welsh words, unmutated, its name first; empty where none is given. */
  readonly welsh: string;
}
