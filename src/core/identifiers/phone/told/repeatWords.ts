// With which words a digit is said once for several, per language: "double five", "zwei Fünfen", "dos veces siete", "две
// пятёрки", "iki tane beş", "两个五", "hai số năm". Facts of common knowledge, gathered by hand (2026-11). What a language
// needs beyond these words is one grammar for all (`repeatGrammar.ts`).

/** Words parted by spaces; forms of one word by a bar where a line is by place. Folded by the reader. */
export interface RepeatWords {
  /** Languages of the spelling tables whose digits these words count. */
  readonly ids: readonly string[];
  /** Two, three, four and five, in all genders and cases that stand before what is counted. */
  readonly counts: readonly string[];
  /** Twice, three times, four times: before the digit, or behind it. */
  readonly before: readonly string[];
  /** The same, behind the digit only. */
  readonly behind: readonly string[];
  /** "A PAIR of fives", a trio; behind an article. */
  readonly pairs: readonly string[];
  /** "Dos VECES siete" */
  readonly times: string;
  /** What is counted: "iki TANE beş", "两个五". */
  readonly measures: string;
  /** Between the count and the digit. */
  readonly links: string;
  /** Before a pair. */
  readonly articles: string;
  /** The digits from zero on, in the plural and as counts have them. */
  readonly plurals: string;
  /** Ends that figures take: "5s", "5er". */
  readonly ends: string;
}

