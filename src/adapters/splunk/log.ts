// stderr of what splunkd starts: it takes the first word of each line as its level and indexes it in _internal.
import type { Writable } from 'node:stream';

export type LogLevel = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';

/** Writes one line per message; says nothing of the values of records. */
export type Log = (level: LogLevel, message: string) => void;

const MAX_LINE_CHARACTERS = 8_000; // splunkd cuts its own log lines at 10,000 bytes

/**
 * A log that never writes a line without its level.
 *
 * @param stderr - where splunkd listens.
 * @returns the log; line breaks in a message become ` | `, control characters blanks, long messages are cut.
 */
export function createLog(stderr: Writable): Log {
  return (level, message) => {
    stderr.write(`${level} ${oneLine(message)}\n`);
  };
}

function oneLine(message: string): string {
  const line = message
    .trim()
    .replace(/[\r\n\u2028\u2029]+[ \t]*/g, ' | ')
    // A terminal's escapes must not reach the admin's screen.
    .replace(/[\u0000-\u001F\u007F]/g, ' ');
  return line.length <= MAX_LINE_CHARACTERS ? line : `${line.slice(0, MAX_LINE_CHARACTERS)} … (cut)`;
}
