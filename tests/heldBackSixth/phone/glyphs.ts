// Digits of other shapes, what stands between digits, letters in place of digits, and signs nobody sees.
import type { Random } from '../../../src/world/random';
import { mapDigits } from '../../heldBack/style';
import type { SixthStyle } from '../languages';
import { wellStocked } from './numbers';
import { abroad, digitsOf, phoneStyle, type Phone } from './phoneStyle';

const from =
  (zero: number) =>
  (digits: string): string =>
    mapDigits(digits, (digit) => String.fromCodePoint(zero + digit));
const listed =
  (signs: string) =>
  (digits: string): string =>
    mapDigits(digits, (digit) => Array.from(signs)[digit] ?? '');
const keycap = (digits: string): string => mapDigits(digits, (digit) => `${String(digit)}\uFE0F\u20E3`);

const fullWidth = from(0xff10);
const boldDigits = from(0x1d7ce);

interface Digits {
  readonly id: string;
  readonly draw: (digits: string) => string;
  readonly between?: readonly string[];
}

const usual = ['', ' ', '-'] as const;

const shapes: readonly Digits[] = [
  { id: 'emoji.keycaps', draw: keycap, between: ['', ' '] },
  { id: 'emoji.keycapsInGroups', draw: keycap, between: ['-', '  ', ' - '] },
  {
    id: 'emoji.keycapsWithoutVariant',
    draw: (digits) => mapDigits(digits, (digit) => `${String(digit)}\u20E3`),
  },
  { id: 'emoji.circled', draw: listed('⓪①②③④⑤⑥⑦⑧⑨') },
  { id: 'emoji.circledBlack', draw: listed('⓿❶❷❸❹❺❻❼❽❾') },
  { id: 'wide.digits', draw: fullWidth },
  { id: 'wide.withSigns', draw: fullWidth, between: ['－', '　', '．'] },
  { id: 'maths.bold', draw: boldDigits },
  { id: 'maths.doubleStruck', draw: from(0x1d7d8) },
  { id: 'maths.sansSerif', draw: from(0x1d7e2) },
  { id: 'maths.sansSerifBold', draw: from(0x1d7ec) },
  { id: 'maths.monospace', draw: from(0x1d7f6) },
  { id: 'scripts.arabic', draw: from(0x660) },
  { id: 'scripts.persian', draw: from(0x6f0) },
  { id: 'scripts.devanagari', draw: from(0x966) },
  { id: 'scripts.bengali', draw: from(0x9e6) },
  { id: 'scripts.thai', draw: from(0xe50) },
  { id: 'scripts.superscript', draw: listed('⁰¹²³⁴⁵⁶⁷⁸⁹') },
  { id: 'scripts.subscript', draw: listed('₀₁₂₃₄₅₆₇₈₉') },
];

const shapeStyles = shapes.map(({ id, draw, between = usual }) =>
  phoneStyle(id, ({ groups }, random) => groups.map(draw).join(random.pick(between))),
);

const mixedShapes: readonly SixthStyle[] = [
  phoneStyle('emoji.someKeycaps', ({ groups }, random) =>
    groups
      .map((group) =>
        Array.from(group, (digit, place) => (place === 0 || random.chance(0.4) ? keycap(digit) : digit)).join(
          '',
        ),
      )
      .join(' '),
  ),
  phoneStyle('wide.some', ({ groups }, random) =>
    groups
      .map((group) =>
        Array.from(group, (digit, place) =>
          place === 0 || random.chance(0.4) ? fullWidth(digit) : digit,
        ).join(''),
      )
      .join('-'),
  ),
  phoneStyle('maths.amongPlain', ({ groups }, random) =>
    groups.map((group, place) => (place === 0 || random.chance(0.3) ? boldDigits(group) : group)).join(' '),
  ),
  phoneStyle('wide.abroad', ({ groups }) => `＋${groups.map(fullWidth).join('　')}`, abroad),
  phoneStyle('emoji.abroad', ({ groups }) => `➕${groups.map(keycap).join(' ')}`, abroad),
];

const allBetween = (phone: Phone, sign: string): string => Array.from(digitsOf(phone)).join(sign);

interface Between {
  readonly id: string;
  readonly signs: readonly string[];
}

const betweenDigits: readonly Between[] = [
  { id: 'blanks', signs: [' ', '  '] },
  { id: 'hyphens', signs: ['-', ' - ', '–'] },
  { id: 'points', signs: ['.', ' . ', '·', '•'] },
  { id: 'slashes', signs: ['/', '\\', ' / '] },
  { id: 'stars', signs: ['*', ' * ', '★'] },
  { id: 'underscores', signs: ['_', ' _ '] },
  { id: 'bars', signs: ['|', ' | ', '¦'] },
  { id: 'tildes', signs: ['~', ' ~ '] },
  { id: 'commas', signs: [',', ', ', ';'] },
  { id: 'hearts', signs: ['♥', '❤️', '💋', ' 💕 '] },
];

