// Dots for which a sign stands that nobody writes within a word: "example🔸net", "shop*example*com", "shop:example:com".
import { backOver, isLabelAt, isWordAt } from './characters';
import { endOfClearEnding } from './clearEndings';
import type { DotMark } from './dotMark';

const countryEnding = /(?:uk|au|br|mx|za|nz)(?![\p{L}\p{N}_-])/iuy;

/** A picture, a star or such glued to both sides: "example🔸net". The ending must be clear, and end what is said. */
export function oddDot(text: string, at: number): DotMark | undefined {
  const end = endOfOddSign(text, at);
  if (end === at || !isWordAt(text, end)) return undefined;
  const sign = text.slice(at, end);
  let place = end;
  for (let labels = 0; labels < MAX_ODD_LABELS; labels += 1) {
    if (isCountryBehindCo(text, sign, labels === 0 ? at : place - sign.length))
      return { kind: 'bracketed', end };
    const ended = endOfClearEnding(text, place);
    if (ended !== undefined && isEnough(text, { sign, at, labels, ended })) return { kind: 'bracketed', end };
    while (isLabelAt(text, place) && place - end < MAX_ODD_CHARACTERS) place += 1;
    if (!text.startsWith(sign, place)) return undefined;
    place += sign.length;
  }
  return undefined;
}
/** "shop:example:com", in small letters: times, roles and lists have colons too. */
const colonsBefore = /(?:^|[^\p{L}\p{N}:-])[a-z][a-z0-9-]{3,40}:[a-z][a-z0-9-]{3,40}$/u;
const colonFirst = /(?:^|[^\p{L}\p{N}:-])[a-z][a-z0-9-]{3,40}$/u;

interface OddSign {
  readonly sign: string;
  readonly at: number;
  /** Labels between the sign and the ending. */
  readonly labels: number;
  readonly ended: number;
}

/** A colon stands before words of all sorts: it is a dot where it stands twice and the host ends a clause. */
function isEnough(text: string, { sign, at, labels, ended }: OddSign): boolean {
  if (sign !== ':' && (labels > 0 || isBehindSame(text, sign, at))) return true;
  if (!clauseEnd.test(text.slice(ended, ended + 4))) return false;
  if (sign !== ':') return true;
  if (labels > 0) return colonFirst.test(text.slice(Math.max(0, at - MAX_ODD_CHARACTERS), at));
  return colonsBefore.test(text.slice(Math.max(0, at - MAX_ODD_CHARACTERS), at));
}
/** "shop*example*org", at the second star. */
function isBehindSame(text: string, sign: string, at: number): boolean {
  const start = backOver(text, at, isLabelAt, { max: 63, floor: 0 });
  return start < at && text.startsWith(sign, start - sign.length) && isLabelAt(text, start - sign.length - 1);
}
const secondLevel = /(?:^|[^a-z])(?:co|com)$/i;

/** "example🔸co🔸uk", from the second sign on; the first stands before "co". */
function isCountryBehindCo(text: string, sign: string, at: number): boolean {
  countryEnding.lastIndex = at + sign.length;
  if (!countryEnding.test(text)) return false;
  const [second] = secondLevel.exec(text.slice(Math.max(0, at - 4), at)) ?? [];
  return (
    second !== undefined &&
    text
      .slice(Math.max(0, at - 8), at)
      .replace(/com?$/i, '')
      .endsWith(sign)
  );
}
const MAX_ODD_LABELS = 4;
export const MAX_ODD_CHARACTERS = 80;
/** "fotos🔥com carinho": what is an ending here is a word there. */
const clauseEnd = /^(?:$|[\n\r,;!?)\]|/。！，、；]| {1,2}(?:$|[^\p{L}\p{N}])|\.(?:$|\s))/u;
const oddSign =
  /[*^~;:|'`=、]|(?:[°˚¤⸱⸳۔٫٬]|\p{Extended_Pictographic}|[\u2022-\u2027\u25a0-\u25ff])\ufe0f?/uy;

const asciiOdd = "*^~;:|'`=";

/** End of a sign that nobody writes within a word; the place itself where there is none. */
export function endOfOddSign(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128 && !asciiOdd.includes(text.charAt(at))) return at;
  // Half of a pair is no sign.
  if ((unit >= 0xdc_00 && unit < 0xe0_00) || (unit >= 128 && isWordAt(text, at))) return at;
  oddSign.lastIndex = at;
  return oddSign.test(text) ? oddSign.lastIndex : at;
}

/** Where such a sign begins that ends at a place; the place itself where there is none. */
export function startOfOddSign(text: string, end: number): number {
  for (let start = end - 1; start >= Math.max(0, end - MAX_SIGN_UNITS); start -= 1)
    if (endOfOddSign(text, start) === end) return start;
  return end;
}
const MAX_SIGN_UNITS = 3;
