import { digitsOf, plusOf, type Obfuscation } from './obfuscation';

const brackets = ['()', '[]', '{}', '<>'] as const;

/** (2)(0)(2) [5][5][5] … */
export const bracketed: Obfuscation = {
  id: 'bracketed',
  floors: { international: 0.95, national: 0.93 },
  render: (number, random) => {
    const [open = '', close = ''] = random.pick(brackets);
    const glue = random.pick(['', ' ']);
    return (
      plusOf(number) +
      digitsOf(number)
        .map((digit) => open + digit + close)
        .join(glue)
    );
  },
};
