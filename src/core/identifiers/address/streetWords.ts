// Words of street lines and how they are abbreviated. Facts from USPS Publication 28 (appendices B and C: street
// suffixes, units), Royal Mail's and Deutsche Post's guides to writing addresses; compiled by hand, 2026-11.

/** Written form → normal form of the words that end a street's name in English. */
export const streetTypes: ReadonlyMap<string, string> = table(`
  st str street|street  rd road|road  ave av aven avenue|avenue  blvd bvd boul boulevard|boulevard  dr drv drive|drive
  ln lane|lane  ct crt court|court  pl place|place  sq square|square  hwy highway|highway  pkwy pky parkway|parkway
  ter terr terrace|terrace  way wy|way  cir circ circle|circle  cres crescent|crescent  cl close|close
  gdns gardens|gardens  gdn garden|garden  grn green|green  gro grove|grove  row|row  mews|mews  hl hill|hill
  pde parade|parade  walk|walk  trl trail|trail  loop|loop  plz plaza|plaza  broadway|broadway  aly alley|alley
  expy expressway|expressway  fwy freeway|freeway  pike|pike  tpke turnpike|turnpike  run|run  path|path
  pt point|point  rdg ridge|ridge  vw view|view  xing crossing|crossing  byp bypass|bypass  pass|pass
  park|park  wharf|wharf  quay|quay  rise|rise  vale|vale  yard|yard  side|side  bank|bank  approach|approach
  arcade|arcade  causeway|causeway  esplanade|esplanade  drove|drove  end|end  field|field  fields|fields
  gate|gate  croft|croft  chase|chase  heights hts|heights  buildings|buildings  passage|passage  promenade|promenade
  cove|cove  creek|creek  bend|bend  landing|landing  commons|commons  common|common  spur|spur  cheapside|cheapside
  piccadilly|piccadilly  strand|strand  embarcadero|embarcadero  bowery|bowery  eastcheap|eastcheap  haymarket|haymarket
  lothbury|lothbury  wynd|wynd  brae|brae  embankment|embankment  circus|circus  hills|hills  lanes|lanes
`);

/** Streets that are called by one word: "12 Cheapside", "742 Broadway". */
export const wholeStreets: ReadonlySet<string> = new Set(
  'broadway cheapside piccadilly strand embarcadero bowery eastcheap haymarket lothbury'.split(' '),
);

/** Words that are a street's type in an address, and much else in an advert. */
export const weakStreetTypes: ReadonlySet<string> = new Set(
  `run path point view pass park rise end field fields gate side bank heights buildings passage landing common commons
   spur hill hills green garden chase cove creek bend vale yard circus approach row way place loop ridge crossing`.split(
    /\s+/,
  ),
);

/** Words before the name: "Rue de la Paix", "Avenue of the Americas", "Highway 6". */
export const leadingTypes: ReadonlyMap<string, string> = table(`
  rue|rue  avenue ave av|avenue  boulevard boul blvd bd bvd|boulevard  place pl|place  allee|allee  impasse imp|impasse
  chemin ch chem|chemin  quai|quai  cours|cours  square sq|square  route rte|route  passage|passage  faubourg fbg|faubourg
  highway hwy|highway  calle|calle  via|via  camino|camino  avenida avda|avenida  rancho|rancho  paseo|paseo
`);

/** Leading words that only French, or only Spanish and Italian streets have. */
export const frenchTypes: ReadonlySet<string> = new Set(
  'rue avenue boulevard place allee impasse chemin quai cours square route passage faubourg'.split(' '),
);

export const directions: ReadonlyMap<string, string> = table(`
  n north|n  s south|s  e east|e  w west|w  ne northeast|ne  nw northwest|nw  se southeast|se  sw southwest|sw
`);

/** Endings of German street words, longest first where one ends in another. */
export const germanEndings: readonly string[] =
  'strasse str weg platz allee gasse ring damm ufer chaussee steig stieg promenade graben markt berg hof park kai pfad zeile twiete stiege brucke gurtel lande wall tor'.split(
    ' ',
  );

/** First words of German streets without such an ending: "Am Markt 3", "Unter den Linden 5". */
export const germanBeginnings: ReadonlySet<string> = new Set(
  'am an auf im in unter zum zur hinter vor bei beim neben alter alte altes neuer neue neuer grosser grosse kleiner kleine obere untere'.split(
    ' ',
  ),
);

/** Adjectives before German street words: "Alte Poststraße". */
export const germanAdjectives: ReadonlySet<string> = new Set(
  'alte alter neue neuer grosse grosser kleine kleiner obere oberer untere unterer lange kurze hohe'.split(
    ' ',
  ),
);

/** Written form → normal form of what stands before the name of a flat or office. */
export const unitWords: ReadonlyMap<string, string> = table(`
  apt apartment appt appartement app unit suite ste flat flt room rm studio whg wohnung wg top tur zimmer zi unt|unit
  floor fl flr level stock etage og geschoss|floor  bldg building block blk haus|building  pmb|pmb  staircase stiege stg|stair
`);

/** Parts of a house that have no number. */
export const unitNames: ReadonlyMap<string, string> = table(`
  basement bsmt keller ug kg|basement  penthouse ph|penthouse  attic dg dachgeschoss|attic  ground erdgeschoss eg rdc|ground  rear hh hinterhaus hths|rear  front vh vorderhaus|front
  upper uppr|upper  lower lowr|lower  lobby lbby|lobby
`);

/** Last words of a building's name, which in Britain may stand for the number. */
export const buildingWords: ReadonlySet<string> = new Set(
  'house cottage lodge farm hall building tower towers mill barn villa manor centre center hotel chambers estate works studios'.split(
    ' ',
  ),
);

export const countries: ReadonlyMap<string, string> = new Map(
  (
    'uk|GB gb|GB great britain|GB united kingdom|GB england|GB scotland|GB wales|GB northern ireland|GB ' +
    'usa|US us|US u s a|US u s|US united states|US united states of america|US ' +
    'germany|DE deutschland|DE austria|AT osterreich|AT switzerland|CH schweiz|CH suisse|CH ' +
    'france|FR ireland|IE republic of ireland|IE eire|IE canada|CA'
  )
    .split(/(?<=\|[A-Z]{2}) /)
    .map((pair): readonly [string, string] => {
      const [name = '', code = ''] = pair.split('|');
      return [name, code];
    }),
);

export const numberWords: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, place) => [word, String(place + 1)]),
);

/** Ordinals that name streets and floors. */
export const ordinalWords: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, place) => [word, `${place + 1}${['st', 'nd', 'rd'][place] ?? 'th'}`]),
);

/** Reads `short forms|normal form` pairs, parted by two spaces or a new line. */
function table(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split(/ {2,}|\n\s*/)
      .flatMap((row) => {
        const [shorts = '', long = ''] = row.split('|');
        return shorts.split(' ').map((short): readonly [string, string] => [short, long]);
      }),
  );
}
