// Currencies and durations as adverts write them. Currency signs, codes and countries: Unicode CLDR 47 (supplemental
// data, Unicode licence v3) and ISO 4217; everyday words are the editors' own.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Signs that name a currency; `$`, `¥` and `kr` are read by the country. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', '¥'],
  ['₩', 'KRW'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['₴', 'UAH'],
  ['₱', 'PHP'],
]);

/** Words and codes, folded. */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  (
    [
      ['$', 'dollar dollars bucks dolares dolar dolari'],
      ['USD', 'usd'],
      ['GBP', 'gbp quid pounds pound libras lire sterling'],
      ['EUR', 'eur euro euros euri'],
      ['CAD', 'cad'],
      ['AUD', 'aud'],
      ['NZD', 'nzd'],
      ['CHF', 'chf sfr franken fr'],
      ['CNY', 'rmb cny yuan 元 块 塊'],
      ['HKD', 'hkd 港币 港幣'],
      ['TWD', 'twd ntd nt'],
      ['KRW', 'krw won 원'],
      ['JPY', 'jpy yen 円'],
      ['THB', 'thb baht บาท'],
      ['VND', 'vnd vnđ dong'],
      ['RON', 'ron lei leu'],
      ['PLN', 'pln zl zlotych'],
      ['CZK', 'czk kc'],
      ['HUF', 'huf ft forint'],
      ['kr', 'kr kroner kronor sek nok dkk'],
      ['RUB', 'rub руб рублей р'],
      ['UAH', 'uah грн'],
      ['TRY', 'try tl lira'],
      ['INR', 'inr rs rupees'],
      ['AED', 'aed dhs dirham dirhams'],
      ['SGD', 'sgd'],
      ['MXN', 'mxn pesos'],
      ['PHP', 'php'],
      ['BRL', 'brl reais'],
      ['COP', 'cop'],
      ['ILS', 'ils nis shekel shekels'],
      ['ZAR', 'zar rand'],
    ] as const
  ).flatMap(([code, list]) => words(list).map((word) => [word, code] as const)),
);

/** Words for money that adverts use so as not to name it. */
export const euphemisms: ReadonlySet<string> = new Set(
  words(
    'roses rose kisses kiss diamonds candy hearts flowers rosas besos besitos rosen kusse bussi trandafiri pupici 朵 玫',
  ),
);

/** Currency of a country, ISO 3166-1 alpha-2. */
const eurozone = words('AT BE HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES ME XK');
export const currencyOfCountry: ReadonlyMap<string, string> = new Map([
  ...eurozone.map((country) => [country, 'EUR'] as const),
  ...(
    'US:USD GB:GBP CA:CAD AU:AUD NZ:NZD CH:CHF SE:SEK NO:NOK DK:DKK PL:PLN CZ:CZK HU:HUF RO:RON BG:BGN RS:RSD RU:RUB UA:UAH ' +
    'TR:TRY CN:CNY HK:HKD TW:TWD KR:KRW JP:JPY TH:THB VN:VND PH:PHP SG:SGD MY:MYR ID:IDR IN:INR AE:AED IL:ILS ZA:ZAR ' +
    'MX:MXN BR:BRL AR:ARS CL:CLP CO:COP PE:PEN PR:USD EC:USD SV:USD PA:USD MD:MDL AL:ALL'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
]);
export const dollarCountries: ReadonlySet<string> = new Set(
  words('US CA AU NZ SG HK TW MX AR CL CO PR EC SV PA'),
);

/** Minutes of the words for a length of time; a name where the trade's word has no fixed length. */
export const unitMinutes: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'min mins minute minutes minuten minutos minuto minuta minut phut 分 分钟 分鐘 m mn мин'],
      [
        60,
        'h hr hrs hour hours hora horas std stunde stunden ora ore gio tieng 小时 小時 钟头 鐘 heure heures uur godz час часа',
      ],
    ] as const
  ).flatMap(([minutes, list]) => words(list).map((word) => [word, minutes] as const)),
);

