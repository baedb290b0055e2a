// Words of digits in dialects and in slang, and words of everyday speech that only look like a bent digit. Facts of
// common knowledge, gathered by hand (2026-11).
import { inflectedWords } from './inflectedWords';

const wordsOf = (
  language: string,
  table: Readonly<Record<string, string>>,
): readonly (readonly [language: string, word: string, digit: string])[] =>
  Object.entries(table).flatMap(([digit, words]) =>
    words.split(' ').map((word) => [language, word, digit] as const),
  );

/** Folded words, the language they bend and the digit they say. */
export const dialectWords: readonly (readonly [language: string, word: string, digit: string])[] = [
  ...wordsOf('en', {
    '0': 'zip zilch nada naught ought aught zed cipher zeeroh zeero zehro ziro zerow zerro',
    '1': 'wan wone wahn juan',
    '2': 'tew tuu twu toe tuh',
    '3': 'thri tharee thee fwee',
    '4': 'fo fohr foh foah faw foe fower foar fore',
    '5': 'fahv faiv fyve phive fahve fav',
    '6': 'siks seks syx sixx',
    '7': 'sevin seben sebben sevun sehven sevven',
    '8': 'ayt eyt eit ait aight aicht wate',
    '9': 'nyne nayn nahn nain',
  }),
  ...wordsOf('de', {
    '0': 'nuul nulle nuel nulli',
    '1': 'oans oas ees eens ains oins aans ehns oane einz aynz ainz',
    '2': 'zwee zwoa zwou zwa zwoi twee twei zweu zwai tswei tsvai zvei tzwei',
    '3': 'dree drue drui drai droi dray',
    '4': 'fier viere vieri veer viea fihr vir fir',
    '5': 'fiev foif fuf fufi fumf fumef fuenef fuenf fimf funef fumpf fuffe fenf funwe fimwe funv fynf fuhnf',
    '6': 'sechse sachs sachsi zaks soss soess sechsi seggs sieks seks',
    '7': 'siebe sibe siebn sobn soeben siem siebm sebm',
    '8': 'achte ocht oacht achti ochte ahct aht ackt axt',
    '9': 'neine neuni nun nuun nuen noin noyn negen nein',
  }),
  ...wordsOf('es', {
    '0': 'sero cerro cerito zerito',
    '1': 'unito uan huno',
    '2': 'doos doz dosito',
    '3': 'trez tress trese tresito',
    '4': 'quatro kuatro cuatr cuatrito kuwatro',
    '5': 'sinco cinko zinco cinquito singko',
    '6': 'seiz ceis zeis seys zeys sais',
    '7': 'syete ciete ziete sietecito siyete',
    '8': 'hocho oxo otcho ochito otso',
    '9': 'nuebe nueb nuev nuevito nuwebe',
  }),
  ...wordsOf('fr', {
    '0': 'zerro zeyro',
    '1': 'hun ein',
    '2': 'deu deuz deus',
    '3': 'trwa troa twa troi trwas',
    '4': 'katr katre catre kat quatr kattre',
    '5': 'sink sank senk sinq cinc sinque',
    '6': 'sis siss sys',
    '7': 'set sett cet',
    '8': 'wit weet huite uit ouit huitt',
    '9': 'nef nuff noeuf neuff noef',
  }),
  ...wordsOf('it', {
    '0': 'zerro dzero zeroo',
    '1': 'unno uhno',
    '2': 'duee dueh',
    '3': 'ttre treh tree',
    '4': 'kwatro quatro cuatro quattr kuattro',
    '5': 'chinque sinque cinqe cincue cinkue',
    '6': 'sseii seii sey',
    '7': 'sete setthe settte',
    '8': 'oto ottto hotto',
    '9': 'noove nofe',
  }),
  ...wordsOf('pt', {
    '0': 'zeru zerro zeero',
    '1': 'hum umm huum',
    '2': 'doiz doys doiss dous dos duaz',
    '3': 'treis trez tres treiz',
    '4': 'kuatro quatru kuatru cuatro kwatro',
    '5': 'sinco cinku sinku cinko sinko',
    '6': 'ceis seiz ceiz seys mea meya',
    '7': 'ceti seti cete seite',
    '8': 'oitu oytu oyto hoito',
    '9': 'novi novy nobe nofe',
  }),
  ...wordsOf('ro', {
    '1': 'unnu unul',
    '2': 'doy doii',
    '3': 'trey treii',
    '4': 'patrru patr',
    '5': 'cinc cinch cinchi cincii',
    '6': 'sase shase sasse',
    '7': 'sapte shapte sapt',
    '8': 'obt optt',
    '9': 'noa nowa nouva',
  }),
  ...wordsOf('pl', {
    '0': 'zeero zerro zeru',
    '1': 'jedyn jedn jedem ieden yeden',
    '2': 'dfa dwaa dva',
    '3': 'tszy tszi tzy tsy tshy czszy pszy',
    '4': 'cztyry sztery czteri cztyri szteri cteri ctery cztry czwory',
    '5': 'piendz piencz pienc pieciu piendzi pjec pjenc pienci',
    '6': 'szejsc szejs szesci szeszc szesdz szeszcz szejdz szejc',
    '7': 'siedm szedem siedym siedmiu sidem',
    '8': 'osim osiem osm oszem osiim',
    '9': 'dziewienc dziewiendz dziewiecz dziewinc dziefienc dziewiedz dzewiec',
  }),
  ...wordsOf('nl', {
    '0': 'nuhl noel',
    '1': 'eentje ein',
    '2': 'tweej twe twie',
    '3': 'dry drei drieje',
    '4': 'fier viertje veer',
    '5': 'fijf vyf fijv veif',
    '6': 'ses sez',
    '7': 'zeuven zeve zeeven zeuve',
    '8': 'agt acth agd',
    '9': 'neegen nege neuge',
  }),
  ...wordsOf('ru', {
    '0': 'нул нолль',
    '1': 'адин адын одын едын адинн',
    '2': 'двва дваа дфа',
    '3': 'трри трии тре',
    '4': 'читыре четыри читыри читире чтыре чатыре',
    '5': 'пьять пяць пят пиать',
    '6': 'шэсть шесьть шест шысть',
    '7': 'сем сьемь сэмь',
    '8': 'восимь восем восим восьм',
    '9': 'девить дивять девяць дэвять девит',
  }),
  ...wordsOf('tr', {
    '0': 'sifr zifir',
    '1': 'biir birr',
    '2': 'ikki ikii',
    '4': 'dord dort',
    '5': 'besh',
    '6': 'alty',
    '7': 'yeddi',
    '8': 'sekis zekiz',
    '9': 'dokkuz',
  }),
  ...wordsOf('cs', {
    '1': 'jeda jena',
    '4': 'ctyry styry styri ctiri styrka',
    '5': 'pjet pjetka',
    '6': 'ses',
    '7': 'sedum',
    '8': 'vosum osum vosm vosmicka',
    '9': 'devjet',
  }),
  ...inflectedWords,
  ...wordsOf('hu', { '1': 'eggy', '2': 'ketto kete', '5': 'oot', '8': 'nyoc nyolcz', '9': 'kilenz kilencz' }),
];