export const repeatTables: readonly RepeatWords[] = [
  {
    ids: ['en'],
    counts: ['two', 'three', 'four', 'five'],
    before: ['double dbl dubble twice twin dual', 'triple treble tripple thrice', 'quadruple quad'],
    behind: ['twice doubled double', 'thrice tripled', 'quadrupled'],
    pairs: ['pair couple duo', 'trio', 'quartet'],
    times: 'times time x',
    measures: '',
    links: 'the a an of number digit digits figure',
    articles: 'a the one another',
    plurals:
      'zeros|zeroes|ohs|os|nils|noughts|naughts ones twos threes fours fives sixes|sixs sevens eights nines|niners',
    ends: 's',
  },
  {
    ids: ['de'],
    counts: ['zwei zwo', 'drei', 'vier', 'fünf fuenf'],
    before: [
      'doppel doppelt doppelte doppelter doppeltes doppelten zweimal zweifach beidemal',
      'dreifach dreifache dreifacher dreimal triple trippel',
      'vierfach vierfache viermal',
    ],
    behind: ['doppelt zweimal', 'dreifach dreimal', 'vierfach viermal'],
    pairs: ['paar pärchen', 'trio drilling', 'quartett'],
    times: 'mal x fach male',
    measures: 'stück',
    links: 'die der das den eine einen ziffer zahl nummer hintereinander nacheinander',
    articles: 'ein eine einen das noch',
    plurals:
      'nullen einsen|einser|einsern|einer zweien|zweier|zweiern dreien|dreier|dreiern vieren|vierer|vierern fünfen|fuenfen|fünfer|fuenfer|fünfern sechsen|sechser|sechsern siebenen|siebener|siebenern|siebner achten|achter|achtern neunen|neuner|neunern',
    ends: 'er ern en',
  },
  {
    ids: ['es'],
    counts: ['dos', 'tres', 'cuatro', 'cinco'],
    before: ['doble dobles doblete', 'triple triples triplete', 'cuádruple cuadruple'],
    behind: ['doble doblado repetido repetida duplicado', 'triplicado triple', 'cuádruple'],
    pairs: ['par pareja parejita', 'trío terna', 'cuarteto'],
    times: 'veces vez x',
    measures: '',
    links: 'el la los las un número dígito cifra de del al',
    articles: 'un una otro otra',
    plurals: 'ceros|ceritos unos doses|dosis treses cuatros cincos seises sietes|sietecitos ochos nueves',
    ends: 's',
  },
  {
    ids: ['fr'],
    counts: ['deux', 'trois', 'quatre', 'cinq'],
    before: ['double doubles', 'triple triples', 'quadruple'],
    behind: ['double doublé doublés répété répétés', 'triple triplé', 'quadruplé'],
    pairs: ['paire couple duo', 'trio brelan', 'carré'],
    times: 'fois x',
    measures: '',
    links: 'le la les l un de du des d chiffre chiffres numéro',
    articles: 'un une',
    plurals: 'zéros uns - - quatres cinqs - septs huits neufs',
    ends: 's',
  },
  {
    ids: ['it'],
    counts: ['due', 'tre', 'quattro', 'cinque'],
    before: ['doppio doppia doppi', 'triplo tripla triplice', 'quadruplo quadrupla'],
    behind: ['doppio doppia raddoppiato ripetuto', 'triplo', 'quadruplo'],
    pairs: ['coppia paio', 'tris terzetto', 'poker'],
    times: 'volte volta x',
    measures: '',
    links: 'per il lo la i gli le l un di del numero cifra',
    articles: 'un una',
    plurals: 'zeri uni - - quattri cinqui - setti - novi',
    ends: '',
  },
  {
    ids: ['pt'],
    counts: ['dois duas', 'três', 'quatro', 'cinco'],
    before: ['duplo dupla dobro dobrado dobrada', 'triplo tripla triplice', 'quádruplo quádrupla'],
    behind: ['dobrado dobrada duplo duplicado repetido', 'triplo triplicado', 'quádruplo'],
    pairs: ['par parzinho dupla', 'trio trinca', 'quadra'],
    times: 'vezes vez x',
    measures: '',
    links: 'o a os as um de do da dígito número algarismo',
    articles: 'um uma outro outra',
    plurals: 'zeros|zerinhos uns - - quatros cincos seises|meias setes oitos noves',
    ends: 's',
  },
  {
    ids: ['ro'],
    counts: ['doi două doua', 'trei', 'patru', 'cinci'],
    before: ['dublu dublă dubla dublul', 'triplu triplă', 'cvadruplu'],
    behind: ['dublu dublat repetat', 'triplu triplat', 'cvadruplu'],
    pairs: ['pereche', 'trio', 'careu'],
    times: 'ori x',
    measures: 'de',
    links: 'de cifra cifre numărul un',
    articles: 'o un încă',
    plurals:
      'zerouri unuri doiuri treiuri patruri cinciuri|cincari șeșari|șasari șaptari|șeptari optari nouari',
    ends: 'uri',
  },
  {
    ids: ['pl'],
    counts: ['dwa dwie dwoje dwóch dwu', 'trzy trzech troje', 'cztery czterech', 'pięć pięciu'],
    before: [
      'podwójne podwójny podwójna podwójną podwójnie dubel dwukrotnie dwakroć',
      'potrójne potrójny potrójna potrójną potrójnie trzykrotnie',
      'poczwórne poczwórny poczwórna poczwórną czterokrotnie',
    ],
    behind: ['podwójnie podwójne podwójna podwójny dwukrotnie', 'potrójnie trzykrotnie', 'czterokrotnie'],
    pairs: ['para parę parka parkę', 'trio', 'kareta'],
    times: 'razy raz x',
    measures: 'sztuki cyfry',
    links: 'cyfra cyfrę cyfry po liczba numer',
    articles: 'jedna jeszcze',
    plurals:
      'zera|zer jedynki|jedynek dwójki|dwójek trójki|trójek czwórki|czwórek piątki|piątek szóstki|szóstek siódemki|siódemek ósemki|ósemek dziewiątki|dziewiątek',
    ends: 'ki ek tki',
  },
  {
    ids: ['ru'],
    counts: ['два две двух двое', 'три трех трое', 'четыре четырех четверо', 'пять пяти пятеро'],
    before: [
      'дважды двойная двойной двойное двойную двойные сдвоенная сдвоенный сдвоенную',
      'трижды тройная тройной тройное тройную',
      'четырежды',
    ],
    behind: ['дважды двойная вдвойне', 'трижды', 'четырежды'],
    pairs: ['пара пару парочка парочку', 'тройка', 'четверка'],
    times: 'раза раз разика разочка x х кратно',
    measures: 'цифры',
    links: 'по цифра цифру цифры число подряд',
    articles: 'еще одна',
    plurals:
      'нуля|ноля|нулика|нолика|нулей|нолей|нуликов|ноликов единицы|единички|единиц|единичек двойки|двоечки|двоек|двоечек тройки|троечки|троек|троечек четверки|четверочки|четверок|четверочек пятерки|пятерочки|пятерок|пятерочек шестерки|шестерочки|шестерок|шестерочек семерки|семерочки|семерок|семерочек восьмерки|восьмерочки|восьмерок|восьмерочек девятки|девяточки|девяток|девяточек',
    ends: 'ки ок ка рки рок ерки',
  },
  {
    ids: ['tr'],
    counts: ['iki', 'üç', 'dört', 'beş'],
    before: ['çift çifte duble ikili ikişer', 'üçlü', 'dörtlü'],
    behind: ['-', '-', '-'],
    pairs: ['çift', 'üçlü', 'dörtlü'],
    times: 'kere kez defa x',
    measures: 'tane adet tanecik',
    links: 'tane adet rakamı sayısı',
    articles: 'bir',
    plurals: 'sıfırlar birler ikiler üçler dörtler beşler altılar yediler sekizler dokuzlar',
    ends: '',
  },
  {
    ids: ['vi'],
    counts: ['hai đôi', 'ba', 'bốn', 'năm'],
    before: ['đôi cặp song', '-', '-'],
    behind: ['kép đúp', '-', '-'],
    pairs: ['cặp đôi', '-', '-'],
    times: 'lần x',
    measures: 'số con chữ cái',
    links: 'số con chữ cái lặp lại',
    articles: 'một',
    plurals: '- - - - - - - - - -',
    ends: '',
  },
  {
    ids: ['zh'],
    counts: ['两 兩 二 俩', '三 仨', '四', '五'],
    before: ['双 雙 俩 叠 疊', '仨', '-'],
    behind: ['-', '-', '-'],
    pairs: ['对 對 双 雙', '-', '-'],
    times: '次 遍 回 x',
    measures: '个 個 颗',
    links: '个 個 数 字 是 的',
    articles: '一',
    plurals: '- - - - - - - - - -',
    ends: '',
  },
  {
    ids: ['zh-Latn'],
    counts: ['liang er lia', 'san sa', 'si', 'wu'],
    before: ['shuang lia', 'sa', '-'],
    behind: ['-', '-', '-'],
    pairs: ['dui', '-', '-'],
    times: 'ci bian hui x',
    measures: 'ge',
    links: 'ge shuzi',
    articles: 'yi',
    plurals: '- - - - - - - - - -',
    ends: '',
  },
];

