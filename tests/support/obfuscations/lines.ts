import { digitsOf, plainGroups, plusOf, type Obfuscation } from './obfuscation';

/** Over several lines, by groups or by digits. */
export const overLines: Obfuscation = {
  id: 'over-lines',
  floors: { international: 0.95, national: 0.93 },
  render: (number, random) =>
    plusOf(number) + (random.chance(0.7) ? plainGroups(number) : digitsOf(number)).join('\n'),
};
