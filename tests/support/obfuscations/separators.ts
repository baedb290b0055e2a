import { plainGroups, plusOf, type Obfuscation } from './obfuscation';

const separators = [
  '*',
  '**',
  ' * ',
  '~',
  ' ~ ',
  '..',
  '...',
  '_',
  '__',
  '/',
  '|',
  '•',
  ' ❤️ ',
  '🔥',
  '--',
  '=',
  ' > ',
] as const;

/** 202*555*0123 */
export const separated: Obfuscation = {
  id: 'separated',
  floors: { international: 0.95, national: 0.93 },
  render: (number, random) => plusOf(number) + plainGroups(number).join(random.pick(separators)),
};
