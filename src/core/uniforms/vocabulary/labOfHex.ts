// Colours of the screen as the eye compares it: CIE 1976 L*a*b* under daylight (D65, 2° observer), from sRGB.
import type { Lab } from '../colour/lab';

/** Matrix from linear sRGB to XYZ, white at Y = 1. IEC 61966-2-1. */
const toXyz = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
] as const;
/** White of D65 as that matrix gives it, so that white has no tint. */
const white = toXyz.map(([red, green, blue]) => red + green + blue);

const EPSILON = 216 / 24389; // where the cube root gives way to a straight line; CIE 15:2004
const KAPPA = 24389 / 27;

/**
 * Lab of a colour of the screen.
 *
 * @param hex - sRGB as `#rrggbb`.
 * @returns CIE Lab, D65.
 * @see IEC 61966-2-1 for sRGB, CIE 15:2004 for Lab.
 */
export function labOfHex(hex: string): Lab {
  const linear = [1, 3, 5].map((at) => linearOf(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  const [x = 0, y = 0, z = 0] = toXyz.map((row, axis) =>
    rooted(row.reduce((sum, share, channel) => sum + share * (linear[channel] ?? 0), 0) / (white[axis] ?? 1)),
  );
  return { lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

function linearOf(channel01: number): number {
  return channel01 <= 0.04045 ? channel01 / 12.92 : ((channel01 + 0.055) / 1.055) ** 2.4;
}

function rooted(share: number): number {
  return share > EPSILON ? Math.cbrt(share) : (KAPPA * share + 16) / 116;
}
