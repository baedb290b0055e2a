// Hostile texts for tests of the clean-up: characters of every kind that it treats in its own way, close together.
import fc from 'fast-check';
import { confusableLetters } from '../../src/core/text/confusables';
import { digitsByContext, plainSigns, squaredWords, turnedLetters } from '../../src/core/text/lookAlikes';

const within = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((codePoint) => String.fromCodePoint(codePoint));

const looks = Object.values(confusableLetters).flatMap((codes) =>
  codes.split(' ').map((code) => String.fromCodePoint(parseInt(code, 16))),
);

/** One character; surrogates without a partner too. */
const kinds: readonly fc.Arbitrary<string>[] = [
  within(0, 0x7f),
  within(0x30, 0x39),
  within(0x80, 0x24f),
  within(0x250, 0x2ff),
  within(0x300, 0x36f),
  within(0x370, 0x52f),
  within(0x590, 0x6ff),
  within(0x900, 0xeff),
  within(0x1100, 0x11ff),
  within(0x2000, 0x206f),
  within(0x20d0, 0x2bff),
  within(0x3000, 0x33ff),
  within(0xac00, 0xd7ff),
  within(0xd8_00, 0xdf_ff),
  within(0xfb00, 0xffff),
  within(0x1_d4_00, 0x1_d7_ff),
  within(0x1_f1_00, 0x1_f1_ff),
  within(0x1_f1_e6, 0x1_f1_ff),
  within(0xe_00_00, 0xe_01_ff),
  within(0, 0xffff),
  within(0, 0x10_ff_ff),
  fc.constantFrom(...looks),
  fc.constantFrom(...turnedLetters.keys()),
  fc.constantFrom(...plainSigns.keys(), ...digitsByContext.keys(), ...squaredWords.keys()),
  fc.constantFrom(
    '\u202e',
    '\u202c',
    '\u200b',
    '\ufe0f',
    '\u20e3',
    '@',
    '.',
    '_',
    '⠼',
    '⠁',
    '½',
    'ı',
    '\n',
    ' ',
  ),
];

/** Texts of a few kinds of character each, since rules meet where like stands beside like. */
export const hostileText: fc.Arbitrary<string> = fc
  .uniqueArray(fc.nat(kinds.length - 1), { minLength: 1, maxLength: 4 })
  .chain((chosen) =>
    fc.string({ unit: fc.oneof(...chosen.map((at) => kinds[at] ?? fc.constant(''))), maxLength: 16 }),
  );

const samples = [
  'jane@example.org',
  'ехаmрlе.соm',
  'call 202-555-0123 💋',
  '🇯🇦🇳🇪 🅹🅰🅽🅴',
  'Привет, вoсемь',
  'cafe\u0301 Việt Nam',
  'ƃɹo˙ǝldɯɐxǝ@ǝuɐɾ',
  '\u202egro.elpmaxe\u202c',
  'j\u0336a\u0336n\u0336e\u0336',
  '1\ufe0f\u20e3 2О2 5🎱5',
];

/** Texts as people hide them, cut and glued together with anything in between. */
export const mutatedText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...samples), hostileText), { minLength: 1, maxLength: 4 })
  .chain((pieces) =>
    fc.tuple(fc.nat(40), fc.nat(40), hostileText).map(([from, to, inserted]) => {
      const text = pieces.join('');
      return text.slice(0, from) + inserted + text.slice(to);
    }),
  );

export const anyText: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  mutatedText,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
