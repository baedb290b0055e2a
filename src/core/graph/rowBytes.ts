// Memberships read from the bytes of a table of comma-separated values, as a search command is sent them. What most rows
// look like goes from bytes to numbers without a text or an object; what looks otherwise is handed back as it lies.
import { viewOf } from './byteStretches';
import { MAX_KEY_CHARACTERS } from './membershipRow';
import { NO_NUMBER } from './interner';
import type { MembershipTable } from './membershipTable';
import * as cells from './rowCells';

/** Columns that say something about a membership, in the order of their cells here. */
export const membershipColumns = [
  ...(['mid', 'record_key', 'source', 'kind', 'entity', 'home'] as const),
  ...(['first_seen', 'last_seen', 'traits', 'since'] as const),
] as const;
const [MID, KEY, SOURCE, KIND, ENTITY] = [0, 1, 2, 3, 4] as const;
const [HOME, FIRST_SEEN, LAST_SEEN, TRAITS, SINCE] = [5, 6, 7, 8, 9] as const;

/** A column of membership, one whose cells make a row an odd one unless they are empty, or one that nobody reads. */
export type ColumnUse = (typeof membershipColumns)[number] | 'odd' | 'unused';

/** A stretch of the bytes, its end not in it. */
export type Stretch = readonly [from: number, to: number];

const BLOCK_ROWS = 512; // so many places of the tables are asked for at a time; they fit into the nearest cache
const UNUSED = -1;
const ODD = -2;
const WORD = 4;
const [ABOVE_COMMA_EACH, HIGH_BIT_EACH] = [0x2d2d2d2d, 0x80808080 | 0] as const;
const [QUOTE, COMMA, NEWLINE, RETURN] = [0x22, 0x2c, 0x0a, 0x0d] as const;

/**
 * Adds the rows of a table to memberships, as far as they are plain: each of mid and record_key holds one value without
 * space around it, no cell is quoted, and no odd column says anything.
 *
 * @param bytes - UTF-8; rows end in LF or CR LF, and the last may end with the bytes.
 * @param from - where the first row after the header begins.
 * @param uses - of each column in its order; cells beyond are passed over, cells that lack are empty.
 * @returns stretches of rows that are not plain, to be read in another way. Nothing is added of them. Linear.
 */
export function addRowBytes(
  table: MembershipTable,
  bytes: Uint8Array,
  from: number,
  uses: readonly ColumnUse[],
): readonly Stretch[] {
  const rows = new RowBlock(table, bytes, uses);
  const odd: Stretch[] = [];
  for (let at = from; at < bytes.length;) {
    const end = rows.read(at);
    if (rows.isOdd) {
      const before = odd.at(-1);
      if (before?.[1] === at) odd[odd.length - 1] = [before[0], end];
      else odd.push([at, end]);
    }
    at = end;
  }
  rows.flush();
  return odd;
}

/** Finds the cells of one row after another, and adds rows to the table many at a time. */
class RowBlock {
  /** Whether the row that was read last is not plain. */
  isOdd = false;
  /** Of each row and each column of membership that the table has, where its cell begins and ends. */
  private readonly bounds: Uint32Array;
  /** Of each column of membership where its bounds lie within those of a row; -1 for one that the table has not. */
  private readonly places: Int8Array;
  private readonly stride: number;
  private readonly recordNumbers = new Uint32Array(BLOCK_ROWS);
  private readonly valueNumbers = new Uint32Array(BLOCK_ROWS);
  private readonly labels = new Uint32Array(BLOCK_ROWS);
  private readonly firstSeen = new Uint32Array(BLOCK_ROWS);
  private readonly lastSeen = new Uint32Array(BLOCK_ROWS);
  private readonly view: DataView;
  private readonly length: number;
  /** Of each column of the table the place of its bounds, or what else is to be done with it. */
  private readonly uses: Int8Array;
  private readonly takers: readonly Taker[];
  /** Where the bounds of the row at hand begin. */
  private row = 0;
  private room: number;
  /** Where bounds end that are added before more is read. */
  private full: number;

