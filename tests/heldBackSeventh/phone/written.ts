// Numbers in figures: as businesses print them, with other signs between, in other letters' shapes, told by place.
import { mapDigits, type Language } from '../../heldBack/style';
import type { Random } from '../../../src/world/random';
import type { SeventhStyle } from '../languages';
import { phoneStyle, plainNumber } from './phoneStyle';

const plain = [
  { id: 'spaces', sign: ' ' },
  { id: 'hyphens', sign: '-' },
  { id: 'stops', sign: '.' },
  { id: 'joined', sign: '' },
].map(({ id, sign }) =>
  phoneStyle({
    id: `phone.shown.${id}`,
    family: 'plain',
    form: 'either',
    write: (phone) => plainNumber(phone, sign),
  }),
);

const plainForms: readonly SeventhStyle[] = [
  phoneStyle({
    id: 'phone.shown.areaInBrackets',
    family: 'plain',
    from: ['US', 'CA', 'GB', 'AU'],
    languages: ['en'],
    write: ({ groups: [area = '', ...rest] }, random) => `(${area}) ${rest.join(random.pick([' ', '-']))}`,
  }),
  phoneStyle({
    id: 'phone.shown.doubleZero',
    family: 'plain',
    form: 'international',
    languages: ['de', 'es', 'fr', 'it', 'pl', 'ro', 'pt'],
    write: ({ groups }, random) => `00${groups.join(random.pick([' ', '-', '/']))}`,
  }),
  phoneStyle({
    id: 'phone.shown.telLink',
    family: 'plain',
    form: 'international',
    write: ({ groups }) => `tel:+${groups.join('')}`,
  }),
  phoneStyle({
    id: 'phone.shown.extension',
    family: 'plain',
    languages: ['en', 'de', 'es', 'fr'],
    form: 'international',
    write: (phone, random, language) =>
      `${plainNumber(phone, ' ')} ${random.pick(extensions[language] ?? [])} ${String(random.integer(11, 99))}`,
  }),
  phoneStyle({
    id: 'phone.shown.whatsappLabel',
    family: 'plain',
    form: 'international',
    write: (phone, random) =>
      `${random.pick(['WhatsApp', 'whatsapp:', 'WA:', 'Whats app'])} ${plainNumber(phone, ' ')}`,
  }),
  phoneStyle({
    id: 'phone.shown.whatsappPage',
    family: 'plain',
    form: 'international',
    write: ({ groups }, random) => `${random.pick(['https://', ''])}wa.me/${groups.join('')}`,
  }),
  phoneStyle({
    id: 'phone.shown.bracketedZero',
    family: 'plain',
    languages: ['en', 'de'],
    from: ['GB', 'DE', 'AU'],
    form: 'international',
    write: ({ groups: [code = '', ...rest] }) => `+${code} (0)${rest.join(' ')}`,
  }),
];

const extensions: Partial<Readonly<Record<Language, readonly string[]>>> = {
  en: ['ext.', 'ext', 'extension', 'x'],
  de: ['Durchwahl', 'Nebenstelle', 'DW'],
  es: ['ext.', 'extensión', 'interno'],
  fr: ['poste', 'ext.'],
};

/** Signs people put between figures so that a filter does not see the number. */
const between: Readonly<Record<string, readonly string[]>> = {
  stars: ['*', '**', ' * '],
  tildes: ['~', ' ~ ', '~~'],
  underscores: ['_', '__', ' _ '],
  hearts: ['♥', ' ❤️ ', '💋', '🌹'],
  bars: ['|', ' | ', '¦'],
  middots: ['·', ' • ', '●'],
  arrows: ['→', ' > ', '»'],
  commas: [',', ', '],
  slashes: ['/', ' / ', '\\'],
  plusSigns: [' + ', '+'],
  longDashes: ['–', ' — ', '―'],
  wideSpaces: ['\u2003', '\u3000', '\u00a0\u00a0', '    '],
  unseen: ['\u200b', '\u200d', '\u2060', '\u00ad'],
  letterX: ['x', 'X', ' x '],
  brackets: [')(', '][', '}{'],
  quotes: ["'", '"', '`'],
};

/** Pairs or figures, with the sign between all of them. */
function scattered(digits: string, sign: string, random: Random): string {
  const size = random.pick([1, 1, 2]);
  return (digits.match(new RegExp(`.{1,${String(size)}}`, 'g')) ?? []).join(sign);
}

const signStyles = Object.entries(between).map(([id, signs]) =>
  phoneStyle({
    id: `phone.parted.${id}`,
    write: ({ groups }, random) => {
      const sign = random.pick(signs);
      const written = scattered(groups.join(''), sign, random);
      const [close = '', open = ''] = id === 'brackets' ? Array.from(sign) : [];
      return `${open}${written}${close}`;
    },
  }),
);

const digitsFrom =
  (zero: number) =>
  (text: string): string =>
    mapDigits(text, (digit) => String.fromCodePoint(zero + digit));

/** Figures that are not those of ASCII; a reader sees the same numbers. */
const shapes: Readonly<Record<string, (text: string) => string>> = {
  fullWidth: digitsFrom(0xff10),
  boldMath: digitsFrom(0x1d7ce),
  doubleStruck: digitsFrom(0x1d7d8),
  sansMath: digitsFrom(0x1d7e2),
  monospace: digitsFrom(0x1d7f6),
  arabic: digitsFrom(0x660),
  persian: digitsFrom(0x6f0),
  devanagari: digitsFrom(0x966),
  bengali: digitsFrom(0x9e6),
  thai: digitsFrom(0xe50),
  segmented: digitsFrom(0x1fbf0),
  keycaps: (text) => mapDigits(text, (digit) => `${String(digit)}\ufe0f\u20e3`),
  superscript: (text) => mapDigits(text, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit] ?? ''),
  subscript: digitsFrom(0x2080),
  circled: (text) => mapDigits(text, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'[digit] ?? ''),
  negativeCircled: (text) => mapDigits(text, (digit) => '⓿❶❷❸❹❺❻❼❽❾'[digit] ?? ''),
  struckThrough: (text) => mapDigits(text, (digit) => `${String(digit)}\u0336`),
};

const shapeStyles = Object.entries(shapes).map(([id, shape]) =>
  phoneStyle({
    id: `phone.shapes.${id}`,
    form: 'either',
    write: (phone, random) => shape(plainNumber(phone, random.pick([' ', '-', '']))),
  }),
);

export const writtenPhoneStyles: readonly SeventhStyle[] = [
  ...[...plain, ...plainForms],
  ...[...signStyles, ...shapeStyles],
];
