// Texts as bytes: UTF-8, and half a surrogate pair as its three bytes, so that different texts always differ.
//
// Bytes are what is compared and hashed by the million; see `interner.ts`.

/** Bytes that one UTF-16 code unit takes at most. */
export const MOST_BYTES_A_UNIT = 3;
const LAST_POINT = 0x10ffff;

/**
 * Writes a text.
 *
 * @param into - has `MOST_BYTES_A_UNIT` times the text's length of room behind `at`.
 * @returns where the text ends.
 */
export function writeText(text: string, into: Uint8Array, at: number): number {
  let to = at;
  for (let from = 0; from < text.length; from += 1) {
    const unit = text.charCodeAt(from);
    if (unit >= 0x80) return writeWide(text, into, { from, to });
    into[to] = unit;
    to += 1;
  }
  return to;
}

function writeWide(
  text: string,
  into: Uint8Array,
  at: { readonly from: number; readonly to: number },
): number {
  let { to } = at;
  for (let from = at.from; from < text.length; from += 1) {
    const point = text.codePointAt(from) ?? 0;
    if (point > 0xffff) from += 1;
    if (point < 0x80) into[to++] = point;
    else if (point < 0x800) into[to++] = 0xc0 | (point >> 6);
    else if (point < 0x10000) {
      into[to++] = 0xe0 | (point >> 12);
      into[to++] = 0x80 | ((point >> 6) & 0x3f);
    } else {
      into[to++] = 0xf0 | (point >> 18);
      into[to++] = 0x80 | ((point >> 12) & 0x3f);
      into[to++] = 0x80 | ((point >> 6) & 0x3f);
    }
    if (point >= 0x80) into[to++] = 0x80 | (point & 0x3f);
  }
  return to;
}

/** Reads what `writeText` wrote. */
export function readText(bytes: DataView, from: number, to: number): string {
  for (let at = from; at < to; at += 1) if (bytes.getUint8(at) >= 0x80) return readWide(bytes, from, to);
  return readPlain(bytes, from, to);
}

/** Bytes that are no UTF-8 give some text, whichever, so that a hostile row is only a strange one. */
function readWide(bytes: DataView, from: number, to: number): string {
  const points: number[] = [];
  for (let at = from; at < to;) {
    const lead = bytes.getUint8(at);
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    const end = at + 1 + more;
    let point = more === 0 ? lead : lead & (0x3f >> more);
    for (let next = at + 1; next < end; next += 1)
      point = (point << 6) | (next < to ? bytes.getUint8(next) & 0x3f : 0);
    points.push(Math.min(point, LAST_POINT));
    at = end;
  }
  return points.map((point) => String.fromCodePoint(point)).join('');
}

const UNITS_AT_ONCE = 1024; // arguments of one call; far below what engines allow

/** By a plain list: a typed one takes ten times as long to spread. */
function readPlain(bytes: DataView, from: number, to: number): string {
  let text = '';
  for (let begin = from; begin < to; begin += UNITS_AT_ONCE) {
    const units = new Array<number>(Math.min(UNITS_AT_ONCE, to - begin));
    for (let at = 0; at < units.length; at += 1) units[at] = bytes.getUint8(begin + at);
    text += String.fromCharCode(...units);
  }
  return text;
}

/**
 * By which bytes are compared so that texts come in the order of their UTF-16 code units: what lies beyond 16 bits begins
 * with 0xF0 or more and stands before U+E000 there, whose first byte is 0xEE.
 */
export function rankOfByte(byte: number): number {
  if (byte < 0xee) return byte;
  return byte < 0xf0 ? byte + 0x10 : byte - 2;
}
