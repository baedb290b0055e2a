// Words behind a name that say how it is to be read: "juno fern one word", "juno seven four in digits", "juno, then 22".
// Behind most names stands none of them, and one look at the beginnings of the words spares those the long patterns.

/** What says that words are one name, and nothing else. */
export const oneWord = [
  '(?:all |as |in )?one word|single word|all (?:together|joined)|joined(?: up)?|no (?:space|gap|blank)s?|without (?:a |any )?(?:space|gap)s?',
  'zusammengeschrieben|zusammen geschrieben|ein wort|(?:ohne|kein) (?:leerzeichen|leerstelle|abstand|lücke)',
  'todo (?:junto|seguido|pegado)|(?:una (?:sola )?|en una )palabra|sin espacios?|tudo junto|uma (?:só )?palavra|sem espaços?',
  '(?:en )?un (?:seul )?mot|tout (?:attaché|collé)|sans espaces?|tutto (?:attaccato|unito|insieme)|una (?:sola )?parola|senza spazi(?:o)?',
  'bez (?:spacji|przerwy|mezery|medzery|razmaka)|jednym słowem|pisane razem|dohromady bez mezery|jedním slovem|slitno|слитно|без пробел(?:а|ов)|одним словом|разом без пробілу|без пробілу',
  'boşluksuz|boşluk olmadan|bitişik(?: yaz)?|zonder spaties?|aan elkaar|één woord|een woord|utan mellanslag|ihopskrivet|i ett ord|uden mellemrum|uten mellomrom',
  'egybe(?:írva)?|szóköz nélkül|fără spați(?:u|i)|un singur cuvânt|legat|viết liền|không dấu cách|yhteen|ilman välilyöntiä',
  '붙여서|붙여 쓰기|띄어쓰기 없이|ติดกัน|เขียนติดกัน|不加空格|连着写|连写|连在一起|没有空格|中间没空格|続けて|スペースなし',
].join('|');
/** Words that say so of people and things as well. */
export const together =
  'together|zusammen|junto|juntos|ensemble|insieme|razem|łącznie|вместе|samen|dohromady|ihop|birlikte';
/** What says that the numbers in words before it are meant as figures. */
export const digitsNote =
  /^ ?[,;:–([-]? ?(?:(?:in|as|als|en|com|con|in |w|i|jako|как|va|med)? ?)(?:digits?|numbers?|numerals?|figures?|ziffern?|zahlen?|números?|numeros?|cifras?|dígitos?|chiffres?|cifre|numeri|cijfers?|getallen|cyfry|cyframi|liczby|cifry|číslice|číslicemi|číslem|číslicami|rakam(?:la|lar|larla)?|siffror|siffra|tal|számmal|számok|számjegy(?:ek|gyel)?|cifrák|цифр(?:ы|ами|а)|числом|数字|숫자(?:로)?|ตัวเลข|số|bằng số)/iu;

/** How a name may be told, as bits: as one word of two, in words for figures, with more behind it. */
export const JOINED = 1;
export const IN_FIGURES = 2;
export const FOLLOWED = 4;

/** Of those phrases the word, or its beginning, that other texts have least; of what follows the first letters. */
const words: readonly (readonly [way: number, begins: readonly string[]])[] = [
  [
    JOINED,
    'word together joined space gap blank zusammen wort leerzeichen abstand lücke junto seguido pegado palabra espacio palavra espaço mot attaché collé attaccato unito insieme parola spazi spacji przerwy mezery medzery razmaka słowem razem dohromady slovem slitno слитно пробел словом boşluk bitişik spaties elkaar woord mellanslag ihop ord mellemrum mellomrom egybe szóköz spați cuvânt legat yhteen välilyöntiä ensemble łącznie вместе samen birlikte'.split(
      ' ',
    ),
  ],
  [
    IN_FIGURES,
    'digits number numerals figures ziffern zahlen números cifra dígitos chiffres cijfers getallen cyfry liczby číslice rakam siffra tal számmal цифры числом'.split(
      ' ',
    ),
  ],
  [
    FOLLOWED,
    'then,plus,and ,followed,with,und ,dann,gefolgt,dahinter,mit,y luego,luego,seguido,más,con,et puis,puis,suivi,avec,e poi,poi,seguito,più,e depois,depois,i potem,potem,и потом,а потом,затем,плюс,ve sonra,sonra,en dan,apoi,sedan,majd,pak'.split(
      ',',
    ),
  ],
];

const BITS = 5; // of each letter
/** By three letters: the ways of telling that words with this beginning are for. */
const waysOf = new Uint8Array(1 << (3 * BITS));
for (const [way, begins] of words)
  for (const begin of begins)
    for (const written of [begin, begin.toUpperCase(), begin.charAt(0).toUpperCase() + begin.slice(1)])
      waysOf[keyAt(written, 0)] = (waysOf[keyAt(written, 0)] ?? 0) | way;

/** Three letters at a place as one number; capitals and small letters share it where they are of ASCII. */
function keyAt(text: string, at: number): number {
  const first = text.charCodeAt(at) & 31;
  const second = text.charCodeAt(at + 1) & 31;
  return (first << (2 * BITS)) | (second << BITS) | (text.charCodeAt(at + 2) & 31);
}

/** From here on are scripts that part no words, and letters of Vietnamese. */
const FIRST_UNPARTED = 0x0e_00;
const MAX_REACH = 112;
const SPACE = 0x20;
const COMMA = 0x2c;
const PLUS = 0x2b;
const isLetterUnit = (unit: number): boolean =>
  unit >= 0x80 || ((unit | SPACE) >= 0x61 && (unit | SPACE) <= 0x7a);
/** No such phrase goes on behind one of these. */
const isEndUnit = (unit: number): boolean => unit === 0x0a || unit === 0x0d || unit === 0x21 || unit === 0x3f;

/**
 * In which ways a name may be told, by the words behind its first piece.
 *
 * @param end - of that piece; a blank, a comma or a hyphen stands there.
 */
export function waysToTell(text: string, end: number): number {
  const last = Math.min(text.length, end + MAX_REACH);
  let ways = isFollowed(text, end) ? FOLLOWED : 0;
  let isWithin = false;
  for (let at = end; at < last; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_UNPARTED) return ways | JOINED | IN_FIGURES;
    if (isEndUnit(unit)) break;
    const isLetter = isLetterUnit(unit);
    if (isLetter && !isWithin) ways |= (waysOf[keyAt(text, at)] ?? 0) & (JOINED | IN_FIGURES);
    isWithin = isLetter;
  }
  return ways;
}

function isFollowed(text: string, end: number): boolean {
  const blank = text.charCodeAt(end) === COMMA ? end + 1 : end;
  if (text.charCodeAt(blank) !== SPACE) return false;
  return text.charCodeAt(blank + 1) === PLUS || ((waysOf[keyAt(text, blank + 1)] ?? 0) & FOLLOWED) !== 0;
}
