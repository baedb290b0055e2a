// Names that are told rather than written: letter by letter ("m-a-r-e-k"), in two words with the word that they are one
// ("esme flint todo junto"), with the number behind them as words ("juno seven four (in digits)").
import { foldWord } from '../text/tokens';
import { isCommonWord, isPlainProseWord } from './commonWords';
import { isGivenName } from './inventedWords';
import { languages, numberWords } from './phone/spelling/lexicon';

/** A name as a reader puts it together; `end` is where what was told ends. */
export interface ToldName {
  readonly name: string;
  readonly end: number;
}

/** The name that is told at a place; undefined where one is written, if any. */
export function toldNameAt(text: string, at: number): ToldName | undefined {
  const second = text.charCodeAt(at + 1);
  // Two letters are no letter by letter, and one word is no two.
  if (!isWordUnit(second))
    return spelledAt(text, at) ?? (second === SPACE ? letteredAt(text, at) : undefined);
  return wordsAt(text, at);
}

const SPACE = 0x20;
const isWordUnit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || unit === 0x5f;

/** The same sign between all of them; a name may hold underscores and periods, so that those are not the sign. */
const spelled =
  /[a-z0-9](?:(-|·|•|\*|~|\/|\||, ?| ?[-–·•*/|] ?|\p{Extended_Pictographic}\ufe0f?)[a-z0-9_](?:\1[a-z0-9_]){3,29})(?![\p{L}\p{N}])/iuy;
/** Periods may be of the name as well: only where every one parts two letters of a long one. */
const dotted = /[a-z0-9](?:\.[a-z0-9_]){4,29}(?![\p{L}\p{N}])/iuy;

function spelledAt(text: string, at: number): ToldName | undefined {
  spelled.lastIndex = at;
  dotted.lastIndex = at;
  const [all, sign] = spelled.exec(text) ?? dotted.exec(text) ?? [];
  if (all === undefined) return undefined;
  const name = all.replaceAll(sign ?? '.', '');
  return /[a-z]{2}/i.test(name) ? { name, end: at + all.length } : undefined;
}

const piece = '[a-z0-9_.]{2,24}';
const joiner =
  '(?: (?:[+&/|]|and then|then|and|plus|und dann|dann|und|y luego|y después|luego|y|et puis|puis|et|e poi|poi|e depois|depois|e|i potem|potem|a pak|pak|i|a|ve sonra|sonra|ve|en dan|dan|en|och sedan|sedan|och|majd|és|și apoi|apoi|și|si|и потом|потом|и))?';
/** What says that words are one name, and nothing else. */
const oneWord = [
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
const together =
  'together|zusammen|junto|juntos|ensemble|insieme|razem|łącznie|вместе|samen|dohromady|ihop|birlikte';
const twoWords = new RegExp(
  `(${piece})${joiner} (${piece})(?: (${piece}))?? ?(?:[,;:–(\\[/*-] ?)?(?:(${oneWord})|(${together}))(?![\\p{L}\\p{N}])`,
  'iuy',
);
const digitsNote =
  /^ ?[,;:–([-]? ?(?:(?:in|as|als|en|com|con|in |w|i|jako|как|va|med)? ?)(?:digits?|numbers?|numerals?|figures?|ziffern?|zahlen?|números?|numeros?|cifras?|dígitos?|chiffres?|cifre|numeri|cijfers?|getallen|cyfry|cyframi|liczby|cifry|číslice|číslicemi|číslem|číslicami|rakam(?:la|lar|larla)?|siffror|siffra|tal|számmal|számok|számjegy(?:ek|gyel)?|cifrák|цифр(?:ы|ами|а)|числом|数字|숫자(?:로)?|ตัวเลข|số|bằng số)/iu;
const clauseEnd = /^(?:[)\]]| {0,2}(?:$|[\n\r,;!?|✨]|\.(?:\s|$)|[^\p{L}\p{N}\p{P}\s]))/u;

function wordsAt(text: string, at: number): ToldName | undefined {
  if (!text.slice(at, at + MAX_PIECE + 1).includes(' ')) return undefined;
  // Whatever is told stands behind a blank, a comma or a hyphen: one look spares most names the long patterns.
  let end = at;
  while (isPieceUnit(text.charCodeAt(end))) end += 1;
  const behind = text.charCodeAt(end);
  const isBlank = behind === SPACE || behind >= FIRST_BEYOND;
  if (isBlank && behind === SPACE && !mayBeTold(text.charCodeAt(end + 1))) return undefined;
  return (
    (isBlank ? joinedAt(text, at) : undefined) ??
    (isBlank || behind === HYPHEN ? numberedAt(text, at) : undefined) ??
    (isBlank || behind === COMMA ? followedAt(text, at) : undefined)
  );
}
const MAX_PIECE = 40;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const PERIOD = 0x2e;
const FIRST_BEYOND = 128;
const isPieceUnit = (unit: number): boolean => isWordUnit(unit) || unit === PERIOD;
/** What may stand behind the blank: a word, or a sign that joins two. */
const mayBeTold = (unit: number): boolean =>
  isPieceUnit(unit) ||
  unit >= FIRST_BEYOND ||
  unit === 0x2b ||
  unit === 0x26 ||
  unit === 0x2f ||
  unit === 0x7c;

function joinedAt(text: string, at: number): ToldName | undefined {
  twoWords.lastIndex = at;
  const [, first, second, third, sure] = twoWords.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const pieces = [first, second, ...(third === undefined ? [] : [third])];
  const end = twoWords.lastIndex;
  const isCommon = pieces.map((one) => isCommonWord(one.toLowerCase()));
  if (isCommon.every(Boolean) || (sure === undefined && isCommon.includes(true))) return undefined;
  // "sauna und massage zusammen": of things it says something else.
  if (sure === undefined && (pieces.every(isThing) || !clauseEnd.test(text.slice(end, end + 4))))
    return undefined;
  return { name: pieces.join(''), end };
}

const isThing = (piece: string): boolean => {
  const word = piece.toLowerCase();
  return isPlainProseWord(word) && !isGivenName(word);
};

const MAX_NUMBER_WORDS = 4;
const name = /[a-z][a-z0-9_.]{2,29}/iy;
const word = /[ -]([\p{L}\p{M}]{1,14})(?![\p{L}\p{N}])/uy;

/** "juno seven four (in digits)": the words are read only with the note behind them. */
function numberedAt(text: string, at: number): ToldName | undefined {
  name.lastIndex = at;
  const first = name.exec(text)?.[0];
  if (first === undefined) return undefined;
  const said: string[] = [];
  let end = name.lastIndex;
  while (said.length < MAX_NUMBER_WORDS) {
    word.lastIndex = end;
    const next = word.exec(text)?.[1];
    if (next === undefined || !isNumberWord(foldWord(next))) break;
    said.push(foldWord(next));
    end = word.lastIndex;
  }
  if (said.length === 0 || !digitsNote.test(text.slice(end, end + 24))) return undefined;
  const digits = digitsOf(said);
  return digits === undefined ? undefined : { name: first + digits, end };
}

const followed =
  /([a-z][a-z0-9_.]{2,29}),? (?:\+|(?:and )?(?:then|plus|followed by|with)|und dann|dann|gefolgt von|dahinter|mit|y luego|luego|seguido (?:de|por|da)|más|con|et puis|puis|suivi (?:de|par)|avec|e poi|poi|seguito da|più|e depois|depois|i potem|potem|и потом|а потом|затем|потом|плюс|ve sonra|sonra|en dan|apoi|sedan|majd|pak)(?: (?:a|the|die|el|le|il|o|la))?(?: (?:number|zahl|nummer|número|numero|nombre|chiffre|chiffres|cyfry|liczba|числ[оа]|цифр[аы]|sayı|getal|siffra))? (\d{1,4})(?: (?:at the end|behind it|am ende|hinten(?: dran)?|al final|à la fin|alla fine|no final|na końcu|в конце|sonunda|op het einde|på slutet|a végén|na konci))?/iuy;
/** Nothing but a pause: "then 22 €" is a price. */
const pause = /^(?:[)\].!?]| {0,2}(?:$|[\n\r,;!?|✨]|[^\p{L}\p{N}\p{P}\p{Sc}\s]))/u;

