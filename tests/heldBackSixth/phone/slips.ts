// Number words as people mistype them (a key too many, too few, two swapped) and as they spell them by ear. Each list is
// zero to nine; `|` parts the ways. Kept out: slips that a reader could take for another number.
import type { CountingLanguage } from '../languages';

export type Slips = readonly (readonly string[])[];

const slips = (...ways: readonly string[]): Slips => ways.map((way) => way.split('|'));

export const typedWrong: Readonly<Record<CountingLanguage, Slips>> = {
  en: slips(
    ...['zeor|zerro|zreo|zer0', 'oen|onne|onee', 'twoo|twwo|tqo', 'thre|htree|threee|thrre|thee'],
    ...['fuor|foru|fourr|foour', 'fiev|fivve|fvie|givr', 'sixx|siix|sxi', 'sevn|sevne|seveen|svene'],
    ...['eigth|eght|eigt|eihgt|eightt', 'nin|nien|ninne|nnine|nime'],
  ),
  de: slips(
    ...['nul|nulll|nulk|nlul', 'einss|enis|eisn', 'zwe|zwwei|zewi|zwie|zqei', 'dre|drrei|drie|deri|srei'],
    ...[
      'veir|viier|vierr|vire',
      'fünnf|fünff|füfn|fün',
      'sechss|sehcs|sechhs|secs',
      'siben|sieebn|seiben|siebenn|siebem',
    ],
    ...['achtt|ahct|acth|aht|axht', 'nuen|neunn|neinn|neunm'],
  ),
  es: slips(
    ...['ceroo|ceero|cer|cwro', 'unno|uuno|unoo', 'doss|ddos|doos', 'trres|tress|trs|tred'],
    ...[
      'cutro|cuattro|cautro|cuatr',
      'cinc|cnco|cincco|cinoc',
      'seiss|sies|seus|ssei',
      'siet|siiete|seite|siere',
    ],
    ...['ochoo|oocho|ohco|ochi', 'nuve|nuevve|neuve|nueev'],
  ),
  fr: slips(
    ...['zéor|zérro|zréo|zéroo', 'unn|uun', 'duex|deuxx|deeux|dux', 'trosi|troiss|tois|trrois'],
    ...['quatr|qautre|quattre|quatrre', 'cniq|cinqq|ciinq|ciqn', 'sixx|siix|sxi', 'spet|septt|seppt|sepr'],
    ...['hiut|huitt|hhuit|huot', 'nuef|neuff|neeuf|neug'],
  ),
  ro: slips(
    ...['zeor|zerro|zreo|zeroo', 'unnu|uunu|unuu', 'doii|ddoi|dooi', 'trie|treii|trrei|tre'],
    ...[
      'patr|partu|pattru|ptaru',
      'cinic|ciinci|cincci|cnci',
      'șasse|șaes|șaase',
      'șatpe|șaptee|șaptte|șaptw',
    ],
    ...['otp|oppt|optt', 'nuoă|nouăă|noouă'],
  ),
  it: slips(
    ...['zreo|zeroo|zzero|zerp', 'unno|uuno|unoo', 'duue|duee|ddue', 'ttre|tree|trre'],
    ...[
      'quatro|quatrto|quattr|quatttro',
      'cinqe|cnque|cinquue|ciqnue',
      'sie|seii|ssei',
      'sete|settte|setet|settr',
    ],
    ...['oto|ottto|ootto|otti', 'nvoe|novve|noove|npve'],
  ),
  pt: slips(
    ...['zreo|zeroo|zeor|zerp', 'umm|uum', 'doiss|dios|ddois', 'trrês|trêss|trse'],
    ...[
      'quatr|qautro|quattro|quaatro',
      'cinc|cnco|cinoc|cincco',
      'sies|seiss|ssei|seus',
      'sette|seete|stee|setr',
    ],
    ...['ioto|oitoo|oiito', 'nvoe|novve|noove|nobe'],
  ),
  pl: slips(
    ...['zreo|zerro|zeor|zeri', 'jdeen|jedne|jedeen|jedem', 'dwaa|dwwa|dqa', 'tzry|trzyy|trzzy'],
    ...[
      'czetry|cztrey|cztey|czteryy',
      'pęić|pięćć|piięć',
      'szść|szseść|sześćć|szeęść',
      'siedm|sidem|seidem|sieedm',
    ],
    ...['osem|oisem|osiemm|ossiem', 'dziewęć|dzeiwięć|dziwięć|dziewiięć'],
  ),
  ru: slips(
    ...['нооль|нолль|нльо|нодь', 'оидн|оддин|одиин|одтн', 'двва|дваа|дыа', 'трии|ттри|ори'],
    ...[
      'четыер|четрые|четыр|чеытре',
      'птяь|пятьь|пяьт|пчть',
      'шетсь|шестьь|шесьт|шсеть',
      'семмь|сеьм|ссемь|семьь',
    ],
    ...['воесмь|воссемь|восемьь|вочемь', 'деявть|девтяь|деввять|девчть'],
  ),
  tr: slips(
    ...['sıffır|sfır|sıfrı|sıfıe', 'birr|biir|bri', 'ikki|ikii|iiki', 'üçç|üüç'],
    ...['dötr|dörrt|döt|dörr', 'beşş|beeş|brş', 'altıı|aaltı|aktı', 'yeid|yeddi|yedii|yedo'],
    ...['sekzi|seekiz|sekkiz|sekuz', 'dokzu|dookuz|dokux|dokuzz'],
  ),
  zh: slips(
    ...['linng|lingg|lign', 'yii|yyi', 'err|eer', 'sann|saan|asn'],
    ...['sii|ssi', 'wuu|wwu', 'liiu|luiu|liuu', 'qqi|qii'],
    ...['baa|bba', 'jiiu|jiuu|jjiu'],
  ),
  vi: slips(
    ...['khôg|khôngg|kôhng|khôn', 'mộtt|mộtj|mmột', 'haii|haj|hhai', 'baa|bba'],
    ...['bốnn|bốm|bbốn', 'nămm|nnăm|nămk', 'sáuu|ssáu|suá', 'bảyy|bbảy'],
    ...['támm|ttám|tánm', 'chínn|chhín|chínb'],
  ),
};

