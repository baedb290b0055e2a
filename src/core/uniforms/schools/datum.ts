// From one ellipsoid to another through space: Ordnance Survey, "A guide to coordinate systems in Great Britain", annex B.

/** Degrees north and east. */
export interface LatLon {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Ellipsoid {
  readonly semiMajorMetres: number;
  readonly semiMinorMetres: number;
}

/** Metres from the middle of the ellipsoid: to longitude 0, to longitude 90 east, to the north pole. */
export type Cartesian = readonly [number, number, number];

/** Seven numbers that move one datum onto another; rotations as the guide's matrix has them (position vector). */
export interface DatumShift {
  readonly metres: Cartesian;
  readonly arcSeconds: Cartesian;
  readonly partsPerMillion: number;
}

/** A place at height 0 as a point in space. */
export function toCartesian({ latitude, longitude }: LatLon, ellipsoid: Ellipsoid): Cartesian {
  const [phi, lambda] = [radians(latitude), radians(longitude)];
  const e2 = eccentricitySquared(ellipsoid);
  const nu = ellipsoid.semiMajorMetres / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  return [
    nu * Math.cos(phi) * Math.cos(lambda),
    nu * Math.cos(phi) * Math.sin(lambda),
    nu * (1 - e2) * Math.sin(phi),
  ];
}

/** Moves a point from one datum to the other. */
export function shiftDatum([x, y, z]: Cartesian, shift: DatumShift): Cartesian {
  const [tx, ty, tz] = shift.metres;
  const [rx, ry, rz] = shift.arcSeconds.map((seconds) => radians(seconds / 3600)) as [number, number, number];
  const scale = 1 + shift.partsPerMillion * 1e-6;
  return [
    tx + scale * x - rz * y + ry * z,
    ty + rz * x + scale * y - rx * z,
    tz - ry * x + rx * y + scale * z,
  ];
}

const RADIANS_TO_SETTLE = 1e-12; // six thousandths of a millimetre
const MOST_STEPS = 20; // three are enough near the ground

/** Latitude and longitude of a point in space; its height is dropped. */
export function fromCartesian([x, y, z]: Cartesian, ellipsoid: Ellipsoid): LatLon {
  const e2 = eccentricitySquared(ellipsoid);
  const p = Math.hypot(x, y);
  let phi = Math.atan2(z, p * (1 - e2));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const nu = ellipsoid.semiMajorMetres / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
    const next = Math.atan2(z + e2 * nu * Math.sin(phi), p);
    const moved = Math.abs(next - phi);
    phi = next;
    if (moved < RADIANS_TO_SETTLE) break;
  }
  return { latitude: (phi * 180) / Math.PI, longitude: (Math.atan2(y, x) * 180) / Math.PI };
}

function eccentricitySquared({ semiMajorMetres: a, semiMinorMetres: b }: Ellipsoid): number {
  return (a * a - b * b) / (a * a);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
