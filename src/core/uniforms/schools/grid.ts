// Easting and northing of the two national grids as latitude and longitude on WGS 84.
// Method: Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes B (datum shift) and C (projection);
// the Irish grid by the same equations, with the constants that Ordnance Survey of Northern Ireland publishes.
// One shift of seven numbers for a whole country is good to about 5 m: a school's gate, not its flag pole.
import {
  fromCartesian,
  shiftDatum,
  toCartesian,
  type DatumShift,
  type Ellipsoid,
  type LatLon,
} from './datum';

/** A transverse Mercator grid and the way from its datum to WGS 84. */
export interface Grid {
  readonly name: string;
  readonly ellipsoid: Ellipsoid;
  readonly scaleOnMeridian: number;
  /** True origin, degrees. */
  readonly origin: LatLon;
  /** Easting and northing of the true origin, metres. */
  readonly falseEastingMetres: number;
  readonly falseNorthingMetres: number;
  readonly toWgs84: DatumShift;
  /** Outside of these metres the grid is not used, and a value there is a slip. */
  readonly bounds: { readonly eastings: Range; readonly northings: Range };
}

type Range = readonly [number, number];

export const britishGrid: Grid = {
  name: 'British National Grid',
  ellipsoid: { semiMajorMetres: 6_377_563.396, semiMinorMetres: 6_356_256.909 },
  scaleOnMeridian: 0.999_601_2717,
  origin: { latitude: 49, longitude: -2 },
  falseEastingMetres: 400_000,
  falseNorthingMetres: -100_000,
  toWgs84: {
    metres: [446.448, -125.157, 542.06],
    arcSeconds: [0.1502, 0.247, 0.8421],
    partsPerMillion: -20.4894,
  },
  bounds: { eastings: [1, 700_000], northings: [1, 1_300_000] },
};

export const irishGrid: Grid = {
  name: 'Irish Grid',
  ellipsoid: { semiMajorMetres: 6_377_340.189, semiMinorMetres: 6_356_034.447 },
  scaleOnMeridian: 1.000_035,
  origin: { latitude: 53.5, longitude: -8 },
  falseEastingMetres: 200_000,
  falseNorthingMetres: 250_000,
  toWgs84: {
    metres: [482.53, -130.596, 564.557],
    arcSeconds: [-1.042, -0.214, -0.631],
    partsPerMillion: 8.15,
  },
  bounds: { eastings: [1, 400_000], northings: [1, 500_000] },
};

const wgs84: Ellipsoid = { semiMajorMetres: 6_378_137, semiMinorMetres: 6_356_752.3142 };

/**
 * Where a place of a grid lies.
 *
 * @param eastingMetres, northingMetres - full numbers, as registers give them (no letters).
 * @returns degrees on WGS 84, good to about 5 m; undefined outside of the grid, at 0/0 (registers write it for
 *   "unknown") and for what is no number.
 */
export function latLonOfGrid(grid: Grid, eastingMetres: number, northingMetres: number): LatLon | undefined {
  const { eastings, northings } = grid.bounds;
  if (!isWithin(eastingMetres, eastings) || !isWithin(northingMetres, northings)) return undefined;
  const local = latLonOnDatum(grid, eastingMetres, northingMetres);
  return fromCartesian(shiftDatum(toCartesian(local, grid.ellipsoid), grid.toWgs84), wgs84);
}

/** Latitude and longitude on the grid's own ellipsoid, before the datum is shifted; annex C of the guide. */
export function latLonOnDatum(grid: Grid, eastingMetres: number, northingMetres: number): LatLon {
  const { semiMajorMetres: a, semiMinorMetres: b } = grid.ellipsoid;
  const e2 = (a * a - b * b) / (a * a);
  const phi = footLatitude(grid, northingMetres);
  const [sin, cos, tan] = [Math.sin(phi), Math.cos(phi), Math.tan(phi)];
  const aF0 = a * grid.scaleOnMeridian;
  const root = 1 - e2 * sin * sin;
  // nu and rho: radii of curvature across and along the meridian; eta2 as in the guide.
  const nu = aF0 / Math.sqrt(root);
  const rho = (aF0 * (1 - e2)) / root ** 1.5;
  const eta2 = nu / rho - 1;
  const [t2, t4, t6] = [tan ** 2, tan ** 4, tan ** 6];
  const vii = tan / (2 * rho * nu);
  const viii = (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
  const ix = (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t4);
  const x = 1 / (cos * nu);
  const xi = (1 / (6 * cos * nu ** 3)) * (nu / rho + 2 * t2);
  const xii = (1 / (120 * cos * nu ** 5)) * (5 + 28 * t2 + 24 * t4);
  const xiia = (1 / (5040 * cos * nu ** 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6);
  const d = eastingMetres - grid.falseEastingMetres;
  return {
    latitude: degrees(phi - vii * d ** 2 + viii * d ** 4 - ix * d ** 6),
    longitude: grid.origin.longitude + degrees(x * d - xi * d ** 3 + xii * d ** 5 - xiia * d ** 7),
  };
}

const METRES_TO_SETTLE = 0.000_01; // a hundredth of a millimetre, as the guide has it
const MOST_STEPS = 20; // four are enough anywhere on these grids

function footLatitude(grid: Grid, northingMetres: number): number {
  const origin = radians(grid.origin.latitude);
  const aF0 = grid.ellipsoid.semiMajorMetres * grid.scaleOnMeridian;
  const wanted = northingMetres - grid.falseNorthingMetres;
  let phi = origin + wanted / aF0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const missing = wanted - meridianArc(grid, origin, phi);
    if (Math.abs(missing) < METRES_TO_SETTLE) break;
    phi += missing / aF0;
  }
  return phi;
}

/** Length of the meridian between two latitudes, metres on the grid. */
function meridianArc(grid: Grid, from: number, to: number): number {
  const { semiMajorMetres: a, semiMinorMetres: b } = grid.ellipsoid;
  const n = (a - b) / (a + b);
  const [n2, n3] = [n * n, n * n * n];
  const [difference, sum] = [to - from, to + from];
  const first = (1 + n + (5 / 4) * (n2 + n3)) * difference;
  const second = (3 * n + 3 * n2 + (21 / 8) * n3) * Math.sin(difference) * Math.cos(sum);
  const third = (15 / 8) * (n2 + n3) * Math.sin(2 * difference) * Math.cos(2 * sum);
  const fourth = (35 / 24) * n3 * Math.sin(3 * difference) * Math.cos(3 * sum);
  return b * grid.scaleOnMeridian * (first - second + third - fourth);
}

function isWithin(value: number, [least, most]: Range): boolean {
  return value >= least && value <= most;
}

function radians(value: number): number {
  return (value * Math.PI) / 180;
}

function degrees(value: number): number {
  return (value * 180) / Math.PI;
}