/** "miarose, then 22", "miarose followed by the number 22" */
function followedAt(text: string, at: number): ToldName | undefined {
  followed.lastIndex = at;
  const [, first, digits] = followed.exec(text) ?? [];
  if (first === undefined || digits === undefined) return undefined;
  const end = followed.lastIndex;
  if (isCommonWord(first.toLowerCase()) || !pause.test(text.slice(end, end + 4))) return undefined;
  return { name: first + digits, end };
}

/** "M for Mike, I for India", "m wie Martha": the word must begin with its letter. */
const lettered =
  /([a-z])(?: ?(?:for|as in|like|wie|wie in|de|come|comme|como|jak|как|gibi|van|som|mint|ca|pentru|de la|=) ?([\p{L}]{2,14}))?(?:[,;. –-]{1,3}|$)/iuy;
const figure = /(\d{1,4})(?:[,;. –-]{1,3}|$)/y;
const MIN_LETTERED = 3;
const MAX_LETTERED = 24;

function letteredAt(text: string, start: number): ToldName | undefined {
  let at = start;
  let name = '';
  let told = 0;
  let end = start;
  for (let step = 0; step < MAX_LETTERED; step += 1) {
    lettered.lastIndex = at;
    figure.lastIndex = at;
    const [all, letter, word] = lettered.exec(text) ?? [];
    const digits = figure.exec(text)?.[1];
    if (all !== undefined && letter !== undefined) {
      if (word !== undefined && !word.toLowerCase().startsWith(letter.toLowerCase())) break;
      if (word !== undefined) told += 1;
      name += letter;
      end = at + all.trimEnd().replace(/[,;. –-]+$/, '').length;
      at += all.length;
    } else if (digits !== undefined && told > 0) {
      name += digits;
      end = at + digits.length;
      at = figure.lastIndex;
    } else break;
  }
  return told < MIN_LETTERED ? undefined : { name, end };
}
/** In any language: one look-up for all of them. */
function isNumberWord(one: string): boolean {
  const meanings = numberWords.get(one);
  if (meanings === undefined) return false;
  for (const { kind } of meanings.values()) if (kind === 'number') return true;
  return false;
}

/** Digits of words that one language has all of: "seven four", "seventy four". */
function digitsOf(said: readonly string[]): string | undefined {
  for (const { words } of languages) {
    let digits = '';
    let left = 0;
    const isSaid = said.every((one) => {
      const meaning = words.get(one);
      if (meaning?.kind !== 'number') return false;
      const { value, adds } = meaning;
      digits =
        left > value && value > 0
          ? digits.slice(0, -2) + String(Number(digits.slice(-2)) + value)
          : digits + String(value);
      left = adds;
      return true;
    });
    if (isSaid) return digits;
  }
  return undefined;
}
