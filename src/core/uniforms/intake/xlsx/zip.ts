// The parts of a zip file that a workbook needs: its directory, and one member unpacked at a time. Method: PKWARE's
// APPNOTE 4.3.12 (central directory) and 4.3.16 (its end); members are stored or deflated, never encrypted.
import { inflate } from './inflate';

export interface ZipMember {
  readonly name: string;
  /** Bytes unpacked as the directory tells; nobody checks that it is true, so that the limit counts what comes out. */
  readonly size: number;
  readonly method: number;
  readonly packedSize: number;
  /** Place of its own header in the file. */
  readonly at: number;
}

const END_MARK = 0x06054b50;
const MEMBER_MARK = 0x02014b50;
const OWN_MARK = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const MAX_MEMBERS = 2_000; // a workbook of one sheet has about twelve
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** Members of a zip file; undefined for bytes that are none, or one with more than 2,000 members or encrypted ones. */
export function readZip(bytes: Uint8Array): readonly ZipMember[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_MEMBERS) return undefined;
  const members: ZipMember[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== MEMBER_MARK) return undefined;
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return undefined;
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    ) as [number, number, number];
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + extraBytes + commentBytes;
  }
  return members;
}

/** Bytes of a member; a reason where it is damaged, larger than the limit or packed in another way. */
export function unpack(
  bytes: Uint8Array,
  { at, method, packedSize }: ZipMember,
  mostBytes: number,
):
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'damaged' | 'too-large' } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== OWN_MARK)
    return { ok: false, reason: 'damaged' };
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packedSize > bytes.length) return { ok: false, reason: 'damaged' };
  const packed = bytes.subarray(start, start + packedSize);
  if (method === DEFLATED) return inflate(packed, mostBytes);
  if (method !== STORED) return { ok: false, reason: 'damaged' };
  return packed.length > mostBytes ? { ok: false, reason: 'too-large' } : { ok: true, bytes: packed };
}

/** Place of the end of the directory: the last thing in the file but for a comment. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END_MARK) return at;
  return undefined;
}
