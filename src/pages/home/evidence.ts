// What stands behind a number: a search for the rows, and how their cells are read.
import type { Spl } from '../../queries/spl';

/** How a cell is shown: a point in time, a link to the record, the entity or the identifier, a number, or text. */
export type EvidenceCellKind = 'time' | 'record' | 'entity' | 'mid' | 'identifier' | 'number' | 'text';

export interface EvidenceColumn {
  readonly field: string;
  readonly head: string;
  readonly kind: EvidenceCellKind;
}

export interface Evidence {
  readonly search: Spl;
  readonly columns: readonly EvidenceColumn[];
  /** Said where there is no row. */
  readonly none: string;
}
