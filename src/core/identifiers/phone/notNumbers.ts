// What was put together to a valid number and is none by its shape as a whole: verses, paragraphs of laws, tablature,
// additives, lines of a log, columns of departures. Asked only of what was found, so it costs a text without any nothing.
import type { Span } from '../../brand';

const BEFORE = 14; // characters
const BEHIND = 16;

/** Whether the figures from `start` to `end` are one of those. Numbers with a plus sign never are. */
export function isOtherFigures(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  // Nearly all numbers are figures, blanks, brackets and hyphens.
  if (unusual.test(written)) {
    if (written.includes('+')) return false;
    if (measures.test(written) && isMeasured(text, written, { start, end })) return true;
    if (wholes.some((pattern) => pattern.test(written))) return true;
  }
  const around = text.slice(Math.max(0, start - BEFORE), end + BEHIND);
  if (telling.test(around) && arounds.some((pattern) => pattern.test(around))) return true;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (startsInTime.test(before) && /^\d\d[.:]\d\d/.test(written)) return true;
  if (written.charAt(YEAR) === '-' && /^\d{4}-/.test(written) && ofPaper.test(before)) return true;
  if (/^\d{1,3}° ?\d{1,2}[.,]\d/.test(written)) return true; // degrees and minutes
  if (/^\d\d[A-Z] \d{3} \d{3}$/.test(written) && /^ ?[A-Z](?![\p{L}\p{N}])/u.test(text.slice(end, end + 3)))
    return true; // "06A 905 115 D": a part of a car
  if (written.charAt(YEAR + 1) === '-' && isPostcode(text, written, { start, end })) return true;
  if (text.charAt(end) === ')' && yearInBrackets.test(written)) return true;
  if (endsLikeLaw.test(before) && ofLaw.test(before) && isCountedOn(written)) return true;
  return written.charAt(2) === ' ' && isColumnOfTimes(text, { start, end });
}

/** "800 x 300 x 1200": length, depth and height. */
const measures = /^\(?[1-9]\d{1,4} ?([xX×*✕╳х]) ?[1-9]\d{1,4} ?\1 ?[1-9]\d{1,4}\)?$/u;
const calling =
  /(?:call|ring|text|txt|tel|telephone|phone|ph|cell|mob|mobil|mobile|fon|telefon|ruf|handy|whatsapp|wa|number|numéro|número|numero|nummer|numer|num|nr|no|номер|тел|звони|llama|llámame|appelle|me|us|at|on|contact|kontakt|sms|dial)[^\p{L}\d]{0,3}$/iu;
const ofMeasures =
  /(?:^|[^\p{L}])(?:sizes?|dimensions?|dims?|measur\p{L}{2,8}|shel\p{L}{1,4}|rack|cabinet|wardrobe|desk|table|box|room|maße|masse|größe|abmessung\p{L}{0,2}|regal|schrank|kiste|medidas|tamaño|dimensiones|estanter[íi]a|estante|étagère|taille|mesures|scaffale|misure|dimensioni|medidas|prateleira|półka|wymiary|regał|полка|шкаф|размер\p{L}{0,2}|стеллаж|raf|kast|maat|afmeting\p{L}{0,2}|kệ|tủ|柜子?|尺寸|棚|サイズ)[^\p{L}\d]{0,3}(?:(?:is|are|von|de|des|di|da|z|w|:|about|approx\.?|ca\.?)[^\p{L}\d]{0,2})?$/iu;
