// Pictures drawn by script that can be told from everything else: if a byte of one is kept anywhere, it is found.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

export interface CanaryPicture {
  readonly name: string;
  readonly png: Buffer;
  /** Red, green, blue of its pixels in a row, as a canvas would give them to a page. */
  readonly pixels: Buffer;
  readonly sha256: string;
}

const SIDE = 96;
const NEEDLE_BYTES = 24; // long enough that chance finds none in gigabytes
const NEEDLES = 4;

/**
 * Pictures of noise in the colours of navy cloth, each its own by its number; with the marker in a text chunk, as cameras
 * write theirs.
 */
export function canaryPictures(count: number): readonly CanaryPicture[] {
  return Array.from({ length: count }, (_, number) => canaryPicture(number));
}

/** Texts and bytes by which a copy of a picture would be found: its file and its pixels, as they are, as base64 and as hex. */
export function needlesOf({ png, pixels }: CanaryPicture): readonly Buffer[] {
  return [png, pixels, withAlpha(pixels)].flatMap((bytes) =>
    Array.from({ length: NEEDLES }, (_, at) => {
      const start = Math.floor((bytes.length * (at + 1)) / (NEEDLES + 1));
      const piece = bytes.subarray(start, start + NEEDLE_BYTES);
      // A base64 text begins at any of three places; of each, what the neighbours do not change.
      const base64 = [0, 1, 2].map((shift) =>
        Buffer.from(
          piece
            .subarray(shift, shift + 18)
            .toString('base64')
            .slice(0, 20),
        ),
      );
      return [piece, ...base64, Buffer.from(piece.toString('hex'))];
    }).flat(),
  );
}

/** Whether a file or body holds a picture at all, by the first bytes of the usual kinds, also within a data address. */
export function holdsPicture(bytes: Buffer): boolean {
  const starts = [
    Buffer.from('89504e470d0a1a0a', 'hex'),
    Buffer.from('ffd8ffe0', 'hex'),
    Buffer.from('ffd8ffe1', 'hex'),
  ];
  return (
    starts.some((start) => bytes.subarray(0, 64).includes(start)) ||
    (bytes.subarray(0, 4).toString('latin1') === 'RIFF' &&
      bytes.subarray(8, 12).toString('latin1') === 'WEBP') ||
    bytes.includes('data:image/png;base64,iVBOR') ||
    bytes.includes('data:image/jpeg;base64,/9j/')
  );
}

/** Needles that are in any of the pieces, as hexadecimal. One walk over each piece, for there are thousands of needles. */
export function tracesIn(hay: readonly Buffer[], needles: readonly Buffer[]): readonly string[] {
  const byStart = new Map<number, Buffer[]>();
  const isBeginning = new Uint8Array(1 << 16); // by the first two bytes: a map asked at every byte takes ten times as long
  for (const needle of needles) {
    const start = needle.readUInt32LE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), needle]);
    isBeginning[start & 0xffff] = 1;
  }
  const found = new Set<string>();
  for (const bytes of hay)
    for (let at = 0; at + 4 <= bytes.length; at++) {
      if (isBeginning[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] === 0) continue;
      for (const needle of byStart.get(bytes.readUInt32LE(at)) ?? [])
        if (bytes.subarray(at, at + needle.length).equals(needle)) found.add(needle.toString('hex'));
    }
  return [...found];
}

/** Files below a folder that are not empty. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 0);
}

/** Files below a folder that hold a picture of any kind: a thumbnail has none of the bytes of what it was made from. */
export function pictureFiles(folder: string): readonly string[] {
  return filesBelow(folder).filter((file) => holdsPicture(readFileSync(file)));
}

/** As a canvas gives pixels to a page. */
function withAlpha(pixels: Buffer): Buffer {
  const all = Buffer.alloc((pixels.length / 3) * 4, 255);
  for (let at = 0; at * 3 < pixels.length; at++) pixels.copy(all, at * 4, at * 3, at * 3 + 3);
  return all;
}

function canaryPicture(number: number): CanaryPicture {
  const rows: Buffer[] = [];
  for (let y = 0; y < SIDE; y++) {
    const noise = createHash('sha512').update(`canary ${number} row ${y}`).digest();
    const row = Buffer.alloc(SIDE * 3);
    for (let x = 0; x < SIDE; x++) {
      const shade = (noise[x % 64] ?? 0) & 15;
      row[x * 3] = 20 + shade;
      row[x * 3 + 1] = 27 + ((noise[(x + 7) % 64] ?? 0) & 15);
      row[x * 3 + 2] = 60 + ((noise[(x + 13) % 64] ?? 0) & 31);
    }
    rows.push(row);
  }
  const pixels = Buffer.concat(rows);
  return named(`canary-${number}.png`, pixels, markerOf(number));
}

/** A picture of one colour, `#rrggbb`. */
export function plainPicture(hex: string): CanaryPicture {
  return named('plain.png', Buffer.alloc(SIDE * SIDE * 3, Buffer.from(hex.slice(1), 'hex')), 'plain');
}

function named(name: string, pixels: Buffer, marker: string): CanaryPicture {
  const rows = Array.from({ length: SIDE }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * SIDE * 3, (y + 1) * SIDE * 3)]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${marker}`)),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return {
    name,
    png,
    pixels,
    sha256: createHash('sha256').update(png).digest('hex'),
  };
}

/** The words in the picture's text chunk. */
export function markerOf(number: number): string {
  return `minerva-canary-${createHash('sha256').update(`marker ${number}`).digest('hex').slice(0, 20)}`;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
