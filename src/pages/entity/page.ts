import type { PageDescription } from '../description';

/** Everything about one entity: what it shows, why its records stand together, what became of it, what was decided. */
export const entityPage: PageDescription = {
  name: 'entity',
  label: 'Entity: who belongs together',
  menu: 'Connections',
  description:
    'Shows the records of one entity with the evidence for and against each join, its history, and what was decided about it.',
  isDefault: false,
};
