// How people say digits in English, German and the Romance languages; sources in languages.ts.
import { words, type SpellingLanguage } from './spellingLanguage';

const signs = 'dash hyphen dot point space';

/** "Douășcinci", "treijdoi": what is left of "zeci și" in everyday Romanian. */
const shortTens = (unit: string, ten: string): readonly string[] => {
  const stem = ten.replace(/(?:zeci|j)$/, '').replace('cinci', 'cin');
  return unit === 'zero' || ten.endsWith('j') ? [] : [`${stem}s${unit}`, `${stem}j${unit}`];
};

export const westernLanguages: readonly SpellingLanguage[] = [
  {
    id: 'en',
    units: words(
      'zero|oh|o|nought|nil|nadazero one|wun|unaone two|tu|bissotwo three|thuree|terrathree four|fower|kartefour ' +
        'five|fife|pantafive six|sicks|soxisix seven|setteseven eight|oktoeight nine|niner|novenine',
    ),
    teens: words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    tens: words('twenty thirty forty|fourty fifty sixty seventy eighty ninety'),
    hundred: words('hundred'),
    addsToHundreds: true,
    thousand: words('thousand'),
    plus: words('plus'),
    twice: words('double dbl dubble'),
    thrice: words('triple treble tripple'),
    fillers: words(`and then ${signs} slash`),
    soundAlikes: {
      for: '4',
      fore: '4',
      to: '2',
      too: '2',
      won: '1',
      ate: '8',
      tree: '3',
      free: '3',
      sex: '6',
      nein: '9',
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
    hundred: words('hundert'),
    addsToHundreds: true,
    plus: words('plus'),
    twice: words('doppel doppelt zweimal'),
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
    hundreds: words(
      'cien|ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    ),
    hundred: words('cientos'),
    addsToHundreds: true,
    plus: words('mas'),
    twice: words('doble'),
    thrice: words('triple'),
    fillers: words('y luego guion punto espacio'),
    soundAlikes: { sero: '0', sinco: '5', ceis: '6' },
  },
  {
    id: 'fr',
    units: words('zero un|une deux trois quatre cinq six sept huit neuf'),
    teens: words('dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf'),
    tens: words('vingt|vingts trente quarante cinquante soixante septante octante|huitante nonante'),
    adding: [
      [10, 10],
      [60, 20],
      [80, 20],
    ],
    hundred: words('cent cents'),
    addsToHundreds: true,
    plus: words('plus'),
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
    hundreds: words(
      'cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento',
    ),
    addsToHundreds: true,
    plus: words('piu'),
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
    hundreds: words(
      'cem|cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
    ),
    hundred: words('centos'),
    addsToHundreds: true,
    plus: words('mais'),
    twice: words('duplo dobro'),
    thrice: words('triplo'),
    fillers: words('e i depois traco ponto'),
    soundAlikes: {},
  },
  {
    id: 'ro',
    units: words('zero unu|una doi|doua trei patru cinci sase sapte opt noua'),
    teens: words(
      'zece unsprezece|unspe doisprezece|douasprezece|doispe|douaspe treisprezece|treispe paisprezece|patrusprezece|paispe|patruspe ' +
        'cincisprezece|cinspe|cincispe|cinsprezece saisprezece|sasesprezece|saispe|sasespe saptesprezece|saptespe|saptispe|saptisprezece ' +
        'optsprezece|optspe|optespe|optispe|optusprezece nouasprezece|nouaspe',
    ),
    tens: words(
      'douazeci|douaj treizeci|treij patruzeci|patruj cincizeci|cinzeci|cinj saizeci|saij saptezeci|saptej optzeci|optej nouazeci|nouaj',
    ),
    compound: shortTens,
    ten: words('zeci'), // "doua zeci" in two words
    hundred: words('suta sute'),
    addsToHundreds: true,
    plus: words('plus'),
    twice: words('dublu'),
    thrice: words('triplu'),
    fillers: words('si apoi liniuta punct'),
    soundAlikes: {},
  },
];
