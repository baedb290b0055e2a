// What a word or phrase of a description can mean. A phrase may mean several things ("kingfisher" is a blue and a bird);
// which one holds is decided where it stands.
import type { GrammarRole } from './grammarWords';

export type MeaningKind =
  | 'colour'
  | 'garment'
  | 'quality'
  | 'trim'
  | 'trimPlace'
  | 'buttons'
  | 'pattern'
  | 'direction'
  | 'width'
  | 'group'
  | 'badge'
  | 'outline'
  | 'badgePlace'
  | 'letters'
  | 'motto'
  | 'text'
  | 'motif'
  | 'grammar';

/** One meaning of a phrase. */
export interface Meaning {
  readonly kind: MeaningKind;
  /** Id in the vocabulary; of grammar, its role. */
  readonly id: string;
  /** Kind of a garment ("cardigan"), or way and width that a word for stripes implies. */
  readonly garmentKind?: string;
  readonly direction?: string;
  readonly width?: string;
  /** A colour that was only likened: "greenish". */
  readonly isLikened?: boolean;
  /** Colours that the name of a tartan says. */
  readonly colours?: readonly string[];
  readonly isWelsh?: boolean;
}

/** Whether a meaning is a small word of that role. */
export function hasRole(meaning: Meaning, role: GrammarRole): boolean {
  return meaning.kind === 'grammar' && meaning.id === role;
}
