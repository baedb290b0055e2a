// What new entities are named after, hashed as it lies in bytes: entities are many, and a text for each would cost more
// than all the rest of their names.
import { sha256 } from '@noble/hashes/sha2.js';
import { digest } from '../text/digest';
import { copyBytes, isPlain, viewOf } from './byteStretches';
import { MAX_KEY_CHARACTERS } from './membershipRow';
import type { MembershipTable } from './membershipTable';
import { MOST_BYTES_A_UNIT } from './textBytes';

const ID_HEX = 12;
const HALF_BITS = 2 ** 16;
const TOUCHED = 256; // so many texts are asked for at a time; they fit into the nearest cache
const [NEWLINE, LETTER_E, UNDERSCORE] = [0x0a, 0x65, 0x5f] as const;
const nothingHashed = sha256.create();

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
  private readonly hashing = sha256.create();
  private readonly digest = new Uint8Array(sha256.outputLen);
  private readonly hash = viewOf(this.digest);
  private end = 0;

  constructor(
    private readonly table: MembershipTable,
    private readonly founders: Founders,
  ) {
    this.run = table.since === '' ? '' : `\nsince ${table.since}`;
    this.bytes = new Uint8Array(2 * MAX_KEY_CHARACTERS * MOST_BYTES_A_UNIT + 1 + this.run.length);
    this.view = viewOf(this.bytes);
  }

  /** What an entity is named after. */
  textOf(entity: number): string {
    const { records, values } = this.table;
    return `${records.text(this.founders.records[entity] ?? 0)}\n${values.text(this.founders.values[entity] ?? 0)}${this.run}`;
  }

  /** Of each of these entities its `bitsOf`. */
  bitsOfAll(entities: Uint32Array): Float64Array {
    const { table, founders } = this;
    const bits = new Float64Array(entities.length);
    for (let from = 0; from < entities.length; from += TOUCHED) {
      const some = entities.subarray(from, from + TOUCHED);
      table.records.touchTexts(some.map((entity) => founders.records[entity] ?? 0));
      table.values.touchTexts(some.map((entity) => founders.values[entity] ?? 0));
      for (let at = 0; at < some.length; at += 1) bits[from + at] = this.bitsOf(some[at] ?? 0);
    }
    return bits;
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
    this.digestInto(bytes.subarray(0, this.end));
    return this.hash.getUint32(0) * HALF_BITS + this.hash.getUint16(4);
  }

  /** In one state for all: a state, a block and a digest for each took as long as the hashing itself. */
  private digestInto(bytes: Uint8Array): void {
    nothingHashed._cloneInto(this.hashing);
    this.hashing.update(bytes).digestInto(this.digest);
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

const digits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** The id of 48 bits. Letters put together at once, as pieces of text joined one by one would be five texts an id. */
export function idOfBits(bits: number): string {
  const high = Math.floor(bits / 2 ** 24);
  const low = bits - high * 2 ** 24;
  const digit = (word: number, shift: number): number => digits[(word >> shift) & 0xf] ?? 0;
  return String.fromCharCode(
    LETTER_E,
    UNDERSCORE,
    digit(high, 20),
    digit(high, 16),
    digit(high, 12),
    digit(high, 8),
    digit(high, 4),
    digit(high, 0),
    digit(low, 20),
    digit(low, 16),
    digit(low, 12),
    digit(low, 8),
    digit(low, 4),
    digit(low, 0),
  );
}
