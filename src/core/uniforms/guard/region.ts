// What is taken from a region of a picture that the guard let pass: its colours, as observations with uncertainty. The
// picture itself goes nowhere.
import { deltaE2000 } from '../colour/difference';
import type { Lab } from '../colour/lab';
import type { ColourId, Observation, Slot } from '../outfit';
import { colours } from '../vocabulary/colours';
import { labOfHex } from '../vocabulary/labOfHex';
import type { Fraction01 } from './fraction';
import { MAX_SKIN_SHARE, skinShare, type Pixels } from './skin';

export type RegionProblem =
  | { readonly code: 'too-small'; readonly message: string }
  | { readonly code: 'skin'; readonly share: Fraction01; readonly message: string };

export interface RegionColour {
  /** Mean of the pixels of this colour, `#rrggbb`. */
  readonly hex: string;
  readonly lab: Lab;
  /** Of all pixels of the region. */
  readonly share: Fraction01;
  /** Named colours that it may be, likeliest first; shares sum to at most 1. */
  readonly named: readonly { readonly colour: ColourId; readonly probability01: number }[];
}

const LEAST_PIXELS = 64; // below 8 × 8 noise and neighbours decide the colour
const STEPS = 8; // a channel in eight parts: coarse enough that folds of one cloth fall together
const MAX_COLOURS = 4;
const LEAST_SHARE = 0.06;
const SAME_DELTA_E = 9; // folds and shadows of one cloth lie within it
const SPREAD_DELTA_E = 7; // how far light and camera move a colour, one standard deviation
const LEAST_PROBABILITY = 0.08;
const PICTURE_CERTAINTY = 0.7; // a camera's colours lie more often than a witness who held the cloth

/** Why a region is refused; undefined where it may be read. */
export function regionProblem(pixels: Pixels): RegionProblem | undefined {
  if (pixels.width * pixels.height < LEAST_PIXELS)
    return { code: 'too-small', message: 'The region is smaller than 8 × 8 pixels. Mark more of the cloth.' };
  const share = skinShare(pixels);
  if (share <= MAX_SKIN_SHARE) return undefined;
  return {
    code: 'skin',
    share,
    message: `${Math.round(share * 100)} % of this region has colours in which skin lies; at most ${MAX_SKIN_SHARE * 100} % may. Mark cloth only. Brown, beige and some red cloth looks the same to this test: describe it in words instead.`,
  };
}

/** The colours of a region, most of it first. Only for regions that `regionProblem` lets pass. */
export function regionColours(pixels: Pixels): readonly RegionColour[] {
  const found: { lab: Lab; hex: string; share: number }[] = [];
  for (const { hex, share } of binned(pixels)) {
    const lab = labOfHex(hex);
    const same = found.find((one) => deltaE2000(one.lab, lab) < SAME_DELTA_E);
    if (same === undefined) found.push({ lab, hex, share });
    else same.share += share;
  }
  return found
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((left, right) => right.share - left.share)
    .slice(0, MAX_COLOURS)
    .map(({ lab, hex, share }) => ({ lab, hex, share: share as Fraction01, named: namesOf(lab) }));
}

/** A colour of a region as what was seen in a slot. */
export function observationOf(slot: Slot, { lab, named }: RegionColour): Observation {
  return {
    slot,
    values: named.map(({ colour, probability01 }) => ({ value: { kind: 'colour', colour }, probability01 })),
    certainty01: PICTURE_CERTAINTY,
    origin: 'picture',
    lab,
  };
}

/** Named colours near a measured one, by a normal law of their CIEDE2000 difference. */
function namesOf(lab: Lab): RegionColour['named'] {
  const weighed = colours.map(({ id, lab: named }) => ({
    colour: id,
    weight: Math.exp(-0.5 * (deltaE2000(lab, named) / SPREAD_DELTA_E) ** 2),
  }));
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0) return [];
  return weighed
    .map(({ colour, weight }) => ({ colour, probability01: Math.floor((weight / sum) * 1000) / 1000 }))
    .filter(({ probability01 }) => probability01 >= LEAST_PROBABILITY)
    .sort((left, right) => right.probability01 - left.probability01)
    .slice(0, MAX_COLOURS);
}

function binned({
  data,
  width,
  height,
}: Pixels): readonly { readonly hex: string; readonly share: number }[] {
  const sums = new Map<number, [count: number, red: number, green: number, blue: number]>();
  const end = Math.min(data.length, width * height * 4);
  let counted = 0;
  for (let at = 0; at + 3 < end; at += 4) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const key = [red, green, blue].reduce((bin, value) => bin * STEPS + Math.floor((value * STEPS) / 256), 0);
    const sum = sums.get(key) ?? [0, 0, 0, 0];
    sums.set(key, [sum[0] + 1, sum[1] + red, sum[2] + green, sum[3] + blue]);
    counted += 1;
  }
  return [...sums.values()]
    .sort(([left], [right]) => right - left)
    .map(([count, ...channels]) => ({
      hex: `#${channels
        .map((sum) =>
          Math.round(sum / count)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`,
      share: count / Math.max(counted, 1),
    }));
}
