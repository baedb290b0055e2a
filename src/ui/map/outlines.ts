// Coasts and borders, generalised for 1:110,000,000: Natural Earth (public domain) as the package world-atlas carries it.
// They lie in the page itself, so no server learns where anybody looks.
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { placeIn, type MapWindow } from './window';

type Ring = readonly (readonly number[])[];

let rings: readonly Ring[] | undefined;

/** Every outline as a closed ring of [longitude, latitude]; unpacked once. */
export function outlines(): readonly Ring[] {
  rings ??= unpacked();
  return rings;
}

/** The outlines within a window as an SVG path; rings that do not touch it are left out. */
export function outlinePath(window: MapWindow, width: number, height: number): string {
  const parts: string[] = [];
  // A land that crosses the 180th meridian lies beyond it, so each ring is tried once around the globe to either side.
  for (const ring of outlines())
    for (const turn of [-360, 0, 360]) {
      const places = ring.map(([longitude = 0, latitude = 0]) => placeIn(window, longitude + turn, latitude));
      if (!places.some(([x, y]) => x > -0.5 && x < 1.5 && y > -0.5 && y < 1.5)) continue;
      parts.push(
        `M${places.map(([x, y]) => `${(x * width).toFixed(1)} ${(y * height).toFixed(1)}`).join('L')}Z`,
      );
    }
  return parts.join('');
}

function unpacked(): readonly Ring[] {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates.map(unbroken);
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().map(unbroken) : [];
  });
}

/** A ring whose neighbours are never half the globe apart: drawn as it came, Chukotka was a line across the whole map. */
function unbroken(ring: Ring): Ring {
  let before: number | undefined;
  return ring.map(([longitude = 0, latitude = 0]) => {
    const turns = before === undefined ? 0 : Math.round((before - longitude) / 360);
    before = longitude + 360 * turns;
    return [before, latitude];
  });
}
