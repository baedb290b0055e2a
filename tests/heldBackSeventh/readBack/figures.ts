// What stands in the place of figures, as figures: shapes of Unicode by their numeric value, letters in their shape or on
// their key, and words that are no part of the number taken away.
import { seventhCarriers } from '../carriers/carriers';

const negativeCircled = '⓿❶❷❸❹❺❻❼❽❾';

/** Keys of a telephone, ITU E.161. */
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

const onKeys = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => String(keys.findIndex((key) => key.includes(letter)) + 2));

/** Letters and signs in the shape of a figure. */
const mimics: readonly (readonly [RegExp, string])[] = [
  [/[Ooоо\u041e\u039fØ]|\(\)/g, '0'],
  [/[Iil!|]/g, '1'],
  [/З/g, '3'],
  [/Ч/g, '4'],
  [/[S$]/g, '5'],
  [/B/g, '8'],
];

const mimicked = (text: string): string =>
  mimics.reduce((read, [shape, figure]) => read.replace(shape, figure), text);

/** Blocks of decimal digits that Unicode does not fold to ASCII. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

const unfolded = (text: string): string =>
  Array.from(text)
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const zero = zeros.find((first) => code >= first && code < first + 10);
      if (zero !== undefined) return String(code - zero);
      const circled = negativeCircled.indexOf(sign);
      return circled < 0 ? sign : String(circled);
    })
    .join('');

/** What a text says besides its number. */
const besides: readonly string[] = Object.values(seventhCarriers).flatMap(({ openers, distractors }) => [
  ...openers,
  ...distractors,
]);

/** Text in which every figure is one of ASCII. */
export function figuresOf(id: string, written: string): string {
  const text = unfolded(written.normalize('NFKC')).replace(
    /[\u200b\u200d\u2060\u00ad\u0336\u20e3\ufe0f]/g,
    '',
  );
  if (id === 'phone.shown.extension') return text.replace(/ \D+ \d+$/, '');
  if (id === 'phone.shown.bracketedZero') return text.replace('(0)', '');
  if (id.startsWith('phone.acrossText.'))
    return besides.reduce((left, sentence) => left.split(sentence).join('…'), written);
  if (id.startsWith('phone.keys.')) return onKeys(text);
  if (id.startsWith('phone.mimic.')) return mimicked(text);
  if (id.startsWith('phone.townTold.')) return text.replace(/ \(.*$/, '');
  if (id.startsWith('phone.parted.')) return text.replace(/\D/g, '');
  return text;
}