const unitBehind = /^ ?(?:[mcd]m|in(?:ch(?:es)?)?|ft|″|"|мм|см|毫米|厘米|公分)(?![\p{L}])/iu;

/** Whether figures with the sign for "by" between are a thing's measures rather than a number somebody dressed up. */
function isMeasured(text: string, written: string, { start, end }: Span): boolean {
  if (unitBehind.test(text.slice(end, end + 8))) return true;
  const before = text.slice(Math.max(0, start - BEFORE * 2), start);
  if (ofMeasures.test(before)) return true;
  // Measures are round; a number is asked to be called.
  const groups = written.match(/\d+/g) ?? [];
  const isRound = (group: string, at: number): boolean =>
    Number(group) % 5 === 0 || (at === 0 && tollFree.has(group));
  return !calling.test(before) && groups.every(isRound);
}
const tollFree = new Set('800 822 833 844 855 866 877 888'.split(' '));

const unusual = /[^\d ().-]/;
const YEAR = 4; // figures

/** "14:" before "03:22.118Z": the middle of a time. */
const startsInTime = /(?:^|\D)[0-2]\d:$/;
const ofPaper = /(?:^|[^\p{L}])(?:visa|visum|permit|виза|віза|vize|wiza) (?:no\.? |nr\.? |№ ?|# ?)?$/iu;
const yearInBrackets = /\d \((?:19|20)\d\d$/;

/** Each holds a letter or a sign that hardly a number has. */
const wholes: readonly RegExp[] = [
  /(?<!\d)0x[0-9a-f]{4}/i,
  // Verses.
  /\d{1,3}:\d{1,3}(?:-\d{1,3})?(?:[,;]| and| y| und| et| и)? (?:then |and |luego |dann |puis )?\d{1,3}:\d/,
  /^\d{4} ?(?:-|>|\/|to) ?[A-Z]{3} \d{4}$/, // hours of a flight
  /^0-(?:100|60|62) (?:in|en|za|w) \d/,
  /^\d{4}, \d{4}$/,
];
/** What stands in one of them each: looked for at once, since hardly a number has it. */
const telling = /VS|\|-|E ?\d| (?:Act|Code|StGB|CP)/;
const arounds: readonly RegExp[] = [
  /(?:^|[^\p{L}])VS:? ?\d{6,10}[,;/]? ?[KS]S/u, // symbols of a payment
  /(?:^|[\s|])[eBGDAEb]\|--?\d/, // strings of a guitar
  /(?:^|[^\p{L}\p{N}])E ?\d{3}[a-z]?[,;] ?E ?\d{3}/u, // additives
  /(?:^|[\s(])(?:s|ss|sch|art|arts|para|reg|c)\. ?\d{1,3}[^\n]{0,40} (?:Act|Code|StGB|CP)\b/,
];
const endsLikeLaw = /[.§p] ?$/iu;
const ofLaw = /(?:c\.p\.|c\.c\.|artt?\.|arts\.|§§?|ст\.|ss\.|cp) ?$/iu;

/** "02711-1994 Boston": a postcode of New England and its town at the beginning of a line or behind a comma. */
const isPostcode = (text: string, written: string, { start, end }: Span): boolean =>
  /^0\d{4}-\d{4}$/.test(written) &&
  /^ \p{Lu}\p{Ll}{3,}/u.test(text.slice(end, end + 5)) &&
  /(?:^|\n|[.!?,:] |\b[A-Z]{2} )$/.test(text.slice(Math.max(0, start - 3), start)) &&
  !/(?:tel|fon|ruf|call|handy|mobil|nummer|nr|whatsapp)[^\p{L}]{0,3}$/iu.test(
    text.slice(Math.max(0, start - BEFORE), start),
  );

/** "600-601-602" */
function isCountedOn(written: string): boolean {
  const groups = written.split(/\D+/).map(Number);
  return groups.length > 2 && groups.every((one, at) => at === 0 || one === (groups[at - 1] ?? 0) + 1);
}

const minutes = /^([0-2]\d)(?: [0-5]\d){3,6}$/;

/** "07 12 27 42 57", below it "08 12 27 42 57": an hour and its minutes, rising, and the next hour. */
function isColumnOfTimes(text: string, { start, end }: Span): boolean {
  const hour = minutes.exec(text.slice(start, end))?.[1];
  if (hour === undefined) return false;
  const groups = text.slice(start, end).split(' ').slice(1);
  if (groups.some((one, at) => at > 0 && one <= (groups[at - 1] ?? ''))) return false;
  const next = /^\n([0-2]\d) [0-5]\d/.exec(text.slice(end, end + 6))?.[1];
  const last = /(?:^|\n)([0-2]\d)(?: [0-5]\d){1,7}\n$/.exec(text.slice(Math.max(0, start - 26), start))?.[1];
  return Number(next) === Number(hour) + 1 || Number(last) === Number(hour) - 1;
}
