// What a dot of a host is told by.
import type { SignWord } from './signWords';

/**
 * `plain`: a period; `bracketed`: in brackets or between like signs; `spaced`: a period with a space before it; `loose`:
 * a period with a space after it only, as sentences end; `word`: said; `comma`: a comma.
 */
export type DotKind = 'plain' | 'bracketed' | 'spaced' | 'loose' | 'word' | 'comma';

export interface DotMark {
  readonly kind: DotKind;
  /** Where the next label begins. */
  readonly end: number;
  /** The name of the sign, where it is said. */
  readonly said?: SignWord;
  /** A line ends at it. */
  readonly hasLine?: true;
  /** A full stop of Chinese or Japanese, with which sentences end too. */
  readonly isFullStop?: true;
}
