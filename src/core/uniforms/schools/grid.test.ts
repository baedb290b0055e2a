import fc from 'fast-check';
import { britishGrid, irishGrid, latLonOfGrid, latLonOnDatum, type Grid } from './grid';
import type { LatLon } from './datum';

const METRES_PER_DEGREE = 111_200;
function metresApart(left: LatLon, right: LatLon): number {
  const north = (left.latitude - right.latitude) * METRES_PER_DEGREE;
  const east = (left.longitude - right.longitude) * METRES_PER_DEGREE;
  return Math.hypot(north, east * Math.cos((left.latitude * Math.PI) / 180));
}

describe('the British grid', () => {
  test('Ordnance Survey’s worked example of annex C: 651409.903, 313177.270 is 52° 39′ 27.2531″, 1° 43′ 4.5177″', () => {
    const { latitude, longitude } = latLonOnDatum(britishGrid, 651_409.903, 313_177.27);
    // The guide prints ten thousandths of an arc second: 3 mm.
    expect(latitude).toBeCloseTo(52 + 39 / 60 + 27.2531 / 3600, 7);
    expect(longitude).toBeCloseTo(1 + 43 / 60 + 4.5177 / 3600, 7);
  });

  // Ordnance Survey, OSTN15/OSGM15 developer pack, test files ETRS to OSGB (OSTN15_OSGM15_TestInput/TestOutput): points TP01
  // St Mary's, TP03 Plymouth, TP07 North Foreland, TP09 Lambeth, TP10 Carmarthen, TP20 Pudsey; ETRS89, then national grid.
  // Compared digit for digit with the copies that several public projects carry. Contains OS data © Crown copyright 2016.
  test.each([
    [49.922_263_937_3, -6.299_777_520_14, 91_492.146, 11_318.804],
    [50.438_858_256_1, -4.108_645_635_61, 250_359.811, 62_016.569],
    [51.374_470_255_5, 1.444_547_304_09, 639_821.835, 169_565.858],
    [51.489_365_649_5, -0.119_925_571_8, 530_624.974, 178_388.464],
    [51.858_908_964, -4.308_524_769_6, 241_124.584, 220_332.641],
    [53.800_215_196_3, -1.663_791_682_42, 422_242.186, 433_818.701],
  ])('is within 5 m of the survey’s own point at %f, %f', (latitude, longitude, easting, northing) => {
    const found = latLonOfGrid(britishGrid, easting, northing);
    expect(found).toBeDefined();
    if (found) expect(metresApart(found, { latitude, longitude })).toBeLessThan(5);
  });
});

describe('the Irish grid', () => {
  // Public points of Belfast that a department publishes in both systems; rotated the wrong way they are 30 m off.
  test.each([
    [54.567_492, -5.967_659, 331_497, 370_699],
    [54.614_359, -5.956_545, 332_064, 375_936],
    [54.598_778, -5.866_409, 337_939, 374_375],
  ])('is within a metre at %f, %f', (latitude, longitude, easting, northing) => {
    const found = latLonOfGrid(irishGrid, easting, northing);
    expect(found).toBeDefined();
    if (found) expect(metresApart(found, { latitude, longitude })).toBeLessThan(1);
  });
});

describe.each<[string, Grid]>([
  ['British', britishGrid],
  ['Irish', irishGrid],
])('any number on the %s grid', (_, grid) => {
  test('gives a place near the islands or none, and never a number that is none', () => {
    const anything = fc.oneof(fc.double(), fc.integer({ min: -10, max: 1_400_000 }));
    fc.assert(
      fc.property(anything, anything, (easting, northing) => {
        const at = latLonOfGrid(grid, easting, northing);
        if (!at) return;
        expect(at.latitude).toBeGreaterThan(48);
        expect(at.latitude).toBeLessThan(63);
        expect(at.longitude).toBeGreaterThan(-12);
        expect(at.longitude).toBeLessThan(4);
      }),
    );
  });

  test('0/0, which registers write for “unknown”, is no place', () => {
    expect(latLonOfGrid(grid, 0, 0)).toBeUndefined();
    expect(latLonOfGrid(grid, Number.NaN, 1000)).toBeUndefined();
  });

  test('is a grid: 1,000 m north and east on it are 1,000 m on the ground', () => {
    const e = grid.falseEastingMetres;
    const [here, north] = [latLonOfGrid(grid, e, 250_000), latLonOfGrid(grid, e, 251_000)];
    const east = latLonOfGrid(grid, e - 1_000, 250_000);
    if (!here || !north || !east) throw new Error('a place inside the grid was refused');
    // The yardstick above is a ball; the islands lie on an ellipsoid.
    expect(metresApart(here, north)).toBeGreaterThan(996);
    expect(metresApart(here, north)).toBeLessThan(1_004);
    expect(metresApart(here, east)).toBeGreaterThan(996);
    expect(metresApart(here, east)).toBeLessThan(1_004);
  });
});
