// A made-up map: no place, street or building of it exists. Postcodes are in areas nobody has been given
// (GB "ZY", US "000xx", DE "000xx"), so no letter could arrive.
import { wordList } from './wordList';

export type WorldCountry = 'US' | 'GB' | 'DE' | 'ES';
export type WorldLanguage = 'en' | 'de' | 'es';

export interface Place {
  readonly name: string;
  readonly region: string;
  readonly country: WorldCountry;
  /** Index in the map; postcodes are made of it. */
  readonly number: number;
}

const regions: readonly (readonly [WorldCountry, string, readonly string[]])[] = [
  [
    'US',
    'Cascara',
    ['Larkhaven', 'Port Ellory', 'Brindle Falls', 'Quillmont', 'Saltgrass', 'Tamber City', 'Oxbow Flats'],
  ],
  [
    'US',
    'Merrivale',
    ['Fennimore Bay', 'Cinder Hill', 'Dovetree', 'Ironbell', 'Lowmeadow', 'Vesper Springs', 'Wickerton'],
  ],
  [
    'US',
    'Tallowa',
    ['Ambergate', 'Copperfield Bend', 'Halcyon Point', 'Juniper Rock', 'Nightingale', 'Orchard Ferry'],
  ],
  [
    'GB',
    'Westmarch',
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
    ['Mosswater', 'Netherquay', 'Pellbury', 'Ravenstow', 'Stanmere Cross', 'Thornacre', 'Wyndlesea'],
  ],
  [
    'DE',
    'Oberfalk',
    ['Birkenlohe', 'Falkenrode', 'Grünwasser', 'Hirschau am Moor', 'Königsfurth', 'Mühlgrund'],
  ],
  ['ES', 'Valdemora', ['Alcoraz del Mar', 'Peñaluna', 'Riofresco', 'San Telar', 'Torreseca', 'Villabrisa']],
];

/** Every place of the world, in one fixed order. */
export const places: readonly Place[] = regions
  .flatMap(([country, region, names]) => names.map((name) => ({ country, region, name })))
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
