// Number words as people mistype or write them by ear; digits 0 to 9, ways apart by a stroke. None is a word of another
// number, and a reader who knows the language takes each for one number alone.
import type { PerLanguage } from '../languages';

const table = (ways: string): readonly (readonly string[])[] => ways.split(' ').map((way) => way.split('|'));

/** Letters swapped, lost, doubled or hit beside. */
export const typedWrong: PerLanguage<readonly (readonly string[])[]> = {
  en: table(
    'zeor|zreo onee|noe twwo|tow theree|thre foru|foour fiive|fvie sixx|siix svene|sevenn eigth|eihgt ninee|nien',
  ),
  de: table(
    'nulll|nukl einns|eisn zwie|zwwei drie|dreii veir|vire fünff|fümf sesch|sechss siebn|siebeb ahct|achtt nuen|neunn',
  ),
  es: table(
    'ceor|cerro unno|unoo doss|dso tress|ters cautro|cuatr cinoc|cincco seiss|sies siette|seite ohco|ochoo nuevee|neuve',
  ),
  fr: table(
    'zéor|zérro unn|uun deuux|deuxx toris|troiss quatr|qautre cinqq|cniq sixx|siix setp|septt huti|huitt nuef|neuff',
  ),
  ro: table(
    'zeroo|zreo unuu|unnu doii|ddoi tri|treii patur|partu cinic|cincii șsae|șasee șapet|șaptte otp|optt nuoă|nouăă',
  ),
  it: table(
    'zerro|zeor unno|uon duee|deu tree|ttre quatrto|qattro cinqe|cnique seei|sie settte|setet ottto|oto noove|nvoe',
  ),
  pt: table(
    'zerro|zeor umm|uum doiss|dosi trrês|trêss quator|qautro cinoc|ccinco seiss|sies stee|setee oitto|oiot novve|noev',
  ),
  pl: table(
    'zeroo|zreo jedne|jeeden dwwa|dwaa tzry|trzyy cztrey|czterry pięcć|piięć sześcć|sześść sideem|siedemm osime|osiemm dziewięcć|dzeiwięć',
  ),
  ru: table(
    'ноьл|нолль одни|одиин двва|дваа тир|трри четрые|четыере пяьт|пяят шетсь|шесстьь смеь|семмь восмеь|воосемь девтяь|девяять',
  ),
  tr: table(
    'sıfrı|sııfır birr|bbir ikii|iik üçç|üüç dötr|dörrt beşş|bbeş alıt|alttı yeid|yeddi sekzi|sekkiz douz|dokkuz',
  ),
  zh: table('lign|lingg yyi|yii eer|err sna|saan sii|ssi wwu|wuu lliu|liuu qqi|qii baa|bba jjiu|jiuu'),
  vi: table(
    'khôgn|khôngg mộtt|mmột haii|hhai baa|bba bốnn|bbốn nămm|nnăm sáuu|ssáu bảyy|bbảy támm|ttám chíín|chínn',
  ),
};

/** By ear, in dialect, or in the short forms of messages. */
export const byEar: PerLanguage<readonly (readonly string[])[]> = {
  en: table('oh|nought wun too|tew tree|fri fower|fore fife|fyv siks|sicks sevin|sebben ate|ait nyne|niner'),
  de: table(
    'nuhl|nulle oans|eens zwo|zwoa droi|drey viere|fier finf|foif segs|sechse siebm|sieme ocht|ach neine|noin',
  ),
  es: table(
    'sero|zero huno doz trez|tré kuatro|cuatto sinko|sinco seyz|ceis ciete|syete hocho|osho nuebe|nwebe',
  ),
  fr: table(
    'zairo|zéraux hun|unh deu|dheu troa|troi katre|catre sink|sinq sis|siss sète|cet uite|ui neuve|nef',
  ),
  ro: table(
    'zerou|zerro unul|unnul doy|doj trey|trai patrru|patro cinch|cinchi șasi|șasă șeapte|șapti obt|optu noo|nouo',
  ),
  it: table(
    'zzero|sero unu|huno dduè|duo trè|ttrè quatro|cuattro cincue|cinkue sèi|ssei sète|setti octo|hotto nòve|nobe',
  ),
  pt: table(
    'zéru|sero hum|ũ doiz|dôis treis|trez quatru|cuatro sinco|sincu meia|seix setchi|seti oitu|hoito novi|nóvi',
  ),
  pl: table(
    'zerro|zerko jedyn|jedeń dwja|dfa tszy|tży cztyry|ctery pieńć|pjeńć sześ|szejść siedm|śedem ośem|uosiem dziewieńć|dziewińć',
  ),
  ru: table(
    'нуль|нол адин|адын дво|дыва тры|тири читыре|четыри пят|пядь шесь|шест сем|сим восим|восем девить|девят',
  ),
  tr: table('sıfer|zıfır bi ikki|eki üc|üş döt|dörd bes|peş alti|haltı yidi|yeddi sekis|segiz dokus|doguz'),
  zh: table('lin|leng yao er|liang san|shan suh|szu wuu|woo lu|liou chi|qii pa|bah jou|jeou'),
  vi: table('hông|khôg mốt|mọt hay|haj pa|bà tư|bún lăm|nâm xáu|sấu bẩy|bải tắm|táp chính|trín'),
};
