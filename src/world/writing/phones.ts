// Telephone numbers as people write them, plainly and to hide them from a search.
import type { Written, WritingChoice, WritingClass } from './planted';

const digitWords = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  de: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  es: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
} as const;
const lookAlikes: Readonly<Record<string, string>> = { '0': 'O', '1': 'l' };
const oddSeparators = ['*', '..', '_', ' ~ ', '/'] as const;

type PhoneHiding = Extract<WritingClass, `phone-${string}`>;
const hidings: readonly PhoneHiding[] = [
  'phone-spaced',
  'phone-spelled',
  'phone-half-spelled',
  'phone-look-alike',
  'phone-odd-separators',
];

/** Country code, area and the rest as its country groups them: `['44', '20', '7946', '0123']`. */
function groupsOf(phone: string): readonly [string, string, string, string] {
  if (phone.startsWith('1')) return ['1', phone.slice(1, 4), phone.slice(4, 7), phone.slice(7)];
  if (phone.startsWith('4420')) return ['44', '20', phone.slice(4, 8), phone.slice(8)];
  return ['44', '118', phone.slice(5, 8), phone.slice(8)];
}

/** Groups as people dial them in the number's own country: `['020', '7946', '0123']`. */
function nationalGroups(phone: string): readonly [string, string, string] {
  const [code, area, middle, last] = groupsOf(phone);
  return [code === '44' ? `0${area}` : area, middle, last];
}

/** Writes a number so that any reader sees it; national forms only where the reader's country is the number's. */
export function writePhonePlainly(phone: string, { random }: WritingChoice, isAtHome: boolean): Written {
  const [code, ...abroad] = groupsOf(phone);
  const international = [`+${code} ${abroad.join(' ')}`, `+${phone}`, `+${code}-${abroad.join('-')}`];
  const [area, middle, last] = nationalGroups(phone);
  const national =
    code === '1'
      ? [`(${area}) ${middle}-${last}`, `${area}-${middle}-${last}`, `${area}.${middle}.${last}`]
      : [`${area} ${middle} ${last}`, `(${area}) ${middle} ${last}`];
  return {
    written: random.pick(isAtHome ? [...national, ...international] : international),
    writing: 'plain',
  };
}

/** Writes a number so that a search for its digits misses it and a person still reads it. */
export function hidePhone(phone: string, choice: WritingChoice, isAtHome: boolean): Written {
  if (!isAtHome) {
    // A national form would name another number here.
    const separator = choice.random.pick(oddSeparators);
    return { writing: 'phone-odd-separators', written: `+${groupsOf(phone).join(separator)}` };
  }
  const writing = choice.random.pick(hidings);
  return { writing, written: hide(writing, nationalGroups(phone), choice) };
}

function hide(
  writing: PhoneHiding,
  groups: readonly [string, string, string],
  { random, language }: WritingChoice,
): string {
  const digits = groups.join('');
  const word = (digit: string): string => digitWords[language][Number(digit)] ?? digit;
  switch (writing) {
    case 'phone-spaced':
      return Array.from(digits).join(' ');
    case 'phone-spelled':
      return Array.from(digits)
        .map(word)
        .join(random.pick([' ', '-']));
    case 'phone-half-spelled':
      // Every other digit, so that neither digits nor words alone make the number.
      return groups
        .map((group) =>
          Array.from(group)
            .map((digit, place) => (place % 2 === 0 ? digit : ` ${word(digit)} `))
            .join(''),
        )
        .join(' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    case 'phone-look-alike':
      return groups
        .map((group) =>
          Array.from(group)
            .map((digit) => lookAlikes[digit] ?? digit)
            .join(''),
        )
        .join('-');
    case 'phone-odd-separators':
      return groups.join(random.pick(oddSeparators));
  }
}
