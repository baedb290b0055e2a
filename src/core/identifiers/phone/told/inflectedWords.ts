// Words of digits as people decline them, make them small, or speak them where they live: "двоечку", "jedynką", "zerinho",
// "Einser", "khoong" as a keyboard leaves it. Facts of common knowledge, gathered by hand (2026-11).
import { foldWord } from '../../../text/tokens';

/** A folded word, the language it is of and the digit it says. */
export type SaidWord = readonly [language: string, word: string, digit: string];

/** Lines in the order of the digits from zero on. */
const wordsOf = (language: string, ...lines: readonly string[]): readonly SaidWord[] =>
  lines.flatMap((line, digit) =>
    line
      .split(' ')
      .filter((word) => word !== '-')
      .map((word) => [language, foldWord(word), String(digit)] as const),
  );

/** Words that mean little else. */
export const inflectedWords: readonly SaidWord[] = [
  ...wordsOf(
    'en',
    'zro jero',
    'wun onne',
    'twa',
    'thrie',
    'fuor phor',
    'fyve faive',
    'sixe',
    'sevn sewen sivin',
    'egt eigt eicht',
    'nien noine nynn',
  ),
  ...wordsOf(
    'de',
    'nuller',
    'einser',
    'zweier',
    'dreier',
    'vierer',
    'fünfer fuenfer fümfe fünwe',
    'sechser',
    'siebener siebme',
    'achter achde',
    'neuner neune',
  ),
  ...wordsOf('es', 'ceros', '-', 'doses', 'treses', 'cuatros', 'cincos', 'seises', 'sietes', 'ochos', 'nueves'),
  ...wordsOf('fr', 'zewo', '-', '-', 'trwas', 'catres', 'cinqs', '-', 'septs', 'huits', 'neufs'),
  ...wordsOf('it', '-', '-', 'ddoje', 'treje', 'quatto quatt', 'cinche sinch', 'seje', '-', '-', '-'),
  ...wordsOf(
    'pt',
    'zerinho',
    'unzinho umzinho',
    'doizinho doisinho',
    'treizinho tresinho',
    'quatrinho',
    'cinquinho',
    'seisinho seizinho',
    'setinho setezinho',
    'oitinho oitozinho',
    'novinho novezinho',
  ),
  ...wordsOf(
    'ro',
    'zeroul',
    '-',
    'doiul',
    'treiul',
    'patrul',
    'cinciul șinși',
    'șasele șăsî',
    'șaptele șăpti',
    'optul',
    '-',
  ),
  ...wordsOf(
    'pl',
    'zera zerem',
    'jedynkę jedynką jedynki jedynce',
    'dwójkę dwójką dwójki dwójce',
    'trójkę trójką trójki trójce',
    'czwórkę czwórką czwórki czwórce czterech czterema',
    'piątkę piątką piątki piątce pięciu pięcioma piyńć',
    'szóstkę szóstką szóstki szóstce sześciu sześcioma szejść',
    'siódemkę siódemką siódemki siódemce siedmiu',
    'ósemkę ósemką ósemki ósemce ośmiu łosim',
    'dziewiątkę dziewiątką dziewiątki dziewiątce dziewięciu dziewiynć',
  ),
  ...wordsOf(
    'ru',
    'ноля нулем нолем нолика нолику',
    'единицу единицей единицы единице единичку единичкой единички',
    'двойку двойкой двойки двоечка двоечку двоечкой двум двумя',
    'тройку тройкой тройки троечка троечку троечкой тремя',
    'четверку четверкой четверки четверочка четверочку четверочкой четырех четырьмя',
    'пятерку пятеркой пятерки пятерочка пятерочку пятерочкой пяти пятью',
    'шестерку шестеркой шестерки шестерочка шестерочку шестерочкой шести шестью',
    'семерку семеркой семерки семерочка семерочку семерочкой семью',
    'восьмерку восьмеркой восьмерки восьмерочка восьмерочку восьмерочкой восьми',
    'девятку девяткой девятки девяточка девяточку девяточкой девяти девятью',
  ),
  ...wordsOf(
    'ru-Latn',
    'nolj',
    'odyn',
    '-',
    '-',
    'chetyri tschetyre',
    'pyatj pjatj',
    'shestj schest schestj szest',
    'semj sjem',
    'vosemj wosem wosjem',
    'devyatj devjatj dewjat djewjat devyt',
  ),
  ...wordsOf(
    'tr',
    'sıfırı',
    'biri',
    'ikiyi',
    'üçü',
    'dördü',
    'beşi besh',
    'altıyı alty',
    'yediyi',
    'sekizi səkkiz sekkiz',
    'dokuzu doqquz doguz dokus',
  ),
  // Telex, where the keyboard did not turn the letters into marks.
  ...wordsOf('vi', 'khoong', 'mootj', '-', '-', 'boons', 'nawm', 'saus', 'bayr baayr', 'tams', 'chins'),
];

/** Words of everyday speech as well: digits only in a run of nothing but digits of their language. */
export const heardWords: readonly SaidWord[] = [
  ...wordsOf('en', 'zed o', 'wn wan', 'tw too to tu', 'thr tree free', 'fr for foe', 'fv', 'sx sex', 'svn', 'ate', 'nn nein'),
  ...wordsOf('de', 'nui', 'eis ans ane', 'zwia zwa', 'drü', 'fier', 'fief föif', 'sex', 'sim siem', 'ocht', 'nein neine'),
  ...wordsOf('es', '-', 'un una 1no', 'do doh 2os', 'tre tré 3es', 'cuatr', 'cinc', 'sei', 'siet', 'och', 'nuev'),
  ...wordsOf('fr', 'o', 'un en hun', 'de dé deu', 'trwa twa', 'kat', 'senk', 'si sis', 'set sèt', 'wit', 'nef nèf'),
  ...wordsOf('it', '-', 'un nu', 'du doi', 'tri', 'quat', 'cinq', 'ses', 'set', 'ott', 'nov neuv'),
  ...wordsOf('pt', '-', 'hum', '2is', '3s tres', '-', '5inco', 'meia', '7ete', '-', '-'),
  ...wordsOf('ro', '-', 'un unul una', 'doi doua', 'trii', 'patrul', 'cinc', 'sasa', 'septe', 'op', 'noul noui noua'),
  ...wordsOf('pl', 'zeru', 'jedno jedna jednego', 'dwóch dwie dwoma', 'trzech trzema czy', '-', '-', '-', '-', '-', '-'),
  ...wordsOf('ru', 'нуля нулю', 'одного одной одну одним раз', 'двух две', 'трех трое', '-', '-', '-', 'семи', '-', '-'),
  ...wordsOf('ru-Latn', '-', 'odin adin', 'dva dve dwa', 'tri try', '4etyre 4etire', 'pat', 'shest szest', 'sem sim', '8em', '-'),
  ...wordsOf('tr', '-', 'bi', 'iki', 'uc utch', 'dort dord', 'bes', 'alti', 'yedi', 'sekis', '-'),
  ...wordsOf('vi', 'ko hong hông hổng k zero kg hem', 'mốt mot', 'hai', 'ba', 'tư tu', 'lăm nhăm', '-', 'bẩy', '-', '-'),
  ...wordsOf(
    'zh-Latn',
    'lin dong',
    'i yao yee',
    'erh liang ar',
    'shan',
    'shi szu ssu',
    'woo vu',
    'liou lu',
    'chi guai tsi',
    'pa bah',
    'chiu jiou gou',
  ),
];
