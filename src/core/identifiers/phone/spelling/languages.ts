// How people say the digits of a phone number, per language: everyday words, folded to lower case without accents.
// Sources: the languages' own numerals (Unicode CLDR, rule-based number formats, spellout-cardinal, read 2026-11).

export interface SpellingLanguage {
  /** ISO 639-1; `zh-Latn` is pinyin. */
  readonly id: string;
  /** Words of 0 to 9, several where people say several, separated by a stroke. */
  readonly units: readonly string[];
  /** Words of 10 to 19 in order; an empty one is not said as a word. */
  readonly teens: readonly string[];
  /** Words of 20, 30, … 90 in order. */
  readonly tens: readonly string[];
  /** Words of 21 to 99 that are one word, made of unit and ten. */
  readonly compound?: (unit: string, ten: string) => readonly string[];
  /** Say that the next digit comes twice, or three times. */
  readonly twice: readonly string[];
  readonly thrice: readonly string[];
  /** Stand between digits and mean nothing. */
  readonly fillers: readonly string[];
  /** Words of everyday speech that sound like a digit; read so only between digits. */
  readonly soundAlikes: Readonly<Record<string, string>>;
}

const words = (text: string): readonly string[] => text.split(' ');
const none: readonly string[] = [];
const signs = 'dash hyphen dot point space';

export const spellingLanguages: readonly SpellingLanguage[] = [
  {
    id: 'en',
    units: words('zero|oh|o|nought|nil one two three four five six seven eight nine'),
    teens: words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    tens: words('twenty thirty forty|fourty fifty sixty seventy eighty ninety'),
    twice: words('double dbl'),
    thrice: words('triple treble tripple'),
    fillers: words(`and then ${signs} slash`),
    soundAlikes: {
      for: '4',
      fore: '4',
      to: '2',
      too: '2',
      tu: '2',
      won: '1',
      ate: '8',
      tree: '3',
      free: '3',
      sex: '6',
      sicks: '6',
      nein: '9',
      niner: '9',
      fife: '5',
      wun: '1',
    },
  },
  {
    id: 'de',
    units: words('null eins|ein zwei|zwo drei vier funf|fuenf sechs sieben acht neun'),
    teens: words(
      'zehn elf zwolf|zwoelf dreizehn vierzehn funfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn',
    ),
    tens: words('zwanzig dreissig|dreiszig vierzig funfzig|fuenfzig sechzig siebzig achtzig neunzig'),
    compound: (unit, ten) => [`${unit === 'eins' ? 'ein' : unit}und${ten}`],
    twice: words('doppel zweimal'),
    thrice: words('dreifach dreimal'),
    fillers: words('und dann strich bindestrich punkt'),
    soundAlikes: {},
  },
  {
    id: 'es',
    units: words('cero uno|un dos tres cuatro cinco seis siete ocho nueve'),
    teens: words('diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'),
    tens: words('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    compound: (unit, ten) => (ten === 'veinte' ? [`veinti${unit}`] : []),
    twice: words('doble'),
    thrice: words('triple'),
    fillers: words('y luego guion punto espacio'),
    soundAlikes: { sero: '0', sinco: '5', ceis: '6' },
  },
  {
    id: 'fr',
    units: words('zero un|une deux trois quatre cinq six sept huit neuf'),
    teens: words('dix onze douze treize quatorze quinze seize   '),
    tens: words('vingt trente quarante cinquante soixante septante octante|huitante nonante'),
    twice: words('double'),
    thrice: words('triple'),
    fillers: words('et puis tiret point espace'),
    soundAlikes: {},
  },
  {
    id: 'it',
    units: words('zero uno due tre quattro cinque sei sette otto nove'),
    teens: words('dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'),
    tens: words('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    compound: (unit, ten) => [`${unit === 'uno' || unit === 'otto' ? ten.slice(0, -1) : ten}${unit}`],
    twice: words('doppio'),
    thrice: words('triplo'),
    fillers: words('e poi trattino punto'),
    soundAlikes: {},
  },
  {
    id: 'pt',
    units: words('zero um|uma dois|duas tres quatro cinco seis|meia sete oito nove'),
    teens: words(
      'dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
    ),
    tens: words('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
    twice: words('duplo dobro'),
    thrice: words('triplo'),
    fillers: words('e depois traco ponto'),
    soundAlikes: {},
  },
  {
    id: 'ro',
    units: words('zero unu|una doi|doua trei patru cinci sase sapte opt noua'),
    teens: words(
      'zece unsprezece doisprezece treisprezece paisprezece cincisprezece saisprezece saptesprezece optsprezece nouasprezece',
    ),
    tens: words('douazeci treizeci patruzeci cincizeci saizeci saptezeci optzeci nouazeci'),
    twice: words('dublu'),
    thrice: words('triplu'),
    fillers: words('si apoi liniuta punct'),
    soundAlikes: {},
  },
  {
    id: 'pl',
    units: words('zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec'),
    teens: words(
      'dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie',
    ),
    tens: words(
      'dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat',
    ),
    twice: words('podwojne podwojny'),
    thrice: words('potrojne potrojny'),
    fillers: words('i potem myslnik kropka'),
    soundAlikes: {},
  },
  {
    id: 'ru',
    units: words('ноль|нуль один|раз два три четыре пять шесть семь восемь девять'),
    teens: words(
      'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    ),
    tens: words('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
    twice: words('дважды двойная двойной'),
    thrice: words('трижды тройная тройной'),
    fillers: words('и потом тире дефис точка'),
    soundAlikes: {},
  },
  {
    id: 'tr',
    units: words('sifir bir iki uc dort bes alti yedi sekiz dokuz'),
    teens: none,
    tens: words('yirmi otuz kirk elli altmis yetmis seksen doksan'),
    twice: words('cift'),
    thrice: none,
    fillers: words('ve sonra tire nokta'),
    soundAlikes: {},
  },
  {
    id: 'vi',
    units: words('khong mot hai ba bon|tu nam|lam sau bay|bảy tam chin'),
    teens: none,
    tens: none,
    twice: none,
    thrice: none,
    fillers: words('va cham'),
    soundAlikes: {},
  },
  {
    id: 'zh-Latn',
    units: words('ling yi|yao er|liang san si wu liu qi ba jiu'),
    teens: none,
    tens: none,
    twice: none,
    thrice: none,
    fillers: none,
    soundAlikes: {},
  },
  {
    id: 'zh',
    units: words('零|〇 一|壹|幺 二|贰|貳|两|兩 三|叁|參 四|肆 五|伍 六|陆|陸 七|柒 八|捌 九|玖'),
    teens: none,
    tens: none,
    twice: none,
    thrice: none,
    fillers: none,
    soundAlikes: {},
  },
];
