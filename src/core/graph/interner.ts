// Texts kept once, and a small number for each: what is linked by the million is linked by number.
//
// A text lies here as its bytes, one after another in one array, and is found by a hash in a table of open addresses
// (linear probing, Knuth 6.4): no object a text, 16 bytes beside its own. Equality is of all bytes, never of hashes.
import { GrowingNumbers } from './growingNumbers';
import { MOST_BYTES_A_UNIT, rankOfByte, readText, writeText } from './textBytes';

const FIRST_SLOTS = 64;
const FIRST_BYTES = 1024;
/** A gigabyte: forty characters for each of 25 million texts. */
const MOST_BYTES = 2 ** 30;
/**
 * Slots looked at for one text. The hash has no secret, so somebody may choose texts that fall into one place; what finds
 * no room there goes into a Map, whose hash has one. At half-full tables honest texts need two.
 */
const MOST_PROBES = 64;

/** Stands where a number would, for a text that there was no room for. */
export const NO_NUMBER = 0xffffffff;

/** Where many texts lie in bytes. */
export interface Bounds {
  readonly bounds: Uint32Array;
  readonly stride: number;
  readonly offset: number;
}

/** Gives each distinct text a number, from 0 in the order of arrival. */
export class Interner {
  private bytes = new Uint8Array(FIRST_BYTES);
  private used = 0;
  private readonly starts = new GrowingNumbers();
  private readonly hashes = new GrowingNumbers();
  /** Pairs: a hash, and one more than the number that has it; 0 is free. */
  private slots = new Uint32Array(2 * FIRST_SLOTS);
  private readonly crowded = new Map<string, number>();
  private scratch = new Uint8Array(FIRST_BYTES);
  private last = -1;

  /** @param limit - distinct texts it takes. */
  constructor(private readonly limit: number) {}

  get size(): number {
    return this.starts.length;
  }

  /** Number of a text, new or known; undefined if it is new and there is no room. */
  intern(text: string): number | undefined {
    const length = this.write(text);
    return this.internBytes(this.scratch, 0, length);
  }

  /** The same for a text that lies in bytes of UTF-8. */
  internBytes(bytes: Uint8Array, from: number, to: number): number | undefined {
    // Rows come by value: most name the text of the row before.
    if (this.last >= 0 && this.isText(this.last, bytes, from, to)) return this.last;
    const number = this.internHashed(hashOf(bytes, from, to), bytes, from, to);
    if (number !== undefined) this.last = number;
    return number;
  }

  /**
   * Numbers of many texts that lie in bytes, as `internBytes` gives them one by one.
   *
   * What is asked of a large table is seldom in a processor's cache; asking for all of it first lets the processor fetch
   * many places at a time.
   *
   * @param bounds - where each text begins and ends: two numbers, from `offset` on in each step of `stride`.
   * @param numbers - takes the answers; `NO_NUMBER` where there is no room. As long as there are texts.
   */
  internMany(bytes: Uint8Array, { bounds, stride, offset }: Bounds, numbers: Uint32Array): void {
    const count = numbers.length;
    for (let at = 0, bound = offset; at < count; at += 1, bound += stride)
      numbers[at] = hashOf(bytes, bounds[bound] ?? 0, bounds[bound + 1] ?? 0);
    this.touch(numbers);
    for (let at = 0, bound = offset; at < count; at += 1, bound += stride) {
      const [from, to] = [bounds[bound] ?? 0, bounds[bound + 1] ?? 0];
      numbers[at] = this.internHashed(numbers[at] ?? 0, bytes, from, to) ?? NO_NUMBER;
    }
  }

  /** Whether a text has a number. */
  has(text: string): boolean {
    return this.find(text) !== undefined;
  }

  /** Number of a text that has one. */
  find(text: string): number | undefined {
    const length = this.write(text);
    return this.findHashed(hashOf(this.scratch, 0, length), this.scratch, 0, length);
  }

  /** Text of a number, made anew at each call; '' for a number never given. */
  text(number: number): string {
    if (number < 0 || number >= this.size) return '';
    return readText(this.bytes, this.starts.at(number), this.endOf(number));
  }

  /**
   * Order of two texts by UTF-16 code units, the same on every machine, as `compareTexts` has it but for halves of
   * surrogate pairs.
   */
  compare(left: number, right: number): number {
    if (left === right) return 0;
    const { bytes } = this;
    const [from, other] = [this.starts.at(left), this.starts.at(right)];
    const [length, otherLength] = [this.endOf(left) - from, this.endOf(right) - other];
    const both = Math.min(length, otherLength);
    for (let at = 0; at < both; at += 1) {
      const [byte, against] = [bytes[from + at] ?? 0, bytes[other + at] ?? 0];
      if (byte !== against) return rankOfByte(byte) - rankOfByte(against);
    }
    return length - otherLength;
  }

