// Figures that a letter or sign stands for and the text says which: "202-55x-0123 where x = 5", "4*6 555 0*95 (put 1 for
// *)", "029 20?8 0529, ? helyett 1". Read wherever the sign stands alone, with nothing but words that explain between it
// and one figure.
import { tableOf } from '../../text/heldWords';
import { foldWord } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { digitOfWord } from './told/bentWords';

/** Signs that people put for a figure, beside letters. */
export const standingSigns = '*?#_~^§¤•●□▢■○◯';
const MAX_BEFORE = 70; // characters from what is said of the sign to the number
const MAX_BEHIND = 110;
const MAX_WORDS = 6; // from the sign to its figure
const MAX_REACH = 32; // characters from a figure to another one of the same number
const MAX_PLACES = 6;
const MAX_KINDS = 3; // of signs in a text
const MAX_RUN = 4; // of one letter

/** Stand between a sign and the figure it is, and say so. */
const explaining = tableOf(
  (
    'is are equals equal means mean be put use stands stand for instead of in place replace replaced replacing with by swap swapped change changed to digit number figure ' +
    'numeral the a an should where read as insert type write every each all any with add here means and ' +
    'ist sind eine ein einer die der das den dem statt anstatt anstelle von fur durch steht bedeutet ersetze ersetzen ersetzt tausche setze setz nimm ziffer zahl heisst gleich ' +
    'es un una el la en vez lugar de por cambia cambiar sustituye reemplaza pon poner significa numero cifra vale ' +
    'est egal vaut remplacez remplace remplacer par met mets mettez a l place au lieu du chiffre signifie un une le c ' +
    'e uno al posto di con sostituisci sostituire metti mettere sta per significa il lo ' +
    'um no troque troca trocar substitua por coloque ponha significa o os ' +
    'in loc inlocuieste inlocuiti cu pune cifra este inseamna si ' +
    'to jest zamiast zamien zastap wstaw oznacza cyfra cyfre na i liczba ' +
    'это вместо заменить замените замени на цифра цифру цифра поставь поставьте значит число равно читай тут здесь ' +
    'це замість заміни поставте означає цифра ' +
    'yerine koy yaz rakam rakami rakaminin esittir demek olarak degistir ' +
    'in plaats van voor staat vervang vervangen door cijfer het een betekent zet gebruik ' +
    'i stallet for betyder ar byt mot ut siffran ersatt med star i stedet erstat er betyr bytt ' +
    'helyett helyere a az szam szamot jelent legyen csereld irj ' +
    'misto namiesto nahrad nahradte za znamena cislo cislice dej je da umjesto umesto zamijeni broj ' +
    'αντι για ειναι βαλε σημαινει το ' +
    'tarkoittaa on tilalle numero korvaa laita ganti dengan adalah angka jadi ' +
    '是 代 表 换 成 換 等 于 於 就 为 為 数 字 數 改 的 用 请 把 读 ' +
    '는 은 대신 자리에 숫자 숫자는 は の 代 わりに に を thay bang la cho dau so คือ แทน แทนด้วย ด้วย เลข เปลี่ยน เป็น'
  )
    .split(' ')
    .map(foldWord),
);

/** Changes of such letters and signs to their figure, in no order. */
export function placeholdersIn(prepared: PreparedText): readonly Change[] {
  const { text, table } = prepared;
  const found = new Map<number, Change>();
  const known = new Map<string, string | undefined>();
  for (const place of table.figures) {
    const start = table.starts[place] ?? 0;
    const end = table.ends[place] ?? 0;
    const before = signBeside(text, start - 1, -1);
    const behind = signBeside(text, end, 1);
    const apart = signApart(text, end);
    if (before === undefined && behind === undefined && apart === undefined) continue;
    for (const sign of [before, behind, apart]) {
      if (sign === undefined) continue;
      const key = `${sign} ${(start / MAX_BEFORE) | 0}`;
      if (!known.has(key)) {
        if (known.size >= MAX_KINDS * MAX_PLACES) return [...found.values()];
        known.set(key, digitOf(prepared, sign, place));
      }
      const digit = known.get(key);
      if (digit !== undefined) replaceIn(text, { sign, digit, start, end }, found);
    }
  }
  return [...found.values()];
}

/** The sign or small run of one letter that touches a figure; undefined where other letters go on. */
function signBeside(text: string, at: number, by: 1 | -1): string | undefined {
  const sign = text.charAt(at);
  // Nearly all figures stand between blanks, periods and hyphens.
  if (sign === '' || ' .-'.includes(sign)) return undefined;
  if (standingSigns.includes(sign)) return sign;
  if (!oneLetter.test(sign)) return undefined;
  let end = at;
  while (Math.abs(end - at) < MAX_RUN && text.charAt(end) === sign) end += by;
  return isLetter(text, end) ? undefined : sign;
}

