// Bytes of one row as text: UTF-8 where it is, else windows-1252, so that one foreign row does not spoil its neighbours.
import { isUtf8 } from 'node:buffer';

export interface DecodedRow {
  readonly text: string;
  /** The bytes were no UTF-8 and were read as windows-1252. */
  readonly isFallback: boolean;
}

// Code points of 0x80 to 0x9F; the five bytes without a character keep their C1 code, as in the WHATWG standard.
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Decodes one row.
 *
 * @param encoding - `windows-1252`: as it says; `utf-8`: with windows-1252 as the counted way out.
 */
export function decodeRow(bytes: Buffer, encoding: 'utf-8' | 'windows-1252'): DecodedRow {
  if (encoding === 'utf-8' && isUtf8(bytes)) return { text: bytes.toString('utf8'), isFallback: false };
  // Own table: TextDecoder's fast path for windows-1252 has read these bytes as Latin-1 in some Node releases.
  const text = bytes
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
  return { text, isFallback: encoding === 'utf-8' };
}
