// Phones told in a sentence, in parts, or glued to and labelled by words that are bent.
import type { Random } from '../../../src/world/random';
import { joined, phoneStyle, type PhoneInText, type PhoneStyle } from '../../heldBack/phone/phoneStyle';
import type { Language } from '../../heldBack/style';

type Templates = Partial<Record<Language, readonly string[]>>;

/** A style of sentences with places for parts: {a}, {b}. */
const told = (
  id: string,
  templates: Templates,
  partsOf: (phone: PhoneInText, random: Random) => readonly string[],
  rest: { readonly form?: 'international'; readonly from?: readonly string[] } = {},
): PhoneStyle =>
  phoneStyle({
    id: `told.${id}`,
    family: 'obfuscated',
    form: 'national',
    isWhole: true,
    ...rest,
    languages: Object.keys(templates) as readonly Language[],
    write: (phone, random, language) => {
      const [first = '', second = ''] = partsOf(phone, random);
      return random
        .pick(templates[language] ?? [])
        .replace('{a}', () => first)
        .replace('{b}', () => second);
    },
  });

const labels = [
  'whatsap',
  'wats app',
  'whats app',
  'Whatapp',
  'WhatzApp',
  'whats@pp',
  'wh4tsapp',
  'W h a t s A p p',
];
const glue = ['call', 'tel', 'text', 'whatsapp', 'Tel', 'CALL', 'ph', 'mob'];

export const toldPhoneStyles: readonly PhoneStyle[] = [
  told(
    'backwards',
    {
      en: [
        'my number backwards: {a}',
        'my number, read from right to left: {a}',
        'reverse this for my number {a}',
      ],
      de: ['meine Nummer rückwärts: {a}', 'meine Nummer, von hinten gelesen: {a}'],
      es: ['mi número al revés: {a}', 'mi teléfono, léelo al revés: {a}'],
      fr: ['mon numéro à l’envers : {a}', 'mon tél, à lire à l’envers : {a}'],
      it: ['il mio numero al contrario: {a}'],
      pt: ['o meu número ao contrário: {a}'],
    },
    (phone, random) => [
      Array.from(joined(phone, random.pick(['', '-', ' '])))
        .reverse()
        .join(''),
    ],
  ),
  told(
    'areaThenNumber',
    {
      en: ['area code {a}, number {b}', 'area code is {a} and then {b}'],
      de: ['Vorwahl {a}, Rufnummer {b}', 'Vorwahl {a} und dann die {b}'],
      es: ['prefijo {a}, número {b}', 'código de área {a} y luego {b}'],
      fr: ['indicatif {a}, puis {b}'],
      it: ['prefisso {a}, numero {b}', 'prefisso {a} poi {b}'],
      pt: ['código de área {a}, número {b}', 'indicativo {a} e depois {b}'],
      pl: ['kierunkowy {a}, numer {b}'],
      ro: ['prefix {a}, număr {b}'],
      ru: ['код {a}, номер {b}'],
      tr: ['alan kodu {a}, numara {b}'],
    },
    ({ groups: [area = '', ...rest] }, random) => [area, rest.join(random.pick(['', ' ', '-']))],
    { from: ['US', 'DE', 'GB'] },
  ),
  told(
    'numberThenArea',
    { en: ['{b}, area code {a}', 'call {b} (area code {a})', '{b} with a {a} in front'] },
    ({ groups: [area = '', ...rest] }, random) => [area, rest.join(random.pick(['-', ' ', '']))],
    { from: ['US', 'CA'] },
  ),
  told(
    'countryThenNumber',
    {
      en: ['country code {a}, then {b}', 'code {a}, number {b}'],
      de: ['Ländervorwahl {a}, dann {b}'],
      es: ['código de país {a}, luego {b}'],
      fr: ['indicatif pays {a}, ensuite {b}'],
      it: ['prefisso internazionale {a}, poi {b}'],
      ro: ['prefix de țară {a}, apoi {b}'],
    },
    ({ groups: [code = '', ...rest] }, random) => [
      random.pick(['+', '']) + code,
      rest.join(random.pick([' ', ''])),
    ],
    { form: 'international', from: ['DE', 'GB', 'FR', 'US'] },
  ),
  told(
    'inTwoParts',
    {
      en: ['first half of my number {a}, second half {b}', 'number part 1: {a} part 2: {b}'],
      de: ['Nummer Teil 1: {a} Teil 2: {b}', 'erste Hälfte der Nummer {a}, zweite Hälfte {b}'],
      es: ['primera parte del número {a}, segunda parte {b}'],
      fr: ['première moitié du numéro {a}, deuxième moitié {b}'],
      it: ['prima metà del numero {a}, seconda metà {b}'],
      pl: ['pierwsza połowa numeru {a}, druga połowa {b}'],
    },
    ({ groups }) => {
      const digits = groups.join('');
      return [digits.slice(0, 5), digits.slice(5)];
    },
  ),
  phoneStyle({
    id: 'told.bentWhatsapp',
    family: 'obfuscated',
    form: 'international',
    isWhole: true,
    write: (phone, random) =>
      random.pick(labels) +
      random.pick([' ', ': ', ' me ', ' - ']) +
      joined(phone, random.pick([' ', '', '-'])),
  }),
  phoneStyle({
    id: 'told.gluedToLabel',
    family: 'obfuscated',
    form: 'national',
    isWhole: true,
    languages: ['en'],
    write: ({ groups }, random) => random.pick(glue) + groups.join('') + random.pick(['', '', 'now', 'xx']),
  }),
  phoneStyle({
    id: 'told.zerosAsLetterInternational',
    family: 'obfuscated',
    form: 'international',
    languages: ['en', 'de', 'fr', 'it', 'es'],
    from: ['DE', 'FR', 'GB'],
    write: ({ groups }, random) => `OO${groups.join(random.pick([' ', '']))}`.replaceAll('0', 'O'),
  }),
];
