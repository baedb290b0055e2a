// Which part of the world a small map shows: all the points, with room around them, never so close that a coarse coast
// looks like a street plan.

/** A place to be shown. */
export interface MapPoint {
  /** Degrees north, WGS 84. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  /** What stands there: `3 records in Brackwater`. */
  readonly label: string;
  readonly count: number;
  /** Drawn filled; where no point of a map says so, all are. */
  readonly isMarked?: boolean;
  /** What pressing the dot does; a control beside the map must do the same, for who cannot hit it. */
  readonly onPress?: () => void;
}

/** Degrees; equirectangular, with east stretched so that distances look right at the middle. */
export interface MapWindow {
  readonly west: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
  /** How much narrower a degree of longitude is than one of latitude, in the middle of the window. */
  readonly squeeze: number;
}

const LEAST_DEGREES = 14; // outlines are generalised for 1:110,000,000
const ROOM = 1.3;
const MOST_LATITUDE = 85;

/** Whether a point is on the globe, and not the 0, 0 that stands for "unknown" in many tables. */
export function isPlace({ latitude, longitude }: Pick<MapPoint, 'latitude' | 'longitude'>): boolean {
  const isOn = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOn && !(latitude === 0 && longitude === 0);
}

/**
 * The window that holds all points.
 *
 * @param points - at least one, each `isPlace`.
 * @param ratio - width of the picture by its height.
 */
export function windowOf(points: readonly MapPoint[], ratio: number): MapWindow {
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const middle = {
    latitude: halfway(latitudes),
    longitude: halfway(longitudes),
  };
  const squeeze = Math.cos((Math.min(Math.abs(middle.latitude), MOST_LATITUDE) * Math.PI) / 180);
  const tall = Math.max(range(latitudes) * ROOM, LEAST_DEGREES, (range(longitudes) * ROOM * squeeze) / ratio);
  const width = Math.min(360, (tall * ratio) / squeeze);
  return {
    west: middle.longitude - width / 2,
    north: middle.latitude + tall / 2,
    width,
    height: tall,
    squeeze,
  };
}

/** Place in the picture, 0 to 1 from the left and from the top; outside for what lies outside. */
export function placeIn(
  { west, north, width, height }: MapWindow,
  longitude: number,
  latitude: number,
): readonly [number, number] {
  return [(longitude - west) / width, (north - latitude) / height];
}

function halfway(numbers: readonly number[]): number {
  return (least(numbers) + most(numbers)) / 2;
}

function range(numbers: readonly number[]): number {
  return most(numbers) - least(numbers);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((first, one) => Math.min(first, one));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((last, one) => Math.max(last, one));
}
