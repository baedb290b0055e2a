// Words with which a number is told in parts: "country code 44, then 20 7946 0018", "erste Hälfte 03023, zweite 125123".
// Facts of common knowledge, gathered by hand (2026-11). Folded to lower case without accents.
import { rolesOf } from '../../../text/heldWords';
import { foldWord } from '../../../text/tokens';
import { frontWords, orderWords, precededWords } from '../cueWords';
import { phoneWords } from '../labelWords';
import { ordinalEnds } from '../namedPlaceWords';

const set = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ')).map(foldWord);

/** What a word says of the digits beside it; a bit each. */
export const says = {
  /** They are a code: of a country, or of an area. */
  code: 1,
  /** The code is that of a country. */
  country: 2,
  /** They are the number itself, or the rest of it. */
  number: 4,
  /** Nothing but that more follows. */
  link: 8,
  first: 16,
  /** They come behind what was told before. */
  later: 32,
  last: 64,
  /** They are a part, a half. */
  part: 128,
} as const;

const countries = set(
  'country countrycode الدولة دولة البلد देश bansa negara χωρας държава pays pais paese tara tarii kraju страны країни ulke international internationale internationaler internacional internazionale uluslararasi miedzynarodowy международный intl isd ddi quoc 国 國 国际',
  'landesvorwahl ländervorwahl länderkennzahl landeskennzahl ländercode landescode landeskennung ländernummer auslandsvorwahl landcode landnummer landskod landsnummer országkód országhívó',
);
const codes = set(
  'رمز مفتاح كود कोड kode kodenya κωδικος κωδικο код code codes areacode area prefix prefixe prefixul prefixo prefijo prefisso prefiks código códigos codice cod codul kod kodu kodum код кода lada ddd ddi',
  'vorwahl vorwahlnummer ortsvorwahl indicatif indicativo indicativul kierunkowy kierunkowa kierunkowego netnummer kengetal riktnummer retningsnummer predvolba předvolba körzetszám alankodu',
  'countrycode landesvorwahl ländervorwahl länderkennzahl landeskennzahl ländercode landescode landeskennung ländernummer auslandsvorwahl landcode landnummer landskod landsnummer országkód országhívó 区 區 码 碼 mã vùng',
);
const numbers = set(
  'number numbers num nr no phone telephone tel mobile mobil line local digits figures',
  'nummer rufnummer telefonnummer handynummer durchwahl anschluss ziffern telefon handy',
  'número números teléfono móvil celular telefone cifras chiffres numéro téléphone portable numero telefono cellulare cifre',
  'număr numărul numărului telefonul telefonului numer numeru telefonu номер номера телефон numara numaram numaramın numarası số thoại điện 号 號 电 電 话 話 手 机 機',
);
const links = set(
  'einer einem eine einen un um uma uno cu avec con com mit z jednym bir bunun sedan därefter en but its thats aber pero mais ma mas ale но але ama ثم بعدها ومن بعدها هو फिर phir tapos saka kemudian dan lantas après は に の へ 最 και μετα ύστερα потім далі после',
  'then next and is are it its it s my the a with of plus comes follows followed by after that put add enter press start go on goes also just in to',
  'und dann danach ist sind die der das den mit von auf weiter folgt gefolgt meiner meine mein zuerst anschliessend als zum zur im noch gleich sofort',
  'y luego después continuación es son el la los las con de del mi sigue seguido por en marca marcar a',
  'et puis ensuite est sont le la les avec du de mon suivi suivie par par vient d l juste',
  'e poi dopo subito è sono il lo gli i con del di mio seguito da',
  'depois em seguida seguir acaba são o os as do da meu com seguido',
  'și apoi este sunt cu lui al a numerele urmează',
  'i potem następnie zaraz tym to jest są z na a mój się dalej',
  'и потом затем сразу дальше далее это на в с мой а',
  've sonra daha da ardından ise en dan daarna is het van met 然 后 再 接 着 是 我 的 加 为 家 代 际 là rồi của em gia',
);
/** Ask for a call in parts: "dial 030, then 23125123". */
const dials =
  'dial dialling type punch compose composez marca marque componi digita disca disque wähl wähle tippe wybierz wpisz wykręć набери набирай formează çevir tuşla bấm 拨 撥 先 önce';
const firsts = set(
  'pertama pertamanya mulai awal awalnya una unahin umpisa simula ابدأ اولا أولا البداية पहले pehle शुरू 初 まず はじめ спочатку спершу първо първите πρώτα αρχή αρχίζει nejprve először først först ensin',
  dials,
  'first start starts starting begin begins beginning opening anfang beginnt erst erste ersten erster vorne',
  'primero primera primeros primer empieza comienza inicia inicio début premier première premiers commence abord',
  'primo prima primi prime inizia inizio comincia primeiro começa início primul prima primele începe început',
  'pierwsza pierwszy pierwsze początek zaczyna najpierw первая первый первые начало начинается сначала ilk başı baslangic eerste begint đầu 前',
);
const laters = set(
  'lalu selanjutnya berikutnya sunod kasunod susunod sumunod التالي والباقي الباقي अगला 次 つぎ続 далі після после следва следващите συνέχεια επόμενα utána',
  'second middle third continues continue continued continuing other remaining remainder rest next mitte zweite zweiter dritte dritter andere anderen rest restliche',
  'segundo segunda medio tercera tercero otra resto restantes sigue continúa deuxième second seconde milieu troisième autre reste suite restants',
  'seconda secondo mezzo terza altra resto segue continua segunda meio terceira outra doua mijloc treia cealaltă restul continuă',
  'druga drugi środek trzecia reszta вторая середина третья остальное продолжение ikinci ortası üçüncü diğer kalan kalanı devamı sau 后 後 其余 tweede derde',
);
const lasts = set(
  'terakhir akhir akhirnya huli hulihan panghuli اخيرا أخيرا آخر والأخير النهاية आखिर आखिरी अंत aakhir aakhri 終 おわり さいご нарешті наприкінці кінець накрая последно край τέλος τελευταία végül nakonec sist',
  'schluss zuletzt konca końcu koncu acaba acabar 最后 sonunda',
  'last ends end ending final finally finish finishes endet ende letzte letzten letzter schluss hinten termina acaba último última últimos fin finit dernier dernière derniers',
  'fine finisce ultima ultimo ultime ultimi termina último última termină sfârșit ultimele kończy koniec ostatnia конец конце кончается заканчивается последняя последние son sonu biter cuối laatste eindigt',
);
const parts = set(
  'half part piece section halves hälfte teil mitad parte partie moitié metà metade jumătate partea połowa część половина часть yarısı kısmı bölüm nửa phần 半 部 分 helft deel',
);

/** Of each word, the bits of `says`. */
export const tellingRoles = rolesOf([
  [says.code, codes],
  [says.country, countries],
  [says.number, [...numbers, ...set(dials)]],
  [says.link, [...links, ...ordinalEnds, ...orderWords, ...frontWords, ...precededWords, ...phoneWords]],
  [says.first, [...firsts, ...frontWords]],
  [says.later, laters],
  [says.last, lasts],
  [says.part, parts],
]);
