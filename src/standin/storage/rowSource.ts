import type { FieldValue } from '../search/host';
import type { FieldSource } from './fieldMap';

interface FieldsOfRows {
  readonly fieldNames: (withMetadata: boolean) => readonly string[];
  readonly fieldValue: (row: number, name: string, withMetadata: boolean) => FieldValue | undefined;
}

/** The index-time fields of a row; a class, because functions made for each of a million rows cost more. */
export class RowSource implements FieldSource {
  constructor(
    private readonly slice: FieldsOfRows,
    private readonly row: number,
    private readonly withMetadata: boolean,
  ) {}

  names(): Iterable<string> {
    return this.slice.fieldNames(this.withMetadata);
  }

  value(name: string): FieldValue | undefined {
    return this.slice.fieldValue(this.row, name, this.withMetadata);
  }
}
