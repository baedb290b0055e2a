// CIEDE2000: how different two colours look.
import type { DeltaE2000, Lab } from './lab';

const RADIANS = Math.PI / 180;
const SEVENTH_POWER_OF_25 = 25 ** 7;

/**
 * How different two colours look to a person, by CIEDE2000 with all weights 1.
 *
 * @returns 0 for the same colour, up to some 100 for black and white; symmetric.
 * @see Sharma, Wu, Dalal 2005, The CIEDE2000 color-difference formula, Color Research & Application 30(1); its 34 pairs are
 *   in the test.
 */
export function deltaE2000(left: Lab, right: Lab): DeltaE2000 {
  const meanChroma = (Math.hypot(left.a, left.b) + Math.hypot(right.a, right.b)) / 2;
  const stretch = 1 + 0.5 * (1 - rising(meanChroma));
  const one = polar(left, stretch);
  const two = polar(right, stretch);
  const areGrey = one.chroma * two.chroma === 0;
  const turn = areGrey ? 0 : shortTurn(two.hueDegrees - one.hueDegrees);
  const lightnessStep = right.lightness - left.lightness;
  const chromaStep = two.chroma - one.chroma;
  const hueStep = 2 * Math.sqrt(one.chroma * two.chroma) * Math.sin((turn / 2) * RADIANS);
  const hue = areGrey ? one.hueDegrees + two.hueDegrees : meanHue(one.hueDegrees, two.hueDegrees);
  const chroma = (one.chroma + two.chroma) / 2;
  const scale = scales((left.lightness + right.lightness) / 2, chroma, hue);
  const [byLightness, byChroma, byHue] = [
    lightnessStep / scale.lightness,
    chromaStep / scale.chroma,
    hueStep / scale.hue,
  ];
  const rotation = -Math.sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)) * RADIANS) * 2 * rising(chroma);
  const squared = byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue;
  return Math.sqrt(Math.max(0, squared)) as DeltaE2000;
}

/** 0 for greys, towards 1 for full colours. */
function rising(chroma: number): number {
  const power = chroma ** 7;
  return Math.sqrt(power / (power + SEVENTH_POWER_OF_25));
}

function polar({ a, b }: Lab, stretch: number): { readonly chroma: number; readonly hueDegrees: number } {
  const stretched = a * stretch;
  const degrees = Math.atan2(b, stretched) / RADIANS;
  return { chroma: Math.hypot(stretched, b), hueDegrees: degrees < 0 ? degrees + 360 : degrees };
}

function shortTurn(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

/** Mean on the shorter arc. */
function meanHue(one: number, two: number): number {
  const sum = one + two;
  if (Math.abs(one - two) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

/** Steps of the three kinds that look alike, around a lightness, a chroma and a hue. */
function scales(
  lightness: number,
  chroma: number,
  hue: number,
): { readonly lightness: number; readonly chroma: number; readonly hue: number } {
  const fromMiddle = (lightness - 50) ** 2;
  const tone =
    1 -
    0.17 * Math.cos((hue - 30) * RADIANS) +
    0.24 * Math.cos(2 * hue * RADIANS) +
    0.32 * Math.cos((3 * hue + 6) * RADIANS) -
    0.2 * Math.cos((4 * hue - 63) * RADIANS);
  return {
    lightness: 1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle),
    chroma: 1 + 0.045 * chroma,
    hue: 1 + 0.015 * chroma * tone,
  };
}
