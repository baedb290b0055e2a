// Words that tell where a piece of a number stands, wherever in a text it is told: "my number begins with 202 … it goes on
// with 555 … and ends with 0123". Facts of common knowledge, gathered by hand (2026-11). Folded as tokens are.
import { foldWord } from '../../../text/tokens';
import { cue, phrases } from './acrossPhrases';
import {
  beginForms,
  endForms,
  firstForms,
  lastForms,
  laterForms,
  secondForms,
  thirdForms,
} from './placeForms';
import { firstCues, lastCues, laterCues, loneCues, partCues } from './orderWords';
import { codesThatBegin, countedBits, endsWords, goesOnWords, noteVerbs } from './noteWords';

const wordsOf = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ')).map(foldWord);

/** Verbs and nouns of beginning. */
const begins = wordsOf(
  'begins begin beginning starts start starting opens opening',
  'beginnt beginne beginn fängt fang fange startet anfang vorwahl',
  'empieza empiezas comienza inicia arranca inicio comienzo',
  'prefijo indicatif prefisso prefixo prefixul kierunkowy kierunkowa',
  'commence commencez commençant débute démarre début',
  'inizia comincia inizio',
  'começa começo início',
  'începe începutul început începând',
  'zaczyna rozpoczyna początek początku',
  'comece começar comenzar empezar iniziare commencer anfangen principio cominciare',
  'начинается начинаю начинай начинайте начало начале',
  'başlıyor başlar başlangıcı başı başında',
);
/** Ask for a call in pieces. */
const dials = wordsOf(
  'dial dialling dialing press type punch wählt wähle wählen wählst tippe marca marque marcar marcas compose composez tape tapez componi digita digitate fais faites bấm 拨 撥',
  'disque digite formează formați formezi tastează wybierz wykręć wpisz набери наберите набирай набирайте çevir çevirin tuşla tuşlayın',
);
const continues = wordsOf(
  'continues continue continuing continuation proceeds',
  'weiter folgt folgen fortsetzung',
  'sigue siguen continúa continúas prosigue continuación',
  'continue continuez suit suivent poursuit',
  'continua prosegue segue seguono',
  'continua continue segue seguem prossegue',
  'continuă continuați urmează continuarea',
  'próximos próximas próximo próxima seguenti seguente successive successivi prossime prossimi prochains prochaines prochain nächsten nächste',
  'dalej kontynuuj',
  'продолжается продолжай продолжайте продолжение дальше далее',
  'devam devamı devamında',
);
const middles = wordsOf(
  '再 mitad centro centre mijloc mijlocul środku milieu meio mezzo mitte middle середина orta ortası',
);
const ends = wordsOf(
  'ends end ending finishes finish finishing closes',
  'endet ende enden schluss aufhört hört',
  'termina terminas acaba finaliza final',
  'finit finissez termine terminez fin',
  'finisce termina conclude fine',
  'termina termine acaba fim final',
  'termină încheie terminați închei final finalul sfârșit sfârșitul',
  'kończy zakończ końcówka koniec końcu',
  'заканчивается заканчивай заканчивайте кончается оканчивается конец конце',
  'bitiyor biter bitir sonu sonunda bitişi',
);
const seconds = wordsOf(
  'second secondly zweite zweiter zweites zweiten zweitens segundo segunda segundos deuxième seconde secondo seconda doua doilea druga drugi drugie вторая второй второе вторые ikinci',
);
const thirds = wordsOf(
  'third thirdly dritte dritter drittes dritten drittens tercero tercera tercer troisième terceiro terceira terzo terza treia treilea trzecia trzeci trzecie третья третий третье третьи üçüncü',
);
const fourths = wordsOf(
  'fourth vierte vierter viertes vierten cuarta cuarto quatrième quarta quarto patra czwarta czwarty четвертая четвертый четвёртая dördüncü',
);

/** Bits of `cue` of a word. */
export const cueOfWord: ReadonlyMap<string, number> = byWord();
/** Bits of `cue` of two words with a space between. */
export const cueOfPhrase: ReadonlyMap<string, number> = new Map(
  phrases.map(([phrase, bits]) => [phrase.split(' ').map(foldWord).join(' '), bits]),
);

function byWord(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const put = (words: readonly string[], bits: number): void => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | bits);
  };
  put([...wordsOf(...firstCues), ...firstForms], cue.first);
  put([...wordsOf(...laterCues, loneCues.later), ...laterForms], cue.later);
  put([...wordsOf(...lastCues, loneCues.last), ...lastForms], cue.last);
  put([...begins, ...beginForms], cue.first | cue.sure);
  put(continues, cue.later | cue.sure);
  put(middles, cue.later);
  put([...ends, ...endForms], cue.last | cue.sure);
  put(dials, cue.dial);
  put(noteVerbs, cue.note);
  put(codesThatBegin, cue.first);
  put(goesOnWords, cue.later);
  put(endsWords, cue.last);
  put([...seconds, ...secondForms], cue.later | cue.second);
  put([...thirds, ...thirdForms], cue.later | cue.third);
  put(fourths, cue.later | cue.fourth);
  // "Segunda parte" is no beginning, though Italian numbers may "parte con".
  found.delete('parte');
  // Spanish "son" is no end; the Turkish one is with a count or a noun.
  found.delete('son');
  return found;
}

/** Words of order that stand in every text as well: they are read where rarer ones make a text be looked through. */
const tooCommonCues: ReadonlySet<string> = new Set(
  'now jetzt nun teraz теперь complete follow gib 加 次 按 写 寫 输 輸'.split(' ').map(foldWord),
);

/** First words of phrases that stand in every text: looked for, they would cost and tell nothing. */
const tooCommon: ReadonlySet<string> = new Set(
  'la o en in it s half una uma une eine los na de po más tras pe ve im за для keep 在 还 還 下 中 之 其 跟 往 parte jedna bir other andere otra autre altra outra'
    .split(' ')
    .map(foldWord),
);

const wordsWith = (bits: number): readonly string[] => [
  ...[...cueOfWord]
    .filter(([word, said]) => (said & bits) !== 0 && !tooCommonCues.has(word))
    .map(([word]) => word),
  ...[...cueOfPhrase]
    .filter(([, said]) => (said & bits) !== 0)
    .map(([phrase]) => phrase.split(' ')[0] ?? '')
    .filter((word) => !tooCommon.has(word)),
  ...wordsOf(...partCues),
  ...countedBits,
];

/** Words for which a text is looked through: what may begin a number, and what may go on with it or end it. */
export const beginningWords: readonly string[] = wordsWith(cue.first | cue.dial | cue.note);
export const goingOnWords: readonly string[] = [
  ...wordsWith(cue.last | cue.second | cue.third | cue.fourth | cue.dial | cue.note),
  ...continues,
  ...middles,
  ...goesOnWords.filter((word) => !tooCommonCues.has(word)),
];
