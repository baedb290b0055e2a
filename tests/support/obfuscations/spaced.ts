import { digitsOf, plusOf, type Obfuscation } from './obfuscation';

const separators = [' ', '-', '.', ' - ', '  '] as const;

/** 2 0 2 5 5 5 0 1 2 3 */
export const spaced: Obfuscation = {
  id: 'spaced',
  floors: { international: 0.97, national: 0.95 },
  render: (number, random) => plusOf(number) + digitsOf(number).join(random.pick(separators)),
};
