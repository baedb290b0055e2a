// How much of a region of a picture looks like skin. Used to refuse regions, never to find anybody: the answer is a share,
// nothing is kept, and where cloth and skin cannot be told apart the region is refused.
//
// Ranges as published:
// - D. Chai, K. N. Ngan, "Face segmentation using skin-color map in videophone applications", IEEE Trans. Circuits and
//   Systems for Video Technology 9(4), 1999: 77 ≤ Cb ≤ 127 and 133 ≤ Cr ≤ 173. Brightness is left out of it, so that it
//   holds from light to dark skin.
// - J. Kovač, P. Peer, F. Solina, "Human skin colour clustering for face detection", EUROCON 2003, both of its rules
//   (daylight, and flash).
// - K. Sobottka, I. Pitas, "A novel method for automatic face segmentation, facial feature extraction and tracking", Signal
//   Processing: Image Communication 12(3), 1998: hue of skin is 0° to 50°, saturation (HSV) at most 0.68. Ours are wider,
//   for lamps saturate and cold light reddens: blue may pass green by a tenth of the brightest channel. Without them no
//   gold stripe and no maroon blazer would pass.
// - Own: a margin of 2 on Cr, for the lightest skin in little light; and, since very dark skin in little light is almost
//   without chroma and outside of all these, warm dark colours count as skin too. Dark brown cloth is refused with them,
//   for a child with dark skin is to be guarded as well as any other.
import type { Fraction01 } from './fraction';

const CB = { least: 77, most: 127 };
const CR = { least: 133 - 2, most: 173 };
const MOST_SATURATION = 0.75;
const MOST_BLUE_OVER_GREEN = 0.1;
const DARK_LUMA = 80;
const DARK_WARMTH = 5; // red above blue; black cloth is neutral or bluish
const BLANK_ALPHA = 16;

/** A region with more of it than this is refused: a tie under a chin has some, a face has half. */
export const MAX_SKIN_SHARE = 0.08 as Fraction01;

/** Pixels as a canvas gives them. */
export interface Pixels {
  /** Red, green, blue, alpha, each 0–255; row by row. */
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/** Whether one pixel lies in a range in which skin lies. */
export function isSkinColour(red: number, green: number, blue: number): boolean {
  const most = Math.max(red, green, blue);
  const isVivid = most - Math.min(red, green, blue) > MOST_SATURATION * most;
  const isPurplish = blue - green > MOST_BLUE_OVER_GREEN * most;
  if (isVivid || isPurplish) return false;
  return isInChroma(red, green, blue) || isInRgb(red, green, blue) || isWarmDark(red, green, blue);
}

/**
 * Share of a region that looks like skin.
 *
 * @returns 0 to 1; pixels that are see-through do not count; 1 for a region without any, which nobody can judge.
 */
export function skinShare({ data, width, height }: Pixels): Fraction01 {
  let counted = 0;
  let skin = 0;
  const end = Math.min(data.length, width * height * 4);
  for (let at = 0; at + 3 < end; at += 4) {
    if ((data[at + 3] ?? 0) < BLANK_ALPHA) continue;
    counted += 1;
    if (isSkinColour(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) skin += 1;
  }
  return (counted === 0 ? 1 : skin / counted) as Fraction01;
}

function isInChroma(red: number, green: number, blue: number): boolean {
  // ITU-R BT.601, full range, as in JPEG (JFIF 1.02).
  const cb = 128 - 0.168736 * red - 0.331264 * green + 0.5 * blue;
  const cr = 128 + 0.5 * red - 0.418688 * green - 0.081312 * blue;
  return cb >= CB.least && cb <= CB.most && cr >= CR.least && cr <= CR.most;
}

function isInRgb(red: number, green: number, blue: number): boolean {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const isDaylit = red > 95 && green > 40 && blue > 20 && most - least > 15 && red - green > 15 && red > blue;
  const isFlashed =
    red > 220 &&
    green > 210 &&
    blue > 170 &&
    Math.abs(red - green) <= 15 &&
    blue < red &&
    blue < green &&
    red - blue > 6;
  return isDaylit || isFlashed;
}

function isWarmDark(red: number, green: number, blue: number): boolean {
  const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
  return luma < DARK_LUMA && red - blue >= DARK_WARMTH && red >= green && green >= blue;
}

const MASK = 118; // a middle grey that no skin is

/** A copy of a picture in which every pixel that may be skin is one grey: what the analyst sees, who marks cloth only. */
export function withoutSkin({ data, width, height }: Pixels): Uint8ClampedArray {
  const masked = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) => data[at] ?? 0);
  for (let at = 0; at < masked.length; at += 4)
    if (isSkinColour(masked[at] ?? 0, masked[at + 1] ?? 0, masked[at + 2] ?? 0))
      masked.set([MASK, MASK, MASK], at);
  return masked;
}
