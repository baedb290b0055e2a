// Words that say where a piece of a number stands, in all forms that they take: "pierwszymi cyframi", "в начале номера",
// "numaramın başında", "die vorderen Ziffern". Stems and endings of grammars, gathered by hand (2026-11); what they make
// that nobody says does no harm. Folded as tokens are.
import { foldWord } from '../../../text/tokens';

/** Each stem with each ending; "-" is none. */
const forms = (stems: string, endings: string): readonly string[] =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => foldWord(stem + (ending === '-' ? '' : ending))));
const wordsOf = (line: string): readonly string[] => line.split(' ').map(foldWord);

const polish = 'y a e ego ej emu ą ym ymi ych';
const polishSoft = 'i ia ie iego iej iemu ią im imi ich';
const russian = 'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ую юю ою ом ем';
const german = 'e er es en em';
const spanish = 'o a os as';

const italian = 'o a i e';
const turkishNoun = '- i e de den in ile ler leri lerin lerinde';
const turkishOf =
  'ı i sı si ını ini sını sini ında inde sında sinde ına ine sına sine ından inden sından sinden';

/** Of the first piece. */
export const firstForms: readonly string[] = [
  ...wordsOf(
    'primer initial initially front lead leading foremost zunächst vorn vorne eingangs delante devant davanti',
  ),
  ...forms('vorder erst', german),
  ...forms('primer', spanish),
  ...forms('premier première', '- s'),
  ...forms('prim', italian),
  ...forms('primeir', spanish),
  ...wordsOf(
    'inicial iniciales iniciais iniziale iniziali initiale initiales initiaux inițial inițiale inițiala',
  ),
  ...wordsOf('primul prima primele primii primelor primei primului'),
  ...forms('pierwsz', polish),
  ...forms('początkow', polish),
  ...forms('перв начальн', russian),
  ...wordsOf('впереди спереди первоначально'),
  ...wordsOf('ilk ilki ilkin ilkler baştaki başta başlarda birinci birincisi'),
];

/** Nouns and verbs of beginning. */
export const beginForms: readonly string[] = [
  ...wordsOf('ouvre открывает otwiera otwierają startet starten starte loslegen'),
  ...wordsOf('arranca arrancan arrancar comenzando empezando iniciando démarrer démarrez débuter débutant'),
  ...wordsOf(
    'cominciando iniziando iniziano começando iniciar começam debutează pornește porneşte începem începeți',
  ),
  ...forms('zaczyn rozpoczyn', 'a am ają amy aj ajcie ać ając'),
  ...wordsOf('zacznij zacznijcie zacząć rozpocznij początkiem początki początkowo startuje'),
  ...forms('начина', 'ется ются лся ть ем ю ет й йте я'),
  ...forms('начал', 'о а е у ом'),
  ...wordsOf('начать начни начните стартует начнем начнём'),
  ...forms(
    'başl',
    'ıyor ar arım ayın ayıp ayan ayarak amakta asın angıç angıcı angıcında angıçta a ıyorsun arsın',
  ),
  ...forms('baş', '- ı ında ından ına ıdır'),
];

/** Of a piece that goes on. */
export const laterForms: readonly string[] = [
  ...wordsOf(
    'subsequent subsequently succeeding ensuing follow following add adding between halfway central',
  ),
  ...wordsOf('anschließend dahinter darauf daraufhin sodann mittig dazwischen folgend hinterher'),
  ...forms('mittler folgend nächst', german),
  ...wordsOf('centrales siguientes posterior centraux centrali centrais intermedio intermedie intermediário'),
  ...wordsOf(
    'seguite seguito seguita seguiti seguidos seguidas seguida suivis suivie suivies suivantes sucede',
  ),
  ...wordsOf(
    'următorii următorul următoarea următoarele următor mijlocii mijlocie urmat urmată urmate urmați',
  ),
  ...forms('kolejn następn środkow', polish),
  ...wordsOf('środka środkiem pośrodku następują następuje'),
  ...forms('следующ средн очередн дальнейш', russian),
  ...wordsOf(
    'enchaîne enchaînent продолжает продолжают посередине посередке посредине середину середины серединой вслед следуют следует далее',
  ),
  ...forms('orta', turkishOf),
  ...wordsOf('ortada ortadaki ortalarda ardı ardında ardınca arkasından arkasında arkaya peşine peşinde'),
  ...wordsOf('sonraki sonrası sonrasında sonrakiler izleyen takiben sıradaki sırada ekleyin ekle devamına'),
];

export const secondForms: readonly string[] = [
  ...forms('zweit', `${german} ens`),
  ...forms('segund second', spanish),
  ...wordsOf('seconde secondi deuxièmes'),
  ...forms('drug', 'i a ie iego iej iemu ą im imi ich'),
  ...forms('втор', russian),
  ...forms('ikinci', '- si sini sinde sine ler leri'),
];

