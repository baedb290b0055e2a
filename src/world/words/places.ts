// A made-up map: no place, street or building of it exists. Postcodes are in areas nobody has been given
// (GB "ZY", US "000xx", DE "000xx"), so no letter could arrive. Each region is laid over a stretch of thinly settled land,
// so that a map can be drawn; what really stands at a point has nothing to do with it.
import { wordList } from './wordList';

export type WorldCountry = 'US' | 'GB' | 'DE' | 'ES';
export type WorldLanguage = 'en' | 'de' | 'es';

export interface Place {
  readonly name: string;
  readonly region: string;
  readonly country: WorldCountry;
  /** Index in the map; postcodes are made of it. */
  readonly number: number;
  readonly at: WorldPoint;
}

/** Degrees, WGS 84. */
export interface WorldPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** Country, name, middle and places. */
type Region = readonly [WorldCountry, string, WorldPoint, readonly string[]];

const regions: readonly Region[] = [
  [
    'US',
    'Cascara',
    { latitude: 42.8, longitude: -107.2 },
    ['Larkhaven', 'Port Ellory', 'Brindle Falls', 'Quillmont', 'Saltgrass', 'Tamber City', 'Oxbow Flats'],
  ],
  [
    'US',
    'Merrivale',
    { latitude: 38.4, longitude: -99.6 },
    ['Fennimore Bay', 'Cinder Hill', 'Dovetree', 'Ironbell', 'Lowmeadow', 'Vesper Springs', 'Wickerton'],
  ],
  [
    'US',
    'Tallowa',
    { latitude: 32.4, longitude: -91.6 },
    ['Ambergate', 'Copperfield Bend', 'Halcyon Point', 'Juniper Rock', 'Nightingale', 'Orchard Ferry'],
  ],
  [
    'GB',
    'Westmarch',
    { latitude: 52.4, longitude: -3.1 },
    [
      'Ashcombe Regis',
      'Barrowmere',
      'Eldersham',
      'Fallowbridge',
      'Great Thrushby',
      'Kelderwick',
      'Little Orme',
    ],
  ],
  [
    'GB',
    'Northfold',
    { latitude: 57.2, longitude: -4.2 },
    ['Mosswater', 'Netherquay', 'Pellbury', 'Ravenstow', 'Stanmere Cross', 'Thornacre', 'Wyndlesea'],
  ],
  [
    'DE',
    'Oberfalk',
    { latitude: 50.4, longitude: 9.4 },
    ['Birkenlohe', 'Falkenrode', 'Grünwasser', 'Hirschau am Moor', 'Königsfurth', 'Mühlgrund'],
  ],
  [
    'ES',
    'Valdemora',
    { latitude: 40.3, longitude: -2.2 },
    ['Alcoraz del Mar', 'Peñaluna', 'Riofresco', 'San Telar', 'Torreseca', 'Villabrisa'],
  ],
];

/** How far its places lie from the middle of a region, degrees. */
const reachOf: Readonly<Record<WorldCountry, number>> = { US: 1.6, GB: 0.5, DE: 0.6, ES: 0.8 };
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5)); // no two places of a region lie in one direction

/** Every place of the world, in one fixed order. */
export const places: readonly Place[] = regions
  .flatMap(([country, region, middle, names]) =>
    names.map((name, at) => {
      const [far, turn] = [reachOf[country] * Math.sqrt((at + 0.5) / names.length), at * GOLDEN_ANGLE];
      const latitude = middle.latitude + far * Math.sin(turn);
      const longitude = middle.longitude + (far * Math.cos(turn)) / Math.cos((latitude * Math.PI) / 180);
      return { country, region, name, at: { latitude, longitude } };
    }),
  )
  .map((place, number) => ({ ...place, number }));

/** Languages that adverts are written in at a place, most likely first. */
export const languagesOf: Readonly<Record<WorldCountry, readonly [WorldLanguage, WorldLanguage]>> = {
  US: ['en', 'es'],
  GB: ['en', 'en'],
  DE: ['de', 'en'],
  ES: ['es', 'en'],
};

const streetStarts: readonly string[] = wordList(`
  Marlow Fenwood Tinker Saddler Lantern Quiet Harrow Mulberry Pewter Cooper Glass Windmill Chandler
  Otter Heron Starling Beacon Furrow Hatter Millrace Sable Tanner Copse Drover Ember Flint Gable
  Hawthorn Ivy Jackdaw Kiln Linnet Magpie Nuthatch Osier Plover Quince Reed Siskin Teasel
`);
const streetEnds: Readonly<Record<WorldCountry, readonly string[]>> = {
  US: ['Street', 'Avenue', 'Lane', 'Road', 'Drive'],
  GB: ['Street', 'Road', 'Lane', 'Close', 'Terrace'],
  DE: ['straße', 'weg', 'gasse', 'allee', 'platz'],
  ES: ['Street', 'Road', 'Lane', 'Avenue', 'Drive'],
};

/** Streets per place; equal numbers in different countries are different streets. */
export const STREETS_PER_PLACE = streetStarts.length * 5;

/** Name of a street, as its country writes it ("Marlow Lane", "Marlowgasse"). */
export function streetName(country: WorldCountry, number: number): string {
  const start = streetStarts[number % streetStarts.length] ?? '';
  const end = streetEnds[country][Math.floor(number / streetStarts.length) % 5] ?? '';
  return country === 'DE' ? `${start}${end}` : `${start} ${end}`;
}
