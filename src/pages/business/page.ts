import type { PageDescription } from '../description';

/** One business: how its points add up, what is known, what is not, and what would change it. */
export const businessPage: PageDescription = {
  name: 'business',
  label: 'One business',
  menu: 'Risk',
  description:
    'Shows how the points of one business add up, with evidence and counter-evidence, what is unknown and what would change it, and records what an analyst found out.',
  isDefault: false,
};
