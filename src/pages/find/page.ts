import type { PageDescription } from '../description';

/** Where an analyst looks something up: one box, any identifier or name, and what is known about it. */
export const findPage: PageDescription = {
  name: 'find',
  label: 'Find records',
  description:
    'Finds every record that carries an identifier or a name, and shows the evidence for each value.',
  isDefault: false,
};
