// What areas of the made-up map are like: how many of an invented group of residents live there. Drawn for each place
// whatever its businesses do, and written into no record, so that audits can ask who bears the errors of a score.
import { places } from '../words/places';

export const areaBands = ['few of the group', 'some of the group', 'many of the group'] as const;
export type AreaBand = (typeof areaBands)[number];

/** Numbers of neighbouring places fall apart, so that no region is one band. */
const STRIDE = 5;

/** The band of a place by its name; undefined for a place that is not on the map. */
export function areaBandOf(place: string): AreaBand | undefined {
  const found = places.find(({ name }) => name === place);
  return found && areaBands[(found.number * STRIDE) % areaBands.length];
}
