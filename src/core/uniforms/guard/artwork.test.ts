import { artworkProblem, withoutMargin } from './artwork';
import type { Pixels } from './skin';

type Rgb = readonly [number, number, number];
const skin: Rgb = [160, 126, 86];
const navy: Rgb = [27, 35, 64];
const white: Rgb = [255, 255, 255];

function drawn(side: number, colourAt: (x: number, y: number) => Rgb): Pixels {
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) data.set([...colourAt(x, y), 255], (y * side + x) * 4);
  return { data, width: side, height: side };
}

const inMiddle = (x: number, y: number): boolean => x >= 40 && x < 60 && y >= 40 && y < 60;

describe('artwork', () => {
  test('of a badge on a margin passes', () => {
    expect(artworkProblem(drawn(100, (x, y) => (inMiddle(x, y) ? navy : white)))).toBeUndefined();
  });

  test('with a small face on a wide margin is refused, although it is a small part of the picture', () => {
    const picture = drawn(100, (x, y) => (inMiddle(x, y) ? skin : white));
    expect(artworkProblem(picture)).toMatch(/^100 % of it has colours in which skin lies/);
  });

  test('with a face that fills it is refused, whatever its corners', () => {
    const face = drawn(100, (x, y) => (x === 50 && y === 50 ? navy : skin));
    expect(artworkProblem(face)).toBeDefined();
    expect(withoutMargin(face)).toEqual(face);
  });

  test('with corners of different colours is judged whole', () => {
    const picture = drawn(10, (x) => (x < 5 ? white : navy));
    expect(withoutMargin(picture)).toEqual(picture);
  });

  test('that is see-through everywhere is refused, for nobody can judge it', () => {
    expect(artworkProblem({ data: new Uint8ClampedArray(400), width: 10, height: 10 })).toBeDefined();
  });

  test('of one colour is judged as it is', () => {
    expect(artworkProblem(drawn(10, () => navy))).toBeUndefined();
    expect(artworkProblem(drawn(10, () => skin))).toBeDefined();
  });
});
