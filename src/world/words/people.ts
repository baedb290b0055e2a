// Names for people who do not exist. Shown names are plain words of nature; given and family names are put together
// from syllables and word pairs made up for this file. Whoever bears one of them bears it by chance.
import { wordList } from './wordList';

/** Names an advert shows. */
export const shownNames: readonly string[] = wordList(`
  Amberlyn Briarwyn Coralie-May Dovelle Emberly Fernelle Gingerlee Hazelwyn Irisanne Juniperie Kestrelle
  Larkina Mapleine Nectarine Opaline Poppelina Quillane Rowanette Sagelle Tansyra Umbrielle Violessa
  Willowine Yarrowen Zephyrine Asterly Bluebelle Cloverine Dahlisse Elderine Foxgloria Gardenelle
  Heatherine Ivorell Jasminta Lavendra Marigolda Nettalie Orchidea Primelle Rosalynde-Fay Sorrelle
  Thistelle Verbenia
`);

const givenStarts: readonly string[] = wordList(`
  Tal Jor Mer Bel Kor Ysa Dren Fal Hal Nev Orl Pell Quin Rav Sil Tor Ulm Vey Wil Zar
`);
const givenEnds: readonly string[] = wordList(`
  mira eth ianne ovar essa dric enne ulan wyn ítha
`);

/** Given names of the register: 200, some with a diacritic. */
export const givenNames: readonly string[] = givenStarts.flatMap((start) =>
  givenEnds.map((end) => start + end),
);

const familyStarts: readonly string[] = wordList(`
  Ash Barrow Copper Dun Elder Fern Grim Hollow Iron Juniper Kettle Lark Moss Nettle Oaken Pebble Quarry
  Raven Stone Thistle Umber Vine Wether Yarrow Müllen Peñas Brûle Gräfen
`);
const familyEnds: readonly string[] = wordList(`
  wick low mere thorpe-Vale combe garth holt shaw stead brook fold ridge bury den croft feld bach ruda
  mont quist
`);

/** Family names of the register: 560, some with letters outside ASCII that windows-1252 has. */
export const familyNames: readonly string[] = familyStarts.flatMap((start) =>
  familyEnds.map((end) => start + end),
);
