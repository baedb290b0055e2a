import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const signs = [
  '.',
  '-',
  '/',
  '_',
  '~',
  ' ',
  '*',
  '|',
  '..',
  '--',
  '=',
  '+',
  ' . ',
  ' ~ ',
  ':',
  '^',
  '\\',
  '#',
] as const;

/** 202.555-0123, 202_555~0123: another sign in every place. */
export const mixedSigns: Obfuscation = {
  id: 'mixed-signs',
  floors: { international: 0.88, national: 0.82 },
  render: (number, random) =>
    plusOf(number) +
    plainGroups(number).reduce(
      (text, group) => (text === '' ? group : text + random.pick(signs) + group),
      '',
    ),
};

/** 202+555+0123, 202 = 555 = 0123 */
export const signsOfSums: Obfuscation = {
  id: 'signs-of-sums',
  floors: { international: 0.9, national: 0.75 },
  render: (number, random) =>
    plusOf(number) + plainGroups(number).join(random.pick(['+', ' + ', '=', ' = ', '*', ' x ', ':', '++'])),
};
