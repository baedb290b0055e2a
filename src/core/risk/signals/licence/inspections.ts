import type { SignalDefinition } from '../signal';
import { numberOf } from '../values';

const MANY = 3;

export const inspections: SignalDefinition = {
  name: 'inspections',
  kinds: ['licence'],
  title: 'Inspections',
  description: 'How many inspections the board lists: none, some or at least three.',
  values: 'none, some, many',
  read: ({ record }) => {
    const count = numberOf(record, 'inspection_count');
    if (count === undefined) return [];
    return [count === 0 ? 'none' : count < MANY ? 'some' : 'many'];
  },
};
