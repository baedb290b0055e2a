// What a comparison is: for a pair of records, one level for each field it looks at.

/** Level 0 of every field: one of the two says nothing, which is no evidence either way. */
export const MISSING = 0;

/** What sort of thing a field is evidence of; a name alone never confirms a match. */
export type EvidenceSort = 'name' | 'birth' | 'address' | 'contact' | 'identifier';

export interface FieldDefinition {
  readonly field: string;
  readonly sort: EvidenceSort;
  /** Names of levels 1, 2, …, the closest first; level 0 is "missing". */
  readonly levels: readonly string[];
  /** Most bits that the rarity of a shared value may add. Sharing what many hold always takes bits away. */
  readonly maxRarityBits: number;
}

/** A comparison of records that were prepared together. */
export interface Comparison {
  readonly fields: readonly FieldDefinition[];
  /** Writes one level for each field to `levels[at]`, `levels[at + 1]`, … Symmetric in the records. */
  readonly compare: (left: number, right: number, levels: Uint8Array, at: number) => void;
  /** Chance that two random records agree at level 1, or undefined where only a sample can say. */
  readonly agreementShare?: (fieldIndex: number) => number;
  /** How many records hold the value that two share at this level; undefined where rarity plays no part. */
  readonly sharedCount: (
    pair: { readonly left: number; readonly right: number },
    fieldIndex: number,
    level: number,
  ) => number | undefined;
  /** What a record holds for a field, as a person reads it. */
  readonly show: (record: number, fieldIndex: number) => string;
}
