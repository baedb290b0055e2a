// Memberships read from the bytes of a table of comma-separated values, as a search command is sent them. What most rows
// look like goes from bytes to numbers without a text or an object; what looks otherwise is handed back as it lies.
import { MAX_KEY_CHARACTERS } from './membershipRow';
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

const UNUSED = -1;
const ODD = -2;
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
  const reader = new RowReader(bytes, uses);
  const odd: Stretch[] = [];
  for (let at = from; at < bytes.length;) {
    const end = reader.read(at);
    if (reader.isOdd) {
      const before = odd.at(-1);
      if (before?.[1] === at) odd[odd.length - 1] = [before[0], end];
      else odd.push([at, end]);
    } else if (!reader.isEmpty) addRow(table, bytes, reader.bounds);
    at = end;
  }
  return odd;
}

/** Finds the cells of one row after another. */
class RowReader {
  /** Of each column of membership where its cell begins and ends. */
  readonly bounds = new Uint32Array(2 * membershipColumns.length);
  isOdd = false;
  isEmpty = false;
  private readonly uses: Int8Array;

  constructor(
    private readonly bytes: Uint8Array,
    uses: readonly ColumnUse[],
  ) {
    this.uses = Int8Array.from(uses, (use) =>
      use === 'odd' ? ODD : use === 'unused' ? UNUSED : membershipColumns.indexOf(use),
    );
  }

  /** @returns where the next row begins. */
  read(from: number): number {
    const { bytes } = this;
    const { length } = bytes;
    this.bounds.fill(0);
    this.isOdd = false;
    let [at, begin, column] = [from, from, 0];
    for (; at < length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte > COMMA) continue;
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
    this.isEmpty = end === from;
    this.keep(column, begin, end);
    this.isOdd ||= !this.isEmpty && !this.isPlain();
    return at + 1;
  }

  private keep(column: number, begin: number, end: number): void {
    if (begin >= end || column >= this.uses.length) return;
    const use = this.uses[column] ?? UNUSED;
    if (use === ODD) this.isOdd = true;
    if (use < 0) return;
    this.bounds[2 * use] = begin;
    this.bounds[2 * use + 1] = end;
    if (cells.mayHaveSpaceAround(this.bytes, begin, end)) this.isOdd = true;
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

  private isPlain(): boolean {
    const { bounds } = this;
    for (const use of [MID, KEY, SOURCE, KIND]) {
      const length = (bounds[2 * use + 1] ?? 0) - (bounds[2 * use] ?? 0);
      if (length > MAX_KEY_CHARACTERS || (length === 0 && use <= KEY)) return false;
    }
    return true;
  }
}

function addRow(table: MembershipTable, bytes: Uint8Array, bounds: Uint32Array): void {
  const from = (use: number): number => bounds[2 * use] ?? 0;
  const to = (use: number): number => bounds[2 * use + 1] ?? 0;
  const { facts, records, values } = table;
  if (to(SINCE) > 0) table.keepSince(cells.textIn(bytes, from(SINCE), to(SINCE)));
  const record = table.hasRoom ? records.internBytes(bytes, from(KEY), to(KEY)) : undefined;
  if (record === undefined) {
    table.count(false);
    return;
  }
  const value = values.internBytes(bytes, from(MID), to(MID));
  facts.hold(record);
  if (to(SOURCE) > 0) facts.keepSource(record, facts.labels.internBytes(bytes, from(SOURCE), to(SOURCE)));
  if (to(KIND) > 0) facts.keepKind(record, facts.labels.internBytes(bytes, from(KIND), to(KIND)));
  if (to(ENTITY) > 0) facts.keepEntity(record, entityIn(table, bytes, [from(ENTITY), to(ENTITY)]));
  if (to(HOME) > 0)
    facts.keepHome(
      record,
      cells.isDash(bytes, from(HOME), to(HOME)) ? 'nowhere' : entityIn(table, bytes, [from(HOME), to(HOME)]),
    );
  if (to(TRAITS) > 0) facts.keepShown(record, cells.shownIn(bytes, from(TRAITS), to(TRAITS)));
  if (value !== undefined)
    table.addEdge(
      record,
      value,
      cells.secondIn(bytes, from(FIRST_SEEN), to(FIRST_SEEN)),
      cells.secondIn(bytes, from(LAST_SEEN), to(LAST_SEEN)),
    );
  table.count(value !== undefined);
}

function entityIn(table: MembershipTable, bytes: Uint8Array, [from, to]: Stretch): number | undefined {
  if (cells.isEntity(bytes, from, to)) return table.entities.internBytes(bytes, from, to);
  table.countStrangeEntity();
  return undefined;
}
