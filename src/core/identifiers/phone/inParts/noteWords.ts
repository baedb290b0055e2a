// Words with which a number is told for somebody who writes it down, piece by piece among whole sentences: "note 07700 …
// now add 900 … put 123 at the end", "先记138 … 再记0013 … 剩下8000", "запиши 912 … прибавь 345 … осталось 6789". Facts of
// common knowledge, gathered by hand (2026-11). Folded as tokens are.
import { foldWord } from '../../../text/tokens';

const wordsOf = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ')).map(foldWord);
const phrasesOf = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split('|'));

/** Ask to write a piece down; the first of such pieces begins. */
export const noteVerbs: readonly string[] = wordsOf(
  'write note jot enter remember pressing dialling memorise memorize scribble',
  'notiere notier notieren notiert merk merke merken merkt schreib schreibe schreiben gib tipp',
  'apunta apunte apuntad anota anote escribe escriba teclea memoriza',
  'notez écris écrivez inscris retiens retenez saisis saisissez',
  'segna segnati segnatevi annota annotati scrivi scrivete memorizza inserisci',
  'escreve escreva aponta aponte memorize grava',
  'notează notați notati scrie scrieți memorează introdu reține',
  'zapisz zapiszcie zanotuj napisz zapamiętaj',
  'запиши запишите записывай записывайте пиши пишите напиши напишите запомни запомните введи введите вводи запоминай запоминайте набираем',
  'yaz yazın yazıp kaydet kaydedin tuşlayıp çevirip',
  'ghi viết nhập',
  '记 記 写 寫 输 輸 按',
);

/** Codes that begin a number in their country. */
export const codesThatBegin: readonly string[] = wordsOf(
  'код префикс ddd ortsnetz ortsnetzkennzahl ortskennzahl',
);

/** Of a piece that goes on. */
export const goesOnWords: readonly string[] = wordsOf(
  'append attach tack stick follow proceed now',
  'jetzt nun hänge häng füge ergänze folgen anschließen dranhängen',
  'ulterior ulteriormente successivamente poursuis poursuivez suite',
  'añade añada agrega agregue',
  'ajoute ajoutez rajoute rajoutez',
  'aggiungi aggiungete aggiungici prosegui proseguite',
  'acrescenta acrescente adiciona adicione sequência',
  'adaugă adăugați adaugi',
  'dodaj dodajcie dopisz dopiszcie dołóż',
  'добавь добавьте добавляй прибавь прибавьте допиши допишите припиши ещё еще добавляем продолжаем продолжу теперь',
  'sürüyor sürer sürdür',
  'предпоследние предпоследняя предпоследних vorletzte vorletzten penúltimos penultimi przedostatnie',
  'izler izliyor arkasından peşinden ekleyip eklersin ekleyelim',
  'tiếp thêm',
  '加 次',
);
export const goesOnPhrases: readonly string[] = phrasesOf(
  'move on|moves on|im anschluss|daran schließt|daran schliesst|ondan sonra|tras eso|más tarde|po nich|po tym|kế đó|pe urmă|next up|next come|next comes|keep going',
  'за ним|за ними|следом идут|weiter geht|weiter gehts',
  'ghi tiếp|nối tiếp|kế đến',
  '下 一|跟 着|跟 著|接 著|接 下|繼 續|中 間|中 段|其 次|随 后|隨 後|还 有|還 有|居 中|往 后|之 后|之 後|紧 接|緊 接|后 续|後 續|跟 上|中 份',
);

/** Of the last piece. */
export const endsWords: readonly string[] = wordsOf(
  'letzt close wrap top finalise finalize complete completing remainder',
  'übrig übrige übrigen übrigbleiben rest abschluss',
  'remata cierra quedan concluye concluya finis finissez conclus feche coadă wreszcie pozostałe pozostałych',
  'restant restante restantes',
  'rimanenti rimanente rimangono restano concludi',
  'restante falta faltam',
  'rămase rămâne rămân rămași',
  'pozostaje pozostają zostaje',
  'осталось остались остался оставшиеся оставшихся оставшееся остающиеся хвостик хвостиком хвост финал финале концовка концовке концовкой финальные финальная итог замыкают замыкает',
  'fertig',
  'kalanlar kalanlarsa geriye',
);
export const endsPhrases: readonly string[] = phrasesOf(
  've son|son olan|chót là|còn lại|sau chót|chốt lại',
  '剩 下|剩 余|剩 餘|其 余|其 餘|收 尾|尾 段|最 终|最 終|余 下|餘 下|尾 巴|尾 数|末 了|在 后|在 後|末 段|最 末|最 後|結 尾|尾 號|結 束',
);
export const beginsPhrases: readonly string[] = phrasesOf(
  'de entrada|na wstępie|trước hết|lead with|opens with|first off|los geht|fang an|fange an|для начала|первым делом|alan kodu',
  'số máy',
  '头 一|頭 一|首 段|起 始|前 缀|前 綴|首 先|在 前|打 頭|开 首|開 頭|開 始|起 頭|区 號|區 號',
);

/** Small words that stand in such a sentence and tell nothing. */
export const noteLinks: readonly string[] = wordsOf(
  'down up on at to now put take them em after here bit bits very all off it up onto tag behind para zum per',
  'guter zu dir dran bildet bilden daran schließt jetzt nun noch ans auf macht machen bilden ein setze setz als zum zur übrigen auf hinzu dazu gleich noch',
  'pon ponle le ahora esto añadir',
  'tout toute viennent vient mets mettez maintenant pour finir',
  'cosa metti mettici adesso ora infine',
  'logo põe coloca agora',
  'asta aceea aceasta dată pentru cele pune acum apoi',
  'nich tym wstaw teraz na',
  'нему ней оператора города дописать добавить поставь теперь сюда повесь тут там под этого для ну делом номере дальше цифр мой ещё еще',
  'koy koyun diye izler kalıyor geriye üstüne ondan ve et parça şimdi bunu onu peşine yanına',
  'nhé đây là số trước',
  '请 請 到 下 上 入 份 段 好 住 了 个 個 着 著 这 這 先 就 还 還',
);

/** Nouns for a piece that a count stands beside: "bit one", "Happen 2". */
export const countedBits: readonly string[] = wordsOf(
  'bit chunk segment tranche gruppe häppchen happen morceau trozo pezzo кусочек кусочка parça grup 份 节 節 截',
);

/** Nouns of digits behind a count: "three digits 345". */
export const countedDigits: readonly string[] = wordsOf(
  'digits figures ziffern stellen cifras dígitos chiffres cifre algarismos cyfry cyfr цифры цифр цифра hane rakam số 位',
);
