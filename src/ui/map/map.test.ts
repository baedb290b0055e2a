import fc from 'fast-check';
import { outlinePath, outlines } from './outlines';
import { isPlace, placeIn, windowOf, type MapPoint } from './window';

const point = (latitude: number, longitude: number): MapPoint => ({
  latitude,
  longitude,
  label: '',
  count: 1,
});
const somewhere = fc
  .tuple(fc.integer({ min: -89, max: 89 }), fc.integer({ min: -179, max: 179 }))
  .map(([latitude, longitude]) => point(latitude, longitude))
  .filter(isPlace);

describe('a small map', () => {
  test('shows every point, wherever on the globe they lie', () => {
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 20 }), (points) => {
        const window = windowOf(points, 1.6);
        for (const { latitude, longitude } of points) {
          const [x, y] = placeIn(window, longitude, latitude);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('never goes closer than its outlines are worth', () => {
    expect(windowOf([point(51.5, -0.1)], 1.6).height).toBe(14);
  });

  test('puts north above south and west left of east', () => {
    const window = windowOf([point(40, -100), point(50, -80)], 1.6);
    const [[west, south], [east, north]] = [placeIn(window, -100, 40), placeIn(window, -80, 50)];
    expect(west).toBeLessThan(east);
    expect(north).toBeLessThan(south);
  });

  test('takes 0, 0 and what is off the globe for no place', () => {
    expect([point(0, 0), point(91, 0), point(0, 181), point(0, 1)].map(isPlace)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('has no line across the map where a land crosses the 180th meridian, and shows that land on both sides', () => {
    for (const ring of outlines())
      for (const [at, [longitude = 0]] of ring.entries())
        if (at > 0) expect(Math.abs(longitude - (ring[at - 1]?.[0] ?? 0))).toBeLessThan(180);
    // One place by two names: as far east as there is, and as far west.
    const [east = [], west = []] = [180, -180].map((longitude) =>
      outlinePath(windowOf([point(67, longitude)], 1.6), 420, 260).split('M'),
    );
    expect(east.length).toBeGreaterThan(1);
    expect(east).toEqual(west);
  });

  test('draws the outlines that lie in the window, and no others', () => {
    const all = outlines().length;
    const drawn = outlinePath(windowOf([point(54, -2)], 1.6), 420, 260).split('M').length - 1;
    expect(all).toBeGreaterThan(200);
    expect(drawn).toBeGreaterThan(2);
    expect(drawn).toBeLessThan(all / 4);
  });
});
