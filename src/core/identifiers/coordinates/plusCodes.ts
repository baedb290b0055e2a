// Full plus codes (open location codes): 87G7PXPM+2V.
// @see https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md
import { placeOf, type Degrees, type Place } from './place';

const ALPHABET = '23456789CFGHJMPQRVWX';
const LONG_PAIRS = 10;
const form = /[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,7}(?![A-Za-z0-9+])/y;

/** In order of place; short codes, which need a town beside them, are left alone. */
export function fromPlusCodes(text: string): readonly Place[] {
  const found: Place[] = [];
  for (let at = text.indexOf('+', 8); at >= 0; at = text.indexOf('+', at + 1)) {
    const start = at - 8;
    if (/[\p{L}\p{N}+_]/u.test(text[start - 1] ?? ' ')) continue;
    form.lastIndex = start;
    const [code] = form.exec(text) ?? [];
    // Eight digits and a plus are a number and a sum.
    const place = code !== undefined && /[A-Z]/.test(code) ? placeOf(middleOf(code)) : undefined;
    if (code === undefined || place === undefined) continue;
    const end = start + code.length;
    found.push({ ...place, start, end, rule: 'plus', confidence: 0.93, code: code.toLowerCase() });
  }
  return found;
}

/** The middle of the area that a full code stands for; beyond ten digits an area is parted 4 × 5. */
function middleOf(code: string): Degrees {
  const digits = Array.from(code.replace('+', ''), (letter) => ALPHABET.indexOf(letter));
  let [south, west, height, width] = [-90, -180, 400, 400];
  digits.forEach((digit, place) => {
    if (place < LONG_PAIRS) {
      if (place % 2 === 0) south += digit * (height /= 20);
      else west += digit * (width /= 20);
      return;
    }
    south += Math.floor(digit / 4) * (height /= 5);
    west += (digit % 4) * (width /= 4);
  });
  return { latitude: south + height / 2, longitude: west + width / 2 };
}