/** Never meant as a digit, though one edit or one sound away from one; folded. */
export const everydayWords: ReadonlySet<string> = new Set(
  // en
  (
    'solo so is oil oils soil boil lol los bio boss bliss sis zoo bib lil ill iii io isis silo boo ' +
    'on in an any no now new not nor our out own once only ones ok old of off her hers here there these those then the ' +
    'they try true give live love like line fine mine nice wine pine dine vine men net next neat heat eat eats night ' +
    'nights right rights light lights sight might fight tight weight height even ever never heaven seen sent sex sexy sin ' +
    'sit sir sis mix fix fit fir fig fin fun fur far fee feet fire file find live lives hive dive drive fave fever fives ' +
    'tea ten tens tie tow top tour your you year years yes hour hours hero he she me my we us up at by go so do does done ' +
    'am pm min mins mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec call text sms over own owner ' +
    'one-on-one gone bone none tone zone lone cone won want when wan was were who how way two-way tower town toy toys to ' +
    'tried tree trees threw through thru free fresh from for form four-hand foul flour sour pour fours foot food fool full ' +
    'six-pack sick suck sucks seek sets set sit sits site sites size sizes sever several service serve served special seat ' +
    'set sister since silk skin eighth eighty ate age ages eat ease east nine-to-five nana nan name names need needs nun ' +
    'nope note notes none noon move moves dove cove stove love loves lovely video into onto also has had have his him hot hit ' +
    'her hair her heart hand hands have be bed been best bar bay bi big bit but buy bye baby body both book city cool cute ' +
    'day days date dates dear did die dig dirty dog don door down dress dua due duo dues dur end ends enjoy fan fast feel ' +
    'few for fore get girl girls good got great gym hard home host house if inn is it its job just keep kind kiss know lady ' +
    'last late let long look low luck lux man many may maybe me meet mid miss more most much must near ok open or other out ' +
    'park pay per pic pics play please pool pop pretty pro quick quiet rate rates real red rest room rooms rose roses same ' +
    'say see self send set she shop show shy side sign six-inch sky slim small soft some son soon sort special stay still ' +
    'stop style sun super sure sweet take talk tall tan taste team tell than thanks that them thick thin thing things this ' +
    'tight time times tip toned too touch town treat tv type under until upon use very via view vip visit wait walk warm ' +
    'water wear week weeks well went wet what while white wife wild will wish with woman won work world would yet young zen ' +
    'hr hrs st nd rd th tv mr mrs ms dr lbs lb kg km cm ft pm tm vs pls plz thx btw ltd llc inc sq yr yrs wk nw ne sw se xx ' +
    'nt rn bb bbw gf gfe dm pm ig fb tg wa ph tel fax www com org net tt ss sr st dt nr dl ' +
    // de
    'ein eine einen einer eines in im sein mein dein kein fein bein dein sind seit sie sich ist ihr ihre hier bier tier mir ' +
    'wir vier-augen vie viel von vor nur neu neue neuer neues neuen nett nach nacht nie nein nun noch macht acht-samkeit echt ' +
    'echte die der das des dem den dir drin frei drauf zwar zwischen weit bei mit und um uns zu zum zur zeit ziel zart sechser ' +
    'lieb liebe sieb leben geben sehen gegen gehen dann wann wo was wer wie wenn den denn ' +
    // es, pt
    'un una uns unas unos los las les del dos-horas das des de dan don tras tras tren noche ocio nuevo nueva nuevas nuevos ' +
    'siesta seas sea ser si se su sus son sin cinta zona cero-estres para por pero con como que hoy soy muy mi mis tu tus te ' +
    'nos nova novo novas note uma um umas dia dias sete-dias hola ojo ojos oito ' +
    // fr, it
    'une des les ses mes tes ces dans doux douce dieu deux-pieces ceux nuit suit huitre sept-jours bon bien oui non qui que ' +
    'quand sur sous sans tout tous trop tres trois-rivieres neuve neufs cette sei siete sette otto due tre sera sono solo sua ' +
    'suo nuovo nuova notte nove dove dopo cosa casa cinque-terre auto foto moto ' +
    // ro, nl, pl
    'din cu la sunt sase-ore sau noi doi-trei dor fost este een en het zes-uur van voor veel weer week zien zijn geen negen ' +
    'nee jest tak nie dla dwa-trzy piec to sie'
  )
    .split(' ')
    .filter((word) => !word.includes('-')),
);
