// Every way in which a text writes the signs of an address, as data: characters, codes of pages and programs, names, and
// names that count only in brackets. One table, so that each finder means the same by "dot".
import { foldWord } from '../../text/tokens';
import { atNames, dotNames, innerNames, innerSignOf } from '../web/signWords';

export type AddressSign = '@' | '.' | '_' | '-' | '+' | ',';

/** How sure a writing is: 3 is the sign itself or its name in brackets, 1 a word that sentences have too. */
export type SignStrength = 0 | 1 | 2 | 3;

export interface SignName {
  readonly sign: AddressSign;
  readonly strength: SignStrength;
  /** Words behind the first. */
  readonly then: readonly string[];
  /** Is the sign only with brackets or like signs around it. */
  readonly isOnlyEnclosed: boolean;
}

/** Characters that stand for a dot in no ordinary text: middle dots and their kin. */
const dotLikes = '·•⋅∙‧․・。｡';
export const signOfCharacter: ReadonlyMap<number, AddressSign> = new Map(
  [
    ['@', '@'],
    ['＠', '@'],
    ['﹫', '@'],
    ['.', '.'],
    ...Array.from(dotLikes, (dot) => [dot, '.']),
    ['_', '_'],
    ['-', '-'],
    ['‐', '-'],
    ['+', '+'],
    [',', ','],
  ].map(([character = '', sign]) => [character.charCodeAt(0), sign as AddressSign] as const),
);

/** Signs as pages, links and programs write them. */
const codes: readonly (readonly [AddressSign, readonly string[]])[] = [
  [
    '@',
    ['&#64;', '&#064;', '&#x40;', '&#x040;', '&#0064;', '&commat;', '&#64', '%40', '\\u0040', '\\x40', '=40'],
  ],
  ['.', ['&#46;', '&#046;', '&#x2e;', '&#x02e;', '&period;', '&#46', '%2e', '\\u002e', '\\x2e', '=2e']],
  ['_', ['&#95;', '&#x5f;', '&lowbar;', '&underbar;', '%5f', '\\u005f']],
  ['-', ['&#45;', '&#x2d;', '&hyphen;', '&dash;', '%2d', '\\u002d']],
  ['+', ['&#43;', '&#x2b;', '&plus;', '%2b']],
];
const byFirst = new Map<number, readonly (readonly [string, AddressSign])[]>();
for (const [sign, written] of codes)
  for (const code of written) {
    const first = code.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), [code.toLowerCase(), sign]]);
  }
const MAX_CODE_CHARACTERS = 9;

/** Names of signs that are written in capitals within a word of small letters. */
export const capitalAts: readonly string[] =
  'AT ARROBA AROBASE ARROBASE CHIOCCIOLA MALPA MAŁPA SOBAKA KLAMMERAFFE APENSTAARTJE AROND ET ATSIGN KUKAC ZAVINAC ZAVINÁČ SNABELA'.split(
    ' ',
  );
export const capitalDots: readonly string[] =
  'DOT PUNKT PUNTO PONTO POINT PUNCT KROPKA TOCHKA NOKTA PUNT TECKA TEČKA PONT'.split(' ');

/** The same with one capital, before another: "roseDotExampleDotOrg". */
export const camelDots: readonly string[] = 'Dot Punkt Punto Ponto Point Punct Kropka Nokta Tochka'.split(
  ' ',
);

export interface CodedSign {
  readonly sign: AddressSign;
  readonly length: number;
}

/** A coded sign that begins at a place. */
export function codedSignAt(text: string, at: number): CodedSign | undefined {
  const known = byFirst.get(text.charCodeAt(at));
  if (known === undefined) return undefined;
  const here = text.slice(at, at + MAX_CODE_CHARACTERS).toLowerCase();
  for (const [code, sign] of known) if (here.startsWith(code)) return { sign, length: code.length };
  return undefined;
}

/** Names of the at sign that no other finder looks for: what the finder must be called for. */
export const enclosedAts: readonly string[] = 'bei att ett aet t ta æt ampersat monkey snail affe klammer'
  .split(' ')
  .map(foldWord);
