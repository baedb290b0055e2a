// Texts kept once, and a small number for each: what is linked by the million is linked by number.
//
// A text lies here as its bytes, one after another in one array, each behind its number and its length, and is found by a
// hash in a table of open addresses (linear probing, Knuth 6.4): no object a text, 28 to 47 bytes beside its own. Equality
// is of all bytes, never of hashes. Among millions each look into memory costs more than all that is done with what is
// there, so one is needed for the slot of a text, and one for all the rest of it.
import { areEqual, copyBytes, equalWords, hashOf, viewOf } from './byteStretches';
import { GrowingNumbers } from './growingNumbers';
import { MOST_BYTES_A_UNIT, rankOfByte, readText, writeText } from './textBytes';

const FIRST_SLOTS = 64;
const FIRST_BYTES = 1024;
/** Below so many (4 MB) a table grows fourfold: so much less is moved. */
const MANY_SLOTS = 2 ** 20;
/** A gigabyte: forty characters for each of 25 million texts. */
const MOST_BYTES = 2 ** 30;
const WORD = 4; // texts begin at whole words
const LENGTH_BEFORE = WORD;
const NUMBER_BEFORE = 2 * WORD;
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
  private bytes = viewOf(new Uint8Array(FIRST_BYTES));
  /** Where each text begins. */
  private readonly starts = new GrowingNumbers();
  /** Where the next text begins. */
  private next = NUMBER_BEFORE;
  /** Pairs: a hash, and where the text that has it begins; 0 is free. */
  private slots = new Int32Array(2 * FIRST_SLOTS);
  private readonly crowded = new Map<string, number>();
  private scratch = new Uint8Array(FIRST_BYTES);
  /** Where the text that was named last begins. */
  private last = 0;
  private heads = headsFor(0);

  /** @param limit - distinct texts it takes. */
  constructor(private readonly limit: number) {}

  get size(): number {
    return this.starts.length;
  }

  /** Number of a text, new or known; undefined if it is new and there is no room. */
  intern(text: string): number | undefined {
    const length = this.write(text);
    return this.internBytes(viewOf(this.scratch), 0, length);
  }

  /** The same for a text that lies in bytes of UTF-8. */
  internBytes(view: DataView, from: number, to: number): number | undefined {
    // Rows come by value: most name the text of the row before.
    if (this.last > 0 && this.isText(this.last, view, from, to)) return this.numberAt(this.last);
    const number = this.internHashed(hashOf(view, from, to), view, from, to);
    if (number !== undefined) this.last = this.starts.at(number);
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
  internMany(view: DataView, { bounds, stride, offset }: Bounds, numbers: Uint32Array): void {
    if (this.heads.places.length < numbers.length) this.heads = headsFor(numbers.length);
    const { places, hashes, found } = this.heads;
    let count = 0;
    let before = 0;
    let lengthBefore = -1;
    for (let at = 0, bound = offset; at < numbers.length; at += 1, bound += stride) {
      const from = bounds[bound] ?? 0;
      const length = (bounds[bound + 1] ?? 0) - from;
      if (length !== lengthBefore || !areEqual(view, before, view, from, length)) {
        places[count] = bound;
        hashes[count] = hashOf(view, from, from + length);
        count += 1;
      }
      numbers[at] = count - 1;
      before = from;
      lengthBefore = length;
    }
    this.touch(this.heads, count);
    for (let head = 0; head < count; head += 1) {
      const bound = places[head] ?? 0;
      const from = bounds[bound] ?? 0;
      const to = bounds[bound + 1] ?? 0;
      found[head] = this.internHashed(hashes[head] ?? 0, view, from, to) ?? NO_NUMBER;
    }
    for (let at = 0; at < numbers.length; at += 1) numbers[at] = found[numbers[at] ?? 0] ?? NO_NUMBER;
  }

  /** Whether a text has a number. */
  has(text: string): boolean {
    return this.find(text) !== undefined;
  }

  /** Number of a text that has one. */
  find(text: string): number | undefined {
    const length = this.write(text);
    const view = viewOf(this.scratch);
    return this.findHashed(hashOf(view, 0, length), view, 0, length);
  }

  /** Text of a number, made anew at each call; '' for a number never given. */
  text(number: number): string {
    return number < 0 || number >= this.size ? '' : this.within(number, readText);
  }

  /**
   * Order of two texts by UTF-16 code units, the same on every machine, as `compareTexts` has it but for halves of
   * surrogate pairs.
   */
  compare(left: number, right: number): number {
    return left === right ? 0 : this.compareAt(this.starts.at(left), this.starts.at(right));
  }

  private compareAt(from: number, other: number): number {
    const { bytes } = this;
    const length = this.lengthAt(from);
    const otherLength = this.lengthAt(other);
    const both = Math.min(length, otherLength);
    for (let at = equalWords(bytes, from, other, both); at < both; at += 1) {
      const byte = bytes.getUint8(from + at);
      const against = bytes.getUint8(other + at);
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
   * Of each group the number whose text is first in that order: numbers taken one after another, as their texts lie.
   *
   * @param groupOf - of each number its group; from `groupCount` on it is in none.
   * @returns `NO_NUMBER` for a group of none.
   */
  firstOfGroups(groupOf: Uint32Array, groupCount: number): Uint32Array {
    const firsts = new Uint32Array(groupCount).fill(NO_NUMBER);
    const begins = new Uint32Array(groupCount); // of the texts of those, so that they need not be looked up
    for (let number = 0; number < groupOf.length; number += 1) {
      const group = groupOf[number] ?? groupCount;
      if (group >= groupCount) continue;
      const start = this.starts.at(number);
      if (firsts[group] !== NO_NUMBER && this.compareAt(start, begins[group] ?? 0) >= 0) continue;
      firsts[group] = number;
      begins[group] = start;
    }
    return firsts;
  }

  /** What is read from the bytes of a text, without a copy. */
  within<Value>(number: number, read: (bytes: DataView, from: number, to: number) => Value): Value {
    const start = this.starts.at(number);
    return read(this.bytes, start, start + this.lengthAt(start));
  }

  private numberAt(start: number): number {
    return this.bytes.getUint32(start - NUMBER_BEFORE, true);
  }

  private lengthAt(start: number): number {
    return this.bytes.getInt32(start - LENGTH_BEFORE, true);
  }

  private write(text: string): number {
    const most = text.length * MOST_BYTES_A_UNIT;
    if (most > this.scratch.length) this.scratch = new Uint8Array(2 * most);
    return writeText(text, this.scratch, 0);
  }

  private isText(start: number, view: DataView, from: number, to: number): boolean {
    const length = to - from;
    return this.lengthAt(start) === length && areEqual(this.bytes, start, view, from, length);
  }

  private internHashed(hash: number, view: DataView, from: number, to: number): number | undefined {
    return this.findHashed(hash, view, from, to) ?? this.add(hash, view, from, to);
  }

  /**
   * Reads where texts of these hashes would lie: slots, then those texts. No step waits for the one before, nor is there
   * anything to guess in the loops.
   *
   * @returns nothing that means anything.
   */
  private touch({ hashes, found }: Heads, count: number): number {
    const { slots, bytes } = this;
    const mask = slots.length / 2 - 1;
    let known = 0;
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += slots[2 * ((hashes[at] ?? 0) & mask) + 1] ?? 0;
    for (let at = 0; at < count; at += 1) {
      const start = slots[2 * ((hashes[at] ?? 0) & mask) + 1] ?? 0;
      found[known] = start;
      known += Math.min(start, 1);
    }
    for (let at = 0; at < known; at += 1) sum += bytes.getUint8(found[at] ?? 0);
    return sum;
  }

  private findHashed(hash: number, view: DataView, from: number, to: number): number | undefined {
    const { slots } = this;
    const mask = slots.length / 2 - 1;
    for (let probe = 0, slot = hash & mask; probe < MOST_PROBES; probe += 1, slot = (slot + 1) & mask) {
      const start = slots[2 * slot + 1] ?? 0;
      if (start === 0) break;
      if (slots[2 * slot] === hash && this.isText(start, view, from, to)) return this.numberAt(start);
    }
    return this.crowded.size === 0 ? undefined : this.crowded.get(readText(view, from, to));
  }

  private add(hash: number, view: DataView, from: number, to: number): number | undefined {
    const number = this.size;
    const start = this.next;
    const length = to - from;
    const next = start + NUMBER_BEFORE + WORD * Math.ceil(length / WORD);
    if (number >= this.limit || !this.hasRoom(next)) return undefined;
    const { bytes } = this;
    bytes.setUint32(start - NUMBER_BEFORE, number, true);
    bytes.setInt32(start - LENGTH_BEFORE, length, true);
    copyBytes(view, from, bytes, start, length);
    this.next = next;
    this.starts.push(start);
    if (4 * (number + 1) > this.slots.length) this.enlarge();
    if (!place(this.slots, hash, start)) this.crowded.set(readText(view, from, to), number);
    return number;
  }

  private hasRoom(needed: number): boolean {
    const { byteLength, buffer } = this.bytes;
    if (needed <= byteLength) return true;
    if (needed > MOST_BYTES) return false;
    const larger = new Uint8Array(Math.min(MOST_BYTES, 2 * needed));
    larger.set(new Uint8Array(buffer));
    this.bytes = viewOf(larger);
    return true;
  }

  /** At most half of the slots are taken. Taken one after another, they go to few places that move on side by side. */
  private enlarge(): void {
    const { slots } = this;
    const larger = new Int32Array((slots.length < MANY_SLOTS ? 4 : 2) * slots.length);
    for (let at = 0; at < slots.length; at += 2) {
      const start = slots[at + 1] ?? 0;
      if (start === 0 || place(larger, slots[at] ?? 0, start)) continue;
      const number = this.numberAt(start);
      this.crowded.set(this.text(number), number);
    }
    this.slots = larger;
  }
}

interface Heads {
  readonly places: Uint32Array;
  readonly hashes: Int32Array;
  readonly found: Uint32Array;
}

/** Of texts asked for together those that are not the text before: where their bounds lie, their hashes, their numbers. */
function headsFor(count: number): Heads {
  return { places: new Uint32Array(count), hashes: new Int32Array(count), found: new Uint32Array(count) };
}

/** @returns false where all slots that may be looked at are taken. */
function place(slots: Int32Array, hash: number, start: number): boolean {
  const mask = slots.length / 2 - 1;
  for (let probe = 0, slot = hash & mask; probe < MOST_PROBES; probe += 1, slot = (slot + 1) & mask) {
    if (slots[2 * slot + 1] !== 0) continue;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = start;
    return true;
  }
  return false;
}
