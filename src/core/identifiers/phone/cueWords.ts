// Words that say how the pieces of a number belong together. Folded to lower case without accents.
import { foldWord } from '../../text/tokens';

const set = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')).map(foldWord));

/** The pieces come in order: "first 202, then 555, last 0123". */
export const orderWords = set(
  'first then next last after finally followed starts start begins begin ends end lastly second third fourth prefix middle final beginning ending',
  "zuerst dann danach zuletzt schluss ende primero luego despues finalmente final primeiro depois d'abord puis ensuite enfin",
  'prima poi infine dopo najpierw potem koniec сначала потом затем конец dau tiep cuoi once sonra intai apoi',
);

/** The digits are to be read from the end. */
export const reverseWords = set(
  'backwards backward flip flipped mirror mirrored invert inverted umgekehrt umgedreht gespiegelt spiegelverkehrt rwd reversed reverse ruckwarts rueckwarts rückwärts reves revés envers rovescio contrario contrário invertido invertida inverso inversa invertito inverse wstecz wspak наоборот обратном обратно invers tersten sondan nguoc achterstevoren achteruit baklänges baglæns naopak visszafelé terbalik 倒 反',
);

/** The last word of phrases that say the same, with what stands before it. */
export const reversePhrases: ReadonlyMap<string, string> = new Map([
  ['front', 'back to'],
  ['left', 'right to'],
  ['end', 'from the'],
  ['hinten', 'von'],
  ['links', 'rechts nach'],
  ['izquierda', 'derecha a'],
  ['adelante', 'atras para'],
  ['delante', 'detras para'],
  ['gauche', 'droite a'],
  ['sinistra', 'destra a'],
  ['ritroso', 'a'],
  ['frente', 'tras para'],
  ['tylu', 'od'],
  ['konca', 'od'],
  ['конца', 'с'],
  ['наперед', 'задом'],
  ['coada', 'la'],
  ['achter', 'van'],
]);

/** The piece behind is the part of a number that says where it is. */
export const areaWords = set(
  'area areacode code vorwahl indicatif prefijo prefisso prefix prefixo ddd kierunkowy код netnummer alankodu codigo lada',
);

/** Behind a piece, these say that it comes before the others: "202 in front". */
export const frontWords = set(
  'front davor vorne voran vorweg vorneweg delante antes devant avant davanti frente przed przedtem przodzie poczatku перед спереди впереди попереду elore ele elejere elott pred vpredu framfor foran forrest eteen basina onune onunde voorop ervoor davanti avanti frente inainte fata μπροστά',
);
/** Before a piece, they say the same of it: "preceded by 202". */
export const precededWords = set(
  'basina onune onda preceded prefixed preceding voraus precedido precede preceduto poprzedzony',
);

/** Say in an announced number that its rest follows. */
export const restWords = set(
  'number no phone tel telephone line local rest remaining and then followed by the is it s my with plus after that comes',
  'nummer rufnummer rest und dann numero numéro y luego e et puis suivi de poi depois номер и потом',
);

/** What writers of adverts put between the groups of a number so that no search finds it; means nothing there. */
export const fillerWords = set(
  'baby babe babes bae hun hunny honey hon dear darling love lovely sweetie sweetheart sweety sugar sexy hottie handsome daddy',
  'papi papito amor corazon cariño bebe guapo cherie cheri mon schatz schatzi susser liebling bitte tesoro caro bello querido gato gatinho',
  'kotku kochanie skarbie милый дорогой canim tatlim em anh iubi dragule',
  'kiss kisses besos beso besitos bisous bisou kuss kusse bacio baci beijos buziaki pupici xo xoxo xoxoxo xx xxx x mwah muah',
  'xd xdd rofl lmao lol haha hehe hihi ok okay okey yes yeah yep right easy um umm uh uhm hmm hm er ah ooh wow please pls hey hi',
  'dash hyphen dot point space slash star hash underscore strich punkt guion tiret trattino',
);

/** May stand beside filler words; alone they join what is listed. */
export const weakFillerWords = set(
  'and then so just now my mi ma the und dann y e et i и got it you hot big',
);