/** A group of nothing but such signs: "202-XXX-0123", "202 ### 0123". */
function signApart(text: string, end: number): string | undefined {
  const sign = text.charAt(end + 1);
  if (!' -.'.includes(text.charAt(end) || 'x') || text.charAt(end + 2) !== sign) return undefined;
  return signBeside(text, end + 1, 1);
}

const oneLetter = /^[a-zа-я]$/i;
const anyLetter = /\p{L}/u;
const isLetter = (text: string, at: number): boolean => anyLetter.test(text.charAt(at));

/** The figure that is said of a sign; undefined if none is. */
function digitOf(prepared: PreparedText, sign: string, figure: number): string | undefined {
  const { text, table } = prepared;
  const from = Math.max(0, (table.starts[figure] ?? 0) - MAX_BEFORE);
  const to = Math.min(text.length, (table.ends[figure] ?? 0) + MAX_BEHIND);
  const other = sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase();
  let next = figure;
  while (next > 0 && (table.ends[next - 1] ?? 0) > from) next -= 1;
  for (let at = from; at < to; at += 1) {
    const unit = text.charAt(at);
    if ((unit !== sign && unit !== other) || !isAlone(text, at)) continue;
    while (next < table.starts.length && (table.starts[next] ?? 0) <= at) next += 1;
    const before = (table.starts[next - 1] ?? 0) === at ? next - 2 : next - 1;
    const digit = saidFrom(prepared, next, 1) ?? saidFrom(prepared, before, -1);
    if (digit !== undefined) return digit;
  }
  return undefined;
}

const beside = /[\p{L}\p{N}]/u;

/** No letter and no figure touches it; the plural of a letter has an s. */
function isAlone(text: string, at: number): boolean {
  return !beside.test(text.charAt(at - 1)) && !beside.test(text.charAt(at + 1));
}

const explains = /[=:→≙＝]/;

/** One figure that stands behind a place, or before it, with nothing but words that explain on the way. */
function saidFrom({ text, table }: PreparedText, first: number, by: 1 | -1): string | undefined {
  let isSaid = false;
  for (let step = 0; step <= MAX_WORDS; step += 1) {
    const at = first + by * step;
    const word = table.words[at];
    if (word === undefined) return undefined;
    const gap =
      by > 0
        ? text.slice(table.ends[at - 1] ?? 0, table.starts[at])
        : text.slice(table.ends[at], table.starts[at + 1] ?? text.length);
    if (gap.length > MAX_GAP || gap.includes('\n')) return undefined;
    isSaid ||= by > 0 && explains.test(gap);
    const isFigure = /^\d/.test(word);
    const digit = isFigure ? (word.length === 1 ? word : undefined) : digitOfWord(word);
    if (isFigure && digit === undefined) return undefined;
    const isWord = !isFigure && explaining[table.numbers[at] ?? 0] === 1;
    // "Es un 5": the article is a number word as well.
    if (isWord && (digit === undefined || isDigit(table.words[at + by]))) isSaid = true;
    else if (digit !== undefined) return isSaid && !touches(text, table, at, isFigure) ? digit : undefined;
    else return undefined;
  }
  return undefined;
}

const MAX_GAP = 12;

const isDigit = (word: string | undefined): boolean =>
  word !== undefined && (/^\d$/.test(word) || digitOfWord(word) !== undefined);

/** A figure that another sign ties to more, as in times and prices. */
function touches(
  text: string,
  { starts, ends }: PreparedText['table'],
  at: number,
  isFigure: boolean,
): boolean {
  const end = ends[at] ?? 0;
  if (isFigure && /^(?:[.:,/-]\d|[%€$£])/.test(text.slice(end, end + 2))) return true;
  return isFigure && /[\d$€£][.:,/-]?$/.test(text.slice(Math.max(0, (starts[at] ?? 0) - 2), starts[at]));
}

interface Standing {
  readonly sign: string;
  readonly digit: string;
  readonly start: number;
  readonly end: number;
}

/** Every sign of the number that the figure is of. */
function replaceIn(text: string, { sign, digit, start, end }: Standing, found: Map<number, Change>): void {
  for (const by of [-1, 1] as const) {
    const from = by > 0 ? end : start - 1;
    for (let at = from; Math.abs(at - from) < MAX_REACH; at += by) {
      const one = text.charAt(at);
      if (one.toLowerCase() === sign.toLowerCase()) {
        if (isOfNumber(text, at)) found.set(at, { start: at, end: at + 1, word: digit });
        else if (isLetter(text, at)) break;
      } else if (!/[\d ()./+-]/.test(one) || one === '') break;
    }
  }
}

/** Beside a figure or another such sign, or the whole group: what is said of the sign stands apart. */
function isOfNumber(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const isBeside = (place: number): boolean => /\d/.test(text.charAt(place)) || text.charAt(place) === sign;
  if (isBeside(at - 1) || isBeside(at + 1)) return true;
  return /\d[ .-]$/.test(text.slice(at - 2, at)) && /^[ .-]\d\d/.test(text.slice(at + 1, at + 4));
}
