// Other characters in the place of letters and digits, as font generators and phones offer them.
import { mapDigits, mapLetters } from '../heldBack/style';

const fullWidthOf = (sign: string): string => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0);
const keycap = '\uFE0F\u20E3';
const cyrillic: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і' };

/** `ｅｘａｍｐｌｅ．ｃｏｍ`: every printable ASCII sign but the blank. */
export const fullWidth = (text: string): string => text.replace(/[!-~]/g, fullWidthOf);
/** `２０２`. */
export const fullWidthDigits = (text: string): string =>
  mapDigits(text, (digit) => fullWidthOf(String(digit)));
/** `②⓪②`. */
export const circledDigits = (text: string): string =>
  mapDigits(text, (digit) => (digit === 0 ? '⓪' : String.fromCodePoint(0x2460 + digit - 1)));
/** `2️⃣`. */
export const keycaps = (text: string): string => mapDigits(text, (digit) => `${digit}${keycap}`);
/** `𝟐` in bold, or `𝟮` without serifs. */
export const boldDigits = (text: string, kind: 'serif' | 'sans'): string =>
  mapDigits(text, (digit) => String.fromCodePoint((kind === 'serif' ? 0x1d7ce : 0x1d7ec) + digit));
/** `𝗹𝗶𝗸𝗲 𝘁𝗵𝗶𝘀𝟮`, letters and digits in bold without serifs. */
export const boldSans = (text: string): string =>
  mapLetters(text, (sign) =>
    /[a-z]/.test(sign)
      ? String.fromCodePoint(0x1d5ee + sign.charCodeAt(0) - 97)
      : /\d/.test(sign)
        ? boldDigits(sign, 'sans')
        : sign,
  );
/** `𝓵𝓲𝓴𝓮` is the second exam's; `𝘭𝘪𝘬𝘦 𝘵𝘩𝘪𝘴`, slanted, is this one's. */
export const slanted = (text: string): string =>
  mapLetters(text, (sign) =>
    /[a-z]/.test(sign) ? String.fromCodePoint(0x1d622 + sign.charCodeAt(0) - 97) : sign,
  );
/** Cyrillic letters that look like Latin ones. */
export const cyrillicLetters = (text: string): string => mapLetters(text, (sign) => cyrillic[sign] ?? sign);
/** A blank between all signs. */
export const spaced = (text: string): string => Array.from(text).join(' ');
/** First letter large, as phones write it by themselves. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
