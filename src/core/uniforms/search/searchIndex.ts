// What a search reads beside the catalogue: made once when a catalogue is opened. Columns become one kind of array
// each, which the inner loops read fastest.
import { FIRST_CELL } from '../catalogue/cells';
import type { Catalogue, DesignTable } from '../catalogue/catalogue';
import type { Slot } from '../outfit';
import { SlotIndex } from './slotIndex';

/** Nearly always 16 bits: half as much to read, and one kind of array in the inner loop. */
export type RowDesigns = Uint16Array | Uint32Array;

export class TableIndex {
  readonly rowDesign: RowDesigns;
  readonly cells: readonly Uint32Array[];
  /** Outfits by design. */
  readonly counts: Uint32Array;
  private sorted: { readonly starts: Uint32Array; readonly rows: Uint32Array } | undefined;

  constructor(readonly table: DesignTable) {
    this.rowDesign =
      table.designs <= 65_536 ? Uint16Array.from(table.rowDesign) : Uint32Array.from(table.rowDesign);
    this.cells = table.cells.map((column) => Uint32Array.from(column));
    this.counts = new Uint32Array(table.designs);
    for (const design of this.rowDesign) this.counts[design] = (this.counts[design] ?? 0) + 1;
  }

  /** Rows in the order of their designs: those of design `d` are `rows[starts[d]]` to before `rows[starts[d + 1]]`. */
  byDesign(): { readonly starts: Uint32Array; readonly rows: Uint32Array } {
    this.sorted ??= sortedByDesign(this.rowDesign, this.counts);
    return this.sorted;
  }

  /** Outfits by cell of one column. */
  cellCounts(column: number, cells: number): Uint32Array {
    const counts = new Uint32Array(cells + FIRST_CELL);
    this.cells[column]?.forEach((cell, design) => {
      counts[cell] = (counts[cell] ?? 0) + (this.counts[design] ?? 0);
    });
    return counts;
  }
}

function sortedByDesign(
  rowDesign: RowDesigns,
  counts: Uint32Array,
): { readonly starts: Uint32Array; readonly rows: Uint32Array } {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, design) => {
    starts[design + 1] = (starts[design] ?? 0) + count;
  });
  const next = starts.slice();
  const rows = new Uint32Array(rowDesign.length);
  rowDesign.forEach((design, row) => {
    const place = next[design] ?? 0;
    rows[place] = row;
    next[design] = place + 1;
  });
  return { starts, rows };
}

/** Where a slot stands: its table, and its column there. */
export interface SlotPlace {
  readonly table: number;
  readonly column: number;
  readonly index: SlotIndex;
}

export interface SearchIndex {
  readonly catalogue: Catalogue;
  readonly tables: readonly TableIndex[];
  /** Slots of which something is told. */
  readonly slots: ReadonlyMap<Slot, SlotPlace>;
  readonly rowSchool: Uint32Array;
}

/** Opens a catalogue for searching. */
export function indexCatalogue(catalogue: Catalogue): SearchIndex {
  const tables = catalogue.tables.map((table) => new TableIndex(table));
  const slots = new Map<Slot, SlotPlace>();
  tables.forEach((index, table) => {
    index.table.slots.forEach((slot, column) => {
      const cells = catalogue.cells.get(slot);
      if (cells === undefined) return;
      const counts = index.cellCounts(column, cells.length);
      slots.set(slot, { table, column, index: new SlotIndex(slot, cells, counts) });
    });
  });
  return { catalogue, tables, slots, rowSchool: Uint32Array.from(catalogue.rows.school) };
}

/** Cell of a slot in a row. */
export function cellAt(index: SearchIndex, place: SlotPlace, row: number): number {
  const table = index.tables[place.table];
  return table?.cells[place.column]?.[table.rowDesign[row] ?? 0] ?? 0;
}
