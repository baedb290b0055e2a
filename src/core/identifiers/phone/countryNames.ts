// Names of countries and of what is theirs, by region (ISO 3166-1 alpha-2). Facts of common knowledge (2026-11). Folded.
import { numberOf } from '../../text/heldWords';
import { foldWord } from '../../text/tokens';
import { knownRegion } from './plans/readNumber';

const names: Readonly<Record<string, string>> = {
  GR: 'greek greece griechisch griechische griechenland griego grec grecque greco grecki grecja grecia ελλαδα греческий yunanistan',
  CY: 'cyprus cypriot zypern kibris κυπρος',
  IN: 'indian india indien inde indisch भारत hindistan',
  PH: 'philippines filipino pilipinas philippinen filipinas',
  AE: 'uae emirates dubai emirati emiraten الامارات الإمارات دبي',
  SA: 'saudi ksa السعودية',
  QA: 'qatar doha قطر',
  KW: 'kuwait الكويت',
  EG: 'egypt agypten egypte egipto مصر',
  MA: 'morocco maroc marokko marruecos marocco المغرب',
  IQ: 'iraq irak العراق',
  LB: 'lebanon liban libanon لبنان',
  NG: 'nigeria nigerian',
  KE: 'kenya kenyan',
  VN: 'vietnam vietnamese',
  CN: 'china chinese',
  JP: 'japan japanese',
  TH: 'thailand thai',
  MY: 'malaysia malaysian',
  ID: 'indonesia indonesian',
  KZ: 'kazakhstan kasachstan казахстан',
  MD: 'moldova moldovan moldau moldavia молдова',
  SE: 'sweden swedish schweden schwedisch sverige suede svezia suecia szwecja швеция',
  DK: 'denmark danish danemark danmark dinamarca dania',
  FI: 'finland finnish finnland suomi finlandia',
  SK: 'slovakia slovak slowakei slovensko',
  HR: 'croatia croatian kroatien hrvatska',
  RS: 'serbia serbian serbien srbija србија',
  CO: 'colombia colombian kolumbien kolumbia',
  PE: 'peru peruvian',
  VE: 'venezuela venezuelan',
  AR: 'argentina argentinian argentinien',
  GB: 'uk british english england britain britisch britische britisches englisch englische englisches ingles inglesa britanico britanica anglais anglaise britannique inglese britannico angielski angielskie brytyjski brytyjska englez englezesc britanic английский британский англійський ingiliz',
  IE: 'irish ireland irisch irische irlandes irlandais irlandese irlandzki irlandez ирландский',
  US: 'usa american amerikanisch amerikanische americano americana estadounidense americain amerykanski americanul американский amerikan',
  CA: 'canadian canada kanadisch kanadische canadiense canadien canadese kanadyjski канадский',
  AU: 'australian australia australisch australische australiano australien australijski австралийский',
  DE: 'german germany deutsch deutsche deutsches deutscher deutschland aleman alemana alemania allemand allemande tedesco tedesca alemao alema niemiecki niemiecka german nemtesc germania немецкий німецький alman almanya',
  AT: 'austrian austria osterreichisch osterreichische osterreichisches austriaco austriaca autrichien autrichienne austriacki austriac австрийский avusturya',
  CH: 'swiss switzerland schweizer suizo suiza suisse svizzero svizzera suico szwajcarski elvetian швейцарский isvicre',
  FR: 'french france franzosisch franzosische franzosisches frances francesa francia francais francaise francese francuski francuska francez frantuzesc французский fransiz',
  BE: 'belgian belgium belgisch belgische belga belge belgijski belgian бельгийский belcika',
  NL: 'dutch holland niederlandisch niederlandische hollandische holandes neerlandais olandese holenderski olandez голландский hollanda nederlands nederlandse',
  ES: 'spanish spain spanisch spanische spanisches espanol espanola espana espagnol espagnole spagnolo spagnola espanhol espanhola hiszpanski hiszpanska spaniol испанский ispanyol',
  PT: 'portuguese portugal portugiesisch portugiesische portugues portuguesa portugais portugaise portoghese portugalski portughez португальский portekiz',
  IT: 'italian italy italienisch italienische italienisches italiano italiana italia italien italienne wloski wloska итальянский italyan',
  RO: 'romanian romania rumanisch rumanische rumanisches rumano rumana roumain roumaine rumeno rumena romeno romena rumunski rumunska romanesc romana румынский rumen',
  PL: 'polish poland polnisch polnische polnisches polaco polaca polonais polonaise polacco polacca polski polska polskie polonez польский polonya',
  TR: 'turkish turkey turkei turquia turquie turchia turcia turkisch turkische turkisches turco turca turc turque turecki turcesc турецкий turk turkiye',
  RU: 'russian russia russisch russische russisches ruso rusa russe russo russa rosyjski rosyjska rusesc русский российский rus rusya',
  UA: 'ukrainian ukraine ukrainisch ukrainische ucraniano ukrainien ucraino ukrainski ucrainean украинский український',
  BR: 'brazilian brazil brasilianisch brasilianische brasileno brasileiro brasileira bresilien brasiliano brazylijski бразильский',
  MX: 'mexican mexico mexikanisch mexicano mexicana mexicain messicano',
  HU: 'hungarian hungary ungarisch ungarische hungaro hongrois ungherese wegierski magyar венгерский',
  CZ: 'czech tschechisch tschechische checo tcheque ceco czeski cesky чешский',
  BG: 'bulgarian bulgaria bulgarisch bulgarische bulgaro bulgare bulgarski български',
};
const regions = Object.keys(names);
/** By the number of a word: the place of the region it names among them, from 1 on. */
const regionOfWord = new Uint8Array(
  1 +
    Math.max(
      ...Object.values(names).flatMap((words) => words.split(' ').map((word) => numberOf(foldWord(word)))),
    ),
);
Object.values(names).forEach((words, place) => {
  for (const word of words.split(' ')) regionOfWord[numberOf(foldWord(word))] = place + 1;
});

/** The region that the word of a number names, if it names one. */
export function regionOfName(number: number): string | undefined {
  const place = number < regionOfWord.length ? (regionOfWord[number] ?? 0) : 0;
  return place === 0 ? undefined : regions[place - 1];
}

/** Whether the word of a number names a country. */
export const isNameOfCountry = (number: number): boolean => (regionOfWord[number] ?? 0) !== 0;

const shortNames: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['ENG', 'GB'],
  ['GER', 'DE'],
  ['USA', 'US'],
  ['UAE', 'AE'],
  ['KSA', 'SA'],
]);
/** Codes that are words of everyday speech in capitals too: a sign has to tell them. */
const everydayCodes: ReadonlySet<string> = new Set(
  'AT BE IT IN ME NO DE ES LA SO TO AM PM ID AS MY DO IS IL SI PA CO TV HM ST MS MR GO GE AL AI LI SE SO HR CH TEL'.split(
    ' ',
  ),
);

/** The region of a code in capitals: "DE", "UK"; `isEveryday` where it may be a word as well. */
export function regionOfCode(
  written: string,
): { readonly region: string; readonly isEveryday: boolean } | undefined {
  if (!/^[A-Z]{2,3}$/.test(written)) return undefined;
  const region = shortNames.get(written) ?? (written.length === 2 ? knownRegion(written) : undefined);
  return region === undefined ? undefined : { region, isEveryday: everydayCodes.has(written) };
}
