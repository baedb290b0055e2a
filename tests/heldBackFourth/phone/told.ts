// Phones that a sentence tells: in parts, with words between them, or with a sign that the text explains.
import type { Random } from '../../../src/world/random';
import type { FourthLanguage, FourthStyle } from '../languages';
import { digitsOf, hasGroups, joined, phoneStyle, type WritePhone } from './phoneStyle';

type Rest = Parameters<typeof phoneStyle>[2];
/** Sentences by language; their marks are filled in by the style. */
type Sentences = Partial<Readonly<Record<FourthLanguage, readonly string[]>>>;

const languagesOf = (sentences: Sentences): readonly FourthLanguage[] =>
  Object.keys(sentences) as FourthLanguage[];

const pickIn = (sentences: Sentences, language: FourthLanguage, random: Random): string =>
  random.pick(sentences[language] ?? []);

const style = (id: string, write: WritePhone, rest: Rest): FourthStyle =>
  phoneStyle(`told.${id}`, write, rest);

/** Marks in braces, each replaced. */
const filled = (sentence: string, marks: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (mark, name: string) => marks[name] ?? mark);

const startAndEnd: Sentences = {
  en: [
    'it starts {start} and ends {end}',
    'begins with {start}, the rest is {end}',
    'first half {start}, second half {end}',
  ],
  de: ['fängt an mit {start} und geht weiter mit {end}', 'vorne {start}, hinten {end}'],
  es: ['empieza por {start} y sigue con {end}', 'primero {start} y luego {end}'],
  fr: ['ça commence par {start} et ça finit par {end}', 'd’abord {start} puis {end}'],
  it: ['inizia con {start} e finisce con {end}', 'prima {start} e poi {end}'],
  pl: ['zaczyna się od {start}, a dalej {end}', 'najpierw {start}, potem {end}'],
  ru: ['начинается на {start}, дальше {end}', 'сначала {start}, потом {end}'],
  nl: ['begint met {start} en dan {end}', 'eerst {start}, daarna {end}'],
  hu: ['{start} az eleje, {end} a vége', 'először {start}, aztán {end}'],
  cs: ['začíná {start} a pokračuje {end}', 'nejdřív {start}, pak {end}'],
  sv: ['börjar på {start} och slutar på {end}', 'först {start}, sedan {end}'],
  tr: ['başı {start}, devamı {end}', 'önce {start} sonra {end}'],
};

const countryTold: Sentences = {
  en: [
    'dial +{code} first, then {rest}',
    '{rest} (country code +{code} goes in front)',
    'code +{code}, number {rest}',
  ],
  de: ['Vorwahl des Landes +{code}, dann {rest}', '{rest}, davor die +{code}'],
  es: ['prefijo +{code} y después {rest}', '{rest} con el +{code} delante'],
  fr: ['indicatif +{code} puis {rest}', '{rest} avec le +{code} devant'],
  pl: ['kierunkowy +{code}, potem {rest}'],
  ru: ['код страны +{code}, номер {rest}', '{rest}, впереди +{code}'],
  nl: ['landnummer +{code} en dan {rest}'],
  it: ['prefisso +{code}, poi {rest}'],
};

/** Words that stand between groups. */
const fillers: Sentences = {
  en: [' followed by ', ' and ', ' & then '],
  de: [' gefolgt von ', ' und ', ' weiter mit '],
  es: [' seguido de ', ' y ', ' más '],
  fr: [' suivi de ', ' et ', ' et puis '],
  pt: [' seguido de ', ' e ', ' depois '],
  ro: [' urmat de ', ' și ', ' apoi '],
  ru: [' и ещё ', ' затем ', ' и '],
  tr: [' ve ', ' ardından '],
  sv: [' följt av ', ' och '],
};

/** Remarks in brackets between groups. */
const remarks: Sentences = {
  en: ['no spam', 'text only', 'Mia', 'not before noon'],
  de: ['kein Spam', 'nur SMS', 'bitte abends', 'privat'],
  es: ['solo whatsapp', 'sin ocultos', 'Mía', 'tardes'],
  fr: ['pas de masqué', 'SMS ok', 'après-midi'],
  pt: ['só whatsapp', 'sem privado', 'tardes'],
  it: ['solo whatsapp', 'no anonimi', 'pomeriggio'],
  ru: ['только днём', 'без скрытых', 'пишите'],
  pl: ['tylko sms', 'bez zastrzeżonych'],
};

/** One sign stands for one digit, and the text says for which. */
const replaced: Sentences = {
  en: ['{number} (put {digit} for {sign})', '{number} where {sign} is {digit}', '{number} [{sign}={digit}]'],
  de: ['{number} ({sign} ist eine {digit})', '{number} (statt {sign} die {digit})'],
  es: ['{number} ({sign} es un {digit})', '{number} (cambia {sign} por {digit})'],
  fr: ['{number} ({sign} vaut {digit})', '{number} (remplacez {sign} par {digit})'],
  ru: ['{number} ({sign} это {digit})', '{number}, вместо {sign} цифра {digit}'],
  pl: ['{number} (zamiast {sign} jest {digit})'],
  hu: ['{number} ({sign} helyett {digit})'],
};

