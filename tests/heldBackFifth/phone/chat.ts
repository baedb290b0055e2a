// Phones as they come in chats, and as they are typed with a thumb: over several messages, with a code too many, a zero
// too few, a bracket that is never closed.
import type { Random } from '../../../src/world/random';
import { inLanguage, languagesOf, type FifthStyle, type InLanguages } from '../languages';
import { digitWords, wordsOf } from './digitWords';
import {
  abroad,
  atHome,
  digitsOf,
  hasGroups,
  joined,
  phoneStyle,
  startsWithZero,
  type Phone,
} from './phoneStyle';

/** The number in two to four messages. */
function messagesOf({ groups, isInternational }: Phone): readonly string[] {
  const [first = '', ...rest] = groups;
  const parts = rest.length > 3 ? [rest.slice(0, 2).join(''), rest.slice(2).join('')] : rest;
  return [(isInternational ? '+' : '') + first, ...parts];
}

/** Each message behind who sent it, at times with the hour. */
function exported(messages: readonly string[], random: Random, hasHours: boolean): string {
  const sender = random.pick(['Vera', 'Boss', 'Edwin', '~ Dana', 'Unknown']);
  const hour = random.integer(8, 22);
  const minute = random.integer(10, 50);
  return messages
    .map((message, place) => {
      const stamp = hasHours ? `[${hour}:${minute + Math.floor(place / 2)}] ` : '';
      return `${stamp}${sender}: ${message}`;
    })
    .join('\n');
}

const threeBubbles: InLanguages<readonly [string, string, string]> = {
  en: ['my num starts ', 'then ', 'last part '],
  de: ['nummer fängt an mit ', 'dann ', 'und am schluss '],
  es: ['mi numero empieza ', 'luego ', 'y al final '],
  fr: ['mon num commence par ', 'après ', 'et à la fin '],
  pt: ['meu numero começa ', 'depois ', 'e no final '],
  ru: ['номер начинается ', 'потом ', 'и в конце '],
  pl: ['numer zaczyna się ', 'potem ', 'na końcu '],
  tr: ['numara başı ', 'sonra ', 'en son '],
  uk: ['номер починається ', 'потім ', 'і в кінці '],
};

const again: InLanguages<string> = {
  ...{
    en: 'again in words',
    de: 'nochmal in Worten',
    es: 'repito',
    fr: 'je répète',
    it: 'ripeto',
    pt: 'repito',
  },
  ...{ ru: 'повторяю словами', uk: 'повторюю', pl: 'powtarzam', tr: 'tekrar', id: 'saya ulangi' },
};

const asks: InLanguages<readonly [string, string]> = {
  en: ['whats ur number', 'ok go on'],
  de: ['deine nummer?', 'und weiter?'],
  es: ['tu numero?', 'ya y que mas'],
  fr: ['ton num ?', 'ok la suite'],
  ru: ['номер скинь', 'дальше'],
  pt: ['qual seu numero', 'e o resto'],
  uk: ['дай номер', 'далі'],
  el: ['νούμερο;', 'και μετά;'],
};

const services = ['WhatsApp', 'WA', 'viber', 'wsp', 'Signal'] as const;

const chatStyles: readonly FifthStyle[] = [
  phoneStyle('chat.aMessageEach', (phone, random) => exported(messagesOf(phone), random, false), {
    isWhole: true,
    suits: hasGroups(2),
  }),
  phoneStyle('chat.aMessageEachWithHours', (phone, random) => exported(messagesOf(phone), random, true), {
    isWhole: true,
    suits: hasGroups(2),
  }),
  phoneStyle(
    'chat.interrupted',
    (phone, random, language) => {
      const [ask, goOn] = inLanguage(asks, language);
      const [first = '', ...rest] = messagesOf(phone);
      const other = random.pick(['A', 'Igor', 'me']);
      return `${other}: ${ask}\nB: ${first}\n${other}: ${goOn}\nB: ${rest.join(' ')}`;
    },
    { isWhole: true, languages: languagesOf(asks), suits: hasGroups(2) },
  ),
  phoneStyle(
    'chat.bubbles',
    ({ groups }, random, language) => {
      const words = inLanguage(threeBubbles, language);
      const parts = [groups[0] ?? '', groups.slice(1, -1).join(''), groups.at(-1) ?? ''];
      return parts.map((part, place) => (words[place] ?? '') + part).join(random.pick(['\n', ', ', ' ']));
    },
    { ...atHome, isWhole: true, languages: languagesOf(threeBubbles), suits: hasGroups(3) },
  ),
  phoneStyle(
    'chat.saidAgain',
    (phone, random, language) =>
      `${joined(phone, random.pick([' ', '']))}, ${inLanguage(again, language)}: ${wordsOf(digitsOf(phone), digitWords[language]).join(' ')}`,
    { ...atHome, languages: languagesOf(again) },
  ),
  phoneStyle(
    'chat.below',
    (phone, random) =>
      `${random.pick(['👇', '⬇️⬇️', '👇👇👇', '↓'])}\n${joined(phone, random.pick(['', ' ']))}`,
  ),
  phoneStyle('chat.framed', (phone, random) => {
    const [left, right] = random.pick([
      ['📞', '📞'],
      ['🔥', '🔥'],
      ['💋', '☎️'],
      ['✅', '✅'],
      ['📲', '👈'],
    ] as const);
    return left + joined(phone, '') + right;
  }),
];

