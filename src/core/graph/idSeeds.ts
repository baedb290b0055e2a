// What new entities are named after, hashed as it lies in bytes: entities are many, and a text for each would cost more
// than all the rest of their names.
import { digest } from '../text/digest';
import { copyBytes, isPlain, viewOf } from './byteStretches';
import { MAX_KEY_CHARACTERS } from './membershipRow';
import type { MembershipTable } from './membershipTable';
import { PADDING_BYTES, shaBits } from './shaBits';
import { MOST_BYTES_A_UNIT } from './textBytes';

const ID_HEX = 12;
const PIECE_VALUES = 2 ** 12;
const NEWLINE = 0x0a;

/** Of each new entity the record and the value that founded it. */
export interface Founders {
  readonly records: Uint32Array;
  readonly values: Uint32Array;
}

/** Seeds of ids: key of the founder, its value, and what the rows were read from where they are not all there are. */
export class IdSeeds {
  private readonly run: string;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private end = 0;

  constructor(
    private readonly table: MembershipTable,
    private readonly founders: Founders,
  ) {
    this.run = table.since === '' ? '' : `\nsince ${table.since}`;
    const most = 2 * MAX_KEY_CHARACTERS * MOST_BYTES_A_UNIT + 1 + this.run.length;
    this.bytes = new Uint8Array(most + PADDING_BYTES);
    this.view = viewOf(this.bytes);
  }

  /** What an entity is named after. */
  textOf(entity: number): string {
    const { records, values } = this.table;
    return `${records.text(this.founders.records[entity] ?? 0)}\n${values.text(this.founders.values[entity] ?? 0)}${this.run}`;
  }

  /** The 48 bits of the id that `newId` makes of it; `idOfBits` writes them. */
  bitsOf(entity: number): number {
    const { table, bytes, founders, run } = this;
    this.end = 0;
    const isPlainKey = table.records.within(founders.records[entity] ?? 0, this.append);
    bytes[this.end] = NEWLINE;
    this.end += 1;
    const isPlainValue = table.values.within(founders.values[entity] ?? 0, this.append);
    // Beyond ASCII there are texts whose bytes are not what `digest` hashes.
    if (!isPlainKey || !isPlainValue || bytes[0] === 0) return bitsOfId(newId(this.textOf(entity)));
    for (let at = 0; at < run.length; at += 1, this.end += 1) bytes[this.end] = run.charCodeAt(at);
    return shaBits(this.view, this.end);
  }

  private readonly append = (text: DataView, from: number, to: number): boolean => {
    copyBytes(text, from, this.view, this.end, to - from);
    this.end += to - from;
    return isPlain(text, from, to);
  };
}

/** An id made of a text. */
export function newId(text: string): string {
  return `e_${digest(text).slice(0, ID_HEX)}`;
}

function bitsOfId(id: string): number {
  return Number.parseInt(id.slice(2), 16);
}

const pieces = Array.from({ length: PIECE_VALUES }, (_, value) => value.toString(16).padStart(3, '0'));

/** The id of 48 bits. */
export function idOfBits(bits: number): string {
  const high = Math.floor(bits / 2 ** 24);
  const low = bits - high * 2 ** 24;
  const piece = (value: number): string => pieces[value & (PIECE_VALUES - 1)] ?? '';
  return `e_${piece(high >> 12)}${piece(high)}${piece(low >> 12)}${piece(low)}`;
}