  /** Of the numbers from one place of a list up to another the one whose text is first in that order. */
  firstOf(numbers: Uint32Array, start: number, end: number): number {
    let first = numbers[start] ?? 0;
    for (let at = start + 1; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      if (this.compare(number, first) < 0) first = number;
    }
    return first;
  }

  /**
   * Copies the bytes of a text.
   *
   * @returns where they end; 0 where one is beyond ASCII, as such bytes may be no text at all.
   */
  copyPlain(number: number, into: Uint8Array, at: number): number {
    const { bytes } = this;
    const [from, to] = [this.starts.at(number), this.endOf(number)];
    let any = 0;
    for (let next = from; next < to; next += 1) {
      const byte = bytes[next] ?? 0;
      any |= byte;
      into[at + next - from] = byte;
    }
    return any < 0x80 ? at + to - from : 0;
  }

  private write(text: string): number {
    const most = text.length * MOST_BYTES_A_UNIT;
    if (most > this.scratch.length) this.scratch = new Uint8Array(2 * most);
    return writeText(text, this.scratch, 0);
  }

  private endOf(number: number): number {
    return number + 1 < this.size ? this.starts.at(number + 1) : this.used;
  }

  private isText(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.starts.at(number);
    const length = to - from;
    if (this.endOf(number) - start !== length) return false;
    const own = this.bytes;
    for (let at = 0; at < length; at += 1) if (own[start + at] !== bytes[from + at]) return false;
    return true;
  }

  private internHashed(hash: number, bytes: Uint8Array, from: number, to: number): number | undefined {
    return this.findHashed(hash, bytes, from, to) ?? this.add(hash, bytes, from, to);
  }

  /** Reads where texts of these hashes would lie. @returns nothing that means anything. */
  private touch(hashes: Uint32Array): number {
    const { slots, bytes } = this;
    const mask = slots.length / 2 - 1;
    const starts = this.starts.view();
    let sum = 0;
    for (let at = 0; at < hashes.length; at += 1) sum += slots[2 * ((hashes[at] ?? 0) & mask) + 1] ?? 0;
    for (let at = 0; at < hashes.length; at += 1) {
      const held = slots[2 * ((hashes[at] ?? 0) & mask) + 1] ?? 0;
      if (held > 0) sum += bytes[starts[held - 1] ?? 0] ?? 0;
    }
    return sum;
  }

  private findHashed(hash: number, bytes: Uint8Array, from: number, to: number): number | undefined {
    const { slots } = this;
    const mask = slots.length / 2 - 1;
    for (let probe = 0, slot = hash & mask; probe < MOST_PROBES; probe += 1, slot = (slot + 1) & mask) {
      const held = slots[2 * slot + 1] ?? 0;
      if (held === 0) break;
      if (slots[2 * slot] === hash && this.isText(held - 1, bytes, from, to)) return held - 1;
    }
    return this.crowded.size === 0 ? undefined : this.crowded.get(readText(bytes, from, to));
  }

  private add(hash: number, bytes: Uint8Array, from: number, to: number): number | undefined {
    const number = this.size;
    if (number >= this.limit || !this.hasRoom(to - from)) return undefined;
    if (bytes.length === to - from) this.bytes.set(bytes, this.used);
    else for (let at = from; at < to; at += 1) this.bytes[this.used + at - from] = bytes[at] ?? 0;
    this.starts.push(this.used);
    this.hashes.push(hash);
    this.used += to - from;
    if (4 * (number + 1) > this.slots.length) this.enlarge();
    else if (!place(this.slots, hash, number)) this.crowded.set(readText(bytes, from, to), number);
    return number;
  }

  private hasRoom(length: number): boolean {
    if (this.used + length <= this.bytes.length) return true;
    if (this.used + length > MOST_BYTES) return false;
    const larger = new Uint8Array(Math.min(MOST_BYTES, 2 * (this.used + length)));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
    return true;
  }

  /** At most half of the slots are taken. */
  private enlarge(): void {
    this.slots = new Uint32Array(2 * this.slots.length);
    this.crowded.clear();
    for (let number = 0; number < this.size; number += 1)
      if (!place(this.slots, this.hashes.at(number), number)) this.crowded.set(this.text(number), number);
  }
}

/** @returns false where all slots that may be looked at are taken. */
function place(slots: Uint32Array, hash: number, number: number): boolean {
  const mask = slots.length / 2 - 1;
  for (let probe = 0, slot = hash & mask; probe < MOST_PROBES; probe += 1, slot = (slot + 1) & mask) {
    if (slots[2 * slot + 1] !== 0) continue;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = number + 1;
    return true;
  }
  return false;
}

/** FNV-1a of 32 bits (Fowler, Noll, Vo), with the last step of MurmurHash3, so that the low bits depend on all. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
