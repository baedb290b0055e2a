// Pairs of decimal degrees: "40.71280, -74.00600", "lat 40.7128 lon -74.0060", "40.7128 N 74.0060 W".
import type { PreparedText } from '../extractor';
import { placeOf, type Place } from './place';

const number = String.raw`[+-]?\d{1,3}\.\d{1,15}`;
const lead = String.raw`(?:lat(?:itude)?|breite|latitud)?["']? ?[:=]? ?["']?`;
const middle = String.raw`["']?(?: ?° ?)?(?: ?([NSns])(?![a-z]))?["']?[\s,;/&|]{0,4}(?:["']?(?:lng|lon|long|longitude|l[aä]nge|longitud)["']? ?[:=]? ?["']?)?(?:([EWew]) ?)?`;
const pair = new RegExp(
  `(?:([NS]) ?)?(${number})${middle}(${number})(?: ?° ?)?(?: ?([EWew])(?![a-z]))?`,
  'y',
);
const labelledPair = new RegExp(
  `${lead}(?:([NS]) ?)?(${number})${middle}(${number})(?: ?° ?)?(?: ?([EWew])(?![a-z]))?`,
  'iy',
);
/** "48,1374; 11,5755": decimals as most of Europe writes them; only behind a label. */
const commaPair =
  /([+-]?\d{1,2}),(\d{3,9})(?:°? ?[NS])?(?:\s{0,2}[;/|]\s{0,2}|\s{1,2})([+-]?\d{1,3}),(\d{3,9})/y;
const label =
  /(?:^|[^a-z])(?:gps|geo|coord(?:s|inates?|inate)?|koordinaten?|coordenadas|coordonn[ée]e?s|lat(?:itude)?|lat ?[,/&] ?(?:lon|lng|long)|latlng|latlon|location|position|pin|point|ubicaci[oó]n|standort)(?: ?(?:is|are|at|pin))?["']?[\s:=(#[-]{0,4}$/i;
const MIN_DECIMALS = 4; // eleven metres: a pair of ratios or prices has fewer
const MIN_LABELLED_DECIMALS = 2;

const none: readonly Place[] = [];

/** Pairs in order of place; each is looked for only where a number of degrees begins. */
export function fromDecimals({ text, table }: PreparedText): readonly Place[] {
  const { starts, ends, figures } = table;
  let found: Place[] | undefined;
  let taken = 0;
  for (let figure = 0; figure + 1 < figures.length; figure += 1) {
    const at = figures[figure] ?? 0;
    const end = ends[at] ?? 0;
    // The part behind the sign is the next token.
    if (figures[figure + 1] !== at + 1 || starts[at + 1] !== end + 1 || (ends[at + 1] ?? 0) - end < 3)
      continue;
    const start = starts[at] ?? 0;
    if (start < taken || end - start > 3) continue;
    const sign = text[end];
    if (sign !== '.' && sign !== ',') continue;
    const place = placeAt(text, startOf(text, start), sign);
    if (place === undefined) continue;
    (found ??= []).push(place);
    taken = place.end;
  }
  return found ?? none;
}

/** With the sign and the letter in front of the first digit. */
function startOf(text: string, digit: number): number {
  const [lead = ''] = /(?:(?<![A-Za-z])[NS] ?)?[+-]?$/.exec(text.slice(Math.max(0, digit - 3), digit)) ?? [];
  return digit - lead.length;
}

function placeAt(text: string, start: number, sign: string): Place | undefined {
  const head = text.slice(Math.max(0, start - 30), start);
  const isLabelled = label.test(head);
  if (sign === ',') return isLabelled ? withCommas(text, start) : undefined;
  const form = isLabelled ? labelledPair : pair;
  form.lastIndex = start;
  const match = form.exec(text);
  if (match === null) return undefined;
  const [all, northBefore, first = '', northAfter, eastBefore, second = '', eastAfter] = match;
  const end = start + all.length;
  const directions = [northBefore ?? northAfter, eastBefore ?? eastAfter];
  const hasDirections = directions.every((letter) => letter !== undefined);
  const decimals = Math.min(decimalsOf(first), decimalsOf(second));
  if (decimals < (isLabelled || hasDirections ? MIN_LABELLED_DECIMALS : MIN_DECIMALS)) return undefined;
  const isParted =
    hasDirections || /[,;/|]|\s-/.test(all.slice(first.length, all.length - second.length + 1));
  if (!isLabelled && (!isParted || isPartOfOther(text, start, end))) return undefined;
  if (/^\.?\d/.test(text.slice(end, end + 2))) return undefined;
  return placeOf({
    latitude: signed(first, directions[0]),
    longitude: signed(second, directions[1]),
    start,
    end,
    decimals,
    rule: isLabelled ? 'labelled' : 'pair',
    confidence: isLabelled || hasDirections ? 0.95 : 0.75,
  });
}

function withCommas(text: string, start: number): Place | undefined {
  commaPair.lastIndex = start;
  const match = commaPair.exec(text);
  if (match === null) return undefined;
  const [all, degrees = '', part = '', otherDegrees = '', otherPart = ''] = match;
  return placeOf({
    latitude: Number(`${degrees}.${part}`),
    longitude: Number(`${otherDegrees}.${otherPart}`),
    start,
    end: start + all.length,
    decimals: Math.min(part.length, otherPart.length),
    rule: 'labelled',
    confidence: 0.9,
  });
}

/** A price, a version, one of a longer list of numbers, or a part of a word. */
function isPartOfOther(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - 4), start);
  const tail = text.slice(end, end + 6);
  return (
    /[$€£¥%#vV=]\s?$|[\p{L}\p{N}_][.,:]?$|\d[\s,;/|]{1,3}$|[*×+/]\s?$/u.test(head) ||
    /^(?:[\p{L}_%$€£]|\s?[%$€£×*]|[\s,;/|]{1,3}[+-]?\d+\.\d|\.\d| ?(?:usd|eur|gbp|btc|eth|kg|km|cm|mm|ml)\b)/iu.test(
      tail,
    )
  );
}

function decimalsOf(written: string): number {
  return written.length - written.indexOf('.') - 1;
}

function signed(written: string, direction: string | undefined): number {
  return /[SWsw]/.test(direction ?? '') ? -Math.abs(Number(written)) : Number(written);
}