export const spelledByEar: Readonly<Record<CountingLanguage, Slips>> = {
  en: slips(
    ...['zeero|ziro|zeroh', 'wun|won', 'tu|too|tew', 'tree|thrie|threa'],
    ...['fore|fower|phour|foar', 'fyve|phive|faiv|fife', 'sicks|siks|sics', 'sevin|sevun|sevan|cevin'],
    ...['ate|ait|eyt|ayte', 'nyne|nain|naine|nign'],
  ),
  de: slips(
    ...['nuhl|nüll', 'ains|einz|aynz|ainz', 'zwai|tzwei|swei|zway', 'drai|trei|dray|trai'],
    ...['fier|fihr|vihr|fir', 'fünv|fümf|vünf|fünef', 'seks|sex|zechs|secks', 'siehben|ziben|siiben|siebän'],
    ...['aacht|achd|ahcht', 'noin|neuhn|noyn|näun'],
  ),
  es: slips(
    ...['sero|zero|seroh', 'huno|unoh', 'doz|dhos|dosz', 'trez|treez'],
    ...[
      'kuatro|quatro|cwatro|kwatro',
      'sinco|zinco|sinko|cinko',
      'seiz|ceis|seys|zeis',
      'ciete|ziete|syete|sjete',
    ],
    ...['osho|otcho|hocho', 'nuebe|nwebe|nuebeh|nuhebe'],
  ),
  fr: slips(
    ...['zairo|zeyro|zérau', 'hun|unh', 'deu|deus|deuz', 'troi|troa|troua'],
    ...['katre|katr|quatreu|catre', 'sinq|sink|cinc', 'sis|siss|cis', 'set|sètt|cet|sette'],
    ...['uit|huite|ouit', 'neuv|noeuf|neufe|neuph'],
  ),
  ro: slips(
    ...['sero|zerou|zéro', 'unul|hunu', 'doy|doui|doj', 'trey|trej|treei'],
    ...['patro|padru|patruu', 'cinch|chinci|cinchi', 'shase|sasse|shashe', 'shapte|sabte|sapteh'],
    ...['obt|hopt|opd', 'nowa|nouo|nohua'],
  ),
  it: slips(
    ...['sero|tzero|zeroh', 'huno|unoh', 'dhue|dúe|duhe', 'trè|treh'],
    ...[
      'kuattro|cuattro|quattroh|kwattro',
      'cinkue|chinque|cincue|cinkwe',
      'sey|zei|sej',
      'zette|seté|setteh',
    ],
    ...['hotto|otho|ottoh', 'nobe|nofe|noveh'],
  ),
  pt: slips(
    ...['zeru|sero|zéru', 'hum|umh', 'doiz|doys|dojs', 'treis|treiz|trez'],
    ...['kuatro|cuatro|quatru|kwatro', 'sinco|sinku|cinko|zinco', 'ceis|seiz|seix|seys', 'seti|cete|ceti'],
    ...['oitu|hoito|oytu', 'novi|nóvi|noveh'],
  ),
  pl: slips(
    ...['zeró|zerro', 'jedyn|jiden', 'dfa|tfa', 'tszy|trzi|tży'],
    ...[
      'sztery|cztyry|czteri|ćtery',
      'pieńć|pjęć|pienć',
      'szeźć|sześdź|szejść|szejźć',
      'śiedem|siedym|sjedem',
    ],
    ...['ośem|osjem|osiym', 'dźewięć|dziewieńć|dziewińć'],
  ),
  ru: slips(
    ...['нуль|нол', 'адин|адын|одын', 'дьва|тва', 'тры|трі|трее'],
    ...['читыре|четыри|читыри|чотыре', 'пяць|пят|пятъ', 'шэсть|шесь|шест', 'сем|сэмь|семъ|симь'],
    ...['восим|восем|восэмь|восимь', 'девят|девить|дивять|дзевять'],
  ),
  tr: slips(
    ...['sifir|sıfur|zıfır', 'bır|pir|biğr', 'ıki|igi|ikı', 'üş|üc|uç'],
    ...['dord|tört|dörd', 'peş|besh|beşh', 'alti|aldı|altu', 'yedı|yeti|yedy'],
    ...['sekis|segiz|zekiz', 'tokuz|doguz|dokus'],
  ),
  zh: slips(
    '灵|铃|玲',
    '依|衣|伊',
    '尔|耳|儿',
    '伞|散',
    '寺|思|斯',
    '舞|吾|武',
    '流|留|溜',
    '期|漆',
    '巴|吧|爸',
    '久|酒|玖',
  ),
  vi: slips(
    ...['hông|khong|khôông', 'mọt|mụt', 'hay|hài', 'pa|bà', 'bún|bôn|bón'],
    ...['nam|nâm', 'sao|sáo|sau', 'bẩy|bãy|bay', 'tam|tàm', 'chính|chin|chjn'],
  ),
};
