import type { SignalDefinition } from '../signal';
import { shortHash, textOf } from '../values';

export const school: SignalDefinition = {
  name: 'school',
  kinds: ['licence'],
  title: 'Training organisation',
  description: 'A mark of the training organisation named on the licence.',
  values: '8 hexadecimal digits of the hash of its name',
  read: ({ record }) => {
    const hash = shortHash(textOf(record, 'school'));
    return hash === '' ? [] : [hash];
  },
};
