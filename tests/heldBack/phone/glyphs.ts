// Digits that are other characters: what Chambers et al. (W-NUT 2019) call visual substitutions, seen and unseen ones,
// and the letters that Russian spam puts for digits (Symantec 2011).
import type { Random } from '../../../src/world/random';
import { mapDigits } from '../style';
import { joined, phoneStyle, type PhoneStyle, type PhoneStyleDefinition } from './phoneStyle';

/** Ten digits of a block, from the code point of its zero. */
const block = (zero: number) => (digit: number) => String.fromCodePoint(zero + digit);
/** A block that begins with one and has its zero elsewhere. */
const blockFromOne = (one: number, zero: number) => (digit: number) =>
  String.fromCodePoint(digit === 0 ? zero : one + digit - 1);

const alphabets: Readonly<Record<string, (digit: number) => string>> = {
  fullWidth: block(0xff10),
  mathBold: block(0x1d7ce),
  mathDouble: block(0x1d7d8),
  mathSans: block(0x1d7e2),
  mathSansBold: block(0x1d7ec),
  mathMono: block(0x1d7f6),
  segmented: block(0x1fbf0),
  circled: blockFromOne(0x2460, 0x24ea),
  negativeCircled: blockFromOne(0x2776, 0x24ff),
  doubleCircled: blockFromOne(0x24f5, 0x24ea),
  sansCircled: blockFromOne(0x2780, 0x1f10b),
  parenthesised: (digit) => (digit === 0 ? '(0)' : String.fromCodePoint(0x2474 + digit - 1)),
  superscript: (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit] ?? '',
  subscript: block(0x2080),
  keycap: (digit) => `${String(digit)}\ufe0f\u20e3`,
  arabic: block(0x0660),
  persian: block(0x06f0),
  devanagari: block(0x0966),
  bengali: block(0x09e6),
  thai: block(0x0e50),
  lao: block(0x0ed0),
  khmer: block(0x17e0),
  struckThrough: (digit) => `${String(digit)}\u0336`,
  underlined: (digit) => `${String(digit)}\u0332`,
  heaped: (digit) => `${String(digit)}\u0301\u0323\u0308`,
};

const glyphStyle = (
  id: string,
  rest: Partial<PhoneStyleDefinition> & Pick<PhoneStyleDefinition, 'write'>,
): PhoneStyle =>
  phoneStyle({ id: `glyphs.${id}`, family: 'obfuscated', from: 'anywhere', form: 'either', ...rest });

/** Replaces some of the signs that have a look-alike: at least one, and most of the rest stay digits. */
function replaceSome(
  random: Random,
  written: string,
  lookAlikes: Readonly<Record<string, readonly string[]>>,
): string {
  const places = [...written.matchAll(/\d/g)]
    .filter(([digit]) => lookAlikes[digit] !== undefined)
    .map(({ index }) => index);
  const chosen = new Set(places.filter(() => random.chance(0.5)));
  if (chosen.size === 0 && places.length > 0) chosen.add(random.pick(places));
  return Array.from(written, (sign, place) =>
    chosen.has(place) ? random.pick(lookAlikes[sign] ?? [sign]) : sign,
  ).join('');
}

/** Countries whose numbers always hold a zero. */
const withZeros = ['US', 'GB', 'DE', 'FR', 'AU'];

export const glyphPhoneStyles: readonly PhoneStyle[] = [
  ...Object.entries(alphabets).map(([id, glyph]) =>
    glyphStyle(id, {
      write: (phone, random) => mapDigits(joined(phone, random.pick([' ', '-', ' ', '.'])), glyph),
    }),
  ),
  glyphStyle('everyDigitAnother', {
    write: (phone, random) => {
      const some = [
        'fullWidth',
        'mathBold',
        'mathSans',
        'circled',
        'superscript',
        'keycap',
        'mathMono',
        'negativeCircled',
      ];
      return mapDigits(joined(phone, ' '), (digit) =>
        random.chance(0.2) ? String(digit) : (alphabets[random.pick(some)]?.(digit) ?? ''),
      );
    },
  }),
  glyphStyle('letterO', {
    from: withZeros,
    write: (phone, random) =>
      replaceSome(random, joined(phone, random.pick(['-', ' ', ''])), { 0: ['O', 'o'] }),
  }),
  glyphStyle('letterOAndL', {
    from: withZeros,
    write: (phone, random) =>
      replaceSome(random, joined(phone, random.pick(['-', ' '])), { 0: ['O', 'o'], 1: ['l', 'I', '!', '|'] }),
  }),
  glyphStyle('leet', {
    from: withZeros,
    write: (phone, random) =>
      replaceSome(random, joined(phone, '-'), { 0: ['O'], 1: ['I'], 2: ['Z'], 5: ['S'], 8: ['B'] }),
  }),
  glyphStyle('cyrillicLetters', {
    from: ['RU', 'KZ'],
    languages: ['ru'],
    write: (phone, random) =>
      replaceSome(random, joined(phone, random.pick(['', '-', ' '])), {
        0: ['О', 'о'],
        3: ['З', 'з'],
        4: ['Ч', 'ч'],
        6: ['б'],
      }),
  }),
  glyphStyle('phoneticZero', {
    from: withZeros,
    write: (phone, random) => replaceSome(random, joined(phone, ' '), { 0: ['Ø', 'ο', 'О', 'Օ', '○', '◯'] }),
  }),
];
