// A place on the earth, as the readers of coordinates find it.
import type { Span } from '../../brand';

export interface Degrees {
  /** −90 to 90. */
  readonly latitude: number;
  /** −180 to 180. */
  readonly longitude: number;
}

export interface Place extends Degrees, Span {
  readonly rule: string;
  readonly confidence: number;
  /** Decimals of the less precise of the two, as written; absent where they are not decimal. */
  readonly decimals?: number;
  /** The plus code it was written as. */
  readonly code?: string;
}

/** The degrees, if they are on the earth; 0, 0 is what programs write for no place. */
export function placeOf<Found extends Degrees>(found: Found): Found | undefined {
  const { latitude, longitude } = found;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  return Math.abs(latitude) < 0.000_005 && Math.abs(longitude) < 0.000_005 ? undefined : found;
}