const sloppyStyles: readonly FifthStyle[] = [
  phoneStyle(
    'sloppy.zeroLeftOut',
    ({ number }, random) => number.international.slice(1).join(random.pick([' ', '', '-'])),
    {
      ...atHome,
      from: ['DE', 'GB', 'FR', 'UA', 'TR', 'NG', 'ID', 'EG', 'RO'],
      suits: startsWithZero,
    },
  ),
  phoneStyle(
    'sloppy.plusAndTrunk',
    ({ number }, random) =>
      `+${number.international[0] ?? ''}${random.pick([' ', ''])}${number.national.join(random.pick([' ', '']))}`,
    { ...abroad, from: ['DE', 'GB', 'FR', 'RO', 'TR', 'AU', 'UA', 'MA', 'PH'], suits: startsWithZero },
  ),
  phoneStyle(
    'sloppy.zerosAndTrunk',
    ({ number }, random) =>
      `00${number.international[0] ?? ''} ${number.national.join(random.pick([' ', '', '-']))}`,
    { ...abroad, from: ['DE', 'GB', 'FR', 'RO', 'TR', 'MA', 'EG'], suits: startsWithZero },
  ),
  phoneStyle('sloppy.plusBehind', ({ groups }, random) => `${groups.join(random.pick([' ', '']))}+`, {
    ...abroad,
    languages: ['ar'],
  }),
  phoneStyle('sloppy.plusApart', ({ groups }, random) => `+ ${groups.join(random.pick([' ', '']))}`, abroad),
  phoneStyle('sloppy.twoPluses', ({ groups }, random) => `++${groups.join(random.pick([' ', '']))}`, abroad),
  phoneStyle('sloppy.zerosApart', ({ groups }, random) => `0 0 ${groups.join(random.pick([' ', '']))}`, {
    ...abroad,
    from: ['DE', 'GB', 'FR', 'PL', 'ES', 'IT', 'BG', 'GR', 'RO'],
  }),
  phoneStyle(
    'sloppy.openBracket',
    ({ groups: [area = '', ...rest] }, random) =>
      random.pick([`(${area} `, `${area}) `]) + rest.join(random.pick([' ', '-'])),
    { ...atHome, suits: hasGroups(2) },
  ),
  phoneStyle(
    'sloppy.pointsAndBlanks',
    (phone, random) => joined(phone, random.pick(['. ', ', ', ' .', ' - ', ' / '])),
    {
      suits: hasGroups(3),
    },
  ),
  phoneStyle('sloppy.longGaps', (phone, random) => joined(phone, ' '.repeat(random.integer(3, 7))), {
    suits: hasGroups(2),
  }),
  phoneStyle(
    'sloppy.pointZero',
    ({ number }, random) => random.pick(['phone: ', 'tel,', 'contact;']) + `${number.value}.0`,
    {
      ...abroad,
      isWhole: true,
    },
  ),
  phoneStyle('sloppy.cellQuote', (phone, random) =>
    `${random.pick(["'", '="'])}${joined(phone, '')}`.replace(/^="(.*)$/, '="$1"'),
  ),
  phoneStyle('sloppy.serviceGlued', (phone, random) => {
    const [left, right] = random.pick([
      ['(', ')'],
      ['/', ''],
      ['-', ''],
    ] as const);
    return joined(phone, random.pick([' ', ''])) + left + random.pick(services) + right;
  }),
  phoneStyle(
    'sloppy.nameGlued',
    (phone, random) => random.pick(['Nadja', 'Leila', 'Boris', 'agency', 'Taxi']) + joined(phone, ''),
    { ...atHome },
  ),
  phoneStyle(
    'sloppy.codeByHyphen',
    ({ groups: [code = '', ...rest] }, random) =>
      `${random.pick(['00', '+'])}${code}${random.pick(['-', '/', '.', ' - '])}${rest.join('')}`,
    { ...abroad, from: ['DE', 'GB', 'FR', 'PL', 'ES', 'IT', 'BG', 'GR', 'UA', 'IN', 'EG'] },
  ),
];

export const chatPhoneStyles: readonly FifthStyle[] = [...chatStyles, ...sloppyStyles];
