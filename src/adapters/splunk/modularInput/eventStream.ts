// The one <stream> a process writes; batches are acknowledged when the operating system took them.
import type { Writable } from 'node:stream';
import { eventXml, type InputEvent } from './eventXml';

const PIECE_CHARACTERS = 256 * 1024; // memory stays small, and splunkd gets work before a large batch is complete
/** Written and not taken by the operating system yet. While splunkd waits for its disk, the next events are made. */
const MAX_UNTAKEN_PIECES = 4;

/** Events of one process, in order. */
export interface EventStream {
  /** Queues an event; answers when there is room for the next one. */
  readonly write: (stanza: string, event: InputEvent) => Promise<void>;
  /** Answers when all events so far have been handed to the operating system; then a checkpoint may be written. */
  readonly flush: () => Promise<void>;
  /** Ends the stream; further events are refused. */
  readonly close: () => Promise<void>;
  /** Characters that XML cannot carry and that were replaced visibly, so far. */
  readonly replacedCharacters: () => number;
}

/**
 * Opens `<stream>` with the first event, so that a run without events still writes a valid, empty one on close.
 *
 * @param stdout - pipe to splunkd. A broken pipe rejects `write`, `flush` and `close`.
 */
export function createEventStream(stdout: Writable): EventStream {
  let piece = '<stream>\n';
  let replaced = 0;
  let isClosed = false;
  const untaken: Promise<void>[] = [];
  const send = (): void => {
    if (piece === '') return;
    const text = piece;
    piece = '';
    const taken = new Promise<void>((resolve, reject) => {
      stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
    // Whoever waits for room or for the flush is told; until then a failure must not end the process.
    taken.catch(() => undefined);
    untaken.push(taken);
  };
  const takenTo = async (pieces: number): Promise<void> => {
    for (let first = untaken[0]; first !== undefined && untaken.length > pieces; first = untaken[0]) {
      await first;
      // Two callers may wait for the same piece.
      if (untaken[0] === first) void untaken.shift();
    }
  };
  const flush = async (): Promise<void> => {
    send();
    await takenTo(0);
  };
  return {
    write: async (stanza, event) => {
      if (isClosed) throw new Error(`Event written to the closed stream of ${stanza}.`);
      const safe = eventXml(stanza, event);
      replaced += safe.replaced;
      piece += safe.xml;
      if (piece.length < PIECE_CHARACTERS) return;
      send();
      await takenTo(MAX_UNTAKEN_PIECES);
    },
    flush,
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      piece += '</stream>\n';
      await flush();
    },
    replacedCharacters: () => replaced,
  };
}
