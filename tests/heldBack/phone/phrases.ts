// A number that the sentence carries: pieces in order among words, letters of the keypad, prices glued behind it.
import { digitWords, wordOf } from './digitWords';
import { joined, phoneStyle, type PhoneStyle, type PhoneStyleDefinition } from './phoneStyle';

const style = (
  id: string,
  write: PhoneStyleDefinition['write'],
  rest: Partial<PhoneStyleDefinition> = {},
): PhoneStyle =>
  phoneStyle({
    id: `phrases.${id}`,
    family: 'obfuscated',
    form: 'national',
    from: ['US', 'US', 'GB', 'CA', 'AU'],
    languages: ['en'],
    ...rest,
    write,
  });

const sweet = ['baby', 'honey', 'call me', 'xoxo', 'my love', 'hun', 'babe', 'darling'];
/** Keypad words of four letters behind 555: numbers that nobody has, since no such lines are given out. */
const keypadWords = ['LOVE', 'KISS', 'HUGS', 'ROSE', 'LILY', 'DEAR', 'CUTE', 'SOFT', 'CALM', 'RELX'];
const keypad = '22233344455566677778889999';

/** Three pieces at most, the last taking what is left. */
const threePieces = (groups: readonly string[]): readonly [string, string, string] => {
  const all = groups.join('');
  return [all.slice(0, -7), all.slice(-7, -4), all.slice(-4)];
};

const keypadStyle = (id: string, write: (area: string, word: string) => string): PhoneStyle => ({
  ...style(id, () => ''),
  writeNumber: () => undefined,
  write: (random) => {
    const area = random.pick(['202', '312', '415', '646', '713', '818']);
    const word = random.pick(keypadWords);
    const digits = word.replace(/[A-Z]/g, (letter) => keypad.charAt(letter.charCodeAt(0) - 65));
    return {
      written: write(area, word),
      expected: [{ type: 'phone', value: `1${area}555${digits}` }],
      country: 'US',
    };
  },
});

export const phrasePhoneStyles: readonly PhoneStyle[] = [
  style('wordsBetween', ({ groups }, random) => {
    const [first, second, third] = threePieces(groups);
    return `${first} ${random.pick(sweet)} ${second} ${random.pick(sweet)} ${third}`;
  }),
  style('thenAndThen', ({ groups }) => {
    const [first, second, third] = threePieces(groups);
    return `first ${first}, then ${second}, and then ${third}`;
  }),
  style('startAndEnd', ({ groups }) => {
    const [first, second, third] = threePieces(groups);
    return `starts with ${first} next is ${second} and ends in ${third}`;
  }),
  style('areaCodeNamed', ({ groups }, random) => {
    const [first, second, third] = threePieces(groups);
    return `area code ${first} ${random.pick(['and then', 'number', '--'])} ${second}-${third}`;
  }),
  style('bracketedWords', ({ groups }, random) => {
    const [first, second, third] = threePieces(groups);
    return `${first} (${random.pick(sweet)}) ${second} (${random.pick(sweet)}) ${third}`;
  }),
  style('acrossLines', ({ groups }, random) => {
    const [first, second, third] = threePieces(groups);
    return `${first} ${random.pick(sweet)}\n${second} ${random.pick(sweet)}\n${third}`;
  }),
  style('priceBehind', ({ groups }, random) => {
    const [first, second, third] = threePieces(groups);
    const words = Array.from(second, (digit) =>
      random.chance(0.6) ? wordOf(random, digitWords.en, digit) : digit,
    ).join('');
    return `${first} ${words} ${third} ${String(random.integer(8, 20))}0hr`;
  }),
  style(
    'ageBefore',
    (phone, random) =>
      `${String(random.integer(21, 39))} yrs ${random.pick(['old', 'young'])} ${joined(phone, ' ')}`,
    { isWhole: true },
  ),
  style(
    'gluedToWord',
    (phone, random) =>
      `${random.pick(['call', 'text', 'txt', 'ring'])}${joined(phone, random.pick(['', '-']))}${random.pick(['now', 'me', ''])}`,
    { isWhole: true },
  ),
  style(
    'symbolOfPhone',
    (phone, random) => `${random.pick(['☎', '📞', '📱', '✆', '☏'])}${joined(phone, random.pick([' ', '']))}`,
    { isWhole: true, from: undefined, languages: ['en', 'de', 'es', 'fr', 'ru', 'zh', 'pt', 'it'] },
  ),
  style(
    'countryNamed',
    ({ number }, random) =>
      `${random.pick(['UK', 'gb', 'country code'])} ${number.international[0] ?? ''} ${number.international.slice(1).join(' ')}`,
    { from: ['GB'] },
  ),
  keypadStyle('keypadWord', (area, word) => `${area}-555-${word}`),
  keypadStyle('keypadWordLower', (area, word) => `(${area}) 555 ${word.toLowerCase()}`),
  keypadStyle('keypadWordAbroad', (area, word) => `+1 ${area} 555-${word}`),
];
