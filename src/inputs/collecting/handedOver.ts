// What has been handed over and may still be lost, if splunkd is killed: what lies in the pipe or in its memory.
import { setTimeout as pause } from 'node:timers/promises';
import type { Reader } from '../../adapters/splunk/modularInput/reader';

/** More than a pipe and what is read of it at once hold: 64 KB to 256 KB each. */
const ON_ITS_WAY_CHARACTERS = 1_000_000;
/** In which splunkd takes the last of a file or table; it needs milliseconds unless the disk is slow. */
const TAKING_MILLISECONDS = 2000;
const LOOK_MILLISECONDS = 100;

/** Counts what is written between places of a file or table, to know up to which one everything is surely through. */
export class HandedOver<Place> {
  private written = 0;
  private marks: readonly { readonly place: Place; readonly written: number }[] = [];

  /** @param safe - everything before it is surely through. */
  constructor(private safe: Place) {}

  /** @param characters - of one event. */
  add(characters: number): void {
    this.written += characters;
  }

  /** Everything before this place has been handed over. */
  mark(place: Place): void {
    const through = this.marks.findLastIndex(
      ({ written }) => this.written - written >= ON_ITS_WAY_CHARACTERS,
    );
    this.safe = this.marks[through]?.place ?? this.safe;
    this.marks = [...this.marks.slice(through + 1), { place, written: this.written }];
  }

  /** Places marked so far mean nothing any more; nothing after this one is surely through. */
  beginAnew(place: Place): void {
    this.safe = place;
    this.marks = [];
  }

  /** The place before which everything is through. */
  safePlace(): Place {
    return this.safe;
  }
}

/** Waits until the last events are surely taken; false if their reader ended meanwhile. */
export async function isTakenBy(reader: Reader, stop: AbortSignal): Promise<boolean> {
  const until = Date.now() + TAKING_MILLISECONDS;
  while (reader.isThere() && !stop.aborted && Date.now() < until) await pause(LOOK_MILLISECONDS);
  return reader.isThere();
}