/** Names that only brackets make one: short words of many languages, misspelt ones, and mirrored ones. */
const enclosedNames: readonly (readonly [AddressSign, string])[] = [
  [
    '@',
    'bei at a ä ät aet et ett ad æt att aat ath ta t 4t arr klammer affe alpha ampersat snail monkey mail',
  ],
  ['.', 'd dt p pt pkt pnt tod puntto doot point punt punct period stop fullstop dott pto точ т'],
  ['_', 'us und under score unterstr subrayado bas low'],
  ['-', 'dash hyphen minus bindestrich guion tiret'],
  ['+', 'plus'],
];

const names = new Map<string, SignName[]>();
function add(first: string, name: SignName): void {
  const known = names.get(first) ?? [];
  names.set(
    first,
    [...known, name].sort((left, right) => right.then.length - left.then.length),
  );
}
for (const [byWord, nameStrength] of [
  [atNames, 3],
  [dotNames, 2],
  [innerNames, 2],
] as const)
  for (const [first, all] of byWord)
    for (const { then, isWord, sign } of all)
      if (byWord !== innerNames || sign !== '.')
        add(first, { sign, then, strength: isWord ? 1 : nameStrength, isOnlyEnclosed: false });
// Chinese words stand in one piece.
for (const [phrase, sign] of innerSignOf)
  if (phrase >= '\u2e80' && phrase.length > 1)
    add(phrase, { sign, then: [], strength: 2, isOnlyEnclosed: false });
add('at', { sign: '@', then: [], strength: 1, isOnlyEnclosed: false });
add('a', { sign: '@', then: ['t'], strength: 1, isOnlyEnclosed: false });
add('d', { sign: '.', then: ['o', 't'], strength: 2, isOnlyEnclosed: false });
add('4t', { sign: '@', then: [], strength: 2, isOnlyEnclosed: false });
add('plus', { sign: '+', then: ['sign'], strength: 2, isOnlyEnclosed: false });
for (const [sign, words] of enclosedNames)
  for (const word of words.split(' '))
    add(foldWord(word), { sign, then: [], strength: 2, isOnlyEnclosed: true });

/** Names that begin with a word, longest phrase first; also of a word with letters written twice: "dott". */
export const signNames = (word: string): readonly SignName[] =>
  names.get(word) ?? (hasDouble(word) ? names.get(word.replace(/(.)\1+/gu, '$1')) : undefined) ?? none;
const none: readonly SignName[] = [];
const MAX_DOUBLED_LETTERS = 8;

function hasDouble(word: string): boolean {
  if (word.length > MAX_DOUBLED_LETTERS) return false;
  for (let at = 1; at < word.length; at += 1)
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return false;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** Words that people put between the parts of an address and its signs. */
export const partFillers = words(
  'then the followed by and next comes with a an sign symbol usual character thing provider host server domain hosted is on my its it of that no spaces space without first second part parts half left right front beginning insert put goes here place add use symbol character ' +
    'dann und das der die danach folgt gefolgt von zeichen dem anbieter ist bei ohne leerzeichen ein einem erste erster zweite zweiter teil hälfte hier einfügen einsetzen setzen kommt ' +
    'luego y despues el la con signo simbolo de proveedor servidor dominio es en seguido por sin espacios un primera segunda parte aqui aquí poner pon inserta va ' +
    'puis et ensuite le signe chez fournisseur est suivi sans espace espaces première deuxième seconde partie ici mettre mettez insérez insérer ' +
    'poi e simbolo segno dominio il qui inserisci metti inserire mettere ' +
    'depois em seguida o a sinal do provedor aqui coloque insira coloca ' +
    'potem i znak domena na apoi si semnul sonra ve и потом затем más mas mais plus rồi sau đó là đuôi thì cong còng móc işareti işaret знак in front before devant davant vor delante antes dietro 然 后 後 缀 是 面 为 加 上 再 然后 后缀 后缀是 后缀为 后面 后面是 后面加 再加 加上 tu wstaw aici pune buraya koy вставь вставьте здесь сюда знак',
);
