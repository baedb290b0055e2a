// The one <stream> a process writes; batches are acknowledged when the operating system took them.
import type { Writable } from 'node:stream';
import { eventXml, type InputEvent } from './eventXml';

const PIECE_CHARACTERS = 256 * 1024; // memory stays small, and splunkd gets work before a large batch is complete

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
  const send = async (): Promise<void> => {
    if (piece === '') return;
    const text = piece;
    piece = '';
    await new Promise<void>((resolve, reject) => {
      stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
  };
  return {
    write: async (stanza, event) => {
      if (isClosed) throw new Error(`Event written to the closed stream of ${stanza}.`);
      const safe = eventXml(stanza, event);
      replaced += safe.replaced;
      piece += safe.xml;
      if (piece.length >= PIECE_CHARACTERS) await send();
    },
    flush: send,
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      piece += '</stream>\n';
      await send();
    },
    replacedCharacters: () => replaced,
  };
}
