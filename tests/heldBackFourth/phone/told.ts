// Phones that a sentence tells: in parts, with words between them, or with a sign that the text explains.
import type { Random } from '../../../src/world/random';
import { languagesOf, type FourthLanguage, type FourthStyle } from '../languages';
import { digitsOf, hasGroups, joined, phoneStyle, type WritePhone } from './phoneStyle';
import {
  countryTold,
  fillers,
  leftOut,
  partLabels,
  remarks,
  replaced,
  startAndEnd,
  type Sentences,
} from './toldSentences';

type Rest = Parameters<typeof phoneStyle>[2];
const pickIn = (sentences: Sentences, language: FourthLanguage, random: Random): string =>
  random.pick(sentences[language] ?? []);

const style = (id: string, write: WritePhone, rest: Rest): FourthStyle =>
  phoneStyle(`told.${id}`, write, rest);

/** Marks in braces, each replaced. */
const filled = (sentence: string, marks: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (mark, name: string) => marks[name] ?? mark);

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
