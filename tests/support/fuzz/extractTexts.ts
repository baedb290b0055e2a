// Texts to fuzz extraction with: examples of all extractors, labelled cases and held-back texts, spliced, repeated and
// strewn with what text clean-up and maps of offsets stumble over. The text of a number depends on nothing else.
import { extractorExamples } from '../../../src/core/identifiers/examples';
import { heldBackTexts } from '../../heldBack/heldBack';
import { labelledTexts } from '../accuracy/labelledTexts';
import { mutate } from './mutate';
import { randomFrom, type Random } from './random';

const MOST_CHARACTERS = 1000;
/** Once in so many texts a piece is repeated to a huge run. */
const HUGE_EVERY = 400;
const HUGE_CHARACTERS = 20_000;

/** What nobody sees, what turns direction, what sits on another character, and halves of characters. */
const unseen = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u{e0041}', '\ufe0f', '\u20e3'],
  ...['\u200e', '\u200f', '\u202a', '\u202e', '\u202c', '\u2066', '\u2069', '\u061c'],
  ...['\u0301', '\u0336', '\u0489', '\u0e31', '\u3099', '\u0301'.repeat(20)],
  ...['\ud83d', '\ude00', '\ud800', '\udfff', '\u0000', '\u0085', '\u2028', '\u000b'],
];
/** Characters that become several, or none, or other digits when they are cleaned. */
const unfolding = [
  'ﬁ',
  '㏂',
  '½',
  '⑽',
  '⒏',
  '🄋',
  'Ⅷ',
  '㍿',
  'ﷺ',
  '№',
  '℡',
  '①',
  '𝟗',
  '٣',
  '๕',
  'İ',
  'ß',
  'ŉ',
  '…',
  '㎏',
  '́',
];
const joints = ['', ' ', '\n', ', ', '/', '.', '@', ' at ', ' dot ', '-', '://', '：'];

let material: readonly string[] | undefined;

/** Whatever somebody wrote a text for; held-back texts with a seed of their own. */
function materialOf(): readonly string[] {
  material ??= [
    ...Object.values(extractorExamples).flatMap(({ examples, counterExamples }) => [
      ...examples.map(({ text }) => text),
      ...counterExamples,
    ]),
    ...labelledTexts('identifiers').map(({ text }) => text),
    ...labelledTexts('attributes').map(({ text }) => text),
    ...heldBackTexts({ seed: 'fuzz', perStyle: 3 }).map(({ text }) => text),
  ];
  return material;
}

/** The text of a seed and number. */
export function extractionText(seed: number, index: number): string {
  const random = randomFrom((Math.imul(seed, 2_654_435_761) ^ Math.imul(index, 40_503)) >>> 0);
  const pieces = [pieceOf(random), ...random.some(3, () => pieceOf(random))];
  let text = pieces.join(random.pick(joints)).slice(0, MOST_CHARACTERS);
  if (random.chance(0.6)) text = strewn(random, text);
  if (random.chance(0.3)) text = mutate(random, text, materialOf());
  if (random.below(HUGE_EVERY) === 0) text = withHugeRun(random, text);
  return text;
}

/** The country it is read with; none in one text of five. */
export function extractionCountry(seed: number, index: number): string | undefined {
  return [undefined, 'US', 'GB', 'DE', 'FR'][(((seed + index) % 5) + 5) % 5];
}

function pieceOf(random: Random): string {
  if (random.chance(0.15)) return randomCharacters(random, random.below(30));
  const whole = random.pick(materialOf());
  if (random.chance(0.5)) return whole;
  const from = random.below(whole.length);
  return whole.slice(from, from + 1 + random.below(80));
}

/** Code units from everywhere, more of them from where digits, letters and signs live. */
function randomCharacters(random: Random, length: number): string {
  const blocks = [
    [0x20, 0x60],
    [0xa0, 0x200],
    [0x300, 0x70],
    [0x400, 0x100],
    [0x600, 0x100],
    [0x2000, 0x100],
    [0x2460, 0xa0],
    [0x3000, 0x100],
    [0xff00, 0xf0],
    [0, 0x10000],
  ] as const;
  return Array.from({ length }, () => {
    const [start, size] = random.pick(blocks);
    return random.chance(0.1)
      ? String.fromCodePoint(0x1d400 + random.below(0x400))
      : String.fromCharCode(start + random.below(size));
  }).join('');
}

function strewn(random: Random, text: string): string {
  let strewnText = text;
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const at = random.below(strewnText.length + 1);
    const sign = random.pick(random.chance(0.7) ? unseen : unfolding);
    strewnText = strewnText.slice(0, at) + sign + strewnText.slice(at);
  }
  return strewnText;
}

function withHugeRun(random: Random, text: string): string {
  const from = random.below(text.length + 1);
  const piece = text.slice(from, from + 1 + random.below(12)) || random.pick(unseen);
  return text.slice(0, from) + piece.repeat(Math.floor(HUGE_CHARACTERS / piece.length)) + text.slice(from);
}
