// Digits that stay digits: odd signs between them, words between groups, other characters in the place of some.
import type { Random } from '../../../src/world/random';
import {
  joined,
  phoneStyle,
  type PhoneInText,
  type PhoneStyle,
  type PhoneStyleDefinition,
} from '../../heldBack/phone/phoneStyle';
import { mapDigits, type Language } from '../../heldBack/style';

const style = (
  id: string,
  write: PhoneStyleDefinition['write'],
  rest: Partial<PhoneStyleDefinition> = {},
): PhoneStyle => phoneStyle({ id: `shapes.${id}`, family: 'obfuscated', form: 'either', ...rest, write });

const digitsOf = ({ groups }: PhoneInText): readonly string[] => Array.from(groups.join(''));
const plusOf = ({ isInternational }: PhoneInText): string => (isInternational ? '+' : '');
const onesJoined =
  (signs: readonly string[]) =>
  (phone: PhoneInText, random: Random): string =>
    plusOf(phone) + digitsOf(phone).join(random.pick(signs));
const groupsJoined =
  (signs: readonly string[]) =>
  (phone: PhoneInText, random: Random): string =>
    joined(phone, random.pick(signs));
const saidBetween =
  (words: Partial<Record<Language, readonly string[]>>) =>
  (phone: PhoneInText, random: Random, language: Language): string =>
    joined(phone, ` ${random.pick(words[language] ?? [])} `);
const british = { from: ['US', 'GB', 'CA', 'AU'], languages: ['en'], form: 'national' } as const;
const last = (groups: readonly string[], count: number): readonly [string, string] => {
  const all = groups.join('');
  return [all.slice(0, -count), all.slice(-count)];
};