export const thirdForms: readonly string[] = [
  ...forms('dritt', `${german} ens`),
  ...wordsOf('tercer tercero tercera terceros terceras troisièmes terza terzo terzi terze terceira terceiro'),
  ...forms('trzec', polishSoft),
  ...wordsOf('третий третья третье третьи третьего третьей третьему третьим третьих третьими третью третьем'),
  ...forms('üçüncü', '- sü sünü sünde süne ler leri'),
];

/** Of the last piece. */
export const lastForms: readonly string[] = [
  ...wordsOf('ultimately closing concluding trailing hinten hinteren hintere abschließend schlussendlich'),
  ...forms('letzt', `${german} ens`),
  ...forms('últim', spanish),
  ...forms('dernier dernière', '- s'),
  ...forms('ultim', italian),
  ...wordsOf('finales finali finais finaux finale ultimii ultimul ultimei ultimelor urmă finalul'),
  ...forms('ostatn', polishSoft),
  ...forms('końcow pozostał', polish),
  ...forms('последн конечн остальн завершающ заключительн', russian),
  ...wordsOf('напоследок хвост хвосте хвостик'),
  ...wordsOf('sona sondaki sonda sonuncu sonuncusu nihayet nihayetinde sonlarda'),
];

/** Nouns and verbs of ending. */
export const endForms: readonly string[] = [
  ...wordsOf(
    'clôt clôturent coda coadă tail abschluss schließt cierra cierran cierro cerrar finalizar rematar remata terminar acabar',
  ),
  ...wordsOf(
    'achève achèvent conclut terminer finir finissent chiude chiudono chiudi concludi terminano fondo',
  ),
  ...wordsOf(
    'fecha fecham encerra fechar finaliza acabam terminam sfârșește sfârşeşte închide încheiere coada',
  ),
  ...forms('kończ skończ zakończ', '- y ą ymy ycie yć ąc cie'),
  ...wordsOf('końcem końca końce końcówką końcówki końcówkę końcówce zamyka zamykają'),
  ...forms('заканчива заверша оканчива', 'ется ются ет ют й йте ть ем ю я'),
  ...wordsOf('закончи закончите закончим закончить кончается кончаются концом концу окончание окончания'),
  ...forms('bit', 'iyor er ir irin iren iyormuş mekte iş işi sin irelim'),
  ...forms('son', 'u unda una undan udur uncusu'),
  ...wordsOf('sonlanıyor sonlanır tamamlanır kapanır'),
];

/** Nouns for a piece, beside those that count by themselves: a figure beside one counts pieces. */
export const pieceNouns: readonly string[] = [
  ...wordsOf('part parts piece bit bits chunk chunks section segment block group half halves'),
  ...wordsOf('teil teile hälfte stück block blöcke gruppe abschnitt'),
  ...wordsOf('parte partes mitad trozo trozos pedazo bloque grupo tramo'),
  ...wordsOf('partie parties moitié morceau bloc groupe bout tranche'),
  ...wordsOf('parte parti metà pezzo pezzi blocco gruppo'),
  ...wordsOf('parte metade bloco grupo pedaço troço'),
  ...wordsOf('partea părți jumătate jumătatea grup grupul grupa bloc blocul bucată bucata'),
  ...wordsOf(
    'część części częścią połowa połowę połową połowie blok bloku grupa grupę kawałek kawałku człon',
  ),
  ...wordsOf('часть части частью половина половину половиной половине блок блока группа кусок кусочек'),
  ...forms('bölüm kısım kısm yarı parça blok grup', 'ü ı sı u üm ını ünü sını ünde ında sında - lar ler'),
  ...wordsOf('部 段 组 組 截 半 块 nửa đoạn nhóm cụm'),
];

/** Nouns for the digits of a piece, and for a place in order: they stand between its cue and it. */
export const digitNouns: readonly string[] = [
  ...wordsOf('digit digits figure figures three four five six couple pair triplet trio'),
  ...wordsOf('stelle stellen ziffer ziffern ziffernblock cifra cifras dígito dígitos algarismo algarismos'),
  ...wordsOf('chiffre chiffres cifră cifra cifrele cifrelor cifre lugar lieu luogo rând'),
  ...forms('cyfr', '- a y ę ą om ami ach'),
  ...forms('цифр', '- а ы у ой ам ами ах'),
  ...forms('тройк четвёрк пар', 'а и у е ой'),
  ...forms('hane', `${turkishNoun} si sini lerini leriyle siyle yle sinde`),
  ...forms(
    'rakam',
    `${turkishNoun} lar ları larla larıyla larını ıyla la lardan ların larında larından ı ını`,
  ),
  ...wordsOf('ikisi üçü dördü beşi altısı'),
  ...wordsOf('字 数 數 几 chữ'),
];