/** Whole durations in one word or glued to the figure: "200hh", "qv". */
export const durationNames: ReadonlyMap<string, string> = new Map(
  (
    [
      ['30 min', 'hh hhr hhrs halfhour halfhr halbestunde mediahora'],
      ['60 min', 'fh fhr hourly stundlich fullhour ชั่วโมงละ ชมละ'],
      ['90 min', 'hourandahalf'],
      ['quick visit', 'qv qvs qk quickie quicky quickies quickvisit rapidito rapidin ss shortstay quick'],
      ['overnight', 'overnight ubernachtung 包夜 过夜 긴밤 ค้างคืน'],
    ] as const
  ).flatMap(([name, list]) => words(list).map((word) => [word, name] as const)),
);

/** Durations of several words. */
export const durationPhrases: readonly (readonly [readonly string[], string])[] = (
  [
    [
      '30 min',
      'half hour|half hr|half an hour|half h|1 2 hour|1 2 hr|1 2 h|1 2 hora|halbe stunde|halbe std|1 2 stunde|media hora|jumatate de ora|jumatate ora|nua tieng|半 小 时|半 小 時|半 个 小 时|半 鐘|半 钟',
    ],
    [
      '60 min',
      'full hour|full hr|per hour|an hour|the hour|one hour|eine stunde|pro stunde|die stunde|volle stunde|una hora|la hora|por hora|o ora|pe ora|mot gio|mot tieng|一 小 时|一 个 小 时|一 小 時|每 小 时|一 鐘|一 钟|小 时|小 時|hour and',
    ],
    ['90 min', 'hour and a half|anderthalb stunden|hora y media|o ora si jumatate'],
    ['120 min', 'two hours|zwei stunden|dos horas|doua ore|hai gio|两 小 时|两 个 小 时|兩 小 時'],
    ['15 min', 'quarter hour|viertelstunde|cuarto de hora|15 minute visit'],
    [
      'quick visit',
      'quick visit|quick stay|short stay|short visit|short time|quick play|schnelle nummer|un rato',
    ],
    [
      'overnight',
      'over night|all night|whole night|full night|per night|die nacht|ganze nacht|toda la noche|la noche|noche completa|toata noaptea|o noapte|qua dem|包 夜|过 夜|過 夜|一 晚|全 夜',
    ],
    ['session', 'per session|a session|一 次|每 次|pro sitzung|por sesion|per visit'],
    ['service', 'por servicio|per service|pro service'],
    ['day', 'per day|all day|full day|pro tag|ganzer tag|por dia|todo el dia|pe zi|包 天'],
    ['weekend', 'per weekend|whole weekend|ganzes wochenende'],
  ] as const
).flatMap(([name, list]) => list.split('|').map((phrase) => [phrase.split(' '), name] as const));

/** After a bare figure and hours these make it the length of something. */
export const lengthWords: ReadonlySet<string> = new Set(
  words(
    'course courses training class classes experience certified certification program programme yoga teacher notice diet work kurs ausbildung curso',
  ),
);
/** After an amount these make it a reduction. */
export const reductionWords: ReadonlySet<string> = new Set(
  words('off discount rabatt nachlass descuento reducere less'),
);

/** Words before a bare number that make it a price. */
export const priceLabels: ReadonlySet<string> = new Set(
  words(`
    donation donations donate gift gifts tribute tributes contribution contributions rate rates price prices fee fees cost
    costs special specials roses charge charges offering starting
    preis preise honorar kostet kosten tg taschengeld tarif
    tarifa tarifas precio precios regalo regalito regalos cuesta cobro costo aporte aportacion colaboracion
    pret pretul preturi tarif tarife cadou
    gia 价 價 格 价格 价钱 가격 요금 ราคา ค่าตัว
  `),
);

/** May stand between a label, an amount and a duration. */
export const priceFillers: ReadonlySet<string> = new Set(
  words(
    'kostet cost costs cuesta costa ist for per a an is are from only just start starts starting at of the in to fur pro ab nur von je por desde solo la el de a pentru de la doar pe cho x',
  ),
);
