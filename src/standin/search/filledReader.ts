import type { FieldValue } from './host';
import type { FieldReader } from './values';

/** Reads a row with a text in place of some fields that it lacks; one reader for all rows. */
export class FilledReader implements FieldReader {
  private row: FieldReader = { get: () => undefined };
  private readonly filler: FieldValue;

  constructor(
    private readonly fields: readonly string[],
    filler: string,
  ) {
    this.filler = [filler];
  }

  over(row: FieldReader): this {
    this.row = row;
    return this;
  }

  get(field: string): FieldValue | undefined {
    return this.row.get(field) ?? (this.fields.includes(field) ? this.filler : undefined);
  }
}