/** Letters that the text asks to leave out. */
const leftOut: Sentences = {
  en: ['{number} (leave out the letters)', '{number} - delete the {letter}s', '{number} minus the letters'],
  de: ['{number} (Buchstaben weglassen)', '{number} ohne die {letter}'],
  es: ['{number} (sin las letras)', '{number} quita las {letter}'],
  fr: ['{number} (sans les lettres)', '{number} enlève les {letter}'],
  it: ['{number} (togli le lettere)'],
  pt: ['{number} (sem as letras)'],
  ru: ['{number} (буквы уберите)'],
  cs: ['{number} (bez písmen)'],
};

const partLabels: Sentences = {
  en: ['a) # b) # c) #', 'first # second # third #', '1st bit: # / 2nd bit: # / last bit: #'],
  de: ['Anfang # Mitte # Ende #', 'a) # b) # c) #'],
  es: ['primero # segundo # tercero #', 'inicio: # medio: # final: #'],
  fr: ['début # milieu # fin #', 'a) # b) # c) #'],
  ru: ['начало # середина # конец #'],
  pl: ['początek # środek # koniec #'],
};

/** The number in two, cut between groups. */
function halves(groups: readonly string[]): readonly [start: string, end: string] {
  const middle = Math.ceil(groups.length / 2);
  return [groups.slice(0, middle).join(' '), groups.slice(middle).join(' ')];
}

/** The number in three, cut between groups or, where there are fewer, anywhere. */
function thirds(groups: readonly string[]): readonly string[] {
  if (groups.length === 3) return groups;
  const digits = groups.join('');
  const third = Math.floor(digits.length / 3);
  return [digits.slice(0, third), digits.slice(third, 2 * third), digits.slice(2 * third)];
}

export const toldPhoneStyles: readonly FourthStyle[] = [
  style(
    'startAndEnd',
    ({ groups }, random, language) => {
      const [start, end] = halves(groups);
      return filled(pickIn(startAndEnd, language, random), { start, end });
    },
    { languages: languagesOf(startAndEnd), form: 'national', suits: hasGroups(2) },
  ),
  style(
    'countryTold',
    ({ groups: [code = '', ...rest] }, random, language) =>
      filled(pickIn(countryTold, language, random), { code, rest: rest.join(' ') }),
    { languages: languagesOf(countryTold), form: 'international' },
  ),
  style('fillersBetween', (phone, random, language) => joined(phone, pickIn(fillers, language, random)), {
    languages: languagesOf(fillers),
    suits: hasGroups(2),
  }),
  style(
    'remarkBetween',
    ({ groups, isInternational }, random, language) => {
      const [start, end] = halves(groups);
      return `${isInternational ? '+' : ''}${start} (${pickIn(remarks, language, random)}) ${end}`;
    },
    { languages: languagesOf(remarks), suits: hasGroups(2) },
  ),
  style(
    'remarkGlued',
    ({ groups }, random, language) => {
      const [start, end] = halves(groups);
      return `${start}-${pickIn(remarks, language, random)}-${end}`;
    },
    { languages: languagesOf(remarks), form: 'national', suits: hasGroups(2) },
  ),
  style(
    'signExplained',
    (phone, random, language) => {
      const sign = random.pick(['*', 'X', '?', '#']);
      const digits = joined(phone, ' ');
      const digit = random.pick(Array.from(digitsOf(phone).slice(-6)));
      return filled(pickIn(replaced, language, random), {
        number: digits.replaceAll(digit, sign),
        digit,
        sign,
      });
    },
    { languages: languagesOf(replaced), form: 'national' },
  ),
  style(
    'lettersLeftOut',
    (phone, random, language) => {
      const letter = random.pick(['X', 'Q', 'K', 'W']);
      const number = Array.from(digitsOf(phone)).join(letter);
      return filled(pickIn(leftOut, language, random), { number, letter });
    },
    { languages: languagesOf(leftOut), form: 'national' },
  ),
  style(
    'threeParts',
    ({ groups }, random, language) => {
      const parts = thirds(groups);
      let next = 0;
      return pickIn(partLabels, language, random).replace(/#/g, () => parts[next++] ?? '');
    },
    { languages: languagesOf(partLabels), form: 'national' },
  ),
  style(
    'lettersBetweenGroups',
    (phone, random) => joined(phone, random.pick(['x', 'xx', ' xx ', ' xoxo '])),
    { suits: hasGroups(2) },
  ),
  style(
    'nameBetween',
    ({ groups }, random) => {
      const [start, end] = halves(groups);
      return `${start} ${random.pick(['Greta', 'Odile', 'Ines', 'Lotte'])} ${end}`;
    },
    { form: 'national', suits: hasGroups(2) },
  ),
  style('plusLeftOut', ({ groups }, random) => groups.join(random.pick([' ', '-', '.'])), {
    form: 'international',
    languages: ['en'],
    from: ['US', 'GB'],
  }),
];
