import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

/** First code point of ten digits side by side: full width, bold, double-struck, Arabic-Indic, Devanagari, Thai … */
const zeros = [0xff10, 0x1d7ce, 0x1d7d8, 0x1d7ec, 0x0660, 0x06f0, 0x0966, 0x0e50, 0x09e6] as const;
const circled = '⓪①②③④⑤⑥⑦⑧⑨';

/** Digits of another script, and emoji of keys. */
export const otherDigits: Obfuscation = {
  id: 'other-digits',
  floors: { international: 0.98, national: 0.95 },
  render: (number, random) => {
    const zero = random.pick(zeros);
    const way = random.integer(0, 2);
    const shown = (digit: string): string => {
      if (way === 0) return Array.from(circled)[Number(digit)] ?? digit;
      return way === 1 ? `${digit}\ufe0f\u20e3` : String.fromCodePoint(zero + Number(digit));
    };
    return (
      plusOf(number) +
      plainGroups(number)
        .map((group) => Array.from(group, shown).join(''))
        .join(random.pick([' ', '-']))
    );
  },
};
