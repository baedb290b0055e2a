import { createHash } from 'node:crypto';
import type { Slot } from '../outfit';
import { colours } from '../vocabulary/colours';
import { fileHashes } from './fileHash';
import { observationOf, regionColours, regionProblem } from './region';
import { isSkinColour, MAX_SKIN_SHARE, skinShare, withoutSkin, type Pixels } from './skin';

type Rgb = readonly [number, number, number];
const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** A drawn swatch: each pixel of one of the colours, by its place. */
function swatch(width: number, height: number, colourAt: (x: number, y: number) => Rgb): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([...colourAt(x, y), 255], (y * width + x) * 4);
  return { data, width, height };
}
const plain = (hex: string): Pixels => swatch(20, 20, () => rgbOf(hex));

// The ten tones of the Monk Skin Tone Scale (E. Monk, 2019, CC BY 4.0), from light to dark.
const tones = [
  '#f6ede4',
  '#f3e7db',
  '#f7ead0',
  '#eadaba',
  '#d7bd96',
  '#a07e56',
  '#825c43',
  '#604134',
  '#3a312a',
  '#292420',
];

describe('the share of skin', () => {
  test.each(tones)('is whole for the skin tone %s, in full light, half light and lamp light', (tone) => {
    const [red, green, blue] = rgbOf(tone);
    const lights: readonly Rgb[] = [
      [red, green, blue],
      [red * 0.8, green * 0.8, blue * 0.8],
      [red, green * 0.95, blue * 0.85],
    ];
    expect(lights.map((light) => skinShare(swatch(9, 9, () => light)))).toEqual([1, 1, 1]);
  });

  test('is nought for the cloth that most schools wear', () => {
    const common = [
      'black',
      'white',
      'grey',
      'charcoal',
      'navy',
      'royal',
      'sky',
      'bottle_green',
      'emerald',
      'purple',
    ];
    const refused = colours.filter(({ id, hex }) => common.includes(id) && skinShare(plain(hex)) > 0);
    expect(refused.map(({ id }) => id)).toEqual([]);
  });

  test('is nought in a masked picture, whose cloth is as it was', () => {
    const half = swatch(20, 20, (x) => rgbOf(x < 10 ? '#a07e56' : '#1b2340'));
    const data = withoutSkin(half);
    expect(skinShare({ ...half, data })).toBe(0);
    expect([...data.slice(40, 44)]).toEqual([...rgbOf('#1b2340'), 255]);
  });

  test('counts what is skin among what is not', () => {
    const half = swatch(20, 20, (x) => rgbOf(x < 10 ? '#a07e56' : '#1b2340'));
    expect(skinShare(half)).toBe(0.5);
  });

  test('leaves see-through pixels out, and judges nothing where there is nothing else', () => {
    const data = new Uint8ClampedArray(4 * 100);
    expect(skinShare({ data, width: 10, height: 10 })).toBe(1);
  });

  test('says of each colour of the vocabulary whether cloth of it can be read from a picture', () => {
    const refused = colours.filter(({ hex }) => isSkinColour(...rgbOf(hex))).map(({ id }) => id);
    expect(refused).toMatchInlineSnapshot(`
     [
       "cream",
       "beige",
       "camel",
       "brown",
       "dark_brown",
       "bronze",
       "rust",
       "coral",
       "lemon",
       "old_gold",
     ]
    `);
  });
});

describe('a region', () => {
  test('of skin is refused, and the refusal says how much of it', () => {
    const problem = regionProblem(plain('#d7bd96'));
    expect(problem).toMatchObject({ code: 'skin', share: 1 });
    expect(problem?.message).toContain('100 %');
  });

  test('with a face in one corner is refused, with a speck of it passes', () => {
    const corner = (side: number): Pixels =>
      swatch(100, 100, (x, y) => rgbOf(x < side && y < side ? '#eadaba' : '#1b2340'));
    expect(regionProblem(corner(40))?.code).toBe('skin');
    expect(regionProblem(corner(Math.floor(Math.sqrt(MAX_SKIN_SHARE) * 100) - 1))).toBeUndefined();
  });

  test('of a few pixels is refused', () => {
    expect(regionProblem(swatch(7, 7, () => rgbOf('#1b2340')))?.code).toBe('too-small');
  });

  test('gives its colours, most first, each with the names that it may have', () => {
    const tie = swatch(40, 40, (x) => rgbOf(x % 4 === 0 ? '#c3c6ca' : '#1b2340'));
    const found = regionColours(tie);
    expect(found.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(found[0]?.named[0]?.colour).toBe('navy');
    expect(found[1]?.named[0]?.colour).toBe('silver');
    for (const { named } of found)
      expect(named.reduce((sum, { probability01 }) => sum + probability01, 0)).toBeLessThanOrEqual(1);
  });

  test('gives an observation that says it came from a picture, less sure than a witness, with the colour as measured', () => {
    const [colour] = regionColours(plain('#1b2340'));
    const observation = observationOf('blazer.colour' as Slot, colour!);
    expect(observation).toMatchObject({ slot: 'blazer.colour', origin: 'picture' });
    expect(observation.certainty01).toBeLessThan(1);
    expect(observation.lab).toEqual(colour?.lab);
  });

  test('every colour of the vocabulary is among the names of its own cloth', () => {
    const lost = colours.filter(
      ({ id, hex }) => !regionColours(plain(hex))[0]?.named.some(({ colour }) => colour === id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

test('a file has the SHA-256 that every other tool gives it', () => {
  const bytes = Uint8Array.from({ length: 70_001 }, (_, at) => (at * 7919) % 256);
  expect(fileHashes(bytes).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});