  constructor(
    private readonly table: MembershipTable,
    private readonly bytes: Uint8Array,
    uses: readonly ColumnUse[],
  ) {
    this.view = viewOf(bytes);
    this.length = bytes.length;
    const told = membershipColumns.filter((_, use) => use === MID || use === KEY || isIn(uses, use));
    this.places = Int8Array.from(membershipColumns, (name) =>
      told.includes(name) ? 2 * told.indexOf(name) : UNUSED,
    );
    this.stride = 2 * told.length;
    this.bounds = new Uint32Array(this.stride * BLOCK_ROWS);
    this.room = table.room;
    this.full = this.fullAt();
    this.uses = Int8Array.from(uses, (use) =>
      use === 'odd'
        ? ODD
        : use === 'unused'
          ? UNUSED
          : (this.places[membershipColumns.indexOf(use)] ?? UNUSED),
    );
    this.takers = this.takersOf();
  }

  /** @returns where the next row begins. */
  read(from: number): number {
    const { bytes, length } = this;
    this.isOdd = false;
    let begin = from;
    let column = 0;
    let at = this.nextSign(from);
    for (; at < length; at = this.nextSign(at + 1)) {
      const byte = bytes[at] ?? 0;
      if (byte === COMMA) {
        this.keep(column, begin, at);
        column += 1;
        begin = at + 1;
      } else if (byte === NEWLINE) break;
      else if (byte === QUOTE && at === begin) {
        this.isOdd = true;
        at = this.closingQuote(at + 1);
      }
    }
    const end = at < length && at > begin && bytes[at - 1] === RETURN ? at - 1 : Math.min(at, length);
    this.keep(column, begin, end);
    for (column += 1; column < this.uses.length; column += 1) this.keep(column, end, end);
    this.isOdd ||= end > from && !this.isPlain(end - from);
    if (!this.isOdd && end > from) this.row += this.stride;
    if (this.row >= this.full) this.flush();
    return at + 1;
  }

  /** Adds what was read to the table, column by column: short loops, which a processor runs ahead in. */
  flush(): void {
    const { table, view, bounds, stride, takers } = this;
    const count = this.row / stride;
    if (count === 0) return;
    this.row = 0;
    const records = this.recordNumbers.subarray(0, count);
    const values = this.valueNumbers.subarray(0, count);
    if (this.room === 0) records.fill(NO_NUMBER);
    else {
      table.records.internMany(view, { bounds, stride, offset: this.places[KEY] ?? 0 }, records);
      table.values.internMany(view, { bounds, stride, offset: this.places[MID] ?? 0 }, values);
      table.facts.holdAll(table.records.size);
    }
    for (const { use, take } of takers)
      for (let at = 0, bound = this.places[use] ?? 0; at < count; at += 1, bound += stride) {
        const from = bounds[bound] ?? 0;
        const to = bounds[bound + 1] ?? 0;
        const record = records[at] ?? NO_NUMBER;
        if (from < to && (record !== NO_NUMBER || use === SINCE)) take(record, from, to);
      }
    if (this.readLabels(SOURCE, count)) table.facts.keepSources(records, this.labels);
    if (this.readLabels(KIND, count)) table.facts.keepKinds(records, this.labels);
    this.addEdges(records, values);
    this.room = table.room;
    this.full = this.fullAt();
  }

  private fullAt(): number {
    return this.stride * Math.min(BLOCK_ROWS, Math.max(1, this.room));
  }

  /** The next byte from here on that is a comma or below it, four at a time; the end of all where there is none. */
  private nextSign(from: number): number {
    const { view, length } = this;
    let at = from;
    for (; at + WORD <= length; at += WORD) {
      const word = view.getInt32(at, true);
      // The high bit of each byte below the limit that has none itself; what a borrow adds lies above the first.
      const below = (word - ABOVE_COMMA_EACH) & ~word & HIGH_BIT_EACH;
      if (below !== 0) return at + ((31 - Math.clz32(below & -below)) >> 3);
    }
    while (at < length && view.getUint8(at) > COMMA) at += 1;
    return at;
  }

  private keep(column: number, begin: number, end: number): void {
    const place = column < this.uses.length ? (this.uses[column] ?? UNUSED) : UNUSED;
    if (place >= 0) {
      this.bounds[this.row + place] = begin;
      this.bounds[this.row + place + 1] = end;
      if (begin < end && cells.mayHaveSpaceAround(this.bytes, begin, end)) this.isOdd = true;
    } else if (place === ODD && begin < end) this.isOdd = true;
  }

