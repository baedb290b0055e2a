// What writers tell their readers to do with a contact before they use it: "(remove NOSPAM)", "(no spaces)", "(# = @)",
// "(backwards)". By language, kept by hand, November 2026; folded when it is read.
import { foldWord } from '../../text/tokens';

const words = (list: string): readonly string[] => list.split(' ').map(foldWord);
/** Phrases of several words have hyphens here. */
const phrases = (list: string): readonly (readonly string[])[] =>
  list.split(' ').map((phrase) => phrase.split('-').map(foldWord));

/** What says that something is to be taken out. */
export const removing: readonly string[] = words(
  'remove removed removing delete deleted without drop omit leave take takeout strip minus ignore erase cut less lose skip minus ' +
    'ohne entferne entfernen entfernt loesche lösche löschen loeschen streiche streichen weglassen weg wegdenken raus rausnehmen ' +
    'sin quita quitar quite quitando elimina eliminar elimine borra borrar borre saca sacar ' +
    'sans enlevez enlève enlever retirez retire retirer supprimez supprime supprimer ôtez ôte ôter effacez ' +
    'senza togli togliere togliendo togliete rimuovi rimuovere cancella cancellare elimina ' +
    'sem tire tirar tira remova remover retire apague apagar exclua ' +
    'fără scoate scoateți scoateti șterge ștergeți elimină eliminați ' +
    'bez usuń usun usunąć skasuj wytnij pomiń ' +
    'без убери убрать уберите удали удалить удалите вычеркни сотри ' +
    'olmadan sil silin çıkar çıkarın kaldır kaldırın ' +
    'zonder verwijder weglaten haal ' +
    '去 删 刪 除 bỏ xóa xoá ' +
    'utan uden uten bort fjern ilman poista nélkül töröld hagyd vedd odeber smaž vymaž smažte izbriši makni видали прибери χωρίς hapus tanpa 빼고 빼세요 지우고 지우세요 제거 삭제 ลบ ตัด เอาออก 削除 抜いて 消して',
);

/** Notes that are one word or glued to one: only in brackets or between signs, within a contact. */
export const removingAtOnce: readonly string[] = words(
  'nospam notspam antispam spamfree spam removethis removeme removeit deletethis deleteme deleteit ignorethis takethisout ' +
    'entfernmich löschmich weglassen streichmich verwijderen verwijderdit retirar quitaesto quitaresto quitame borraesto borrame retira ' +
    'enlevezceci enleverceci supprimezceci enlevermoi toglimi togliquesto rimuovimi removaisto tireisto usunto usuńto usunmnie удалиэто убериэто 去掉 删掉 删除 去除 刪除',
);

/** Words between the verb and what it takes out, which are never that themselves. */
export const ofRemoval: ReadonlySet<string> = new Set(
  words(
    'the this that word words letter letters part text bit out from of it to get a an all any and before after mail mailing email e sending send writing use using first please in me no ' +
      'das die der den wort teil vor dem senden mail bitte aus dies dieses diese hier ' +
      'la el las los palabra letras parte antes de enviar escribir ' +
      'le les mot lettres partie avant d envoyer ecrire il lo parola lettere prima di inviare a o as os palavra letras ' +
      'cuvantul din słowo slowo слово буквы kelimesini yazısını het woord 掉 除 từ chữ',
  ),
);

/** What says, behind a verb of removal or "no", that blanks are meant. */
export const blanks: readonly string[] = words(
  'space spaces gap gaps blank blanks spacing whitespace ' +
    'leerzeichen abstand abstände abstaende lücken leertaste leerstellen ' +
    'espacio espacios espace espaces blancs spazio spazi espaço espaços spațiu spații spatiu spatii ' +
    'spacja spacji spacje spację пробел пробела пробелы пробелов boşluk boşluğu boşlukları boşluksuz spatie spaties mezera mezer',
);
/** What says, behind a verb of removal, that capitals are meant. */
export const capitals: ReadonlySet<string> = new Set(
  words(
    'capitals capital capitalised capitalized uppercase caps großbuchstaben grossbuchstaben großgeschriebene großgeschriebenes mayúsculas mayuscula majuscules majuscule maiuscole maiuscola maiúsculas maiúscula majusculele wielkie wielkich заглавные заглавных большие больших великі великих büyük hoofdletters versaler nagybetűk nagybetűket velká velkých 大写 大文字',
  ),
);
/** What leads to those beside the verbs. */
export const noBlanks: readonly string[] = words(
  'no kein keine ningun aucun nessuno nessun nenhum fara nincs',
);

/** Phrases that say that pieces belong together; only in brackets, or behind a comma. */
export const together: readonly (readonly string[])[] = phrases(
  'together all-together altogether one-word all-one-word in-one-word as-one-word single-word joined joined-up all-joined all-in-one ' +
    'zusammen alles-zusammen zusammengeschrieben zusammenschreiben zusammenhängend ein-wort in-einem-wort als-ein-wort am-stück boşluksuz ' +
    'todo-junto junto todo-seguido seguido una-palabra en-una-palabra una-sola-palabra pegado todo-pegado ' +
    'en-un-mot un-seul-mot en-un-seul-mot tout-attaché attaché tout-collé collé ' +
    'tutto-attaccato attaccato tutto-unito unito una-parola tutto-insieme ' +
    'tudo-junto uma-palavra tudo-pegado legat împreună un-singur-cuvânt ' +
    'razem łącznie jednym-słowem слитно вместе одним-словом без-пробелов bitişik aan-elkaar één-woord ' +
    '连-在-一-起 连-写 不-要-空-格 没-有-空-格 去-掉-空-格 去-空-格 无-空-格 viết-liền không-dấu-cách không-cách',
);

