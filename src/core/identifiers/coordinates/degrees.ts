// Degrees with minutes and seconds: 40°42'46"N 74°00'22"W, N 40° 42.767', W 74° 00.366'.
import { placeOf, type Place } from './place';

// "O" is west in French and Spanish and east in German: such a pair is left alone. The second mark may be written as two of the first; º is read as the letter o when a text is cleaned.
const angle = String.raw`(\d{1,3}) ?[°o˚] ?(\d{1,2}(?:\.\d{1,8})?) ?(?:['m] ?(?:(\d{1,2}(?:\.\d{1,8})?) ?(?:"|''|s)?)?)? ?`;
const pair = new RegExp(
  String.raw`(?:([NS]) ?)?${angle}([NS](?![a-z]))?[\s,;/-]{0,4}(?:([EW]) ?)?${angle}([EW](?![a-z]))?`,
  'iy',
);
const decimalPair =
  /(?:([NS]) ?)?(-?\d{1,2}\.\d{2,15}) ?° ?([NS](?![a-z]))?[\s,;/]{0,4}(?:([EW]) ?)?(-?\d{1,3}\.\d{2,15}) ?° ?([EW](?![a-z]))?/iy;

/** In order of place; looked for only around signs of degrees, so that other texts cost one search for the sign. */
export function fromDegrees(text: string): readonly Place[] {
  const found: Place[] = [];
  let taken = 0;
  for (const at of degreeSigns(text)) {
    const start = startBefore(text, at, taken);
    const place = start === undefined ? undefined : (minutesAt(text, start) ?? decimalsAt(text, start));
    if (place === undefined) continue;
    found.push(place);
    taken = place.end;
  }
  return found;
}

function* degreeSigns(text: string): Generator<number> {
  for (let at = text.indexOf('°'); at >= 0; at = text.indexOf('°', at + 1)) yield at;
  // An ordinal sign became an "o": 40o42'46"N.
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    if (!isDigit(text.charCodeAt(at - 1))) continue;
    const [sign] = /o ?\d{1,2}(?:\.\d{1,8})? ?$/.exec(text.slice(Math.max(0, at - 14), at)) ?? [];
    if (sign !== undefined) yield at - sign.length;
  }
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function startBefore(text: string, sign: number, notBefore: number): number | undefined {
  if (sign < notBefore) return undefined;
  const from = Math.max(notBefore, sign - 22);
  const [written] =
    /(?:(?<![\p{L}])[NSns] ?)?(?<![\p{N}.])-?\d{1,3}(?:\.\d{1,15})? ?$/u.exec(text.slice(from, sign)) ?? [];
  return written === undefined ? undefined : sign - written.length;
}

function minutesAt(text: string, start: number): Place | undefined {
  pair.lastIndex = start;
  const match = pair.exec(text);
  if (match === null) return undefined;
  const [all, northBefore, d1, m1, s1, northAfter, eastBefore, d2, m2, s2, eastAfter] = match;
  const [north, east] = [northBefore ?? northAfter, eastBefore ?? eastAfter];
  // Without N or S it is a temperature, a latitude alone, or an angle.
  if (north === undefined || east === undefined) return undefined;
  if ([m1, s1, m2, s2].some((part) => Number(part ?? 0) >= 60)) return undefined;
  return placeOf({
    latitude: degreesOf([d1, m1, s1]) * (/s/i.test(north) ? -1 : 1),
    longitude: degreesOf([d2, m2, s2]) * (/w/i.test(east) ? -1 : 1),
    start,
    end: start + all.trimEnd().length,
    rule: 'degrees',
    confidence: 0.97,
  });
}

function decimalsAt(text: string, start: number): Place | undefined {
  decimalPair.lastIndex = start;
  const match = decimalPair.exec(text);
  if (match === null) return undefined;
  const [all, northBefore, first = '', northAfter, eastBefore, second = '', eastAfter] = match;
  const isSouth = /s/i.test(northBefore ?? northAfter ?? '');
  const isWest = /w/i.test(eastBefore ?? eastAfter ?? '');
  return placeOf({
    latitude: Number(first) * (isSouth ? -1 : 1),
    longitude: Number(second) * (isWest ? -1 : 1),
    start,
    end: start + all.trimEnd().length,
    decimals: Math.min(...[first, second].map((written) => written.length - written.indexOf('.') - 1)),
    rule: 'degrees',
    confidence: 0.95,
  });
}

function degreesOf([degrees = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]): number {
  return Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
}
