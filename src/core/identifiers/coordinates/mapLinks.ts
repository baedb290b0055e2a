// Coordinates that the link of a map carries.
import { placeOf, type Degrees } from './place';

const number = String.raw`(-?\d{1,3}(?:\.\d{1,15})?)`;
const decimal = String.raw`(-?\d{1,3}\.\d{1,15})`;
const comma = '(?:,|%2C)(?:\\+|%20)?';
/** The pin of a place before the middle of the map, which lies anywhere around it. */
const forms: readonly (readonly [host: RegExp, ...paths: readonly RegExp[]])[] = [
  [
    /^(?:google\.[a-z.]{2,6}|goo\.gl)$/,
    new RegExp(`!3d${decimal}!4d${decimal}`),
    new RegExp(
      `[?&](?:q|query|ll|daddr|destination|center|sll|cbll)=(?:loc:)?${decimal}${comma}${decimal}`,
      'i',
    ),
    new RegExp(`/(?:place|search|dir/[^/]{0,80})/${decimal}${comma}${decimal}`),
    new RegExp(`/@${decimal},${decimal}`),
  ],
  [
    /^(?:openstreetmap\.org|osm\.org)$/,
    new RegExp(`[?&]mlat=${decimal}&(?:amp;)?mlon=${decimal}`),
    new RegExp(`#map=\\d{1,2}(?:\\.\\d{1,3})?/${decimal}/${decimal}`),
  ],
  [/^apple\.com$/, new RegExp(`[?&](?:ll|q|sll|coordinate|daddr)=${decimal}${comma}${decimal}`, 'i')],
  [
    /^waze\.com$/,
    new RegExp(`[?&]ll=${decimal}${comma}${decimal}`),
    new RegExp(`[?&]to=ll\\.${decimal}${comma}${decimal}`),
  ],
  [
    /^bing\.com$/,
    new RegExp(`[?&]cp=${decimal}~${decimal}`),
    new RegExp(`[?&]sp=point\\.${decimal}_${decimal}`),
  ],
  [/^here\.com$/, new RegExp(`[?&]map=${number},${number}`), new RegExp(`/l/${decimal},${decimal}`)],
];

export interface LinkedPlace extends Degrees {
  readonly decimals: number;
  readonly confidence: number;
}

/**
 * Reads the link of a map.
 *
 * @param link - as written, fragment included.
 * @param registrable - its registrable domain, lower case.
 * @returns undefined if it is no map, or says no place.
 */
export function fromMapLinks(link: string, registrable: string): LinkedPlace | undefined {
  const [, ...paths] = forms.find(([host]) => host.test(registrable)) ?? [];
  for (const path of paths) {
    const [, latitude, longitude] = path.exec(link) ?? [];
    if (latitude === undefined || longitude === undefined) continue;
    const place = placeOf({ latitude: Number(latitude), longitude: Number(longitude) });
    const decimals = Math.min(
      ...[latitude, longitude].map((written) => (written.split('.')[1] ?? '').length),
    );
    if (place) return { ...place, decimals, confidence: 0.97 };
  }
  return undefined;
}