/** Phrases that say that a contact is written from its end. */
export const backwards: readonly (readonly string[])[] = phrases(
  'backwards backward reversed reverse in-reverse reverse-it read-backwards spelled-backwards written-backwards right-to-left ' +
    'from-right-to-left read-from-right-to-left read-right-to-left from-the-end from-end-to-start read-it-from-the-end back-to-front mirrored flipped flip-it ' +
    'rückwärts rueckwaerts von-hinten von-rechts umgekehrt verkehrt-herum gespiegelt al-revés al-reves del-revés de-derecha-a-izquierda a-la-inversa ' +
    'à-l-envers a-l-envers de-droite-à-gauche inversé al-contrario a-rovescio al-rovescio da-destra-a-sinistra invertito ' +
    'ao-contrário de-trás-para-frente de-trás-para-a-frente da-direita-para-a-esquerda invertido pe-dos invers de-la-coadă de-la-dreapta ' +
    'wspak od-tyłu od-końca наоборот задом-наперёд задом-наперед справа-налево с-конца tersten ters ters-oku sağdan-sola ' +
    'achterstevoren achteruit omgekeerd pozpátku od-konce visszafelé 倒-过-来 反-过-来 倒-着-读 倒-着-看 从-右-到-左 đọc-ngược viết-ngược ngược-lại từ-phải-sang',
);

/** What says that a sign belongs between two pieces. */
export const between: readonly string[] = words(
  'between middle inbetween dazwischen zwischen mitte entre medio entremedio milieu mezzo meio mijloc między miedzy pomiędzy środku между посередине arasına ortasına tussen midden 中间 giữa',
);

/** What says that one sign stands for another. */
export const replacing: readonly string[] = words(
  'replace replaced change changed swap swapped substitute exchange instead means mean equals stands is are for with use put read turn into ' +
    'ersetze ersetzen ersetzt statt anstatt anstelle durch bedeutet heißt heisst steht ist tausche ' +
    'cambia cambiar cambie reemplaza reemplazar sustituye sustituir por vez lugar significa es ' +
    'remplacez remplace remplacer par place signifie est changez ' +
    'sostituisci sostituire sostituite con posto significa sta è cambia ' +
    'substitua substituir troque trocar por lugar significa é ' +
    'înlocuiește înlocuiți inlocuiti cu înseamnă este schimbă ' +
    'zamień zamiast zastąp na oznacza to замени замените заменить вместо это значит на ' +
    'yerine değiştir demek vervang door betekent 换 改 代 替 thay bằng là',
);

/** What a note names that speaks of numbers said as words: those are no pieces to be joined. */
export const figures: readonly string[] = words(
  'digit digits number numbers numerals figures ziffern ziffer zahlen números numeros cifras dígitos chiffres chiffre cifre numeri cijfers getallen cyfry cyframi liczby cifry číslice číslicemi rakam rakamla rakamlarla siffror számmal számok számjegyek цифры цифрами числом 숫자 숫자로 ตัวเลข số',
);

/** What names dots that stand for the blanks of an address: "(dots instead of spaces)". */
export const dots: readonly string[] = words(
  'dots dot points point periods punkte punkten punkt puntos punto punti pontos ponto kropki kropkę kropka точки точками точку noktalar nokta puncte punct punten punt tečky tečka pontok pont punkter pisteet 点 點 点号 점 점으로 จุด chấm',
);
/** What says that one stands for another. */
export const instead: readonly string[] = words(
  'instead replace replaced are read means mean put use become statt anstatt anstelle ersetzen ersetze sind lugar vez place sont remplacez remplace invece posto são zamiast zamień вместо замени замените yerine plaats loc místo nahraď helyén helyére helyett istället stället för ersätt 代 换 換 대신 แทน thay',
);

/** Signs by what they are called, for notes that name what is to be taken out: "(ohne Sternchen)". */
const namesOfSigns: readonly (readonly [string, string])[] = [
  [
    '*',
    'star stars asterisk asterisks stern sterne sternchen asterisco asteriscos estrella estrellas étoile étoiles astérisque astérisques asterischi stella stelle gwiazdki gwiazdkę gwiazdek звездочки звездочку звёздочки звёзды yıldız yıldızları steluțe sterretjes sterretje hvězdičky hvězdiček csillag csillagok stjärnor stjärna 星 별표 ดอกจัน',
  ],
  [
    '#',
    'hash hashes hashtag hashtags rauten raute rautezeichen hashtags almohadilla almohadillas numeral dièse dièses cancelletto cancelletti krzyżyk krzyżyki решетки решётки решетку kare diez hekje hekjes',
  ],
  [
    '-',
    'dash dashes hyphen hyphens striche bindestriche guiones tirets trattini hífens myślniki тире дефисы tireler streepjes pomlčky bindestreck',
  ],
  ['_', 'underscores unterstriche guiones-bajos подчеркивания'],
  ['!', 'exclamation ausrufezeichen'],
  ['.', 'dots points punkte puntos punti pontos kropki точки noktalar'],
];
/** The sign that a word names, folded. */
export const signNamed: ReadonlyMap<string, string> = new Map(
  namesOfSigns.flatMap(([sign, names]) => words(names).map((name) => [name, sign] as const)),
);
/** Words for little pictures. */
export const pictureNames: ReadonlySet<string> = new Set(
  words(
    'emoji emojis smiley smileys emoticon emoticons emoticono emoticonos émoji émojis faccina faccine emotikony смайлики смайлик эмодзи 表情 이모티콘 heart hearts herz herzen corazón corazones cœur cœurs cuore cuori serca сердечки flower flowers blume blumen flor flores fleur fleurs fiore fiori picture pictures bild bilder',
  ),
);
