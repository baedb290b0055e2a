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

/** National digits of a number of the world, in groups as its country prints them: `['202', '555', '0123']`. */
export function nationalGroups(e164: string): readonly [string, string, string] {
  if (e164.startsWith('+1')) return [e164.slice(2, 5), e164.slice(5, 8), e164.slice(8)];
  if (e164.startsWith('+4420')) return ['020', e164.slice(5, 9), e164.slice(9)];
  return ['0118', e164.slice(6, 9), e164.slice(9)];
}

/** Writes a number so that any reader sees it; national forms only where the reader's country is the number's. */
export function writePhonePlainly(e164: string, { random }: WritingChoice, isAtHome: boolean): Written {
  const [area, middle, last] = nationalGroups(e164);
  const trunkless = area.replace(/^0/, '');
  const code = e164.startsWith('+1') ? '+1' : '+44';
  const international = [
    `${code} ${trunkless} ${middle} ${last}`,
    e164,
    `${code}-${trunkless}-${middle}-${last}`,
  ];
  const national = e164.startsWith('+1')
    ? [`(${area}) ${middle}-${last}`, `${area}-${middle}-${last}`, `${area}.${middle}.${last}`]
    : [`${area} ${middle} ${last}`, `(${area}) ${middle} ${last}`];
  return {
    written: random.pick(isAtHome ? [...national, ...international] : international),
    writing: 'plain',
  };
}

/** Writes a number so that a search for its digits misses it and a person still reads it. */
export function hidePhone(e164: string, choice: WritingChoice, isAtHome: boolean): Written {
  if (!isAtHome) {
    // A national form would name another number here.
    const [area, middle, last] = nationalGroups(e164);
    const abroad = [e164.startsWith('+1') ? '+1' : '+44', area.replace(/^0/, ''), middle, last];
    return { writing: 'phone-odd-separators', written: abroad.join(choice.random.pick(oddSeparators)) };
  }
  const writing = choice.random.pick(hidings);
  return { writing, written: hide(writing, nationalGroups(e164), choice) };
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
