// A PNG reduced to its picture: every chunk that is not needed to show it goes (texts, camera data, thumbnails, colour
// profiles), sizes and sums are checked. https://www.w3.org/TR/png-3/, sections 5 and 11.

export type Sanitised =
  { readonly ok: true; readonly body: Uint8Array } | { readonly ok: false; readonly reason: string };

export const MAX_PIXELS_A_SIDE = 512;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks without which it could not be shown; all others carry what nobody asked for. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const MAX_CHUNKS = 500;

/** The picture alone; a reason for bytes that are no PNG, are damaged, or larger than 512 × 512 pixels. */
export function sanitisePng(bytes: Uint8Array): Sanitised {
  if (signature.some((byte, place) => bytes[place] !== byte))
    return refuse('it is no PNG. Save it as PNG or plain SVG.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, signature.length)];
  let at = signature.length;
  let isOver = false;
  for (let chunk = 0; !isOver; chunk += 1) {
    if (chunk > MAX_CHUNKS || at + 12 > bytes.length) return damaged;
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return damaged;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (view.getUint32(end - 4) !== sumOf(bytes.subarray(at + 4, end - 4))) return damaged;
    if (chunk === 0) {
      const complaint =
        type === 'IHDR' && length === 13 ? complaintAbout(view, at + 8) : 'it is damaged. Save it again.';
      if (complaint !== undefined) return refuse(complaint);
    } else if (type === 'IHDR') return damaged;
    if (kept.has(type)) parts.push(bytes.subarray(at, end));
    isOver = type === 'IEND';
    at = end;
  }
  // What stands behind the end is another file in disguise, and is left behind too.
  return { ok: true, body: joined(parts) };
}

const damaged: Sanitised = refuse('it is damaged. Save it again.');

function complaintAbout(view: DataView, at: number): string | undefined {
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  if (width === 0 || height === 0) return 'it is damaged. Save it again.';
  return width > MAX_PIXELS_A_SIDE || height > MAX_PIXELS_A_SIDE
    ? `it has ${width} × ${height} pixels; at most ${MAX_PIXELS_A_SIDE} × ${MAX_PIXELS_A_SIDE}. Make it smaller; it is to show the badge alone.`
    : undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const body = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return body;
}

/** CRC-32 of a chunk's type and data, PNG annex D. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function refuse(reason: string): Sanitised {
  return { ok: false, reason };
}
