import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['((', '))'],
  ['<<', '>>'],
  ['[[', ']]'],
  ['"', '"'],
  ['*', '*'],
  ['|', '|'],
  ['( ', ' )'],
  ['«', '»'],
] as const;

/** [202] [555] [0123], "202" "555" "0123", <<202>><<555>> … */
export const bracketedGroups: Obfuscation = {
  id: 'bracketed-groups',
  floors: { international: 0.985, national: 0.98 },
  render: (number, random) => {
    const [open, close] = random.pick(brackets);
    return (
      plusOf(number) +
      plainGroups(number)
        .map((group) => open + group + close)
        .join(random.pick(['', ' ', '-', ', ']))
    );
  },
};
