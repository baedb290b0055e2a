import { wordOf } from './digitWords';
import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const tellings = [
  ['it starts with', 'after that comes', 'and it ends with'],
  ['first you dial', 'then you dial', 'and last'],
  ['begin with', 'followed by', 'finally'],
  ['first', 'second', 'third'],
  ['primero', 'luego', 'y al final'],
  ['zuerst', 'dann', 'und zum Schluss'],
] as const;
const asides = [
  '',
  '',
  ' (easy, right)',
  ' got it',
  ' and do not forget',
  '. Are you still with me? Good',
] as const;

/** it starts with 202, got it, after that comes 555. Are you still with me? and it ends with 0123 */
export const inOrder: Obfuscation = {
  id: 'in-order',
  floors: { international: 0.85, national: 0.75 },
  render: (number, random) => {
    const groups = plainGroups(number);
    const [begin, next, last] = random.pick(tellings);
    const isSaid = random.chance(0.3);
    return groups
      .map((group, at) => {
        const cue = at === 0 ? begin : at === groups.length - 1 ? last : next;
        const said = isSaid ? Array.from(group, (digit) => wordOf(digit, 'en')).join(' ') : group;
        return `${cue} ${at === 0 ? plusOf(number) : ''}${said}${at === groups.length - 1 ? '' : random.pick(asides)}`;
      })
      .join(random.pick([', ', ' ', '. ']));
  },
};
