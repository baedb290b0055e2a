import type { Obfuscation } from './obfuscation';

const separators = [' ', '-', '.', ' ', ''] as const;

/** As people write it who want to be called. */
export const plain: Obfuscation = {
  id: 'plain',
  floors: { international: 0.99, national: 0.96 },
  render: ({ groups }, random) => groups.join(random.pick(separators)),
};
