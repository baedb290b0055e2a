// Months, days and words of travel in the eight languages of the lexicons; months and days: Unicode CLDR 47 (Unicode
// licence v3), folded as tokens are.
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const monthLists = [
  'january jan januar enero ianuarie ian',
  'february feb februar febrero februarie',
  'march mar marz maerz marzo martie',
  'april apr abril aprilie',
  'may mai mayo',
  'june jun juni junio iunie',
  'july jul juli julio iulie',
  'august aug agosto ago',
  'september sept sep septiembre setiembre septembrie',
  'october oct oktober okt octubre octombrie',
  'november nov noviembre noiembrie',
  'december dec dezember dez diciembre dic decembrie',
];
/** Number of a month by its name. */
export const months: ReadonlyMap<string, number> = new Map(
  monthLists.flatMap((list, place) => words(list).map((word) => [word, place + 1] as const)),
);

const dayLists = [
  ['monday', 'monday mon mondays montag lunes luni'],
  ['tuesday', 'tuesday tue tues tuesdays dienstag martes marti'],
  ['wednesday', 'wednesday wed wednesdays mittwoch miercoles miercuri'],
  ['thursday', 'thursday thu thur thurs thursdays donnerstag jueves joi'],
  ['friday', 'friday fri fridays freitag viernes vineri'],
  ['saturday', 'saturday saturdays samstag sonnabend sabado sambata'],
  ['sunday', 'sunday sundays sonntag domingo duminica'],
  ['today', 'today heute hoy azi astazi'],
  ['tonight', 'tonight'],
  ['tomorrow', 'tomorrow tmrw manana maine'],
  ['weekend', 'weekend wochenende'],
] as const;
/** Days by name, as English words. */
export const days: ReadonlyMap<string, string> = new Map(
  dayLists.flatMap(([name, list]) => words(list).map((word) => [word, name] as const)),
);

/** Words before a place that say somebody comes, with what the movement is; several words as one entry. */
export const placeLeads: readonly (readonly [readonly string[], string])[] = (
  [
    [
      'visit',
      'visiting|touring|now visiting|on tour in|tour in|currently in|now in|arriving in|arrived in|coming to|heading to|travelling to|traveling to|flying to|staying in|just arrived in|just landed in|new in|auf tour in|zu besuch in|zu gast in|jetzt in|neu in|ab sofort in|angekommen in|besuche gerade|de visita en|de gira en|llegando a|ahora en|de paso por|recien llegada a|nueva en|estare en|estoy en|in vizita in|acum in|sosita in|ajunsa in|vin in|noua in',
    ],
    [
      'back',
      'back in|back to|returning to|return to|wieder in|zuruck in|de vuelta en|de regreso en|de regreso a|regreso a|inapoi in|revenita in|din nou in',
    ],
    ['leave', 'leaving|departing|verlasse|me voy de|parasesc|plec din'],
    ['stay', 'in|en|nach|at'],
  ] as const
).flatMap(([movement, list]) => list.split('|').map((phrase) => [phrase.split(' '), movement] as const));

/** Words of leaving that a date may follow without a place. */
export const leaveWords: ReadonlySet<string> = new Set(
  words('leaving leave departing gone until till untill bis hasta pana weg'),
);

/** Lower-case words after "visiting" or "back in" that are no place. */
export const noPlaces: ReadonlySet<string> = new Set(
  words(`
    town city area the your my our this a an hours hour hotel hotels friends family from for here there action stock
    business time now only with and or you me us soon again today tonight tomorrow school work bed home house homes
    gentlemen men clients customers rates incall outcall massage town stadt ciudad oras der die das dem den la el los mi tu
    angels angel doctor doctors nurse website site page dich mich ihnen euch hotelbesuche mine real english german
    spanish advance private case love pictures pics person general life shape need charge full any all
    privat diskret meiner deiner seiner ihrer eurer unserer einer einem einer zona piso casa mi su nuestro nuestra
    form topform ordnung betrieb forma marcha call calls text vacation holiday mood luck control style order black white
  `),
);
/** Capitalised words at the start of a list of dates that are no place. */
export const noHeadings: ReadonlySet<string> = new Set(
  words(`
    from open available between sale offer closed special specials call text book booking dates date on until till to for
    hours week weeks days valid von vom bis ab offen geoffnet abierto del desde disponible oferta deschis intre posted
    updated published age ages only rates price prices top page version season chapter vacation holiday born birthday
    visiting tour touring back now here and
  `),
);

/** First words that a tour may begin with. */
export const travelStarts: ReadonlySet<string> = new Set([
  ...placeLeads.map(([lead]) => lead[0] ?? ''),
  ...leaveWords,
]);
export const dateNames: ReadonlySet<string> = new Set([...months.keys(), ...days.keys()]);