const betweenGroups: readonly Between[] = [
  { id: 'groupsByStars', signs: ['*', ' ** ', '***', '★'] },
  { id: 'groupsByArrows', signs: ['>', ' -> ', '→', ' >> '] },
  { id: 'groupsByEmoji', signs: ['💋', ' 🌹 ', '❤️', ' 🔥 ', '😘'] },
  { id: 'groupsByTildes', signs: ['~', '~~', ' ~ ', '≈'] },
  { id: 'groupsByUnderscores', signs: ['_', '__', ' _ '] },
  { id: 'groupsByPluses', signs: ['=', ' = ', '^', ' ^ '] },
];

const separatorStyles: readonly SixthStyle[] = [
  ...betweenDigits.map(({ id, signs }) =>
    phoneStyle(`separator.${id}`, (phone, random) => allBetween(phone, random.pick(signs))),
  ),
  ...betweenGroups.map(({ id, signs }) =>
    phoneStyle(`separator.${id}`, ({ groups }, random) => groups.join(random.pick(signs))),
  ),
  phoneStyle('separator.eachInBrackets', (phone, random) => {
    const [open = '', close = ''] = random.pick(['()', '[]', '{}', '<>']);
    return Array.from(digitsOf(phone), (digit) => open + digit + close).join('');
  }),
  phoneStyle('separator.groupsInBrackets', ({ groups }, random) => {
    const [open = '', close = ''] = random.pick(['()', '[]', '{}', '«»']);
    return groups.map((group) => open + group + close).join(random.pick(['', ' ']));
  }),
  phoneStyle('separator.oddPlaces', (phone, random) =>
    (digitsOf(phone).match(/\d{1,3}/g) ?? []).join(random.pick(['-', ' ', '.', ' - '])),
  ),
  phoneStyle('separator.mixedSigns', ({ groups }, random) =>
    groups.reduce((text, group) => text + random.pick([' - ', '.', '/ ', ' ', '-', ' .']) + group),
  ),
];

const twins: Readonly<Record<string, readonly string[]>> = {
  ...{ '0': ['O', 'o'], '1': ['l', 'I'], '2': ['Z'], '5': ['S'], '8': ['B'] },
};

/** Some digits as letters that look like them; every zero is. */
const bent = (text: string, random: Random, digits: string, share01 = 1): string =>
  text.replace(/\d/g, (digit) =>
    digits.includes(digit) && (digit === '0' || random.chance(share01))
      ? random.pick(twins[digit] ?? [digit])
      : digit,
  );

const hasZero = { suits: (phone: Phone) => digitsOf(phone).includes('0') } as const;
const hasZeroAndOne = {
  suits: (phone: Phone) => /0/.test(digitsOf(phone)) && /1/.test(digitsOf(phone)),
} as const;

const leetStyles: readonly SixthStyle[] = [
  phoneStyle(
    'leet.oForZero',
    ({ groups }, random) => {
      const letter = random.pick(['O', 'o']);
      return groups.map((group) => group.replace(/0/g, letter)).join(random.pick(usual));
    },
    hasZero,
  ),
  phoneStyle(
    'leet.zeroAndOne',
    ({ groups }, random) =>
      groups.map((group) => bent(group, random, '01')).join(random.pick(['-', ' ', '.'])),
    hasZeroAndOne,
  ),
  phoneStyle(
    'leet.someLetters',
    ({ groups }, random) =>
      groups.map((group) => bent(group, random, '0158', 0.5)).join(random.pick(['-', ' '])),
    hasZero,
  ),
  phoneStyle(
    'leet.manyLetters',
    ({ groups }, random) => groups.map((group) => bent(group, random, '01258', 0.4)).join('-'),
    { ...hasZeroAndOne, from: wellStocked },
  ),
  phoneStyle(
    'leet.spaced',
    (phone, random) => Array.from(bent(digitsOf(phone), random, '01')).join(' '),
    hasZero,
  ),
];

const unseen: readonly (readonly [id: string, signs: readonly string[]])[] = [
  ['zeroWidthSpace', ['\u200B']],
  ['joiners', ['\u200C', '\u200D', '\u2060']],
  ['softHyphen', ['\u00AD']],
  ['directionMarks', ['\u200E', '\u200F']],
  ['byteOrderMark', ['\uFEFF']],
];

const unseenStyles: readonly SixthStyle[] = [
  ...unseen.map(([id, signs]) =>
    phoneStyle(`invisible.${id}`, ({ groups }, random) => {
      const sign = random.pick(signs);
      return groups.map((group) => Array.from(group).join(sign)).join(random.pick(['', ' ', '-']));
    }),
  ),
  phoneStyle('invisible.oddBlanks', ({ groups }, random) =>
    groups.join(random.pick(['\u00A0', '\u2009', '\u202F', '\u2003', '\u3000'])),
  ),
];

export const glyphPhoneStyles: readonly SixthStyle[] = [
  ...shapeStyles,
  ...mixedShapes,
  ...separatorStyles,
  ...leetStyles,
  ...unseenStyles,
];
