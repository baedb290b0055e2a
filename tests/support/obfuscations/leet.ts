import { wordOf } from './digitWords';
import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const signs: Readonly<Record<string, readonly string[]>> = {
  o: ['0'],
  i: ['1', '!'],
  e: ['3'],
  s: ['5', '$'],
  t: ['7'],
  g: ['9'],
};

/** tw0 z3r0 tw0 f1v3 5even */
export const leet: Obfuscation = {
  id: 'leet',
  floors: { international: 0.9, national: 0.88 },
  render: (number, random) => {
    const share = random.pick([0.4, 0.7, 1]);
    const disguised = (word: string): string =>
      Array.from(word, (letter) => {
        const options = signs[letter];
        return options !== undefined && random.chance(share) ? random.pick(options) : letter;
      }).join('');
    return (
      plusOf(number) +
      plainGroups(number)
        .map((group) => Array.from(group, (digit) => disguised(wordOf(digit, 'en'))).join(' '))
        .join(random.pick([' ', ', ', '-']))
    );
  },
};
