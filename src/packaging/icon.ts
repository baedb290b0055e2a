// The app's icon, drawn here so that no picture has to be kept: two rings that overlap, what two records share.
import { deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const ring: Colour = [38, 94, 140, 255];
const ringOnDark: Colour = [255, 255, 255, 255];
const shared: Colour = [240, 168, 48, 255];
const SAMPLES = 4; // per axis and pixel: smooth edges at 36 pixels

/**
 * Draws the icon as a PNG.
 *
 * @param pixels - width and height: 36, or 72 for fine screens.
 * @param background - `dark` is Splunk's "Alt" icon, shown on dark bars.
 */
export function appIcon(pixels: number, background: 'light' | 'dark'): Uint8Array {
  const outline = background === 'dark' ? ringOnDark : ring;
  const rows = Buffer.alloc(pixels * (1 + pixels * 4));
  for (let y = 0; y < pixels; y++) {
    for (let x = 0; x < pixels; x++) {
      rows.set(pixelAt(x, y, pixels, outline), y * (1 + pixels * 4) + 1 + x * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, RGBA, no interlace
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixelAt(x: number, y: number, pixels: number, outline: Colour): Colour {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const across = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) / pixels;
    const down = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / pixels;
    const [red, green, blue, alpha] = colourAt(across, down, outline);
    [red * alpha, green * alpha, blue * alpha, alpha].forEach(
      (part, at) => (sum[at] = (sum[at] ?? 0) + part),
    );
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = sum;
  const weight = Math.max(alpha, 1);
  return [red / weight, green / weight, blue / weight, alpha / (SAMPLES * SAMPLES)];
}

/** Colour at a place, both coordinates 0 to 1. */
function colourAt(across: number, down: number, outline: Colour): Colour {
  const left = Math.hypot(across - 0.36, down - 0.5);
  const right = Math.hypot(across - 0.64, down - 0.5);
  const isOnRing = [left, right].some((distance) => distance > 0.25 && distance < 0.33);
  if (isOnRing) return outline;
  return left <= 0.25 && right <= 0.25 ? shared : [0, 0, 0, 0];
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** CRC-32 of a PNG chunk (ISO 3309); Node has its own only since 20.15. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
