// What can be wrong with a submission: which row and column, what, and what to do. Collected, counted and shown; a cell that
// cannot be read never costs the rest of its row.

export interface IntakeProblem {
  readonly code:
    // of the file
    | 'file-too-large'
    | 'file-unreadable'
    | 'too-many-rows'
    | 'no-rows'
    // of its header
    | 'column-missing'
    | 'column-unknown'
    | 'column-twice'
    // of a row
    | 'row-too-long'
    | 'school-missing'
    | 'school-unusable'
    | 'school-unknown'
    | 'school-ambiguous'
    | 'kind-unknown'
    | 'year-unusable'
    | 'nothing-told'
    | 'row-repeats'
    // of a cell
    | 'word-unknown'
    // The value is kept; it says less than it could.
    | 'word-vague'
    | 'text-too-long'
    | 'values-conflict'
    // of artwork
    | 'artwork-unusable'
    | 'artwork-too-large'
    | 'artwork-undeclared'
    // of a decision
    | 'decision-unusable';
  /** As a spreadsheet counts, the header is row 1; 0 where it is of the whole file. */
  readonly row: number;
  /** As the header writes it; '' where it is of the whole row. */
  readonly column: string;
  /** What · which one · what to do. */
  readonly message: string;
}

/** A word of somebody else in a message: short, on one line. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}

const MAX_SHOWN = 60;