  /** Where a quoted cell closes; the end of all where that is in doubt, so that all of it is read in the other way. */
  private closingQuote(from: number): number {
    const { bytes } = this;
    for (let at = from; at < bytes.length; at += 1) {
      if (bytes[at] !== QUOTE) continue;
      const next = bytes[at + 1];
      if (next === QUOTE) at += 1;
      else if (next === undefined || next === COMMA || next === NEWLINE || next === RETURN) return at;
      else break;
    }
    return bytes.length;
  }

  private isPlain(rowLength: number): boolean {
    const [mid, key] = [this.lengthOf(MID), this.lengthOf(KEY)];
    if (rowLength <= MAX_KEY_CHARACTERS) return mid > 0 && key > 0;
    const longest = Math.max(mid, key, this.lengthOf(SOURCE), this.lengthOf(KIND));
    return mid > 0 && key > 0 && longest <= MAX_KEY_CHARACTERS;
  }

  private lengthOf(use: number): number {
    const place = this.places[use] ?? UNUSED;
    return place < 0 ? 0 : (this.bounds[this.row + place + 1] ?? 0) - (this.bounds[this.row + place] ?? 0);
  }

  /** Labels of so many rows, sources or kinds. @returns false where the table has no such column. */
  private readLabels(use: number, count: number): boolean {
    const { view, bounds, stride, labels } = this;
    const known = this.table.facts.labels;
    const place = this.places[use] ?? UNUSED;
    if (place < 0) return false;
    for (let at = 0, bound = place; at < count; at += 1, bound += stride) {
      const from = bounds[bound] ?? 0;
      const to = bounds[bound + 1] ?? 0;
      labels[at] = from < to ? (known.internBytes(view, from, to) ?? NO_NUMBER) : NO_NUMBER;
    }
    return true;
  }

  private addEdges(records: Uint32Array, values: Uint32Array): void {
    const { table, firstSeen, lastSeen } = this;
    this.readSeconds(this.places[FIRST_SEEN] ?? UNUSED, firstSeen, records.length);
    this.readSeconds(this.places[LAST_SEEN] ?? UNUSED, lastSeen, records.length);
    let taken = 0;
    for (let at = 0; at < records.length; at += 1) {
      const record = records[at] ?? 0;
      const value = values[at] ?? 0;
      if (record === NO_NUMBER || value === NO_NUMBER) continue;
      table.addEdge(record, value, firstSeen[at] ?? 0, lastSeen[at] ?? 0);
      taken += 1;
    }
    table.countMany(taken, records.length - taken);
  }

  /** Times of so many rows; where the table has no such column they stay 0, which is unknown. */
  private readSeconds(place: number, seconds: Uint32Array, count: number): void {
    const { view, bounds, stride } = this;
    if (place < 0) return;
    for (let at = 0, bound = place; at < count; at += 1, bound += stride)
      seconds[at] = cells.secondIn(view, bounds[bound] ?? 0, bounds[bound + 1] ?? 0);
  }

  /** How each column is taken that says something of a record. */
  private takersOf(): readonly Taker[] {
    const { table, bytes, view } = this;
    const { facts } = table;
    const all: readonly Taker[] = [
      { use: SINCE, take: (_, from, to) => table.keepSince(cells.textIn(view, from, to)) },
      { use: ENTITY, take: (record, from, to) => facts.keepEntity(record, this.entityIn(from, to)) },
      { use: HOME, take: (record, from, to) => facts.keepHome(record, this.homeIn(from, to)) },
      { use: TRAITS, take: (record, from, to) => facts.keepShown(record, cells.shownIn(bytes, from, to)) },
    ];
    return all.filter(({ use }) => (this.places[use] ?? UNUSED) >= 0);
  }

  private homeIn(from: number, to: number): number | 'nowhere' | undefined {
    return cells.isDash(this.bytes, from, to) ? 'nowhere' : this.entityIn(from, to);
  }

  private entityIn(from: number, to: number): number | undefined {
    if (cells.isEntity(this.bytes, from, to)) return this.table.entities.internBytes(this.view, from, to);
    this.table.countStrangeEntity();
    return undefined;
  }
}

function isIn(uses: readonly ColumnUse[], use: number): boolean {
  const name = membershipColumns[use];
  return name !== undefined && uses.includes(name);
}

/** Takes a cell of a record; where there is no room for the record, only what does not speak of it. */
interface Taker {
  readonly use: number;
  readonly take: (record: number, from: number, to: number) => void;
}
