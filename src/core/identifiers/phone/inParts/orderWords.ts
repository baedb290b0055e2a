// Words that say where the pieces of a number stand, per language: "zuerst", "a doua parte", "заканчивается", "sau đó".
// Facts of common knowledge, gathered by hand (2026-11). Folded to lower case without accents by the reader.

/** Before the first piece, or behind it. */
export const firstCues = [
  'first firstly initially start starts starting begin begins beginning',
  'zuerst erst erstens anfangs anfang beginnt fängt startet vorne erster erste erstes ersten',
  'primero primeramente empieza empiezo comienza inicia primera primeros primeras inicio principio',
  'abord premièrement primo commence commençant débute début première premier premiers',
  'prima primo innanzitutto inizia comincia parte prime primi inizio',
  'primeiro primeiramente começa começo inicia primeira primeiros início',
  'întâi intâi începe prima primul primele început',
  'najpierw pierwsze pierwsza pierwszy zaczyna początek początku',
  'сначала сперва вначале начинается первая первый первое первые первых начало начале начинаю',
  'önce öncelikle ilk birinci başlıyor başlar başı başında başta',
  '先 头 前 首 起 xian kaitou shouxian',
];

/** Before a piece that goes on. */
export const laterCues = [
  'then next after second secondly third thirdly fourth middle continues followed afterwards later following',
  'dann danach weiter zweitens drittens viertens anschließend mitte zweiter dritter zweite dritte zweites drittes gefolgt hinterher folgt folgende folgenden nächste nächsten',
  'luego después sigue continúa continuación siguientes siguiente segunda segundo tercera tercero medio seguido segundos terceros',
  'suivants suivantes suivant puis ensuite après deuxièmement troisièmement secundo tertio continue suivi deuxième troisième seconde milieu suit',
  'mezzo poi dopo dopodiché quindi segue continua prosegue secondo seconda terzo terza metà seguito',
  'seguintes seguinte depois seguida seguir continua segue segunda segundo terceira terceiro meio seguido',
  'următoarele următorul următoare apoi după continuă urmează doua treia mijloc mijlocul',
  'kolejne kolejna potem dalej następnie drugie druga drugi trzecie trzecia trzeci środek środku później następne następna środkowe',
  'потом затем далее дальше продолжается вторых третьих вторая второй второе вторые третья третий третье третьи середина середине после следующие следующая следующий следом средние серединка',
  'sonra ardından devam ikinci üçüncü ortası ortasında ortada sonraki devamı devamında peşinden orta',
  '后 後 着 接 间 间 ranhou jiezhe zhongjian zaijie',
];

/** Before the last piece, or behind it. */
export const lastCues = [
  'last lastly finally end ends ending finish finishes final remaining rest',
  'zuletzt schließlich ende endet schluss letztens letzter letzte letztes letzten hinten restliche restlichen rest',
  'final finalmente termina acaba últimos último última finaliza fin restantes resto',
  'enfin fin finit finir termine finalement dernière dernier derniers reste restants',
  'infine fine finisce termina ultimo ultima ultimi ultime restanti resto',
  'fim finalmente termina acaba última último últimos restantes resto',
  'final sfârșit termină încheie ultima ultimele urmă restul',
  'końcu koniec kończy ostatnia ostatni ostatnie reszta pozostałe',
  'конце конец наконец заканчивается кончается последняя последние последний оканчивается остальные остаток конечные',
  'sonda sonunda bitiyor biter sonu son kalan kalanı bitişi',
  '尾 末 zuihou jiewei',
];

/** A word for a piece, beside which a figure or a word of one counts: "part two", "第二部分", "phần ba". */
export const partCues = [
  'part piece section step block group half',
  'teil stück abschnitt block',
  'parte pedazo tramo trozo bloque',
  'partie morceau bloc',
  'pezzo blocco',
  'bloco pedaço',
  'partea bucata',
  'część kawałek blok',
  'часть кусок блок',
  'kısım bölüm parça',
  'phần thứ đoạn 第 部 段 bufen',
];

/** Two words that say it together only. */
export const firstPhrases = [
  'bắt đầu',
  'đầu tiên',
  'đầu số',
  'đầu là',
  'thứ nhất',
  'lúc đầu',
  'trước tiên',
  'mở đầu',
];
export const laterPhrases = [
  'sau đó',
  'tiếp theo',
  'kế tiếp',
  'rồi đến',
  'ở giữa',
  'tiếp đến',
  'thứ hai',
  'thứ ba',
  'thứ tư',
];
export const lastPhrases = ['cuối cùng', 'kết thúc', 'phần cuối', 'đuôi là', 'sau cùng'];
/** Vietnamese words that say it by themselves. */
export const loneCues = { later: 'rồi giữa', last: 'cuối đuôi' } as const;

/** Nothing but that the telling goes on. */
export const orderLinks = [
  'the it is its with and at in by comes goes on of to number digits numbers',
  'mit an am die das der es und kommt steht sind ist im zum ziffern nummer dem geht',
  'y al el la lo con por en de del los las viene números cifras que se es son va',
  'et à a ça ca c est le la les par avec on en vient d pour l de du au chiffres',
  'e il la lo con alla all in nel sono per le i gli cifre è viene si al',
  'e o a os as com por em no na pelo vem números de é são',
  'si se cu la a mai urma cea partea este e și în',
  'się i a na od po w to jest są część cyfry tym',
  'а и в на с во по часть идет это цифры цифр цифра том из номера будет',
  'ile ve en da olarak olan kısmı gelir gelen edip ediyor eder bu var yaz hane haneler hanesi rakam rakamlar rakamı numara numaranın',
  '位 是 面 开 開 结 結 中 然 最 部 分 段 再 以 为 头 shi 的 间',
  'là bằng với và ở lúc phần số đến',
];