export const shapePhoneStyles: readonly PhoneStyle[] = [
  style('semicolons', onesJoined([';', '; '])),
  style('carets', onesJoined(['^', ' ^ '])),
  style('hashes', onesJoined(['#', ' # '])),
  style('exclamations', onesJoined(['!', '! '])),
  style('groupColons', groupsJoined([':', ' : ', '::'])),
  style('groupApostrophes', groupsJoined(["'", '’', "''"])),
  style('doubleDashes', groupsJoined(['--', ' -- ', '---'])),
  style('oddDashes', groupsJoined(['–', '—', '‑', '−', ' – '])),
  style('dashOnOneSide', groupsJoined([' -', '- ', '. -'])),
  style('signPairs', groupsJoined(['./', '-.', '.-', '~-', '/-'])),
  style('tabs', groupsJoined(['\t', '  ', '   '])),
  style('timesSigns', groupsJoined(['x', ' x ', '×', '-x-'])),
  style('bracketRuns', (phone) => `((${joined(phone, ')) ((')}))`),
  style('pairs', (phone, random) => {
    const [digits, sign] = [digitsOf(phone).join(''), random.pick([' ', '-', '.', ' - '])];
    return plusOf(phone) + digits.replace(/\d\d(?=\d)/g, `$&${sign}`);
  }),
  style(
    'firstDigitsInBrackets',
    (phone) => plusOf(phone) + phone.groups.map((one) => `(${one.charAt(0)})${one.slice(1)}`).join('-'),
  ),
  style('hashTag', ({ groups }) => `#${groups.join('')}`, british),
  style(
    'doubleZeroOfLetters',
    ({ groups }, random) => `${random.pick(['oo', 'OO'])}${groups.join(random.pick(['', ' ']))}`,
    {
      form: 'international',
      from: ['GB', 'DE', 'FR'],
      languages: ['en', 'de', 'fr'],
    },
  ),
  style('ringsForZeros', (phone, random) => {
    const ring = random.pick(['⭕', '🅾️', '◯']);
    return joined(phone, ' ').replaceAll('0', ring);
  }),
  style('barredZeros', (phone, random) =>
    joined(phone, random.pick([' ', '-'])).replaceAll('0', random.pick(['ø', 'Ø', 'θ'])),
  ),
  style(
    'andBetween',
    saidBetween({
      en: ['and', 'n', '&'],
      de: ['und'],
      es: ['y'],
      fr: ['et'],
      it: ['e'],
      pl: ['i'],
      ru: ['и'],
      tr: ['ve'],
    }),
    { languages: ['en', 'de', 'es', 'fr', 'it', 'pl', 'ru', 'tr'] },
  ),
  style(
    'dashSaid',
    saidBetween({
      en: ['dash', 'hyphen', '(dash)'],
      de: ['strich', 'minus'],
      es: ['guion'],
      fr: ['tiret'],
      pt: ['traço'],
      ru: ['тире'],
    }),
    { languages: ['en', 'de', 'es', 'fr', 'pt', 'ru'] },
  ),
  style(
    'dotSaid',
    saidBetween({ en: ['dot', '(dot)'], de: ['punkt'], es: ['punto'], fr: ['point'], it: ['punto'] }),
    {
      languages: ['en', 'de', 'es', 'fr', 'it'],
    },
  ),
  style('spaceSaid', saidBetween({ en: ['(space)', 'space', '[space]'] }), british),
  style(
    'namedByPlace',
    ({ groups: [first = '', ...rest] }) => {
      const [middle, end] = last(rest, 4);
      return `first digits ${first}, ${middle === '' ? '' : `next ${middle}, `}last four ${end}`;
    },
    british,
  ),
  style(
    'lastFourApart',
    ({ groups }, random) => {
      const [start, end] = last(groups, 4);
      return `${start} ${random.pick(['and the last four are', '... ends with', '+ last 4:', 'then finish with'])} ${end}`;
    },
    british,
  ),
  style(
    'twoHalves',
    ({ groups }, random) => {
      const [start, end] = last(groups, 5);
      return random.pick([
        `first half ${start} second half ${end}`,
        `1st part: ${start} 2nd part: ${end}`,
        `${start} (continues) ${end}`,
      ]);
    },
    british,
  ),
  style(
    'readBackwards',
    ({ groups }, random) =>
      `${Array.from(groups.join('')).reverse().join('')} (${random.pick(['read it backwards', 'reverse it', 'back to front'])})`,
    british,
  ),
  style(
    'brokenLink',
    ({ number }, random) =>
      random.pick([
        `wa . me / ${number.value}`,
        `wa(dot)me/${number.value}`,
        `wa.me / ${number.value}`,
        `w a . m e / ${number.value}`,
        `wa dot me slash ${number.value}`,
      ]),
    { form: 'international', from: 'anywhere' },
  ),
  style('spacedWithinGroups', (phone, random) => {
    const gap = random.pick(['   ', '  -  ', ' / ']);
    return plusOf(phone) + phone.groups.map((group) => Array.from(group).join(' ')).join(gap);
  }),
  style('groupSlashes', groupsJoined(['/', ' / ', '//'])),
  style('groupCommas', groupsJoined([',', ', '])),
  style('signOnce', (phone, random) => {
    const [digits, sign] = [digitsOf(phone), random.pick(['🌹', '*', '~', '💕'])];
    const at = random.integer(3, digits.length - 3);
    return plusOf(phone) + digits.slice(0, at).join('') + sign + digits.slice(at).join('');
  }),
  style('fewFullWidth', (phone, random) =>
    mapDigits(joined(phone, ' '), (digit) =>
      random.chance(0.3) ? String.fromCodePoint(0xff10 + digit) : String(digit),
    ),
  ),
  style('fullWidthSigns', (phone, random) =>
    joined(phone, random.pick(['－', '　', '／', '．']), '＋').replace(/\d/g, (digit) =>
      String.fromCodePoint(0xff10 + Number(digit)),
    ),
  ),
  style('keycapsInGroups', (phone, random) =>
    mapDigits(joined(phone, random.pick(['-', ' - ', '➖'])), (digit) => `${digit}\ufe0f\u20e3`),
  ),
];
