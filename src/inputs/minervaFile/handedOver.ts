// What has been handed over and may still be lost, if splunkd is killed: what lies in the pipe or in its memory.
import { setTimeout as pause } from 'node:timers/promises';
import type { Reader } from '../../adapters/splunk/modularInput/reader';

/** More than a pipe and what is read of it at once hold: 64 KB to 256 KB each. */
const ON_ITS_WAY_CHARACTERS = 1_000_000;
/** In which splunkd takes the last of a file; it needs milliseconds unless the disk is slow. */
const TAKING_MILLISECONDS = 2000;
const LOOK_MILLISECONDS = 100;

/** Counts what is written between rows, to know which rows are surely through. */
export class HandedOver {
  private written = 0;
  private marks: readonly { readonly row: number; readonly written: number }[];

  /** @param row - first one that is not surely through. */
  constructor(row: number) {
    this.marks = [{ row, written: 0 }];
  }

  /** @param characters - of one event. */
  add(characters: number): void {
    this.written += characters;
  }

  /** All rows before this one have been handed over. */
  mark(row: number): void {
    const through = this.marks.findLastIndex(
      ({ written }) => this.written - written >= ON_ITS_WAY_CHARACTERS,
    );
    this.marks = [...this.marks.slice(Math.max(0, through)), { row, written: this.written }];
  }

  /** The row before which all are through. */
  safeRow(): number {
    return this.marks[0]?.row ?? 1;
  }
}

/** Waits until the last events are surely taken; false if their reader ended meanwhile. */
export async function isTakenBy(reader: Reader, stop: AbortSignal): Promise<boolean> {
  const until = Date.now() + TAKING_MILLISECONDS;
  while (reader.isThere() && !stop.aborted && Date.now() < until) await pause(LOOK_MILLISECONDS);
  return reader.isThere();
}
