// The text that is looked at, and how much of it.

/** Longer pastes are cut: nobody reads more at once, and it is a million characters that a browser still holds easily. */
export const MAX_TEXT_CHARACTERS = 1_000_000;

export interface AskedText {
  /** At most a million characters. */
  readonly text: string;
  /** Characters beyond the limit, which are not read. */
  readonly leftOut: number;
  /** What it was taken from; '' if somebody pasted it. */
  readonly from: string;
  /** Counts up with every text, so that the same text can be read again. */
  readonly attempt: number;
}

/** Cuts a text to what is read at once, never through a character. */
export function shortened(
  { text, from }: { readonly text: string; readonly from: string },
  attempt: number,
): AskedText {
  if (text.length <= MAX_TEXT_CHARACTERS) return { text, from, attempt, leftOut: 0 };
  const isPairCut = /[\ud800-\udbff]/.test(text.charAt(MAX_TEXT_CHARACTERS - 1));
  const kept = text.slice(0, isPairCut ? MAX_TEXT_CHARACTERS - 1 : MAX_TEXT_CHARACTERS);
  return { text: kept, from, attempt, leftOut: text.length - kept.length };
}