/** German writes them as one word with the digit: "Doppelnull", "zweimalfünf". */
export const gluedCounts: readonly (readonly [language: string, word: string, count: number])[] = [
  ['de', 'doppel', 2],
  ['de', 'doppelte', 2],
  ['de', 'zweimal', 2],
  ['de', 'dreifach', 3],
  ['de', 'dreimal', 3],
  ['de', 'vierfach', 4],
  ['de', 'viermal', 4],
  ['tr', 'çift', 2],
  ['en', 'double', 2],
  ['en', 'triple', 3],
  ['es', 'doble', 2],
  ['es', 'triple', 3],
  ['it', 'doppio', 2],
  ['fr', 'double', 2],
];

/** Phrases of two words before a digit. */
export const phrases: readonly (readonly [language: string, first: string, second: string, count: number])[] =
  [
    ['vi', 'tam', 'hoa', 3],
    ['vi', 'tứ', 'quý', 4],
    ['zh', '三', '连', 3],
    ['zh', '四', '连', 4],
    ['pt', 'em', 'dobro', 2],
  ];

/** What else is counted so: marks of a school, cards, dice, small change, exercises. Beside them no digit of a number is. */
export const countedThings =
  'marks grades dice darts domino dominoes poker cards deck change coins bills notes squats reps sets ' +
  'zeugnis noten schulnoten würfel gewürfelt würfeln karten skat kleingeld scheine münzen ' +
  'notas calificaciones dados naipes cartas baraja cambio monedas billetes ' +
  'bulletin belote cartes monnaie pièces billets ' +
  'voti pagella dadi carte spiccioli monete banconote briscola ' +
  'boletim moedas troco baralho ' +
  'notele catalog zaruri cărți mărunt monede bancnote ' +
  'oceny ocen świadectwo kości karty kart drobne monety banknoty ' +
  'оценки оценок дневник кости кубики карты карт мелочь монеты купюры ' +
  'notlar karne zar tavla okey kart bozuk ' +
  'điểm xúc xắc bài tiền ' +
  'chengji fen qian';

/** Before a repeat that says again what was said digit by digit: "fünf fünf, also zweimal fünf". */
export const explainingWords =
  'also heißt heisst quasi ie namely meaning sea decir dire cioè ossia seja czyli znaczy есть значит yani demek adică 即 就 tức nghĩa';
