// The groups of `by` over columns, as numbers. A row with several values of a field belongs to several groups.
import { compareKeys, refuseCombinations, refuseGroups, MAX_COMBINATIONS } from '../grouping';
import type { ColumnBlock, FieldValue } from '../host';
import type { KeptValues } from './keptValues';
import { NumberedColumn, Numbering, PairNumbering } from './numbering';

// Groups of columns are numbers and need little memory; as firsts of a PairNumbering they are below 2^21, and one row may
// add MAX_COMBINATIONS before they are counted.
const MAX_COLUMN_GROUPS = 2 ** 21 - MAX_COMBINATIONS;

/** Numbers of the groups of a row; the list is good until the next row is asked for. */
export type GroupsOfRow = (row: number) => readonly number[];

const theOnly: readonly number[] = [0];

export class ColumnGroups {
  private readonly values: readonly Numbering[];
  /** Of the second field onwards: a group of the fields before, and one more value. */
  private readonly prefixes: readonly PairNumbering[];

  /** @param kept - of which values of a field groups are made; of a field that is not there: of all. */
  constructor(
    private readonly by: readonly string[],
    private readonly kept: KeptValues,
  ) {
    this.values = by.map(() => new Numbering());
    this.prefixes = by.slice(1).map(() => new PairNumbering());
  }

  /** How many groups there are; without fields always one. */
  get count(): number {
    return this.prefixes.at(-1)?.firsts.length ?? this.values[0]?.texts.length ?? 1;
  }

  /** The groups of a block's rows; undefined where no row of it has all fields. */
  open(block: ColumnBlock): GroupsOfRow | undefined {
    if (this.by.length === 0) return () => theOnly;
    const columns: NumberedColumn[] = [];
    for (const [place, field] of this.by.entries()) {
      const column = block.column(field);
      const numbering = this.values[place];
      if (column === undefined || numbering === undefined) return undefined;
      columns.push(new NumberedColumn(column, numbering, this.kept.get(field)));
    }
    const [only, ...others] = columns;
    return only !== undefined && others.length === 0
      ? (row) => this.checked(distinctNumbers(only, row))
      : (row) => this.combinations(columns, row);
  }

  /** The values a group stands for, in the order of the fields. */
  key(group: number): FieldValue {
    const key: string[] = [];
    let number = group;
    for (let place = this.by.length - 1; place > 0; place--) {
      const prefixes = this.prefixes[place - 1];
      key.unshift(this.values[place]?.texts[prefixes?.seconds[number] ?? 0] ?? '');
      number = prefixes?.firsts[number] ?? 0;
    }
    return this.by.length === 0 ? [] : [this.values[0]?.texts[number] ?? '', ...key];
  }

  /** All groups in the order of their keys. */
  order(): Uint32Array {
    const groups = Uint32Array.from({ length: this.count }, (_, group) => group);
    const [only, ...others] = this.values;
    if (only !== undefined && others.length === 0) {
      const { texts } = only;
      return groups.sort((left, right) => ((texts[left] ?? '') < (texts[right] ?? '') ? -1 : 1));
    }
    const keys = Array.from(groups, (group) => this.key(group));
    return groups.sort((left, right) => compareKeys(keys[left] ?? [], keys[right] ?? []));
  }

  private combinations(columns: readonly NumberedColumn[], row: number): readonly number[] {
    // First of all, so that no number is given to a group that nothing is in.
    if (columns.some((column) => column.count(row) === 0)) return [];
    let groups: readonly number[] = [];
    for (const [place, column] of columns.entries()) {
      if (place > 0 && groups.length * column.count(row) > MAX_COMBINATIONS) refuseCombinations(this.by);
      const numbers = distinctNumbers(column, row);
      const prefixes = this.prefixes[place - 1];
      groups =
        prefixes === undefined
          ? numbers
          : groups.flatMap((group) => numbers.map((number) => prefixes.numberOf(group, number)));
    }
    return this.checked(groups);
  }

  private checked(groups: readonly number[]): readonly number[] {
    if (this.count > MAX_COLUMN_GROUPS) refuseGroups(this.by, MAX_COLUMN_GROUPS);
    return groups;
  }
}

function distinctNumbers(column: NumberedColumn, row: number): readonly number[] {
  const numbers: number[] = [];
  column.numbersOf(row, numbers);
  return numbers.length < 2 ? numbers : [...new Set(numbers)];
}
