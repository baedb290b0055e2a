// Words that name the place of a piece in a number. Folded to lower case without accents.
import { foldWord } from '../../text/tokens';

const set = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')).map(foldWord));

/** Say which piece it is. */
export const placeWords = set(
  'first last next final middle initial remaining second third opening closing',
  'ersten erste letzten letzte nächsten nächste zweite mittleren restlichen übrigen',
  'primeros primeras primera últimos últimas última siguientes segunda restantes finales',
  'premiers premiers première derniers dernières dernière deuxième suivants restants',
  'prime primi prima ultime ultimi ultima seconda restanti seguenti',
  'primeiros primeira últimos última segunda seguintes restantes',
  'primele ultimele următoarele doua prima ultima eerste laatste volgende tweede',
  'pierwsze pierwsza ostatnie ostatnia następne druga первые последние следующие первая вторая ilk son ikinci',
);
/** Say that what follows goes on with it. */
export const endWords = set(
  'last final closing letzten letzte ultimos ultimas ultima derniers dernieres ultime ultimi ostatnie последние son',
);
export const goOnWords = set(
  'continues continued continuing cont fortsetzung weiter continúa continua suite segue continuă vervolg ciąg продолжение devam devamı',
);
export const nouns = set(
  'digits digit numbers number figures ones half halves part piece bit section block chunk of',
  'ziffern ziffer zahlen stellen hälfte teil cifras dígitos números mitad parte chiffres chiffre moitié partie',
  'cifre numeri metà algarismos metade cijfers helft deel cyfry cyfr połowa część цифры цифр половина часть',
  'cifra jumătate partea rakam rakamı hane hanesi kısım yarısı',
);
/** Say, behind the first digits, that the last ones come. */
export const closers = set(
  'ends ending finish finishes endet enden termina terminan acaba finit finisce finiscono konczy kończy eindigt оканчивается заканчивается bitiyor',
);
/** Nouns that an ordinal in figures stands before: "1st part". */
export const wholeNouns = set(
  'part half piece halves teil halfte parte mitad partie moitie meta metade deel helft czesc polowa часть половина',
);
/** Words at which a phrase may be. */
export const namingWords: ReadonlySet<string> = new Set([
  ...placeWords,
  ...goOnWords,
  ...wholeNouns,
  ...closers,
]);
export const between = set(
  'the and then is are of my it ends end in with mit con par por per su auf finish by plus comes come follows',
  'die der das und dann sind ist los las les el la y luego son es le les et puis sont est gli i e poi sono o os as são de și apoi sunt în zijn i potem to и потом это ve',
);
export const ordinalEnds = set('st nd rd th er ere eme');
