import { wordOf } from './digitWords';
import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const fillers = ['baby', 'sweetie', 'and then', '😘', '💋', '❤', 'xoxo', '...'] as const;
const orders = [
  ['first', 'then', 'then', 'then', 'last'],
  ['starts with', 'next', 'next', 'next', 'finally'],
] as const;

/** first 202, then 555, last 0123 · 202 💋 five five five 💋 0123 */
export const scattered: Obfuscation = {
  id: 'scattered',
  floors: { international: 0.93, national: 0.85 },
  render: (number, random) => {
    const groups = plainGroups(number);
    const isOrdered = random.chance(0.5);
    const order = random.pick(orders);
    const said = groups.map((group, at) =>
      at % 2 === 1 && !isOrdered ? Array.from(group, (digit) => wordOf(digit, 'en')).join(' ') : group,
    );
    if (!isOrdered) return plusOf(number) + said.join(` ${random.pick(fillers)} `);
    return said
      .map(
        (group, at) =>
          `${at === 0 ? order[0] : at === said.length - 1 ? order[4] : order[1]} ${at === 0 ? plusOf(number) : ''}${group}`,
      )
      .join(', ');
  },
};
